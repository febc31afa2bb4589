import Annotations

/// Renders a check as JSON with sorted keys, `evalrun.check/1`.
public struct CheckJSONRenderer: Sendable {
  static let schema = "evalrun.check/1"

  private let run: RegressionRun

  /// Makes a renderer that takes its evidence from the run that was checked.
  public init(_ run: RegressionRun) {
    self.run = run
  }

  /// The check as UTF-8 text with a line end behind it.
  public func render(_ check: RegressionCheck) -> String {
    JSONValue.object([
      "schema": .string(Self.schema), "regressions": .integer(check.regressions.count),
      "changes": .array(check.changes.map(change)),
      "notComparable": EncodedReport.strings(check.notComparable),
      "notes": EncodedReport.strings(check.notes),
    ]).written(width: 100) + "\n"
  }

  private func change(_ change: RegressionCheck.Change) -> JSONValue {
    let outcome = change.outcome
    return .object([
      "corpus": .string(change.corpus), "article": .string(change.article),
      "system": .string(change.system), "field": .string(change.field),
      "tier": .string(change.tier.rawValue), "worse": .bool(outcome.isWorse),
      "lost": EncodedReport.strings(outcome.lost),
      "newWrong": EncodedReport.strings(outcome.newWrong),
      "gained": EncodedReport.strings(outcome.gained),
      "noLongerWrong": EncodedReport.strings(outcome.noLongerWrong),
      "evidence": EncodedReport.strings(run.evidence(for: change)),
    ])
  }
}
