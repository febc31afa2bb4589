/// Renders a check for a terminal of 100 columns: each change with its evidence, then how many there
/// are.
public struct CheckTextRenderer: Sendable {
  private let run: RegressionRun

  /// Makes a renderer that takes its evidence from the run that was checked.
  public init(_ run: RegressionRun) {
    self.run = run
  }

  /// The list with its sum under it.
  public func render(_ check: RegressionCheck) -> String {
    list(check) + Self.sum(check) + "\n"
  }

  /// What changed and what cannot be compared.
  public func list(_ check: RegressionCheck) -> String {
    (check.changes.map { "\(Self.verdict($0)): \(run.description(of: $0))" }
      + check.notComparable.map { "not comparable: \($0)" })
      .map { Self.wrapped($0) + "\n" }.joined()
  }

  /// The lines of a change, evidence under its head.
  private static func wrapped(_ text: String) -> String {
    text.split(separator: "\n").flatMap { line in
      let indent = String(line.prefix { $0 == " " })
      return TextRenderer.wrapped(String(line.dropFirst(indent.count)), to: 100 - indent.count)
        .map { indent + $0 }
    }.joined(separator: "\n")
  }

  static func verdict(_ change: RegressionCheck.Change) -> String {
    !change.outcome.isWorse ? "better" : change.tier == .block ? "WORSE" : change.tier.rawValue
  }

  static func sum(_ check: RegressionCheck) -> String {
    let worse = check.changes.filter { $0.outcome.isWorse }.count
    return
      "\(check.regressions.count) regressions, \(worse - check.regressions.count) worse without "
      + "blocking, \(check.changes.count - worse) better"
  }
}
