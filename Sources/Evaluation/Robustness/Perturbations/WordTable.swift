import Annotations

/// Exchanges words by a table, keeping the capital at their beginning.
enum WordTable {
  /// The edits that put the right-hand word wherever the left-hand one stands.
  static func edits(_ table: [(String, String)], in article: Article) -> [TextEdit] {
    let search = TextSearch(article)
    var edits: [TextEdit] = []
    // Longer phrases win over the words inside them.
    for (old, new) in table.sorted(by: { $0.0.utf8.count > $1.0.utf8.count }) {
      var forms = [(old, new)]
      if old.first?.isLowercase == true { forms.append((capitalised(old), capitalised(new))) }
      for (old, new) in forms {
        for range in search.occurrences(of: old)
        where !edits.contains(where: { $0.range.overlaps(range) }) {
          edits.append(TextEdit(range, new))
        }
      }
    }
    return edits
  }

  static func capitalised(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }
}
