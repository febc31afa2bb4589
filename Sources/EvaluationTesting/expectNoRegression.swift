public import Evaluation
public import Testing

/// Records an issue for every fact that an earlier run found and this one does not, and for every
/// wrong prediction that is new.
///
/// - Parameters:
///   - current: this run.
///   - baseline: what was accepted.
///   - sourceLocation: where issues are reported.
public func expectNoRegression(
  _ current: RegressionRun, from baseline: Baseline,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let check = RegressionCheck(current.outcomes, against: baseline)
  if !check.changes.isEmpty {
    Attachment.record(
      check.changes.map(current.description).joined(separator: "\n"), named: "difference.txt",
      sourceLocation: sourceLocation)
  }
  for message in check.notComparable {
    Issue.record("not comparable: \(message)", sourceLocation: sourceLocation)
  }
  for change in check.changes {
    if change.outcome.isWorse, change.tier == .block {
      Issue.record("\(current.description(of: change))", sourceLocation: sourceLocation)
    } else {
      Issue.record(
        "\(current.description(of: change))\nto accept: EVALRUN_UPDATE=accept swift test",
        severity: .warning, sourceLocation: sourceLocation)
    }
  }
}

/// Records an issue for everything that got worse since the baseline in a file.
///
/// With `EVALRUN_UPDATE=accept` in the environment the file is written first, unless `CI` is set.
///
/// - Parameters:
///   - current: this run.
///   - path: the file of the baseline.
///   - sourceLocation: where issues are reported.
/// - Throws: what keeps the file from being read or written.
public func expectNoRegression(
  _ current: RegressionRun, fromFile path: String,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  try acceptBaseline(current.outcomes, at: path)
  expectNoRegression(current, from: try Baseline(path: path), sourceLocation: sourceLocation)
}
