import Annotations
import Evaluation

/// Gold and predictions drawn from a seed, cut into articles of any number of gold mentions.
///
/// The text is a row of slots, one for each gold mention, and each slot is drawn before it is known
/// which article it will be in. So the same seed gives the same mentions in short articles and in
/// one long one, and the span counts of the two must be equal.
///
/// No two gold mentions overlap, no two predictions overlap, and each overlaps at most one of the
/// other side. So there is no choice of alignment, every right scorer gets the same counts, and the
/// draws themselves say which: `expected`.
struct SyntheticCorpus {
  /// What a system makes of a gold mention.
  enum Prediction: CaseIterable {
    case exact, shifted, wrongField, shiftedAndWrongField, missing

    /// How many of a hundred mentions.
    var weight: Int {
      switch self {
      case .exact: 66
      case .shifted: 12
      case .wrongField: 6
      case .shiftedAndWrongField: 3
      case .missing: 13
      }
    }
  }

  /// How many slots of a hundred hold a spurious prediction beside the gold.
  static let spuriousWeight = 12

  let articles: [GoldArticle]
  let predictions: [[Mention]]
  /// The span counts as drawn.
  let expected: [MatchScheme: OutcomeCounts]
  /// The number of words.
  let tokens: Int

  /// Draws a corpus.
  ///
  /// - Parameters:
  ///   - mentions: how many gold mentions there are.
  ///   - articleSize: how many of them an article has.
  ///   - seed: where the draws begin.
  init(mentions: Int, articleSize: Int, seed: UInt64) {
    var drawing = Drawing(seed: seed)
    var articles: [GoldArticle] = []
    var predictions: [[Mention]] = []
    for first in stride(from: 0, to: mentions, by: articleSize) {
      for _ in first..<min(first + articleSize, mentions) { drawing.drawSlot() }
      articles.append(drawing.takeGold(id: "article-\(articles.count)"))
      predictions.append(drawing.takePredictions())
    }
    self.articles = articles
    self.predictions = predictions
    expected = drawing.expected
    tokens = drawing.tokens
  }
}

/// The state of the draws.
private struct Drawing {
  private struct Fact {
    var field: Int
    var value: String
    var mentions: [ByteRange] = []
  }

  private var generator: SplitMix64
  private var values = FreshValues()
  /// The text of the article so far, every word with a space behind it.
  private var text: [UInt8] = []
  private var facts: [Fact] = []
  /// The facts of the last slots: only these are mentioned again, in articles of any length.
  private var recent: [Int] = []
  private var slots = 0
  private var predictions: [Mention] = []
  private(set) var tokens = 0
  private(set) var expected = Dictionary(
    uniqueKeysWithValues: MatchScheme.spanSchemes.map { ($0, OutcomeCounts.zero) })

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  /// Writes 12 to 18 words with one gold mention, and what the system makes of them.
  mutating func drawSlot() {
    // A stretch of twenty slots has facts of its own, wherever the articles end.
    if slots % 20 == 0 { recent = [] }
    slots += 1
    _ = words(Int.random(in: 2...5, using: &generator))
    // One word to either side is free, for shifted boundaries.
    let before = words(1)
    let gold = words(Int.random(in: 1...4, using: &generator))
    let after = words(1)
    let fact = drawFact()
    facts[fact].mentions.append(range(gold[...]))
    predict(facts[fact], gold: gold, before: before[0], after: after[0])
    _ = words(Int.random(in: 2...3, using: &generator))
    let beside = words(Int.random(in: 1...2, using: &generator))
    if Int.random(in: 0..<100, using: &generator) < SyntheticCorpus.spuriousWeight {
      let field = Int.random(in: 0..<SyntheticFields.all.count, using: &generator)
      state(field, values.next(SyntheticFields.all[field].type), range(beside[...]))
      for scheme in MatchScheme.spanSchemes { expected[scheme]?.add(.spurious) }
    }
    _ = words(Int.random(in: 2...3, using: &generator))
  }

  /// A fact to mention: every third time one that was mentioned just before.
  private mutating func drawFact() -> Int {
    if Int.random(in: 0..<3, using: &generator) == 0,
      let fact = recent.randomElement(using: &generator)
    {
      return fact
    }
    let field = Int.random(in: 0..<SyntheticFields.all.count, using: &generator)
    facts.append(Fact(field: field, value: values.next(SyntheticFields.all[field].type)))
    recent.append(facts.count - 1)
    return facts.count - 1
  }

