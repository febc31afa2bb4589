/// The name of a field: one question that an extractor answers about an article.
///
/// Any task brings its own fields, so the names are an open set; a schema says which ones a corpus
/// knows and what type their values have.
public struct Field: Hashable, Sendable {
  /// The name as files write it, such as `strike_date`.
  public let name: String

  /// Makes a field of its name.
  public init(_ name: String) {
    self.name = name
  }
}

extension Field: ExpressibleByStringLiteral {
  /// Makes a field of a literal name.
  public init(stringLiteral name: String) {
    self.init(name)
  }
}

extension Field: Comparable {
  /// Orders by the scalars of the name, in every locale alike.
  public static func < (left: Field, right: Field) -> Bool {
    left.name.unicodeScalars.lexicographicallyPrecedes(right.name.unicodeScalars)
  }
}

extension Field: CustomStringConvertible {
  /// The name.
  public var description: String { name }
}
