import Annotations
import Evaluation

/// The scorer at work on one synthetic corpus.
struct ScorerRun {
  /// The mentions of one article as the aligner takes them.
  private struct Spans {
    var gold: [GoldSpan]
    var predicted: [PredictedSpan]
  }

  private let corpus: SyntheticCorpus
  private let spans: [Spans]
  private let shuffled: [Spans]
  private(set) var times: [Workload: Times] = [:]
  private(set) var counts: [MatchScheme: SchemeCounts] = [:]

  /// Takes a corpus and gets the input of each task ready, which is not timed.
  init(_ corpus: SyntheticCorpus, seed: UInt64) {
    self.corpus = corpus
    let numbers = Dictionary(
      uniqueKeysWithValues: SyntheticFields.all.enumerated().map { ($1.field, $0) })
    spans = zip(corpus.articles, corpus.predictions).map { article, mentions in
      Spans(
        gold: article.fillers.flatMap { filler in
          filler.mentions.map { GoldSpan($0, field: numbers[filler.field] ?? 0) }
        },
        predicted: mentions.compactMap { mention in
          mention.range.map { PredictedSpan($0, field: numbers[mention.field] ?? 0) }
        })
    }
    var generator = SplitMix64(seed: seed)
    shuffled = spans.map { article in
      Spans(
        gold: article.gold.shuffled(using: &generator),
        predicted: article.predicted.shuffled(using: &generator))
    }
  }

  /// Times every task and checks that the counts are the ones that were drawn.
  mutating func run(passes: Int) {
    let schemes = MatchScheme.spanSchemes
    var result = counts
    times[.spans] = Times(passes: passes, result: &result) { Self.score(spans, schemes) }
    counts = result
    times[.shuffled] = Times(passes: passes, result: &result) { Self.score(shuffled, schemes) }
    precondition(result == counts, "the order of the mentions changes the counts")
    times[.strict] = Times(passes: passes, result: &result) { Self.score(spans, [.strict]) }
    precondition(result[.strict] == counts[.strict], "strict alone differs from strict")
    times[.facts] = Times(passes: passes, result: &result) { facts() }
    counts[.value] = result[.value]
    times[.evaluator] = Times(passes: passes, result: &result) { evaluate() }
    precondition(result == counts, "the evaluator differs from the scorers")
    for (scheme, expected) in corpus.expected {
      precondition(counts[scheme]?.overall == expected, "\(scheme) is not what was drawn")
    }
  }

  private static func score(
    _ articles: [Spans], _ schemes: [MatchScheme]
  ) -> [MatchScheme: SchemeCounts] {
    let fieldCount = SyntheticFields.all.count
    var sums = schemes.map { _ in SchemeCounts.zero }
    for article in articles {
      let scorer = SpanScorer(
        gold: article.gold, predicted: article.predicted, fieldCount: fieldCount)
      for (place, scheme) in schemes.enumerated() {
        let score = scorer.score(scheme)
        sums[place].overall += score.overall.counts
        for field in 0..<fieldCount { sums[place].fields[field] += score.fieldCounts[field] }
      }
    }
    return Dictionary(uniqueKeysWithValues: zip(schemes, sums))
  }

  private func facts() -> [MatchScheme: SchemeCounts] {
    let scorer = FactScorer(schema: SyntheticFields.schema)
    var sum = SchemeCounts.zero
    for (article, mentions) in zip(corpus.articles, corpus.predictions) {
      let alignment = scorer.alignment(of: article, with: mentions)
      sum.overall += alignment.overall
      for (number, field) in SyntheticFields.all.enumerated() {
        sum.fields[number] += alignment.counts[field.field] ?? .zero
      }
    }
    return [.value: sum]
  }

  private func evaluate() -> [MatchScheme: SchemeCounts] {
    let output = SystemOutput(
      name: "synthetic",
      mentions: Dictionary(
        uniqueKeysWithValues: zip(corpus.articles.map(\.id), corpus.predictions)),
      errors: [])
    let evaluator = Evaluator(
      corpus: Corpus(name: "synthetic", schema: SyntheticFields.schema, articles: corpus.articles),
      outputs: [output])
    var sums: [MatchScheme: SchemeCounts] = [:]
    for article in evaluator.result(of: output).articles {
      for (scheme, counts) in article.counts { sums[scheme, default: .zero].add(counts) }
    }
    return sums
  }
}

extension SchemeCounts {
  static var zero: SchemeCounts {
    SchemeCounts(overall: .zero, fields: SyntheticFields.all.map { _ in .zero })
  }

  mutating func add(_ other: SchemeCounts) {
    overall += other.overall
    for field in fields.indices { fields[field] += other.fields[field] }
  }
}