  private mutating func predict(
    _ fact: Fact, gold: [ByteRange], before: ByteRange, after: ByteRange
  ) {
    let prediction = drawPrediction()
    let shifted = range(shift(gold, before: before, after: after))
    let wrong = SyntheticFields.confusable(with: fact.field, using: &generator)
    let isSameType = SyntheticFields.all[wrong].type == SyntheticFields.all[fact.field].type
    switch prediction {
    case .exact: state(fact.field, drawValue(of: fact), range(gold[...]))
    case .shifted: state(fact.field, drawValue(of: fact), shifted)
    case .wrongField, .shiftedAndWrongField:
      state(
        wrong, isSameType ? fact.value : values.next(SyntheticFields.all[wrong].type),
        prediction == .wrongField ? range(gold[...]) : shifted)
    case .missing: break
    }
    for scheme in MatchScheme.spanSchemes {
      expected[scheme]?.add(Self.outcome(of: prediction, under: scheme))
    }
  }

  private mutating func drawPrediction() -> SyntheticCorpus.Prediction {
    var rest = Int.random(in: 0..<100, using: &generator)
    for prediction in SyntheticCorpus.Prediction.allCases {
      rest -= prediction.weight
      if rest < 0 { return prediction }
    }
    return .missing
  }

  /// The definition of the schemes, written once more and without the code under test.
  private static func outcome(
    of prediction: SyntheticCorpus.Prediction, under scheme: MatchScheme
  ) -> Outcome {
    let sameSpan = prediction == .exact || prediction == .wrongField
    let sameField = prediction == .exact || prediction == .shifted
    if prediction == .missing { return .missing }
    switch scheme {
    case .exact: return sameSpan ? .correct : .incorrect
    case .partial: return sameSpan ? .correct : .partial
    case .type: return sameField ? .correct : .incorrect
    case .strict, .value: return sameSpan && sameField ? .correct : .incorrect
    }
  }

  /// The value of a fact as a system gives it: of a hundred, 90 right, 5 near misses, 5 wrong.
  private mutating func drawValue(of fact: Fact) -> String {
    let type = SyntheticFields.all[fact.field].type
    switch Int.random(in: 0..<100, using: &generator) {
    case 0..<90: return fact.value
    case 90..<95 where type == .count: return "<" + fact.value.drop { ">=~".contains($0) }
    case 90..<95 where type == .date: return String(fact.value.dropLast(2)) + "XX"
    default: return values.next(type)
    }
  }

  /// Moves one or both boundaries by a word, keeping a word of the gold.
  private mutating func shift(
    _ gold: [ByteRange], before: ByteRange, after: ByteRange
  ) -> ArraySlice<ByteRange> {
    let wide = [before] + gold + [after]
    let (start, end) = (1, wide.count - 1)
    var shifts = [(start - 1, end), (start, end + 1), (start - 1, end + 1)]
    if gold.count > 1 { shifts += [(start + 1, end), (start, end - 1), (start + 1, end + 1)] }
    let (first, last) = shifts[Int.random(in: 0..<shifts.count, using: &generator)]
    return wide[first..<last]
  }

  private mutating func words(_ count: Int) -> [ByteRange] {
    tokens += count
    return (0..<count).map { _ in
      let word = Words.list[Int.random(in: 0..<Words.list.count, using: &generator)]
      let start = text.count
      text += word.utf8
      text.append(UInt8(ascii: " "))
      return ByteRange(start, text.count - 1)
    }
  }

  private mutating func state(_ field: Int, _ value: String, _ range: ByteRange) {
    predictions.append(
      Mention(field: SyntheticFields.all[field].field, value: value, range: range))
  }

  private func range(_ words: ArraySlice<ByteRange>) -> ByteRange {
    ByteRange(words.first?.lowerBound ?? 0, words.last?.upperBound ?? 0)
  }

  mutating func takeGold(id: String) -> GoldArticle {
    defer { (text, facts, recent) = ([], [], []) }
    return GoldArticle(
      article: Article(id: id, text: String(decoding: text, as: UTF8.self)),
      fillers: facts.map {
        Filler(
          field: SyntheticFields.all[$0.field].field, value: $0.value, mentions: $0.mentions)
      })
  }

  mutating func takePredictions() -> [Mention] {
    defer { predictions = [] }
    return predictions
  }
}
