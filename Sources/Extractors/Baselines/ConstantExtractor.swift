public import Annotations

/// States the same value of each field for every article: what one scores without reading.
///
/// The values are the usual ones of the subject, one a field, and none for fields in which no value
/// is usual. They have no place in the text, so the extractor takes part in value scoring alone.
public struct ConstantExtractor: Extractor, RuleListing {
  /// The name that reports know it by.
  public let name = "constant"

  /// Makes the extractor.
  public init() {}

  /// The values in the order in which they are stated.
  static let values: [(field: Field, value: String)] = [
    (.actor, "United States"), (.orderedBy, "Joe Biden"), (.strikeCount, "2"),
    (.strikeOrdinal, "2"), (.strikeCountry, "Syria"), (.strikeLocation, "Deir ez-Zor"),
    (.targetCount, "2"), (.targetFacility, "facilities"), (.targetGroup, "Iran-backed groups"),
    (.weapon, "fighter jets"), (.strikeKilled, "0"), (.attackCountry, "Iraq"),
    (.troopLevel, "2500"), (.official, "Joe Biden"),
  ]

  /// The constant values.
  public var rules: [RuleDescription] {
    Self.values.map { RuleDescription(name: "\($0.field).constant", text: $0.value) }
  }

  /// The same mentions for every text that has any word.
  public func mentions(in article: Article) -> [Mention] {
    guard article.utf8.contains(where: { $0 > 0x20 }) else { return [] }
    return Self.values.map { field, value in
      Mention(
        field: field, value: value, range: nil,
        attributes: field == .troopLevel ? ["place": "Iraq"] : [:], rule: "\(field).constant")
    }
  }
}
