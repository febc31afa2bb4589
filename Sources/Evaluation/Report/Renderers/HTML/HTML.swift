/// Markup in which every interpolated string is escaped, exactly once.
///
/// The literal parts are markup, a `String` between them is text, and a piece of `HTML` between
/// them stays what it is. So nothing that comes from outside can become markup by an oversight.
struct HTML: Hashable, Sendable {
  private(set) var text: String

  /// Markup made by the program itself, such as its style sheet; never anything read.
  init(trusted text: String) { self.text = text }

  /// No markup at all.
  static let empty = HTML(trusted: "")

  static func += (left: inout HTML, right: HTML) { left.text += right.text }

  var isEmpty: Bool { text.isEmpty }
}

extension HTML: ExpressibleByStringInterpolation {
  init(stringLiteral text: String) { self.text = text }

  init(stringInterpolation: Interpolation) { text = stringInterpolation.text }

  struct Interpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    mutating func appendLiteral(_ literal: String) { text += literal }

    mutating func appendInterpolation(_ string: String) { text += HTML.escaped(string) }

    mutating func appendInterpolation(_ number: Int) { text += String(number) }

    mutating func appendInterpolation(_ html: HTML) { text += html.text }

    mutating func appendInterpolation(_ html: [HTML]) { for piece in html { text += piece.text } }

    /// A name or value that may run in another direction than what surrounds it.
    mutating func appendInterpolation(isolated string: String) {
      text += "<bdi>\(HTML.escaped(string))</bdi>"
    }
  }
}

extension HTML {
  /// The text so that a parser reads it back, in content and in quoted attributes alike.
  static func escaped(_ string: String) -> String {
    guard string.utf8.contains(where: isSpecial) else { return string }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(string.utf8.count + 32)
    for byte in string.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
      case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
      case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
      case UInt8(ascii: "\""): bytes += Array("&quot;".utf8)
      case UInt8(ascii: "'"): bytes += Array("&#39;".utf8)
      // A parser would read it as a line feed.
      case 0x0D: bytes += Array("&#13;".utf8)
      // What no HTML can hold is shown by its picture: U+2400 and what follows.
      case 0..<0x20 where byte != 0x0A && byte != 0x09: bytes += [0xE2, 0x90, 0x80 + byte]
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x26, 0x3C, 0x3E, 0x22, 0x27: true
    case 0..<0x20: byte != 0x0A && byte != 0x09
    default: false
    }
  }

  /// A string as part of an address: everything but letters, digits and `-._~` percent-encoded.
  static func percentEncoded(_ string: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in string.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: bytes.append(byte)
      default: bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A paragraph of several pieces, in markup that repeats.
extension Sequence where Element == HTML {
  func joined(separator: HTML = .empty) -> HTML {
    HTML(trusted: map(\.text).joined(separator: separator.text))
  }
}
