import Annotations

/// Everything that gold and the systems state of an article, place by place.
struct ArticleStatements {
  /// One source stating one value at one place, or nowhere in particular.
  struct Statement {
    /// 0 for gold, then the systems.
    let source: Int
    let field: Field
    let value: String
    let range: ByteRange?
    /// Whether the fact is right under the scheme `value`, which gold always is.
    let isRight: Bool
    /// Attributes, the rule, or that the fact is optional.
    let note: String
  }

  let article: ArticleInFull
  let statements: [Statement]
  let offsets: ScalarOffsets

  init(_ article: ArticleInFull) {
    self.article = article
    offsets = ScalarOffsets(article.gold.article)
    var statements: [Statement] = []
    for filler in article.gold.fillers {
      let places: [ByteRange?] = filler.mentions.isEmpty ? [nil] : filler.mentions
      let extra = filler.alternatives.map { "or \($0)" } + (filler.isOptional ? ["optional"] : [])
      for range in places {
        statements.append(
          Statement(
            source: 0, field: filler.field, value: filler.value, range: range, isRight: true,
            note: Self.note(filler.attributes, extra)))
      }
    }
    for (index, facts) in article.systems.enumerated() {
      for fact in facts.predicted {
        for mention in fact.mentions {
          statements.append(
            Statement(
              source: index + 1, field: mention.field, value: mention.value, range: mention.range,
              isRight: fact.outcome == .correct,
              note: Self.note(mention.attributes, [mention.rule].compactMap(\.self))))
        }
      }
    }
    self.statements = statements
  }

  private static func note(_ attributes: [String: String], _ more: [String]) -> String {
    (attributes.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" } + more)
      .joined(separator: ", ")
  }

  /// The marks of some statements, for lanes under the text.
  static func marks(_ statements: [Statement]) -> [LanedText.Mark] {
    statements.compactMap { statement in
      statement.range.map {
        LanedText.Mark(range: $0, source: statement.source, isRight: statement.isRight)
      }
    }
  }

  /// A range in scalars, as files and links write it.
  func scalars(_ range: ByteRange) -> Range<Int> {
    offsets.scalar(ofByte: range.lowerBound)..<offsets.scalar(ofByte: range.upperBound)
  }
}
