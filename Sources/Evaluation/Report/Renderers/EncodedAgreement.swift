import Annotations

/// Agreement as files carry it: `evalrun.agreement/1`.
///
/// Keys may be added, never changed. What is undefined is null; a reason stands beside it where
/// there is one.
struct EncodedAgreement {
  static let schema = "evalrun.agreement/1"

  let json: JSONValue

  init(_ report: AgreementReport) {
    json = .object([
      "schema": .string(Self.schema),
      "signature": Self.signature(report),
      "provenance": .object([
        "tool": .string("evalrun"), "version": .string(report.version),
        "absent": .object(
          Dictionary(
            uniqueKeysWithValues: report.corpora.filter { !$0.absent.isEmpty }
              .map { ($0.name, EncodedReport.strings($0.absent)) })),
        "unpaired": .object(report.unpaired.mapValues(EncodedReport.strings)),
      ]),
      "corpora": .array(report.corpora.map(Self.corpus)),
    ])
  }

  private static func signature(_ report: AgreementReport) -> JSONValue {
    .object([
      "version": .string(report.version), "unit": .string("event"),
      "interval": .string(report.options.method.rawValue),
      "alpha": .number(report.options.alpha),
      "resamples": .integer(report.options.replicates),
      "seed": .string(String(report.options.seed)),
    ])
  }

  private static func corpus(_ corpus: CorpusAgreement) -> JSONValue {
    .object([
      "name": .string(corpus.name), "annotators": EncodedReport.strings(corpus.annotators),
      "articles": EncodedReport.strings(corpus.articles),
      "clusters": .object(corpus.clusters.mapValues(EncodedReport.strings)),
      "fields": EncodedReport.strings(corpus.fields),
      "meanFactF1": .optional(corpus.meanFactF1),
      "pairs": .array(corpus.pairs.map { pair($0, fields: corpus.fields) }),
    ])
  }

  private static func pair(_ pair: PairAgreement, fields: [String]) -> JSONValue {
    .object([
      "a": .string(pair.first), "b": .string(pair.second),
      "articles": EncodedReport.strings(pair.articles),
      "clusters": .object(pair.clusters.mapValues(EncodedReport.strings)),
      "onlyA": EncodedReport.strings(pair.onlyFirst),
      "onlyB": EncodedReport.strings(pair.onlySecond),
      "facts": scores(pair.facts, fields: fields),
      "mentions": pair.spans.map { spans($0, fields: fields) } ?? .null,
      "differences": .object([
        "facts": .array(pair.factDifferences.map(difference)),
        "mentions": .array(pair.mentionDifferences.map(difference)),
      ]),
    ])
  }

  private static func spans(_ spans: SpanAgreement, fields: [String]) -> JSONValue {
    let alphas = zip(fields, spans.alpha.fields)
    let reasons = alphas.compactMap { field, result -> (String, JSONValue)? in
      guard case .failure(let reason) = result else { return nil }
      return (field, .string(reason.description))
    }
    return .object([
      "articles": EncodedReport.strings(spans.articles),
      "strict": scores(spans.strict, fields: fields),
      "partial": scores(spans.partial, fields: fields),
      "boilerplate": score(spans.boilerplate),
      "alpha": .object([
        "unit": .string("scalar"), "length": .integer(spans.alpha.length),
        "overall": .optional(try? spans.alpha.overall.get()),
        "reason": reason(spans.alpha.overall),
        "fields": .object(
          Dictionary(uniqueKeysWithValues: alphas.map { ($0, .optional(try? $1.get())) })),
        "reasons": .object(Dictionary(uniqueKeysWithValues: reasons)),
      ]),
      "kappa": .object([
        "value": .optional(try? spans.kappa.get()), "n": .integer(spans.sharedSpans),
        "reason": reason(spans.kappa),
      ]),
    ])
  }

  private static func scores(_ scores: AgreementScores, fields: [String]) -> JSONValue {
    .object([
      "overall": score(scores.overall),
      "fields": .object(
        Dictionary(uniqueKeysWithValues: zip(fields, scores.fields.map(score)))),
      "articles": .object(scores.articles.mapValues(score)),
    ])
  }

  private static func score(_ score: AgreementScore) -> JSONValue {
    var members: [String: JSONValue] = [
      "both": .integer(score.both), "partial": .integer(score.partial),
      "onlyA": .integer(score.onlyFirst), "onlyB": .integer(score.onlySecond),
      "f1": .optional(score.f1), "interval": score.interval.map(JSONValue.interval) ?? .null,
    ]
    if let interval = score.interval {
      members["intervalReason"] = reason(interval)
      members["expectedCoverage"] = .optional(score.expectedCoverage?.coverage)
    }
    return .object(members)
  }

  private static func reason<Value, Reason: CustomStringConvertible>(
    _ result: Result<Value, Reason>
  ) -> JSONValue {
    if case .failure(let reason) = result { .string(reason.description) } else { .null }
  }

  private static func difference(_ difference: AgreementDifference) -> JSONValue {
    .object([
      "article": .string(difference.article), "annotator": .string(difference.annotator),
      "field": .string(difference.fact.field.name), "value": .string(difference.fact.value),
      "alternatives": EncodedReport.strings(difference.fact.alternatives),
      "attributes": .object(difference.fact.attributes.mapValues(JSONValue.string)),
      "optional": .bool(difference.isOptional),
      "mentions": .array(
        difference.mentions.map { mention in
          .object([
            "start": .integer(mention.scalars.lowerBound),
            "end": .integer(mention.scalars.upperBound),
            "text": mention.surface.map(JSONValue.string) ?? .null,
          ])
        }),
    ])
  }
}
