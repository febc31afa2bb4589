/// A stretch of text that states a value for a field.
public struct Mention: Hashable, Sendable {
  /// The field that the value is for.
  public var field: Field

  /// The value in the normal form of its type.
  public var value: String

  /// Where the text states it, or `nil` where a system gives a value alone.
  public var range: ByteRange?

  /// What else is said of the value, by attribute name; an attribute without a value is absent.
  public var attributes: [String: String]

  /// The name of the rule that found the mention, where there is one.
  public var rule: String?

  /// Makes a mention.
  public init(
    field: Field, value: String, range: ByteRange?, attributes: [String: String] = [:],
    rule: String? = nil
  ) {
    self.field = field
    self.value = value
    self.range = range
    self.attributes = attributes
    self.rule = rule
  }
}
