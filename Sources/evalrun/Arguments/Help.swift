/// The help text, made from the tables that parsing uses.
enum Help {
  static let text: String = {
    let modes = Mode.allCases.map { mode in
      row((["--" + mode.rawValue] + mode.operands).joined(separator: " "), mode.summary)
    }
    let options = Option.allCases.map { option in
      row(
        option.flag + (option.value.map { " " + $0 } ?? ""),
        option.summary + (option.isRepeatable ? " (repeatable)" : ""))
    }
    return """
      evalrun scores information extractors against gold labels.

      usage: evalrun MODE [OPTION ...]

      modes
      \(modes.joined(separator: "\n"))

      options
      \(options.joined(separator: "\n"))

      Every option can be set by an environment variable: --text is EVALRUN_TEXT, and so on. A flag
      wins over its variable. Standard output carries the result; notes go to standard error.

      exit codes
        0 fine   1 a score fell   2 usage   3 bad data or nothing selected   4 a system failed
        5 not comparable with the baseline   130 interrupted

      examples
        evalrun --report
        evalrun --report --gold my.jsonl --system mine=predictions.jsonl --format json
        evalrun --extract --system rule-cascade < articles.jsonl > predictions.jsonl
        evalrun --show 003 --system regex --field strike_date
      """
  }()

  private static func row(_ name: String, _ summary: String) -> String {
    let padded =
      name.count < 18 ? name + String(repeating: " ", count: 18 - name.count) : name + " "
    return "  \(padded)\(summary)"
  }
}
