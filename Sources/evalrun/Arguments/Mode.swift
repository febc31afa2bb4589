/// What the program is asked to do; one mode, one flag.
enum Mode: String, CaseIterable, Sendable {
  case report, extract, lint, list, show, help, version

  /// What the mode takes behind its flag, as help prints it.
  var operand: String? {
    switch self {
    case .list: "WHAT"
    case .show: "ARTICLE"
    default: nil
    }
  }

  var summary: String {
    switch self {
    case .report: "score the systems against gold and print the tables"
    case .extract: "read articles as JSON Lines from standard input, print predictions"
    case .lint: "check gold: offsets, surfaces, hashes, values, names"
    case .list: "list systems, fields, articles or rules"
    case .show: "print an article with gold and predictions marked"
    case .help: "print this help"
    case .version: "print the version"
    }
  }

  /// The options that mean something in the mode.
  var options: [Option] {
    switch self {
    case .report: [.gold, .schema, .text, .system, .field, .article, .format, .output, .quiet]
    case .extract: [.system, .output, .quiet]
    case .lint: [.gold, .schema, .text]
    case .list: [.gold, .schema, .text, .system, .format]
    case .show: [.gold, .schema, .text, .system, .field]
    case .help, .version: []
    }
  }
}
