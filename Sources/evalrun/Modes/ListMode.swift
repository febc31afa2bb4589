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
    let format = try arguments.format()
    let entries: [ListEntry] =
      switch arguments.operand {
      case "systems": ExtractorRegistry.all.map { ListEntry([("name", $0.name)]) }
      case "fields": try fields()
      case "articles": try articles(format)
      case "rules": try rules("rule", ExtractorRegistry.rules)
      case "parts": try rules("part", ExtractorRegistry.parts)
      default:
        throw UsageError.badValue(
          arguments.operand, option: "--list", expected: "systems, fields, articles, rules or parts"
        )
      }
    switch format {
    case .json:
      try streams.result(JSONValue.array(entries.map(\.json)).written(width: 100) + "\n")
    case .jsonLines:
      for entry in entries { try streams.result(entry.json.written() + "\n") }
    default:
      for entry in entries { try streams.result(entry.line + "\n") }
    }
    return .success
  }

  private func fields() throws -> [ListEntry] {
    var listed: Set<String> = []
    return try Selection(arguments: arguments).corpora().flatMap { corpus in
      corpus.schema.fields.filter { listed.insert($0.field.name).inserted }.map { field in
        ListEntry([
          ("name", field.field.name), ("type", "\(field.type)"), ("definition", field.definition),
        ])
      }
    }
  }

  /// The articles; as JSON Lines those whose text is here, as a system reads them.
  private func articles(_ format: ReportFormat) throws -> [ListEntry] {
    try Selection(arguments: arguments).corpora().flatMap { corpus -> [ListEntry] in
      if format == .jsonLines {
        return corpus.articles.map { ListEntry([("id", $0.id), ("text", $0.article.text)]) }
      }
      let present = corpus.articles.map {
        ListEntry([("corpus", corpus.name), ("id", $0.id), ("event", $0.event)])
      }
      // A word in the place of the event, which is not known without the text.
      let absent = corpus.absent.map { id in
        ListEntry(
          [("corpus", corpus.name), ("id", id), (format == .json ? "state" : "event", "absent")])
      }
      return present + absent
    }
  }

  /// The rules of the systems, or the parts of those; `what` is the key in JSON.
  private func rules(
    _ what: String, _ list: (any Extractor) -> [RuleDescription]
  ) throws -> [ListEntry] {
    let named = arguments.all(.system)
    for name in named where ExtractorRegistry.extractor(named: name) == nil {
      throw SelectionError.unknown("system", name, known: ExtractorRegistry.all.map(\.name))
    }
    return ExtractorRegistry.all.filter { named.isEmpty || named.contains($0.name) }
      .flatMap { extractor in
        list(extractor).map {
          ListEntry([("system", extractor.name), (what, $0.name), ("text", $0.text)])
        }
      }
  }
}

/// One thing of a list: names and values in the order in which a line of text has them.
private struct ListEntry {
  private let members: [(String, String)]

  init(_ members: [(String, String)]) {
    self.members = members
  }

  var line: String { members.map(\.1).joined(separator: "\t") }

  var json: JSONValue {
    .object(Dictionary(uniqueKeysWithValues: members.map { ($0, .string($1)) }))
  }
}
