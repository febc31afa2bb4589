import Annotations
import Testing

@testable import Evaluation

struct FragmentationTests {
  /// Counts for gold and predicted ranges of one field in a text of twenty letters.
  static func counts(_ gold: [ByteRange], _ predicted: [ByteRange]) -> Fragmentation {
    let labelled = GoldArticle(
      article: Article(id: "x", text: String(repeating: "x", count: 20)),
      fillers: [Filler(field: "f", value: "v", mentions: gold)])
    let spans = SpanResult(
      gold: labelled, mentions: predicted.map { Mention(field: "f", value: "v", range: $0) },
      fields: ["f": 0], schemes: [])
    return Fragmentation(spans, fillers: labelled.fillers)
  }

  @Test func `two predictions on one gold mention are a split`() {
    let split = Self.counts([ByteRange(0, 10)], [ByteRange(0, 4), ByteRange(5, 9)])
    #expect(split.fragmented == 1)
    #expect(split.merged == 0)
  }

  @Test func `one prediction on two gold mentions is a merger`() {
    let merger = Self.counts([ByteRange(0, 4), ByteRange(5, 9)], [ByteRange(0, 10)])
    #expect(merger.fragmented == 0)
    #expect(merger.merged == 1)
  }

  @Test func `ranges that only touch and ranges of other places are neither`() {
    let none = Self.counts(
      [ByteRange(0, 4), ByteRange(6, 8)], [ByteRange(4, 6), ByteRange(0, 4), ByteRange(8, 12)])
    #expect(none == .zero)
  }

  @Test func `another field is neither`() {
    let labelled = GoldArticle(
      article: Article(id: "x", text: "xxxxxxxxxx"),
      fillers: [Filler(field: "f", value: "v", mentions: [ByteRange(0, 10)])])
    let others = [ByteRange(0, 4), ByteRange(5, 9)].map {
      Mention(field: "g", value: "v", range: $0)
    }
    let spans = SpanResult(gold: labelled, mentions: others, fields: ["f": 0, "g": 1], schemes: [])
    #expect(Fragmentation(spans, fillers: labelled.fillers) == .zero)
  }
}

struct FurnitureScoreTests {
  @Test func `scalars that are no white space are counted`() {
    // "né xy ab": gold marks the first two words, `n é x y`, the guess the last two, `x y a b`.
    let corpus = Corpus(
      name: "c", schema: Schema(fields: []),
      articles: [
        GoldArticle(
          article: Article(id: "1", text: "né xy ab"), fillers: [], boilerplate: [ByteRange(0, 6)])
      ])
    let score = FurnitureScore(corpus) { _ in [ByteRange(4, 9)] }
    #expect(score.gold == 4)
    #expect(score.predicted == 4)
    #expect(score.both == 2)
    #expect(score.precision == 0.5)
  }

  @Test func `without furniture the rates are undefined`() {
    let corpus = Corpus(
      name: "c", schema: Schema(fields: []),
      articles: [GoldArticle(article: Article(id: "1", text: "x"), fillers: [])])
    let score = FurnitureScore(corpus) { _ in [] }
    #expect(score.precision == nil)
    #expect(score.recall == nil)
  }
}
