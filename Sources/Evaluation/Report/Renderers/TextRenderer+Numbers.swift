extension TextRenderer {
  static func rate(_ value: Double?) -> String {
    guard let value else { return "–" }
    return fixed(value, digits: 3)
  }

  static func interval(_ result: Result<ConfidenceInterval, IntervalFailure>?) -> String {
    guard case .success(let interval)? = result else { return "–" }
    return "[\(fixed(interval.lower, digits: 2)), \(fixed(interval.upper, digits: 2))]"
  }

  static func signed(_ value: Double?) -> String {
    guard let value else { return "–" }
    return (value < 0 ? "−" : "+") + fixed(abs(value), digits: 3)
  }

  static func p(_ value: Double?) -> String {
    guard let value else { return "–" }
    return value < 0.001 ? "< 0.001" : fixed(value, digits: value < 0.1 ? 4 : 3)
  }

  static func percent(_ share: Double) -> String {
    let text = fixed(share * 100, digits: 1)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// The level of intervals in percent, with as many digits as it needs: `95`, `99.9`.
  static func level(_ options: ClusterStatistics.Options) -> String {
    var text = fixed((1 - options.alpha) * 100, digits: 4)
    while text.last == "0" { text.removeLast() }
    return text.last == "." ? String(text.dropLast()) : text
  }

  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  static func counts(_ counts: OutcomeCounts) -> [String] {
    [
      counts.gold, counts.predicted, counts.correct, counts.incorrect, counts.partial,
      counts.missing, counts.spurious, counts.duplicates,
    ].map(String.init)
  }

  static func method(_ options: ScoringOptions, _ corpus: CorpusReport) -> String {
    switch options.statistics.method.resolved(clusters: corpus.clusters.count) {
    case .automatic, .jackknife: "delete-one jackknife with Student's t"
    case .poisson: "Poisson bootstrap, percentile"
    case .percentile: "bootstrap, percentile"
    case .bca: "bootstrap, BCa"
    }
  }

  /// Half away from zero, in every locale alike.
  static func fixed(_ value: Double, digits: Int) -> String {
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let units = Int((abs(value) * scale).rounded(.toNearestOrAwayFromZero))
    let whole = units / Int(scale)
    let fraction = String(units % Int(scale))
    let padding = String(repeating: "0", count: digits - fraction.count)
    return "\(value < 0 && units > 0 ? "-" : "")\(whole).\(padding)\(fraction)"
  }

  private static let raised: [Character: Character] = [
    "a": "ᵃ", "b": "ᵇ", "c": "ᶜ", "d": "ᵈ", "e": "ᵉ", "f": "ᶠ", "g": "ᵍ", "h": "ʰ", "i": "ⁱ",
    "j": "ʲ", "k": "ᵏ", "l": "ˡ", "m": "ᵐ", "n": "ⁿ", "o": "ᵒ", "p": "ᵖ", "r": "ʳ", "s": "ˢ",
    "t": "ᵗ", "u": "ᵘ", "v": "ᵛ", "w": "ʷ", "x": "ˣ", "y": "ʸ", "z": "ᶻ",
  ]

  /// The plain letter of each raised one.
  static let lowered = Dictionary(uniqueKeysWithValues: raised.map { ($1, $0) })

  static func superscript(_ letters: String) -> String {
    String(letters.map { raised[$0] ?? $0 })
  }

  /// The text on one line, without what would move the cursor.
  static func printable(_ text: String) -> String {
    String(
      text.map { character in
        guard
          character.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
        else { return character }
        return character.isWhitespace ? " " : "\u{FFFD}"
      })
  }

  /// Breaks a line between words, and a word that is longer than a line.
  static func wrapped(_ line: String, to width: Int) -> [String] {
    var lines: [String] = []
    var current = ""
    for word in printable(line).split(separator: " ") {
      if !current.isEmpty, current.count + 1 + word.count > width {
        lines.append(current)
        current = "  " + word
      } else {
        current += current.isEmpty ? String(word) : " " + word
      }
      while current.count > width {
        lines.append(String(current.prefix(width)))
        current = "  " + current.dropFirst(width)
      }
    }
    return lines + [current]
  }

  /// The text with ASCII alone, as many characters as before.
  package static func plain(_ text: String) -> String {
    String(
      text.map { character in
        switch character {
        case "–", "─", "−": "-"
        case "²": "2"
        case "…": "~"
        case "⟦": "["
        case "⟧": "]"
        case "←": "<"
        case "→": ">"
        case "✓": "+"
        case "✗": "x"
        case "≠": "!"
        case "░": "#"
        case "“", "”": "\""
        case "‘", "’": "'"
        default: character.isASCII ? character : lowered[character] ?? "?"
        }
      })
  }
}
