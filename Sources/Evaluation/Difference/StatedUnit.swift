import Annotations

/// A fact with its mentions, or a mention, as gold or a system states it; places in scalars.
public struct StatedUnit: Hashable, Sendable {
  /// The article.
  public let article: String
  /// The name of the field.
  public let field: String
  /// The value.
  public let value: String
  /// What is said of it beside the value.
  public let attributes: [String: String]
  /// Where it stands, in Unicode scalars; empty for a value without a place.
  public let ranges: [Range<Int>]
  /// The text of the first range, where it is known.
  public let text: String?
  /// The rules that stated it; empty for gold.
  public let rules: [String]
}

extension StatedUnit {
  /// Takes what a mistake expects or gives; `nil` if that is nothing.
  init?(_ statements: [Mistake.Statement], of mistake: Mistake) {
    self.init(statements, in: mistake.article, sentence: mistake.sentence)
  }

  /// Takes what was stated of an article; `nil` if that is nothing.
  init?(
    _ statements: [Mistake.Statement], in article: String, sentence: Mistake.Sentence? = nil
  ) {
    guard let first = statements.first?.mention else { return nil }
    let ranges = statements.compactMap(\.scalars)
    self.init(
      article: article, field: first.field.name, value: first.value,
      attributes: first.attributes, ranges: ranges,
      text: Self.text(of: ranges.first, in: sentence?.text, at: sentence?.scalars),
      rules: Set(statements.compactMap(\.mention.rule)).sorted())
  }

  /// The text of a range, as far as it lies in the sentence of the mistake.
  static func text(of range: Range<Int>?, in sentence: String?, at place: Range<Int>?) -> String? {
    guard let range, let sentence, let place, place.lowerBound <= range.lowerBound,
      range.upperBound <= place.upperBound
    else { return nil }
    let scalars = Array(sentence.unicodeScalars)
    let bounds =
      range.lowerBound - place.lowerBound..<range.upperBound - place.lowerBound
    guard bounds.upperBound <= scalars.count else { return nil }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[bounds])
    return String(text)
  }

  /// The order in which lists show units: by article, field and place.
  static func precedes(_ left: StatedUnit, _ right: StatedUnit, fields: [String: Int]) -> Bool {
    func key(_ unit: StatedUnit) -> (String, Int, Int, String) {
      (
        unit.article, fields[unit.field] ?? fields.count, unit.ranges.first?.lowerBound ?? -1,
        unit.value
      )
    }
    return key(left) < key(right)
  }
}
