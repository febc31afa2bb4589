/// A position in a series, counted from 1.
public struct OrdinalValue: Hashable, Sendable {
  /// The position; 1 is the first.
  public let position: Int

  /// Makes the value of a position, or `nil` if it is less than 1.
  public init?(_ position: Int) {
    guard position >= 1 else { return nil }
    self.position = position
  }

  /// Reads a normal form, digits alone without leading zeros.
  public init?(normalForm: String) {
    guard !normalForm.isEmpty, normalForm.utf8.allSatisfy({ 0x30...0x39 ~= $0 }),
      normalForm.first != "0", let position = Int(normalForm)
    else { return nil }
    self.init(position)
  }

  /// The normal form.
  public var normalForm: String { String(position) }
}

extension OrdinalValue: CustomStringConvertible {
  /// The normal form.
  public var description: String { normalForm }
}
