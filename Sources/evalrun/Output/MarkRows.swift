import Annotations
import Evaluation

/// One value at one place, or without one, and who states it.
struct Mark {
  let field: Field
  let value: String
  let range: ByteRange?
  let who: String
  let note: String

  /// What gold and the systems state of an article.
  static func all(of gold: GoldArticle, _ outputs: [SystemOutput]) -> [Mark] {
    let labelled = gold.fillers.flatMap { filler in
      (filler.mentions.isEmpty ? [nil] : filler.mentions.map(Optional.some)).map { range in
        Mark(
          field: filler.field, value: filler.value, range: range, who: "gold", note: filler.note)
      }
    }
    let predicted = outputs.flatMap { output in
      (output.mentions[gold.id] ?? []).map { mention in
        Mark(
          field: mention.field, value: mention.value, range: mention.range, who: output.name,
          note: mention.note)
      }
    }
    return labelled + predicted
  }
}

/// Puts marks into rows, one for each value at each place: `= strike_count 2 “two”  ← gold, regex`.
struct MarkRows {
  private struct Fact: Hashable {
    let field: Field
    let key: String
  }

  private struct Statement: Hashable {
    let range: ByteRange?
    let fact: Fact
  }

  private let article: Article
  private let sources: [String]
  private let schema: Schema
  /// Who states a fact at any place or without one.
  private var anywhere: [Fact: Set<String>] = [:]
  /// Who states a fact without a place, and so denies no place of it.
  private var unplaced: [Fact: Set<String>] = [:]

  /// Takes all marks of an article, for what is stated without a place bears on every place.
  init(_ marks: [Mark], of article: Article, sources: [String], schema: Schema) {
    self.article = article
    self.sources = sources
    self.schema = schema
    for mark in marks {
      let fact = fact(of: mark)
      anywhere[fact, default: []].insert(mark.who)
      if mark.range == nil { unplaced[fact, default: []].insert(mark.who) }
    }
  }

  /// The rows of some of the marks in the order of their places.
  func rows(of marks: [Mark]) -> [String] {
    let grouped = Dictionary(grouping: marks) { Statement(range: $0.range, fact: fact(of: $0)) }
    let start = ByteRange(0, 0)
    return grouped.sorted {
      ($0.key.range ?? start, $0.key.fact.field, $0.key.fact.key)
        < ($1.key.range ?? start, $1.key.fact.field, $1.key.fact.key)
    }.map(row)
  }

  private func row(_ statement: Statement, _ marks: [Mark]) -> String {
    let who = sources.filter { source in marks.contains { $0.who == source } }
    let stated = who.map { source in
      let notes = Set(marks.filter { $0.who == source }.map(\.note).filter { !$0.isEmpty })
      return notes.isEmpty ? source : "\(source) (\(notes.sorted().joined(separator: "; ")))"
    }
    let surface = statement.range.map(surface) ?? marks[0].value
    return "    \(sign(statement, who)) \(statement.fact.field) \(marks[0].value)"
      + (surface == marks[0].value ? "" : " “\(surface)”") + "  ← \(stated.joined(separator: ", "))"
  }

  private func sign(_ statement: Statement, _ who: [String]) -> String {
    let others = statement.range == nil ? anywhere[statement.fact] : unplaced[statement.fact]
    let all = Set(who).union(others ?? [])
    return !all.contains("gold") ? "+" : all.count == sources.count ? "=" : "–"
  }

  /// The words of a place, the lines of one that spans several parted by a stroke.
  private func surface(_ range: ByteRange) -> String {
    article[range].split(whereSeparator: \.isNewline).joined(separator: " / ")
  }

  private func fact(of mark: Mark) -> Fact {
    let type = schema.specificationOrTerm(of: mark.field).type
    return Fact(field: mark.field, key: schema.key(of: mark.value, type: type))
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
