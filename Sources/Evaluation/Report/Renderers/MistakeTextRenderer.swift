import Annotations

/// Renders the mistakes of a report for a terminal of 100 columns: field by field, each in its
/// sentence, with the systems that make it.
///
/// What several systems get wrong in the same way stands once, so that a reader sees at a glance
/// what is hard for all of them.
public struct MistakeTextRenderer: Sendable {
  /// Whether nothing but ASCII may be written.
  public let isASCII: Bool
  private static let width = 100

  /// Makes a renderer.
  public init(isASCII: Bool = false) { self.isASCII = isASCII }

  /// The mistakes of each corpus under each scheme of the report that lists them, as text with a
  /// line end behind it.
  public func render(_ report: Report) -> String {
    let schemes = report.signature.options.schemes.filter(Mistake.schemes.contains)
    let sections = report.corpora.flatMap { corpus in
      schemes.map { section(SharedMistake.all(of: corpus, scheme: $0), corpus, $0) }
    }
    let text = sections.joined(separator: "\n\n")
    return isASCII ? TextRenderer.plain(text) : text
  }

  private func section(
    _ mistakes: [SharedMistake], _ corpus: CorpusReport, _ scheme: MatchScheme
  ) -> String {
    let articles = corpus.clusters.values.reduce(0) { $0 + $1.count }
    var lines = [
      "\(corpus.name), \(scheme.rawValue): \(TextRenderer.count(mistakes.count, "mistake")) in "
        + TextRenderer.count(articles, "article")
    ]
    if !mistakes.isEmpty { lines += ["", kinds(mistakes, corpus.systems.map(\.name))] }
    var field: String?
    for mistake in mistakes {
      if mistake.mistake.field.name != field {
        field = mistake.mistake.field.name
        lines += ["", mistake.mistake.field.name]
      }
      lines += self.lines(mistake, of: corpus.systems.count)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// How many mistakes of each kind each system makes.
  private func kinds(_ mistakes: [SharedMistake], _ systems: [String]) -> String {
    var table = TextTable([("", .left)] + systems.map { ($0, .right) } + [("all alike", .right)])
    for kind in MistakeKind.allCases {
      let members = mistakes.filter { $0.mistake.kind == kind }
      guard !members.isEmpty else { continue }
      table.add(
        [kind.label]
          + systems.map { system in String(members.count { $0.systems.contains(system) }) }
          + [String(members.count { $0.systems.count == systems.count })])
    }
    return String(table.text().dropLast())
  }

  /// `– 003 missed: 900 (place Syria) ← regex`, and the sentence with the place marked.
  private func lines(_ shared: SharedMistake, of systems: Int) -> [String] {
    let mistake = shared.mistake
    let sign = mistake.predicted == nil ? "–" : mistake.gold == nil ? "+" : "≠"
    let who =
      shared.systems.count == systems && systems > 1
      ? "all" : shared.systems.joined(separator: ", ")
    let rules = shared.rules.isEmpty ? "" : " (\(shared.rules.joined(separator: ", ")))"
    let head = "\(sign) \(mistake.article) \(mistake.summary) ← \(who)\(rules)"
    return TextRenderer.wrapped(head, to: Self.width - 4).map { "    " + $0 }
      + (mistake.markedSentence.map {
        TextRenderer.wrapped($0, to: Self.width - 8).map { "        " + $0 }
      } ?? [])
  }
}

/// A mistake, and the systems that make it in the same way.
struct SharedMistake {
  let mistake: Mistake
  fileprivate(set) var systems: [String]
  fileprivate(set) var rules: [String]

  /// What two mistakes have in common that are one to a reader; rules may differ.
  private struct Identity: Hashable {
    let article: String
    let kind: MistakeKind
    let start: Int?
    let summary: String
  }

  /// The mistakes of all systems: fields in the order of the schema, then articles and text.
  static func all(of corpus: CorpusReport, scheme: MatchScheme) -> [SharedMistake] {
    var places: [Identity: Int] = [:]
    var found: [SharedMistake] = []
    for system in corpus.systems {
      for mistake in system.details?.mistakes ?? [] where mistake.scheme == scheme {
        let identity = Identity(
          article: mistake.article, kind: mistake.kind, start: mistake.range?.lowerBound,
          summary: "\(mistake.field) \(mistake.summary)")
        if let place = places[identity] {
          // A system may state one wrong value twice; it is named once.
          if found[place].systems.last != system.name { found[place].systems.append(system.name) }
          found[place].rules += mistake.rules.filter { !found[place].rules.contains($0) }
        } else {
          places[identity] = found.count
          found.append(
            SharedMistake(mistake: mistake, systems: [system.name], rules: mistake.rules))
        }
      }
    }
    let order = Dictionary(
      corpus.fields.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    func key(_ shared: SharedMistake) -> (Int, String, String, Int) {
      let mistake = shared.mistake
      return (
        order[mistake.field.name] ?? .max, mistake.field.name, mistake.article,
        mistake.range?.lowerBound ?? .max
      )
    }
    return found.enumerated().sorted {
      let (first, second) = (key($0.element), key($1.element))
      return first == second ? $0.offset < $1.offset : first < second
    }.map(\.element)
  }
}

extension Mistake {
  /// The schemes whose mistakes are listed one by one.
  public static let schemes: [MatchScheme] = [.value, .strict]

  /// `missed: 900 (place Syria)`, `wrong modifier: 40, gold is >=40`.
  var summary: String {
    let stated = predicted.map { Self.described($0, given, field: predictedField, beside: field) }
    let wanted = gold.map { Self.described($0, expected, field: field, beside: field) }
    switch (stated, wanted) {
    case (let stated?, let wanted?): return "\(kind.label): \(stated), gold is \(wanted)"
    case (let only?, nil), (nil, let only?): return "\(kind.label): \(only)"
    case (nil, nil): return kind.label
    }
  }

  private static func described(
    _ value: String, _ statements: [Statement], field: Field?, beside other: Field
  ) -> String {
    let attributes = statements.first?.mention.attributes ?? [:]
    let notes = attributes.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    let prefix = field.map { $0 == other ? "" : $0.name + " " } ?? ""
    return prefix + value + (notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))")
  }

  /// The sentence with the place of the mistake in brackets of its own; `nil` without a place.
  var markedSentence: String? {
    guard let sentence, let scalars else { return nil }
    let text = Array(sentence.text.unicodeScalars)
    let start = scalars.lowerBound - sentence.scalars.lowerBound
    let end = scalars.upperBound - sentence.scalars.lowerBound
    guard 0 <= start, start <= end, end <= text.count else { return sentence.text }
    func piece(_ range: Range<Int>) -> String {
      String(String.UnicodeScalarView(text[range]))
    }
    return piece(0..<start) + "⟦" + piece(start..<end) + "⟧" + piece(end..<text.count)
  }
}
