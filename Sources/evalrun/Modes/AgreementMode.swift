import Annotations
import Evaluation

/// `--agreement`: compares the annotators of each corpus with one another.
struct AgreementMode {
  private let arguments: Arguments
  private let streams: Streams

  init(_ arguments: Arguments, _ streams: Streams) {
    self.arguments = arguments
    self.streams = streams
  }

  func run() throws -> ExitCode {
    let format = try arguments.format()
    let gold = try Selection(arguments: arguments).goldPath()
    let corpora = try AnnotationLoader(
      gold: gold, schema: arguments[.schema], text: arguments[.text]
    ).corpora()
    guard corpora.contains(where: { $0.annotators.count >= 2 }) else {
      throw SelectionError.nothing(
        "\(gold): no corpus here has two annotators; put what each of them labelled into "
          + "annotators/NAME/ID.json in the folder of the corpus, in the format of labels/ID.json")
    }
    let report = AgreementReport(corpora: try selected(of: corpora), version: Evalrun.version)
    let text =
      switch format {
      case .json: AgreementJSONRenderer().render(report)
      case .csv: AgreementCSVRenderer().render(report)
      case .markdown: AgreementMarkdownRenderer().render(report)
      default: AgreementTextRenderer().render(report)
      }
    try streams.result(text, as: format, to: arguments.output)
    return .success
  }

  /// The corpora with the articles and fields that were named, or all.
  private func selected(of corpora: [AnnotatedCorpus]) throws -> [AnnotatedCorpus] {
    let articles = try names(.article, known: corpora.flatMap { $0.articles.map(\.id) })
    let fields = try names(.field, known: corpora.flatMap { $0.schema.fields.map(\.field.name) })
    var selected = corpora
    if !articles.isEmpty {
      selected = selected.map { $0.selecting(articles: articles) }.filter { !$0.articles.isEmpty }
    }
    if !fields.isEmpty { selected = selected.map { $0.selecting(fields: fields) } }
    return selected
  }

  private func names(_ option: Option, known: [String]) throws -> Set<String> {
    let named = Set(arguments.all(option))
    for name in named.sorted() where !known.contains(name) {
      throw SelectionError.unknown(option.rawValue, name, known: Set(known).sorted())
    }
    return named
  }
}
