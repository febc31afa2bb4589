extension ValueType {
  /// The normal form of a value that a text states in its own words.
  ///
  /// - Parameter phrase: the stretch of text that states the value.
  /// - Returns: `nil` if the phrase states no value of this type. Types that have no normal form
  ///   of their own take any phrase as it is.
  public func normalForm(of phrase: String) -> String? {
    switch self {
    case .date: DateNormaliser.value(of: phrase)?.normalForm
    case .count: CountNormaliser.value(of: phrase)?.normalForm
    case .ordinal:
      (OrdinalValue(normalForm: phrase)
        ?? EnglishNumber.ordinal(phrase).flatMap(OrdinalValue.init))?.normalForm
    case .person: NameNormaliser.person(phrase)
    case .place, .group, .organization: NameNormaliser.name(phrase)
    case .term: NameNormaliser.term(phrase)
    default: phrase
    }
  }

  /// Says whether a value is written as this type asks for.
  ///
  /// - Parameter value: a value as labels and predictions carry it.
  /// - Returns: `true` for every non-empty value of a type without a normal form of its own.
  public func isNormalForm(_ value: String) -> Bool {
    switch self {
    case .date: DateValue(normalForm: value) != nil
    case .count: CountValue(normalForm: value) != nil
    case .ordinal: OrdinalValue(normalForm: value) != nil
    case .place, .group, .organization, .person, .term: !value.isEmpty && value == trimmed(value)
    default: !value.isEmpty
    }
  }

  private func trimmed(_ value: String) -> String {
    value.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
  }
}
