import Annotations
import Evaluation
import Extractors

/// `--show ARTICLE`: the text line by line with what gold and the systems find in it.
struct ShowMode {
  private let arguments: Arguments
  private let streams: Streams

  init(_ arguments: Arguments, _ streams: Streams) {
    self.arguments = arguments
    self.streams = streams
  }

  func run() throws -> ExitCode {
    let selection = Selection(arguments: arguments, streams: streams)
    let corpora = try selection.corpora()
    let fields = try selection.fields(of: corpora)
    let known = corpora.flatMap { $0.articles.map(\.id) + $0.absent }
    guard known.contains(arguments.operand) else {
      throw SelectionError.unknown("article", arguments.operand, known: Array(Set(known)).sorted())
    }
    let present = corpora.filter { $0.articles.contains { $0.id == arguments.operand } }
    guard !present.isEmpty else {
      throw SelectionError.nothing(
        "the text of article \(arguments.operand) is not here; name its folder with --text DIR")
    }
    let systems = try selection.systems(for: present)
    var code = ExitCode.success
    for corpus in present {
      let chosen = corpus.selecting(articles: [arguments.operand])
      let outputs = systems.map { $0.output(for: chosen) }
      try Interruption.check()
      for output in outputs {
        for error in output.errors where error.article == arguments.operand {
          streams.error("\(output.name): \(error.message)")
          code = .systemFailed
        }
      }
      for article in chosen.articles {
        let view = ArticleView(article, outputs: outputs, fields: fields, schema: corpus.schema)
        try streams.show(
          """
          \(corpus.name) \(article.id), event \(article.event)
          = gold and all systems   – gold, and not all systems   + no gold   ░ page furniture

          \(view.text)

          """)
        if arguments.has(.trace) { try trace(article.article) }
      }
    }
    return code
  }

  /// What each phase of the cascade produced, in the order of phases and text.
  private func trace(_ article: Article) throws {
    let entries = RuleCascadeExtractor().trace(of: article)
    for phase in TraceEntry.Phase.allCases {
      try streams.show("\(phase.rawValue)\n")
      for entry in entries where entry.phase == phase {
        let sign = entry.won ? "✓" : "✗"
        try streams.show(
          "  \(sign) \(entry.range) \(entry.rule) → \(entry.category) “\(entry.text)”"
            + (entry.reason.isEmpty ? "\n" : ": \(entry.reason)\n"))
      }
    }
  }
}
