/// What an offset counts.
public enum OffsetUnit: String, CaseIterable, Sendable {
  /// Bytes of UTF-8, as in Go and Rust.
  case utf8
  /// Code units of UTF-16, as in JavaScript and Java.
  case utf16
  /// Unicode scalars, as in Python.
  case scalar

  /// How messages name the unit.
  var label: String {
    switch self {
    case .utf8: "UTF-8 bytes"
    case .utf16: "UTF-16 code units"
    case .scalar: "Unicode scalars"
    }
  }
}
