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
