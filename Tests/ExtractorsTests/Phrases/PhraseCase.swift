import Annotations
import TestSupport

/// A short text and the values that a field has in it.
struct PhraseCase: Sendable {
  /// The name of the case in its table; it stays when the text is mended.
  let id: String
  let article: Article
  /// The marks of the text, in its order.
  let marks: [Mark]

  /// A mention that the text marks.
  struct Mark: Sendable {
    let field: Field
    /// The spellings of the value, the first one being the value itself.
    let values: [String]
    let isOptional: Bool
    let surface: String
  }

  /// A value with all that is just as right.
  struct Filler: Sendable {
    var values: [String]
    var folded: Set<String>
    var isOptional: Bool
  }

  /// The values that the text states, each once.
  let fillers: [Filler]

  init(id: String, marked: String, field: Field, type: ValueType) {
    let text = MarkedText(marked, id: id)
    self.id = id
    article = text.article
    marks = text.mentions.map { mention in
      let isOptional = mention.field.name.hasSuffix("?")
      let name = isOptional ? String(mention.field.name.dropLast()) : mention.field.name
      return Mark(
        field: Field(name), values: mention.value.split(separator: "|").map(String.init),
        isOptional: isOptional, surface: mention.range.map { text.article[$0] } ?? "")
    }
    fillers = Self.fillers(of: marks, type)
  }

  /// Unites the marks that state the same value.
  private static func fillers(of marks: [Mark], _ type: ValueType) -> [Filler] {
    var fillers: [Filler] = []
    for mark in marks {
      // A name as printed is right as well: which spellings are one name is for a schema to say.
      let spellings = mark.values + (PhraseFolding.isName(type) ? [mark.surface] : [])
      let folded = Set(spellings.map { PhraseFolding.fold($0, type) })
      let value = mark.values.first.map { PhraseFolding.fold($0, type) } ?? ""
      if let same = fillers.firstIndex(where: { $0.folded.contains(value) }) {
        fillers[same].folded.formUnion(folded)
        fillers[same].isOptional = fillers[same].isOptional && mark.isOptional
      } else {
        fillers.append(Filler(values: mark.values, folded: folded, isOptional: mark.isOptional))
      }
    }
    return fillers
  }
}

/// Compares values as far as the phrases need it.
enum PhraseFolding {
  /// Whether a value of this type may be spelled in several ways.
  ///
  /// A person is left out: a surname is another value than the full name that the text prints.
  static func isName(_ type: ValueType) -> Bool {
    [.place, .group, .organization, .term].contains(type)
  }

  /// Counts, dates and ordinals as they are; names and terms without case, hyphens, apostrophes,
  /// full stops and articles.
  static func fold(_ value: String, _ type: ValueType) -> String {
    guard isName(type) || type == .person else { return value }
    let plain = value.lowercased().filter { !"'’‘ʿʾ\".".contains($0) }
    return plain.split { $0.isWhitespace || "-‐‑–/".contains($0) }
      .filter { !["a", "an", "the"].contains($0) }.joined(separator: " ")
  }
}
