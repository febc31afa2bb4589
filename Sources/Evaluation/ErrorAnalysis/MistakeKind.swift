/// Why a mistake is one, as far as gold and prediction tell.
///
/// Each mistake has one kind. `value` knows no boundaries and `strict` no values, so some kinds
/// arise under one of the two alone. The raw value is what files write.
public enum MistakeKind: String, Hashable, Sendable, CaseIterable {
  /// Gold that nothing was predicted for.
  case missed

  /// A prediction that nothing of what follows explains.
  case spurious

  /// The right field over another stretch of text (`strict`).
  case boundary

  /// Another field, at the place of the gold: the same span, or the same value on an overlap.
  case wrongField = "wrong-field"

  /// A missed and a spurious fact of one field on overlapping mentions, or a date that contains the
  /// right one or lies in it (`value`).
  case wrongValue = "wrong-value"

  /// The right number with another modifier, as `40` for `>=40` (`value`).
  case wrongModifier = "wrong-modifier"

  /// The right value with another key attribute (`value`).
  case wrongKeyAttribute = "wrong-key-attribute"

  /// What was found already, said once more: in `value` another value that gold accepts for a fact
  /// that was found, in `strict` a second mention with the same span and field.
  case duplicate

  /// A prediction in a part of the page that is none of the article.
  case inBoilerplate = "in-boilerplate"

  /// As `wrongField`, where the schema names one field as the counterpart of the other: the fields
  /// ask the same question about two things that are easily confused, as strikes and attacks are.
  case confused
}

extension MistakeKind {
  /// What people call the kind: the raw value in words.
  public var label: String { rawValue.split(separator: "-").joined(separator: " ") }
}
