import Annotations
import Evaluation

/// An article as text: each line, and under it every value that gold or a system states there; below
/// the text, what no line of it holds.
struct ArticleView {
  /// The lines, those that are empty left out.
  let text: String

  init(_ gold: GoldArticle, outputs: [SystemOutput], fields: Set<String>, schema: Schema) {
    var marks = Mark.all(of: gold, outputs)
    if !fields.isEmpty { marks = marks.filter { fields.contains($0.field.name) } }
    let rows = MarkRows(
      marks, of: gold.article, sources: ["gold"] + outputs.map(\.name), schema: schema)
    var lines: [String] = []
    var start = 0
    for line in gold.article.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let range = ByteRange(start, start + line.count)
      start += line.count + 1
      guard !line.isEmpty else { continue }
      let isFurniture = gold.boilerplate.contains { $0.overlaps(range) }
      lines.append((isFurniture ? "░ " : "  ") + gold.article[range])
      let isHere = { (mark: Mark) in mark.range.map(range.contains) ?? false }
      lines += rows.rows(of: marks.filter(isHere))
      marks.removeAll(where: isHere)
    }
    for (heading, rest) in [
      ("Across a line break:", marks.filter { $0.range != nil }),
      ("Without a place in the text:", marks.filter { $0.range == nil }),
    ] where !rest.isEmpty {
      lines += ["", heading] + rows.rows(of: rest)
    }
    text = lines.joined(separator: "\n") + "\n"
  }
}
