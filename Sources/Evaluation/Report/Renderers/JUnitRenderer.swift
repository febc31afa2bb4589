/// Renders a report as JUnit XML: a suite for each system and corpus, a case for each field.
///
/// A low score fails nothing. A case fails if the field is worse than accepted; one with neither gold
/// nor predictions is skipped and says so. Whatever went wrong while the system answered is the error
/// of a case of its own, `answers`, which stands first in every suite.
/// Elements and attributes are those of the schema that Jenkins publishes (`junit-10.xsd`); there is
/// no time, so that the same results give the same bytes.
public struct JUnitRenderer: Sendable {
  private let check: RegressionCheck?

  /// Makes a renderer.
  ///
  /// - Parameter check: what changed since the accepted outcomes; `nil` if nothing was compared.
  public init(check: RegressionCheck? = nil) {
    self.check = check
  }

  /// The suites as UTF-8 text with a line end behind it.
  public func render(_ report: Report) -> String {
    var suites = report.corpora.flatMap { corpus in
      corpus.systems.map { suite($0, corpus, report.signature.options) }
    }
    if let check {
      let outcome: TestSuite.Outcome =
        check.notComparable.isEmpty
        ? .passed
        : .error(
          "the accepted outcomes belong to other gold", type: "not-comparable",
          text: check.notComparable.joined(separator: "\n"))
      suites.append(
        TestSuite(
          name: "baseline",
          cases: [
            TestSuite.Case(
              name: "comparable", suite: "baseline", outcome: outcome,
              output: check.notes.joined(separator: "\n"))
          ]))
    }
    let body = suites.map(\.xml).joined()
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="evalrun"\(TestSuite.counts(of: suites.flatMap(\.cases)))>
      \(body)</testsuites>

      """
  }

  private func suite(
    _ system: SystemReport, _ corpus: CorpusReport, _ options: ScoringOptions
  ) -> TestSuite {
    let name = "\(corpus.name).\(system.name)"
    let scheme = options.schemes.first
    let scores = scheme.flatMap { system.schemes[$0]?.fields } ?? []
    return TestSuite(
      name: name,
      cases: [answers(system, suite: name)]
        + zip(corpus.fields, scores).map { field, score in
          let changes = (check?.changes ?? []).filter {
            $0.corpus == corpus.name && $0.system == system.name && $0.field == field
          }
          let worse = changes.filter { $0.outcome.isWorse && $0.tier == .block }
          let rates =
            "\(scheme?.rawValue ?? ""): P \(TextRenderer.rate(score.precision)), "
            + "R \(TextRenderer.rate(score.recall)), \(options.fLabel) \(TextRenderer.rate(score.f)); "
            + "gold \(score.counts.gold), predicted \(score.counts.predicted), "
            + "correct \(score.counts.correct)"
          let others = changes.filter { !($0.outcome.isWorse && $0.tier == .block) }
          let compared = check == nil ? ["not compared with accepted outcomes"] : []
          return TestSuite.Case(
            name: field, suite: name, outcome: outcome(score, worse),
            output: ([rates] + others.map(\.description) + compared).joined(separator: "\n"))
        })
  }

  /// The case of what the system answered at all.
  private func answers(_ system: SystemReport, suite: String) -> TestSuite.Case {
    let lines = system.errors.map { error in
      "\(error.article.map { "article \($0): " } ?? "")\(error.kind.rawValue): \(error.message)"
    }
    let outcome: TestSuite.Outcome =
      system.errors.first.map { first in
        .error(
          "the system failed: \(TextRenderer.count(lines.count, "error"))",
          type: first.kind.rawValue, text: lines.joined(separator: "\n"))
      } ?? .passed
    return TestSuite.Case(name: "answers", suite: suite, outcome: outcome, output: "")
  }

  private func outcome(
    _ score: Score, _ worse: [RegressionCheck.Change]
  ) -> TestSuite.Outcome {
    if !worse.isEmpty {
      return .failure(
        "worse than accepted in \(TextRenderer.count(worse.count, "article"))",
        text: worse.map(\.description).joined(separator: "\n"))
    }
    return score.counts.gold + score.counts.predicted == 0
      ? .skipped("neither gold nor predictions") : .passed
  }
}
