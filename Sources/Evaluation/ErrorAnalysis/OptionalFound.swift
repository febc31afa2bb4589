import Annotations

/// Optional gold that a system found: no mistake and no merit of the systems that did not.
public struct OptionalFound: Hashable, Sendable {
  /// The scheme under which it was found.
  public let scheme: MatchScheme
  /// The article.
  public let article: String
  /// The gold: every mention of the fact in `value`, one in `strict`.
  public let expected: [Mistake.Statement]
}

extension OptionalFound {
  /// What of an article's optional gold was found under `value` and `strict`.
  static func found(in article: ArticleResult, maker: MistakeMaker) -> [OptionalFound] {
    let fillers = article.gold.fillers
    let facts = fillers.indices.filter {
      fillers[$0].isOptional && article.facts.outcomes[$0] == .correct
    }.map { index in
      OptionalFound(
        scheme: .value, article: article.gold.id,
        expected: fillers[index].statements.map(maker.statement))
    }
    guard let alignment = article.spans.scores[.strict]?.overall else { return facts }
    let mentions = article.spans.gold.enumerated().filter { unit, mention in
      fillers[mention.filler].isOptional && alignment.goldOutcomes[unit] == .correct
    }.map { _, mention in
      OptionalFound(
        scheme: .strict, article: article.gold.id,
        expected: [maker.statement(fillers[mention.filler].statement(at: mention.range))])
    }
    return facts + mentions
  }
}

extension Filler {
  /// What a system would state to have found the filler.
  var statements: [Mention] {
    mentions.isEmpty ? [statement(at: nil)] : mentions.map { statement(at: $0) }
  }

  /// What a system would state to have found one mention of the filler.
  func statement(at range: ByteRange?) -> Mention {
    Mention(field: field, value: value, range: range, attributes: attributes)
  }
}
