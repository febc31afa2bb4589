/// Renders a check as Markdown, for a comment on a change.
public struct CheckMarkdownRenderer: Sendable {
  private let run: RegressionRun

  /// Makes a renderer that takes its evidence from the run that was checked.
  public init(_ run: RegressionRun) {
    self.run = run
  }

  /// The check as UTF-8 text with a line end behind it.
  public func render(_ check: RegressionCheck) -> String {
    var table = TextTable([
      ("verdict", .left), ("corpus", .left), ("article", .left), ("system", .left),
      ("field", .left), ("lost", .left), ("new and wrong", .left), ("found", .left),
      ("no longer wrong", .left),
    ])
    for change in check.changes {
      let outcome = change.outcome
      table.add(
        [
          CheckTextRenderer.verdict(change), change.corpus, change.article, change.system,
          change.field,
        ]
          + [outcome.lost, outcome.newWrong, outcome.gained, outcome.noLongerWrong]
          .map { $0.joined(separator: "; ") })
    }
    let evidence = check.changes.flatMap { change in
      run.evidence(for: change).map {
        "\(change.corpus) \(change.article) \(change.system) \(change.field): \($0)"
      }
    }
    return Markdown.paragraphs(
      ["# Check against the baseline", CheckTextRenderer.sum(check) + "."]
        + (check.changes.isEmpty ? [] : [Markdown.table(table)])
        + [
          (evidence + check.notComparable.map { "not comparable: \($0)" } + check.notes)
            .map { "- \(Markdown.escaped($0))" }.joined(separator: "\n")
        ])
  }
}
