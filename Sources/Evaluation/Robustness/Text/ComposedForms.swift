import Annotations

/// The places at which a normal form of Unicode writes a character differently.
enum ComposedForms {
  /// An edit for each character that the form writes with other scalars.
  static func edits(of article: Article, form: (String) -> String) -> [TextEdit] {
    var edits: [TextEdit] = []
    var place = 0
    for character in article.text {
      let text = String(character)
      let end = place + text.utf8.count
      let normal = form(text)
      if !normal.utf8.elementsEqual(text.utf8) {
        edits.append(TextEdit(ByteRange(place, end), normal))
      }
      place = end
    }
    return edits
  }
}
