import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Reads CSV as RFC 4180 describes it, with LF as line end.
enum CSVReader {
  enum Failure: Error {
    case strayQuote, openQuote
    case ragged(Int)
  }

  static func rows(_ text: String) throws -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"" where isQuoted && scalars.first == "\"":
        cell += "\""
        scalars.removeFirst()
      case "\"" where isQuoted:
        isQuoted = false
        guard scalars.first.map({ ",\n".unicodeScalars.contains($0) }) ?? true else {
          throw Failure.strayQuote
        }
      case "\"" where cell.isEmpty: isQuoted = true
      case "\"": throw Failure.strayQuote
      case "," where !isQuoted:
        row.append(cell)
        cell = ""
      case "\n" where !isQuoted:
        rows.append(row + [cell])
        row = []
        cell = ""
      default: cell.unicodeScalars.append(scalar)
      }
    }
    if isQuoted { throw Failure.openQuote }
    if let bad = rows.firstIndex(where: { $0.count != rows[0].count }) { throw Failure.ragged(bad) }
    return rows
  }
}

/// Reads tables of GitHub's Markdown by splitting lines at bars without a backslash.
enum MarkdownReader {
  static func tables(_ text: String) -> [[[String]]] {
    var tables: [[[String]]] = []
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("|") else {
        isInside = false
        continue
      }
      if !isInside { tables.append([]) }
      isInside = true
      tables[tables.count - 1].append(cells(line))
    }
    return tables
  }

  private static func cells(_ line: Substring) -> [String] {
    var cells: [String] = [""]
    var isEscaped = false
    for character in line.dropFirst().dropLast() {
      if isEscaped {
        cells[cells.count - 1].append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "|" {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return cells.map { $0.trimmingCharacters(in: .whitespaces) }
  }
}

/// Elements of an XML document, with their attributes and text.
final class XMLOutline: NSObject, XMLParserDelegate {
  struct Element {
    let name: String
    let parent: String
    let attributes: [String: String]
    var text = ""
  }

  private(set) var elements: [Element] = []
  private var open: [Int] = []

  /// Reads a document.
  ///
  /// - Returns: `nil` if it is not well-formed.
  static func elements(of text: String) -> [Element]? {
    let outline = XMLOutline()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = outline
    return parser.parse() ? outline.elements : nil
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    let parent = open.last.map { elements[$0].name } ?? ""
    open.append(elements.count)
    elements.append(Element(name: name, parent: parent, attributes: attributes))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if let last = open.last { elements[last].text += text }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }
}
