import Annotations
import Evaluation
import Extractors

/// `--list WHAT`: prints the names that other options take.
struct ListMode {
  private let arguments: Arguments
  private let streams: Streams

  init(_ arguments: Arguments, _ streams: Streams) {
    self.arguments = arguments
    self.streams = streams
  }

  func run() throws -> ExitCode {
    switch arguments.operand {
    case "systems":
      for extractor in ExtractorRegistry.all { try streams.result("\(extractor.name)\n") }
    case "fields": try fields()
    case "articles": try articles()
    case "rules": try rules()
    default:
      throw UsageError.badValue(
        arguments.operand, option: "--list", expected: "systems, fields, articles or rules")
    }
    return .success
  }

  private func fields() throws {
    var listed: Set<String> = []
    for corpus in try Selection(arguments: arguments).corpora() {
      for field in corpus.schema.fields where listed.insert(field.field.name).inserted {
        try streams.result("\(field.field)\t\(field.type)\t\(field.definition)\n")
      }
    }
  }

  private func articles() throws {
    let format = arguments[.format] ?? "text"
    guard ["text", "jsonl"].contains(format) else {
      throw UsageError.badValue(format, option: "--format", expected: "text or jsonl")
    }
    for corpus in try Selection(arguments: arguments).corpora() {
      for article in corpus.articles {
        if format == "jsonl" {
          let line = JSONValue.object([
            "id": .string(article.id), "text": .string(article.article.text),
          ])
          try streams.result(line.written() + "\n")
        } else {
          try streams.result("\(corpus.name)\t\(article.id)\t\(article.event)\n")
        }
      }
      for id in corpus.absent where format == "text" {
        try streams.result("\(corpus.name)\t\(id)\tabsent\n")
      }
    }
  }

  private func rules() throws {
    let named = arguments.all(.system)
    for name in named where ExtractorRegistry.extractor(named: name) == nil {
      throw SelectionError.unknown("system", name, known: ExtractorRegistry.all.map(\.name))
    }
    for extractor in ExtractorRegistry.all where named.isEmpty || named.contains(extractor.name) {
      for rule in ExtractorRegistry.rules(of: extractor) {
        try streams.result("\(extractor.name)\t\(rule.name)\t\(rule.text)\n")
      }
    }
  }
}
