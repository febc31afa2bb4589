/// How text for a terminal looks.
public struct TextStyle: Hashable, Sendable {
  /// Whether nothing but ASCII may be written.
  public var isASCII: Bool
  /// How many columns a line may take.
  public var width: Int

  /// Makes a style.
  public init(isASCII: Bool = false, width: Int = 100) {
    self.isASCII = isASCII
    self.width = width
  }
}
