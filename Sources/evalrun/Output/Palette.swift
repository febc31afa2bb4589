import Foundation

/// Colours for a terminal, dark or light: the sixteen that its owner chose, never a background.
///
/// Colour repeats what signs and words already say, so that nothing is lost without it.
struct Palette: Sendable {
  /// Whether anything is coloured.
  let isOn: Bool

  /// When to colour, as `--color` says it.
  enum Choice: String, CaseIterable {
    case auto, always, never
  }

  /// Decides by flag, then `NO_COLOR`, then `FORCE_COLOR`, then whether a terminal that knows
  /// colours is at the other end.
  ///
  /// - Parameters:
  ///   - choice: what `--color` says, or `nil` where it says nothing.
  ///   - environment: the variables of the process; an empty one is none (no-color.org).
  ///   - isTerminal: whether the result goes to a terminal.
  init(_ choice: Choice?, environment: [String: String], isTerminal: Bool) {
    func has(_ name: String) -> Bool { environment[name].map { !$0.isEmpty } ?? false }
    isOn =
      switch choice {
      case .always: true
      case .never: false
      case .auto, nil:
        if has("NO_COLOR") {
          false
        } else if has("FORCE_COLOR") {
          environment["FORCE_COLOR"] != "0"
        } else {
          isTerminal && environment["TERM"] != "dumb"
        }
      }
  }

  /// A text for people with its headings, signs and asides coloured.
  ///
  /// A line of nothing but rules makes the line before it a heading; signs stand where `--show`,
  /// `--mistakes`, `--check` and `--diff` put them.
  func painted(_ text: String) -> String {
    guard isOn else { return text }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for index in lines.indices {
      let line = lines[index]
      if Self.isRule(line) {
        if index > 0 { lines[index - 1] = Self.bold(lines[index - 1]) }
        lines[index] = Self.faint(line)
      } else if line.hasPrefix("░ ") {
        lines[index] = Self.faint(line)
      } else if let (sign, code) = Self.signs.first(where: { line.hasPrefix($0.0) }) {
        lines[index] = Self.escaped(sign, code) + line.dropFirst(sign.count)
      }
    }
    return lines.joined(separator: "\n")
  }

  /// What lines begin with, and the codes of its colour.
  private static let signs: [(String, String)] = [
    ("    = ", "32"), ("    – ", "33"), ("    - ", "33"), ("    + ", "31"), ("    ≠ ", "31"),
    ("    ! ", "31"), ("WORSE", "1;31"), ("better", "32"), ("not comparable", "33"),
  ]

  private static func isRule(_ line: String) -> Bool {
    line.count > 8 && line.allSatisfy { $0 == "─" || $0 == "-" }
  }

  private static func bold(_ text: String) -> String { escaped(text, "1") }
  private static func faint(_ text: String) -> String { escaped(text, "2") }

  private static func escaped(_ text: String, _ code: String) -> String {
    text.isEmpty ? text : "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}

extension Palette {
  /// Reads what a command line and the environment say.
  ///
  /// - Throws: ``UsageError`` for a word that is no choice.
  init(_ arguments: Arguments) throws(UsageError) {
    var choice: Choice?
    if let text = arguments[.color] {
      choice = Choice(rawValue: text)
      if choice == nil {
        throw .badValue(text, option: "--color", expected: "auto, always or never")
      }
    }
    self.init(
      choice, environment: ProcessInfo.processInfo.environment,
      isTerminal: isatty(STDOUT_FILENO) == 1)
  }
}
