import Annotations

/// A robustness report as files carry it: `evalrun.robustness/1`.
///
/// Keys may be added, never changed. What is undefined is null.
struct EncodedRobustness {
  static let schema = "evalrun.robustness/1"

  let json: JSONValue

  init(_ report: RobustnessReport) {
    json = .object([
      "schema": .string(Self.schema),
      "signature": Self.signature(report),
      "perturbations": .array(report.perturbations.map(Self.perturbation)),
      "slopes": .array(report.slopes.map(Self.slope)),
      "heldOutEvents": .array(report.heldOutEvents.map(Self.event)),
      "wordingGaps": .array(report.wordingGaps.map(Self.gap)),
      "verdicts": .array(
        report.verdicts.map {
          .object([
            "corpus": .string($0.corpus), "system": .string($0.system),
            "sentence": .string($0.sentence),
          ])
        }),
      "failures": .array(
        report.failures.map {
          .object([
            "corpus": .string($0.corpus), "system": .string($0.system),
            "count": .integer($0.count), "first": .string($0.first.message),
          ])
        }),
    ])
  }

  private static func signature(_ report: RobustnessReport) -> JSONValue {
    let options = report.options
    return .object([
      "version": .string(report.version), "scheme": .string("value"), "unit": .string("event"),
      "seed": .string(String(options.seed)),
      "draws": .object([
        "substitution": .integer(options.substitutions),
        "directional": .integer(options.contrasts), "invariance": .integer(options.variants),
        "noise": .integer(options.noises),
      ]),
      "gold": .object(report.gold.mapValues(JSONValue.string)),
    ])
  }

  private static func perturbation(_ result: PerturbationResult) -> JSONValue {
    .object([
      "name": .string(result.name), "kind": .string(result.kind.rawValue),
      "rate": .optional(result.rate), "corpus": .string(result.corpus),
      "documentation": .string(result.documentation),
      "articles": EncodedReport.strings(result.articles),
      "systems": .array(result.systems.map(system)),
    ])
  }

  private static func system(_ outcome: PerturbationOutcome) -> JSONValue {
    .object([
      "name": .string(outcome.system), "before": score(outcome.before),
      "after": score(outcome.after), "ratio": spread(outcome.ratio),
      "consistency": .optional(outcome.consistency), "pairs": .integer(outcome.pairs),
      "fields": .object(
        Dictionary(
          uniqueKeysWithValues: outcome.fields.map { field, change in
            (
              field.name,
              .object([
                "before": score(change.before), "after": score(change.after),
                "ratio": spread(change.ratio),
              ])
            )
          })),
      "failures": .array(outcome.failures.map(failure)),
    ])
  }

  private static func score(_ counts: OutcomeCounts) -> JSONValue {
    .object([
      "gold": .integer(counts.gold), "predicted": .integer(counts.predicted),
      "cor": .integer(counts.correct), "inc": .integer(counts.incorrect),
      "par": .integer(counts.partial), "mis": .integer(counts.missing),
      "spu": .integer(counts.spurious), "duplicates": .integer(counts.duplicates),
      "precision": .optional(counts.precision()), "recall": .optional(counts.recall()),
      "f1": .optional(counts.fBeta()),
      "interval": .object(["precision": .null, "recall": .null, "f1": .null]),
    ])
  }

  private static func spread(_ spread: Spread?) -> JSONValue {
    guard let spread else { return .null }
    return .object([
      "mean": .number(spread.mean), "deviation": .optional(spread.deviation),
      "draws": .integer(spread.count),
    ])
  }

  private static func failure(_ failure: RobustnessFailure) -> JSONValue {
    .object([
      "article": .string(failure.article), "draw": .integer(failure.draw),
      "kind": .string(failure.kind.rawValue), "field": .string(failure.field.name),
      "value": .string(failure.value),
      "attributes": .object(failure.attributes.mapValues(JSONValue.string)),
      "given": failure.given.map { .object($0.mapValues(JSONValue.string)) } ?? .null,
      "before": failure.before.map(JSONValue.string) ?? .null,
      "after": failure.after.map(JSONValue.string) ?? .null,
    ])
  }

  private static func slope(_ slope: NoiseSlope) -> JSONValue {
    var members: [String: JSONValue] = [
      "name": .string(slope.name), "corpus": .string(slope.corpus),
      "system": .string(slope.system), "slope": .optional(slope.slope),
      "interval": .interval(slope.interval),
      "points": .array(
        slope.points.map { .object(["rate": .number($0.rate), "f1": .optional($0.f1)]) }),
    ]
    if case .failure(let reason) = slope.interval {
      members["intervalReason"] = .string(reason.description)
    }
    return .object(members)
  }

  private static func event(_ event: HeldOutEvent) -> JSONValue {
    .object([
      "corpus": .string(event.corpus), "event": .string(event.event),
      "system": .string(event.system), "before": score(event.before),
      "after": score(event.after), "rules": EncodedReport.strings(event.rules),
    ])
  }

  private static func gap(_ gap: WordingGap) -> JSONValue {
    .object([
      "system": .string(gap.system), "first": .string(gap.first), "second": .string(gap.second),
      "articles": EncodedReport.strings(gap.articles), "before": score(gap.before),
      "after": score(gap.after), "gap": .optional(gap.gap),
    ])
  }
}
