import Annotations

/// Renders differences between two systems as `evalrun.diff/1`.
public struct DifferenceJSONRenderer: Sendable {
  static let schema = "evalrun.diff/1"

  private let options: ScoringOptions
  private let version: String

  /// Makes a renderer.
  ///
  /// - Parameters:
  ///   - options: how counts become scores.
  ///   - version: the version of the program.
  public init(options: ScoringOptions, version: String) {
    self.options = options
    self.version = version
  }

  /// The differences as JSON with a line end behind it.
  public func render(_ differences: [SystemDifference]) -> String {
    JSONValue.object([
      "schema": .string(Self.schema), "version": .string(version),
      "differences": .array(differences.map(difference)),
    ]).written(width: 100) + "\n"
  }

  private var fKey: String { options.beta == 1 ? "f1" : "f" }

  private func difference(_ difference: SystemDifference) -> JSONValue {
    let scheme = difference.scheme
    func units(_ kind: UnitDifference.Kind, _ side: UnitDifference.Side) -> JSONValue {
      .array(
        difference.units.filter { $0.kind == kind && $0.side == side }.map(Self.unit))
    }
    return .object([
      "corpus": .string(difference.corpus), "scheme": .string(scheme.rawValue),
      "clusters": .object(difference.clusters.mapValues(EncodedReport.strings)),
      "a": side(difference.first, scheme), "b": side(difference.second, scheme),
      "overall": comparison(difference.overall),
      "fields": .object(
        Dictionary(
          difference.fields.map { ($0.field, field($0, scheme)) },
          uniquingKeysWith: { first, _ in first })),
      "articles": .array(
        difference.articles.map { row in
          .object([
            "article": .string(row.article), "a": score(row.first, scheme),
            "b": score(row.second, scheme),
          ])
        }),
      "found": .object(["a": units(.found, .first), "b": units(.found, .second)]),
      "wrong": .object(["a": units(.wrong, .first), "b": units(.wrong, .second)]),
      "neitherFinds": .integer(difference.neitherFinds),
      "bothWrong": .integer(difference.bothWrong),
      "unknown": EncodedReport.strings(difference.unknown),
    ])
  }

  private func side(_ side: SystemStanding, _ scheme: MatchScheme) -> JSONValue {
    .object(["name": .string(side.name), "overall": score(side.overall, scheme)])
  }

  private func score(_ counts: OutcomeCounts, _ scheme: MatchScheme) -> JSONValue {
    let credit = options.credit(of: scheme)
    return .object([
      "gold": .integer(counts.gold), "predicted": .integer(counts.predicted),
      "cor": .integer(counts.correct), "inc": .integer(counts.incorrect),
      "par": .integer(counts.partial), "mis": .integer(counts.missing),
      "spu": .integer(counts.spurious), "duplicates": .integer(counts.duplicates),
      "precision": .optional(counts.precision(partialCredit: credit)),
      "recall": .optional(counts.recall(partialCredit: credit)),
      fKey: .optional(counts.fBeta(partialCredit: credit, beta: options.beta)),
    ])
  }

  private func field(_ field: FieldDifference, _ scheme: MatchScheme) -> JSONValue {
    .object([
      "a": score(field.first, scheme), "b": score(field.second, scheme),
      "comparison": comparison(field.comparison), "pHolm": .optional(field.adjustedP),
    ])
  }

  private func comparison(_ comparison: PairedComparison?) -> JSONValue {
    guard let comparison else { return .null }
    return .object([
      "deltaF1": .optional(comparison.test.difference),
      "interval": .interval(comparison.interval), "p": .optional(comparison.test.p),
      "pFloor": .optional(comparison.test.floor), "exact": .bool(comparison.test.isExact),
      "n": .integer(comparison.test.clusters),
    ])
  }

  private static func unit(_ difference: UnitDifference) -> JSONValue {
    .object([
      "unit": stated(difference.unit),
      "mistake": difference.mistake.map { .string($0.rawValue) } ?? .null,
      "counterpart": difference.counterpart.map(stated) ?? .null,
    ])
  }

  private static func stated(_ unit: StatedUnit) -> JSONValue {
    .object([
      "article": .string(unit.article), "field": .string(unit.field), "value": .string(unit.value),
      "attributes": .object(unit.attributes.mapValues(JSONValue.string)),
      "spans": .array(
        unit.ranges.map { .array([.integer($0.lowerBound), .integer($0.upperBound)]) }),
      "text": unit.text.map(JSONValue.string) ?? .null,
      "rules": EncodedReport.strings(unit.rules),
    ])
  }
}
