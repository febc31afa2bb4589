/// A command line that is none of the program's.
enum UsageError: Error, Hashable, Sendable, CustomStringConvertible {
  case noMode
  case twoModes(Mode, Mode)
  case unknown(String)
  case repeatedMode(Mode)
  case missingValue(String)
  case noValue(String)
  case missingOperand(Mode)
  case repeated(Option)
  case notForMode(Option, Mode)
  case badValue(String, option: String, expected: String)
  case predictionsNeedGold(String)
  case notForReports(Option)
  case partialNeedsGold
  case missingFiles(Mode)

  var description: String {
    switch self {
    case .noMode: "name a mode, such as --report"
    case .twoModes(let first, let second):
      "--\(first.rawValue) and --\(second.rawValue) are two modes; name one"
    case .unknown(let word): "there is no \"\(word)\"\(Self.suggestion(for: word))"
    case .repeatedMode(let mode): "\(mode.flag) is given twice; give it once"
    case .missingValue(let name): "\(name) takes a value"
    case .noValue(let name): "\(name) takes no value; leave out what stands behind ="
    case .missingOperand(let mode):
      "\(mode.flag) takes \(mode.operands.joined(separator: " and "))"
    case .repeated(let option): "\(option.flag) is given twice; give it once"
    case .notForMode(let option, let mode):
      "\(option.flag) means nothing with --\(mode.rawValue); its options are "
        + (mode.options.isEmpty ? "none" : mode.options.map(\.flag).joined(separator: ", "))
    case .badValue(let value, let option, let expected):
      "\(option) takes \(expected), not \"\(value)\""
    case .notForReports(let option):
      "\(option.flag) means nothing for saved reports; their figures are those they were made with"
    case .predictionsNeedGold(let name):
      "the predictions of \"\(name)\" fit one corpus, but more than one is selected; name one with "
        + "--gold PATH"
    case .partialNeedsGold:
      "a record of counts is about one corpus, but more than one is selected; name one with --gold "
        + "PATH, or give it on standard input with --gold -"
    case .missingFiles(let mode):
      "--\(mode.rawValue) takes the files to read; - stands for standard input"
    }
  }

  /// The flag that was meant, if one is near.
  private static func suggestion(for word: String) -> String {
    let flags = Mode.allCases.map { "--" + $0.rawValue } + Option.allCases.map(\.flag)
    return Spelling.nearest(to: word, among: flags).map { "; did you mean \($0)?" } ?? ""
  }
}
