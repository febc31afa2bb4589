public import Annotations

/// The mentions of one article with a place in the text, aligned under the schemes that pair spans.
public struct SpanResult: Sendable {
  /// A gold mention.
  public struct GoldMention: Hashable, Sendable {
    /// The place of its filler among those of the article.
    public let filler: Int
    /// Where it stands.
    public let range: ByteRange
  }

  /// The gold mentions, filler by filler.
  public let gold: [GoldMention]
  /// The predicted mentions that have a range, as the system gave them.
  public let predicted: [Mention]
  /// The alignment under each scheme; its units are those of `gold` and `predicted`.
  public let scores: [MatchScheme: SpanScore]

  init(
    gold article: GoldArticle, mentions: [Mention], fields: [Field: Int], schemes: [MatchScheme]
  ) {
    gold = article.fillers.enumerated().flatMap { index, filler in
      filler.mentions.map { GoldMention(filler: index, range: $0) }
    }
    predicted = mentions.filter { $0.range != nil }
    let goldSpans = gold.map { mention in
      let filler = article.fillers[mention.filler]
      return GoldSpan(
        mention.range, field: fields[filler.field] ?? 0, isOptional: filler.isOptional)
    }
    let predictedSpans = predicted.compactMap { mention in
      mention.range.map { PredictedSpan($0, field: fields[mention.field] ?? 0) }
    }
    let spanSchemes = schemes.filter { $0.unit == .mention }
    guard !spanSchemes.isEmpty else {
      scores = [:]
      return
    }
    let scorer = SpanScorer(
      gold: goldSpans, predicted: predictedSpans, fieldCount: fields.count)
    scores = Dictionary(uniqueKeysWithValues: spanSchemes.map { ($0, scorer.score($0)) })
  }
}
