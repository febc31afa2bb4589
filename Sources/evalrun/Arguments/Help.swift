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
        evalrun --report --system mine="exec:python3 mine.py" --system rule-cascade
        evalrun --show 003 --system regex --field strike_date
        evalrun --diff regex rule-cascade --gold gold/rendition
        evalrun --convert brat:annotated evalrun:corpus
      """
  }()

  private static let indent = 20
  private static let width = 100

  /// A name and what it means, in lines of 100 columns; a long name has a line of its own.
  private static func row(_ name: String, _ summary: String) -> String {
    let blank = String(repeating: " ", count: indent)
    var lines = ["  " + name]
    if lines[0].count < indent {
      lines[0] += String(repeating: " ", count: indent - lines[0].count)
    } else {
      lines.append(blank)
    }
    for word in summary.split(separator: " ") {
      let isFirst = lines[lines.count - 1].count == indent
      if !isFirst, lines[lines.count - 1].count + 1 + word.count > width { lines.append(blank) }
      lines[lines.count - 1] += (lines[lines.count - 1].count == indent ? "" : " ") + word
    }
    return lines.joined(separator: "\n")
  }
}
