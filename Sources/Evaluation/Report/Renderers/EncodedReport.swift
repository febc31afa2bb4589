import Annotations

/// A report as files carry it: `evalrun.report/1`.
///
/// Keys may be added, never changed. What is undefined is null; what was not computed is absent.
struct EncodedReport {
  static let schema = "evalrun.report/1"

  let json: JSONValue

  init(_ report: Report) {
    json = .object([
      "schema": .string(Self.schema),
      "signature": Self.signature(report.signature),
      "provenance": Self.provenance(report),
      "corpora": .array(
        report.corpora.map { Self.corpus($0, options: report.signature.options) }),
    ])
  }

  static func provenance(_ report: Report) -> JSONValue {
    .object([
      "tool": .string("evalrun"), "version": .string(report.signature.version),
      "absent": .object(report.provenance.absent.mapValues(strings)),
    ])
  }

  static func signature(_ signature: Signature) -> JSONValue {
    let options = signature.options
    let statistics = options.statistics
    var members: [String: JSONValue] = [
      "version": .string(signature.version),
      "schemes": strings(options.schemes.map(\.rawValue)),
      "partialCredit": .number(options.partialCredit),
      "unit": .string("event"),
      "interval": .string(statistics.method.rawValue),
      "alpha": .number(statistics.alpha),
      "resamples": .integer(statistics.replicates),
      "seed": .string(String(statistics.seed)),
      "test": .string("paired permutation of F by event, two-sided"),
      "correction": .string("Holm"),
      "gold": .object(
        signature.gold.mapValues { gold in
          .object([
            "hash": .string(gold.hash), "articles": .integer(gold.articles),
            "clusters": .integer(gold.clusters),
          ])
        }),
    ]
    if options.beta != 1 { members["beta"] = .number(options.beta) }
    if let baseline = options.baseline { members["baseline"] = .string(baseline) }
    return .object(members)
  }

  private static func corpus(_ corpus: CorpusReport, options: ScoringOptions) -> JSONValue {
    let encoder = SystemEncoder(fields: corpus.fields, fKey: options.fKey)
    var members: [String: JSONValue] = [
      "name": .string(corpus.name),
      "articles": strings(corpus.articles),
      "clusters": .object(corpus.clusters.mapValues(strings)),
      "fields": strings(corpus.fields),
      "systems": .array(corpus.systems.map(encoder.json)),
      "comparisons": .array(corpus.comparisons.map(comparison)),
    ]
    if let agreement = corpus.agreement {
      members["agreement"] = .object([
        "annotators": strings(agreement.annotators), "factF1": .optional(agreement.factF1),
      ])
    }
    if let furniture = corpus.furniture {
      members["boilerplate"] = .object([
        "gold": .integer(furniture.gold), "predicted": .integer(furniture.predicted),
        "both": .integer(furniture.both), "precision": .optional(furniture.precision),
        "recall": .optional(furniture.recall),
      ])
    }
    return .object(members)
  }

  static func comparison(_ comparison: Comparison) -> JSONValue {
    let test = comparison.outcome.test
    return .object([
      "scheme": .string(comparison.scheme.rawValue),
      "field": comparison.field.map(JSONValue.string) ?? .null,
      "a": .string(comparison.first), "b": .string(comparison.second),
      "deltaF1": .optional(test.difference),
      "interval": .interval(comparison.outcome.interval),
      "p": .optional(test.p), "pFloor": .optional(test.floor),
      "pHolm": .optional(comparison.adjustedP),
      "exact": .bool(test.isExact), "n": .integer(test.clusters),
    ])
  }

  static func strings(_ strings: [String]) -> JSONValue { .array(strings.map(JSONValue.string)) }
}

extension JSONValue {
  static func optional(_ number: Double?) -> JSONValue { number.map(JSONValue.number) ?? .null }

  static func interval(_ result: Result<ConfidenceInterval, IntervalFailure>) -> JSONValue {
    guard case .success(let interval) = result else { return .null }
    return .array([.number(interval.lower), .number(interval.upper)])
  }
}
