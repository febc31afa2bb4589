/// What a mode can be told; parsing, help and environment variables come from this one table.
enum Option: String, CaseIterable, Sendable {
  case gold, schema, text, system, field, article, format, output, quiet

  /// The flag on the command line.
  var flag: String { "--" + rawValue }

  /// The environment variable that stands in for the flag.
  var variable: String { "EVALRUN_" + rawValue.uppercased() }

  /// What the option takes, as help prints it; `nil` for a switch.
  var value: String? {
    switch self {
    case .gold, .schema, .output: "PATH"
    case .text: "DIR"
    case .system, .field, .article: "NAME"
    case .format: "FORMAT"
    case .quiet: nil
    }
  }

  /// Whether the option may be given more than once.
  var isRepeatable: Bool {
    switch self {
    case .system, .field, .article: true
    default: false
    }
  }

  var summary: String {
    switch self {
    case .gold:
      "a corpus, a folder of corpora, or a JSON Lines file (default: gold/, searched upwards)"
    case .schema: "the schema to use instead of the one beside the gold"
    case .text: "a folder of texts for labels that stand without theirs, recognised by hash"
    case .system: "a built-in system, or NAME=FILE.jsonl for predictions made elsewhere"
    case .field: "score only this field"
    case .article: "score only this article"
    case .format: "text, json or jsonl"
    case .output: "write the result here instead of to standard output"
    case .quiet: "print no notes to standard error"
    }
  }
}
