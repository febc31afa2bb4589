import Evaluation

/// `--lint`: checks gold and lists what is wrong.
struct LintMode {
  private let arguments: Arguments
  private let streams: Streams

  init(_ arguments: Arguments, _ streams: Streams) {
    self.arguments = arguments
    self.streams = streams
  }

  func run() throws -> ExitCode {
    let loader = try Selection(arguments: arguments).loader()
    let findings = try loader.lint()
    for finding in findings { try streams.show("\(finding)\n") }
    guard findings.isEmpty else {
      streams.error("\(findings.count) finding\(findings.count == 1 ? "" : "s")")
      return .badData
    }
    let corpora = try loader.corpora()
    guard corpora.contains(where: { !$0.articles.isEmpty || !$0.absent.isEmpty }) else {
      throw SelectionError.nothing("\(loader.gold): no labels here, so there is nothing to check")
    }
    for corpus in corpora {
      let fillers = corpus.articles.reduce(0) { $0 + $1.fillers.count }
      let absent = corpus.absent.isEmpty ? "" : ", \(corpus.absent.count) without their text"
      try streams.show(
        "\(corpus.name): \(Words.count(corpus.articles.count, "article")), "
          + "\(Words.count(fillers, "filler"))\(absent): clean\n")
    }
    return .success
  }
}
