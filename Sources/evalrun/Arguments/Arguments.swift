/// A command line, parsed.
struct Arguments: Sendable {
  let mode: Mode
  /// What stands behind the flag of a mode that takes something, in order.
  let operands: [String]
  /// The files that a mode reads, which may stand anywhere among the options.
  let files: [String]
  private let values: [Option: [String]]
  /// The options given on the command line itself, not by the environment.
  let given: Set<Option>

  /// The options in force, by the command line or by the environment.
  var inForce: Set<Option> { Set(values.keys) }

  /// What stands first behind the flag; empty in a mode that takes nothing.
  var operand: String { operands.first ?? "" }

  /// The last value of an option, or `nil`.
  subscript(option: Option) -> String? { values[option]?.last }

  /// Every value of an option, in order.
  func all(_ option: Option) -> [String] { values[option] ?? [] }

  /// Where the result is to be written, `nil` for standard output, which `-` stands for as well.
  var output: String? { self[.output].flatMap { $0 == "-" ? nil : $0 } }

  func has(_ option: Option) -> Bool { values[option] != nil }

  /// Reads a command line.
  ///
  /// - Parameters:
  ///   - words: the words behind the program's name.
  ///   - environment: flags win over its variables.
  /// - Throws: ``UsageError`` that says what to write instead.
  init(_ words: [String], environment: [String: String]) throws(UsageError) {
    var mode: Mode?
    var operands: [String] = []
    var files: [String] = []
    var values: [Option: [String]] = [:]
    // Who asks for help wants help, whatever else stands there.
    var rest =
      words.contains { $0 == Mode.help.flag || $0 == Mode.help.short }
      ? [Mode.help.flag] : words[...]
    while let word = rest.popFirst() {
      let (name, inline) = Self.split(word)
      if let found = Mode.allCases.first(where: { "--" + $0.rawValue == name || word == $0.short })
      {
        if let mode { throw mode == found ? .repeatedMode(found) : .twoModes(mode, found) }
        if inline != nil, found.operands.isEmpty { throw .noValue(name) }
        mode = found
        operands = try Self.operands(of: found, inline, &rest)
      } else if let option = Option.allCases.first(where: { $0.flag == name }) {
        if inline != nil, option.value == nil { throw .noValue(name) }
        let value = option.value == nil ? "" : try Self.value(of: name, inline, &rest)
        if values[option] != nil, !option.isRepeatable { throw .repeated(option) }
        values[option, default: []].append(value)
      } else if word == "-" || !word.hasPrefix("-") {
        files.append(word)
      } else {
        throw .unknown(word)
      }
    }
    guard let mode else { throw files.first.map(UsageError.unknown) ?? .noMode }
    if let word = files.first, !mode.takesFiles { throw .unknown(word) }
    for option in values.keys where !mode.options.contains(option) {
      throw .notForMode(option, mode)
    }
    given = Set(values.keys)
    for option in mode.options where values[option] == nil {
      guard let value = environment[option.variable], !value.isEmpty else { continue }
      if option.value == nil, Self.offWords.contains(value.lowercased()) { continue }
      values[option] = [value]
    }
    self.mode = mode
    self.operands = operands
    self.files = files
    self.values = values
  }

  /// What a variable says to leave a switch off.
  private static let offWords: Set<String> = ["0", "false", "no", "off"]

  private static func split(_ word: String) -> (name: String, inline: String?) {
    guard word.hasPrefix("--"), let equals = word.firstIndex(of: "=") else { return (word, nil) }
    return (String(word[..<equals]), String(word[word.index(after: equals)...]))
  }

  private static func operands(
    of mode: Mode, _ inline: String?, _ rest: inout ArraySlice<String>
  ) throws(UsageError) -> [String] {
    var operands: [String] = []
    for number in mode.operands.indices {
      do {
        operands.append(try value(of: mode.flag, number == 0 ? inline : nil, &rest))
      } catch {
        throw .missingOperand(mode)
      }
    }
    return operands
  }

  private static func value(
    of name: String, _ inline: String?, _ rest: inout ArraySlice<String>
  ) throws(UsageError) -> String {
    if let inline { return inline }
    guard let next = rest.first, !next.hasPrefix("--") else { throw .missingValue(name) }
    rest.removeFirst()
    return next
  }
}

extension Mode {
  /// The short flag that people try first.
  fileprivate var short: String? {
    switch self {
    case .help: "-h"
    default: nil
    }
  }
}
