public import Annotations

/// A text with its mentions marked in place, as in `the ‹strike_count:two› strikes`.
///
/// A mark is `‹FIELD:TEXT›`, or `‹FIELD=VALUE:TEXT›` where the value is not the text itself. Marks
/// do not nest. What is left without the marks is the article.
public struct MarkedText: Sendable {
  /// The article without its marks.
  public let article: Article

  /// The marked mentions in the order of the text.
  public let mentions: [Mention]

  /// Reads marked text.
  ///
  /// - Precondition: every mark is closed and names a field.
  public init(_ marked: String, id: String = "marked") {
    var text = ""
    var mentions: [Mention] = []
    var rest = marked[...]
    while let open = rest.firstIndex(of: "‹") {
      text += rest[..<open]
      guard let close = rest[open...].firstIndex(of: "›"),
        let colon = rest[open..<close].firstIndex(of: ":")
      else { preconditionFailure("a mark is ‹FIELD:TEXT›: \(rest[open...].prefix(40))") }
      let label = rest[rest.index(after: open)..<colon].split(separator: "=", maxSplits: 1)
      let surface = String(rest[rest.index(after: colon)..<close])
      let start = text.utf8.count
      text += surface
      mentions.append(
        Mention(
          field: Field(String(label[0])), value: label.count > 1 ? String(label[1]) : surface,
          range: ByteRange(start, text.utf8.count)))
      rest = rest[rest.index(after: close)...]
    }
    article = Article(id: id, text: text + rest)
    self.mentions = mentions
  }
}
