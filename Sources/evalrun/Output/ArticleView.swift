import Annotations
import Evaluation

/// An article as text: each line, and under it every value that gold or a system states there.
struct ArticleView {
  /// The lines with a blank one between two that carry marks.
  let text: String

  init(_ gold: GoldArticle, outputs: [SystemOutput], fields: Set<String>, schema: Schema) {
    var marks = gold.fillers.flatMap { filler in
      filler.mentions.map { Mark(filler.field, filler.value, $0, who: "gold", note: filler.note) }
    }
    for output in outputs {
      marks += (output.mentions[gold.id] ?? []).compactMap { mention in
        mention.range.map {
          Mark(mention.field, mention.value, $0, who: output.name, note: mention.note)
        }
      }
    }
    if !fields.isEmpty { marks = marks.filter { fields.contains($0.field.name) } }
    let sources = ["gold"] + outputs.map(\.name)
    var lines: [String] = []
    var start = 0
    for line in gold.article.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let range = ByteRange(start, start + line.count)
      start += line.count + 1
      guard !line.isEmpty else { continue }
      let isFurniture = gold.boilerplate.contains { $0.overlaps(range) }
      lines.append((isFurniture ? "░ " : "  ") + gold.article[range])
      lines += Self.rows(marks.filter { range.contains($0.range) }, of: gold, sources, schema)
    }
    text = lines.joined(separator: "\n") + "\n"
  }

  private static func rows(
    _ marks: [Mark], of gold: GoldArticle, _ sources: [String], _ schema: Schema
  ) -> [String] {
    struct Statement: Hashable {
      let range: ByteRange
      let field: Field
      let key: String
    }
    let grouped = Dictionary(grouping: marks) { mark in
      let type = schema.specificationOrTerm(of: mark.field).type
      return Statement(
        range: mark.range, field: mark.field, key: schema.key(of: mark.value, type: type))
    }
    return grouped.sorted {
      ($0.key.range, $0.key.field, $0.key.key) < ($1.key.range, $1.key.field, $1.key.key)
    }.map { statement, marks in
      let who = sources.filter { source in marks.contains { $0.who == source } }
      let sign = !who.contains("gold") ? "+" : who.count == sources.count ? "=" : "–"
      let stated = who.map { source in
        let notes = Set(marks.filter { $0.who == source }.map(\.note).filter { !$0.isEmpty })
        return notes.isEmpty ? source : "\(source) (\(notes.sorted().joined(separator: "; ")))"
      }
      let surface = gold.article[statement.range]
      return "    \(sign) \(statement.field) \(marks[0].value)"
        + (surface == marks[0].value ? "" : " “\(surface)”")
        + "  ← \(stated.joined(separator: ", "))"
    }
  }
}

/// One value at one place, and who states it.
private struct Mark {
  let field: Field
  let value: String
  let range: ByteRange
  let who: String
  let note: String

  init(_ field: Field, _ value: String, _ range: ByteRange, who: String, note: String) {
    self.field = field
    self.value = value
    self.range = range
    self.who = who
    self.note = note
  }
}

extension Filler {
  /// Attributes and whether the filler is optional.
  fileprivate var note: String {
    let attributes = attributes.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    return (attributes + (isOptional ? ["optional"] : [])).joined(separator: ", ")
  }
}

extension Mention {
  /// Attributes and rule.
  fileprivate var note: String {
    let attributes = attributes.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    return (attributes + [rule].compactMap(\.self)).joined(separator: ", ")
  }
}
