/// Markup read by an independent, simple-minded scanner: what a page consists of, and whether its
/// tags nest.
///
/// It reads bytes, since a page has a million of them and tests are built without optimisation.
struct PageOutline {
  struct Element: Hashable {
    let name: String
    let attributes: [String: String]
  }

  struct Malformed: Error, CustomStringConvertible {
    let description: String
  }

  private static let void: Set<String> = ["meta", "link", "br"]

  /// Every element in the order of the page.
  private(set) var elements: [Element] = []
  /// How many elements are left open at the end.
  private(set) var depth = 0

  init(_ html: String) throws {
    let bytes = Array(html.utf8)
    var open: [String] = []
    var index = 0
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      if bytes[index..<start].contains(UInt8(ascii: ">")) {
        throw Malformed(description: "a bare > before byte \(start)")
      }
      guard let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")) else {
        throw Malformed(description: "an open tag at the end")
      }
      let tag = bytes[start + 1..<end]
      index = end + 1
      if tag.first == UInt8(ascii: "!") { continue }
      if tag.first == UInt8(ascii: "/") {
        let name = String(decoding: tag.dropFirst(), as: UTF8.self)
        guard open.popLast() == name else {
          throw Malformed(description: "</\(name)> closes nothing, in \(open)")
        }
        continue
      }
      let element = try Self.element(tag)
      elements.append(element)
      if tag.last == UInt8(ascii: "/") || Self.void.contains(element.name) { continue }
      open.append(element.name)
      if element.name == "style" || element.name == "script" {
        // What stands in these is no markup up to the first `</`.
        while index + 1 < bytes.count,
          bytes[index] != UInt8(ascii: "<") || bytes[index + 1] != UInt8(ascii: "/")
        {
          index += 1
        }
      }
    }
    depth = open.count
  }

  private static func element(_ tag: ArraySlice<UInt8>) throws -> Element {
    let malformed = Malformed(
      description: "<\(String(decoding: tag, as: UTF8.self))>: an attribute is not quoted")
    let name = tag.prefix { isName($0) }
    var attributes: [String: String] = [:]
    var rest = tag.dropFirst(name.count)
    while let first = rest.first, first != UInt8(ascii: "/") || rest.count > 1 {
      rest = rest.drop { $0 == 0x20 || $0 == 0x0A }
      if rest.isEmpty || rest.first == UInt8(ascii: "/") { break }
      let key = rest.prefix { isName($0) }
      guard !key.isEmpty else { throw malformed }
      rest = rest.dropFirst(key.count)
      var value: ArraySlice<UInt8> = []
      if rest.first == UInt8(ascii: "=") {
        guard rest.dropFirst().first == UInt8(ascii: "\"") else { throw malformed }
        value = rest.dropFirst(2).prefix { $0 != UInt8(ascii: "\"") }
        rest = rest.dropFirst(3 + value.count)
      }
      attributes[String(decoding: key, as: UTF8.self)] = String(decoding: value, as: UTF8.self)
    }
    return Element(name: String(decoding: name, as: UTF8.self), attributes: attributes)
  }

  private static func isName(_ byte: UInt8) -> Bool {
    0x61...0x7A ~= byte || 0x41...0x5A ~= byte || 0x30...0x39 ~= byte || byte == 0x2D
  }

  /// The elements of a name.
  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  /// Landmarks and headings, one a line, for a golden text.
  var skeleton: String {
    let landmarks: Set<String> = ["header", "nav", "main", "footer", "form"]
    let headings: Set<String> = ["h1", "h2", "h3"]
    return elements.compactMap { element in
      if landmarks.contains(element.name) { return element.name }
      if element.name == "section", let id = element.attributes["id"] { return "section #" + id }
      return headings.contains(element.name) ? element.name : nil
    }.joined(separator: "\n")
  }
}
