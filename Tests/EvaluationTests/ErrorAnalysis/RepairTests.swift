import Annotations
import Foundation
import TestSupport
import Testing

@testable import Evaluation

/// The list of mistakes is complete: who repairs them all, from the list alone, has F1 = 1.
struct RepairTests {
  static let corpora: [Corpus] = {
    let text = ProcessInfo.processInfo.environment["EVALRUN_TEXT"]
    let gold = Repository.path("gold").path(percentEncoded: false)
    return (try? CorpusLoader(gold: gold, text: text).corpora())?
      .filter { !$0.articles.isEmpty } ?? []
  }()

  /// The scores of an output under a scheme, with the mistakes that it makes.
  static func evaluate(
    _ output: SystemOutput, on corpus: Corpus, _ scheme: MatchScheme
  ) -> (overall: OutcomeCounts, byField: OutcomeCounts, mistakes: [Mistake]) {
    let evaluator = Evaluator(corpus: corpus, outputs: [output], schemes: [scheme])
    let result = evaluator.result(of: output)
    let counts = result.articles.compactMap { $0.counts[scheme] }
    return (
      counts.map(\.overall).reduce(.zero, +), counts.flatMap(\.fields).reduce(.zero, +),
      SystemDetails(result, schema: evaluator.schema).mistakes.filter { $0.scheme == scheme }
    )
  }

  @Test(arguments: [MatchScheme.value, .strict])
  func `repairing every mistake of a random system makes it perfect`(scheme: MatchScheme) throws {
    try #require(!Self.corpora.isEmpty)
    for corpus in Self.corpora {
      for seed in 0..<15 {
        let output = RandomSystem(seed: UInt64(seed)).output(for: corpus)
        let before = Self.evaluate(output, on: corpus, scheme)
        #expect(before.overall.fBeta() ?? 1 < 1)
        let after = Self.evaluate(output.repairing(before.mistakes), on: corpus, scheme)
        #expect(after.overall.fBeta() == 1, "\(corpus.name), seed \(seed)")
        #expect(after.byField.fBeta() == 1, "\(corpus.name), seed \(seed)")
        #expect(after.mistakes.isEmpty)
      }
    }
  }

  @Test(arguments: [MatchScheme.value, .strict])
  func `mistakes and counts are the same outcomes`(scheme: MatchScheme) {
    for corpus in Self.corpora {
      for seed in 100..<108 {
        let output = RandomSystem(seed: UInt64(seed)).output(for: corpus)
        let (counts, _, mistakes) = Self.evaluate(output, on: corpus, scheme)
        var counted = OutcomeCounts(correct: counts.correct, duplicates: counts.duplicates)
        for outcome in mistakes.flatMap(\.outcomes) { counted.add(outcome) }
        #expect(counted == counts, "\(corpus.name), seed \(seed)")
      }
    }
  }

  @Test(arguments: [MatchScheme.value, .strict])
  func `the gain of a kind is what scoring the repaired output shows`(scheme: MatchScheme) {
    for corpus in Self.corpora {
      for seed in 200..<204 {
        let output = RandomSystem(seed: UInt64(seed)).output(for: corpus)
        let (counts, _, mistakes) = Self.evaluate(output, on: corpus, scheme)
        let gains = RepairGain.ranked(
          mistakes, counts: counts, scheme: scheme, options: ScoringOptions())
        #expect(gains.map(\.count).reduce(0, +) == mistakes.count)
        for gain in gains {
          let repaired = output.repairing(mistakes.filter { $0.kind == gain.kind })
          let after = Self.evaluate(repaired, on: corpus, scheme).overall.fBeta()
          #expect(gain.f == after, "\(corpus.name), seed \(seed), \(gain.kind)")
        }
      }
    }
  }

  @Test func `every kind occurs among the mistakes of random systems`() {
    var kinds: Set<MistakeKind> = []
    for corpus in Self.corpora {
      for seed in 0..<15 {
        let output = RandomSystem(seed: UInt64(seed)).output(for: corpus)
        for scheme in [MatchScheme.value, .strict] {
          kinds.formUnion(Self.evaluate(output, on: corpus, scheme).mistakes.map(\.kind))
        }
      }
    }
    #expect(kinds == Set(MistakeKind.allCases))
  }
}
