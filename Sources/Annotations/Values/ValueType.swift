/// The type of a value: which normal form it has and how two of its kind compare.
public struct ValueType: Hashable, Sendable {
  /// The name as schemas write it.
  public let name: String

  /// Makes a type of its name; one that is not among the known compares as folded text.
  public init(_ name: String) {
    self.name = name
  }

  /// A calendar date in EDTF with unspecified digits; see ``DateValue``.
  public static let date = ValueType("date")
  /// A number of things with its modifier; see ``CountValue``.
  public static let count = ValueType("count")
  /// A position in a series; see ``OrdinalValue``.
  public static let ordinal = ValueType("ordinal")
  /// The name of a place, or several joined with commas.
  public static let place = ValueType("place")
  /// The name of an armed or political group.
  public static let group = ValueType("group")
  /// The name of a state or of one of its bodies.
  public static let organization = ValueType("organization")
  /// The name of a person, without title.
  public static let person = ValueType("person")
  /// A noun phrase.
  public static let term = ValueType("term")

  /// Every type that has a normal form of its own.
  public static let known: [ValueType] = [
    .date, .count, .ordinal, .place, .group, .organization, .person, .term,
  ]
}

extension ValueType: CustomStringConvertible {
  /// The name.
  public var description: String { name }
}
