public import Evaluation
public import Testing

/// Records an issue for every fact that an earlier run found and this one does not, and for every
/// wrong prediction that is new.
///
/// - Parameters:
///   - current: what became of every fact in this run.
///   - baseline: what was accepted.
///   - sourceLocation: where issues are reported.
public func expectNoRegression(
  _ current: Baseline, from baseline: Baseline, sourceLocation: SourceLocation = #_sourceLocation
) {
  let check = RegressionCheck(current, against: baseline)
  for message in check.notComparable {
    Issue.record("not comparable: \(message)", sourceLocation: sourceLocation)
  }
  for change in check.changes {
    if change.outcome.isWorse, change.tier == .block {
      Issue.record("\(change)", sourceLocation: sourceLocation)
    } else {
      Issue.record("\(change)", severity: .warning, sourceLocation: sourceLocation)
    }
  }
}

/// Records an issue for everything that got worse since the baseline in a file.
///
/// With `EVALRUN_UPDATE=accept` in the environment the file is written first, unless `CI` is set.
///
/// - Parameters:
///   - current: what became of every fact in this run.
///   - path: the file of the baseline.
///   - sourceLocation: where issues are reported.
/// - Throws: what keeps the file from being read or written.
public func expectNoRegression(
  _ current: Baseline, fromFile path: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  try acceptBaseline(current, at: path)
  expectNoRegression(current, from: try Baseline(path: path), sourceLocation: sourceLocation)
}
