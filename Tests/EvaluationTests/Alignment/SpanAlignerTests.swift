import Annotations
import Evaluation
import TestSupport
import Testing

@Suite(.tags(.oracle, .property))
struct `Span alignment` {
  @Test(arguments: MatchScheme.spanSchemes)
  func `reaches what the exhaustive reference reaches`(scheme: MatchScheme) {
    for seed in 0..<4_000 {
      let alignmentCase = AlignmentCase.small(seed)
      let alignment = align(alignmentCase, scheme)
      let best = ExhaustiveAlignment(alignmentCase, scheme).best
      #expect(alignment.objective(alignmentCase) == best, "seed \(seed): \(alignmentCase)")
    }
  }

  @Test(arguments: MatchScheme.spanSchemes)
  func `reaches what the general assignment reaches on larger cases`(scheme: MatchScheme) {
    for seed in 0..<300 {
      let alignmentCase = AlignmentCase.small(seed, upTo: 40)
      let alignment = align(alignmentCase, scheme)
      let best = generalObjective(alignmentCase, scheme)
      #expect(alignment.objective(alignmentCase) == best, "seed \(seed): \(alignmentCase)")
    }
  }

  @Test(arguments: MatchScheme.spanSchemes)
  func `reaches what the general assignment reaches on chains`(scheme: MatchScheme) {
    for seed in 0..<40 {
      var generator = CaseGenerator(seed: seed)
      let alignmentCase = AlignmentCase(
        sizes: 80...100, textLength: 700, longest: 50, fields: 3,
        optionalShare: [0, 0.2, 0.5][seed % 3], using: &generator)
      let alignment = align(alignmentCase, scheme)
      let best = generalObjective(alignmentCase, scheme)
      #expect(alignment.objective(alignmentCase) == best, "seed \(seed)")
    }
  }

  @Test(arguments: MatchScheme.spanSchemes)
  func `pairs one to one, only what may be paired, and counts what it says`(scheme: MatchScheme) {
    for seed in 0..<1_000 {
      let alignmentCase = AlignmentCase.small(seed, upTo: 12)
      let alignment = align(alignmentCase, scheme)
      var counts = OutcomeCounts.zero
      for (gold, partner) in alignment.goldPartners.enumerated() {
        let outcome = alignment.goldOutcomes[gold]
        if let partner {
          #expect(alignment.predictedPartners[partner] == gold)
          #expect(alignment.predictedOutcomes[partner] == outcome)
          #expect(outcome == alignmentCase.outcome(gold, partner, scheme))
        } else {
          #expect(outcome == (alignmentCase.gold[gold].isOptional ? nil : .missing))
        }
        if let outcome { counts.add(outcome) }
      }
      for (predicted, partner) in alignment.predictedPartners.enumerated() where partner == nil {
        #expect(alignment.predictedOutcomes[predicted] == .spurious)
        counts.add(.spurious)
      }
      #expect(alignment.counts == counts)
      #expect(alignment.counts.predicted == alignmentCase.predicted.count)
    }
  }

  @Test(arguments: MatchScheme.spanSchemes)
  func `does not depend on the order of the input`(scheme: MatchScheme) {
    for seed in 0..<1_000 {
      var generator = CaseGenerator(seed: seed)
      let alignmentCase = AlignmentCase.small(seed, upTo: 14)
      let shuffled = AlignmentCase(
        gold: alignmentCase.gold.shuffled(using: &generator),
        predicted: alignmentCase.predicted.shuffled(using: &generator))
      #expect(
        pairs(shuffled, align(shuffled, scheme))
          == pairs(alignmentCase, align(alignmentCase, scheme)),
        "seed \(seed): \(alignmentCase)")
    }
  }

  @Test(arguments: MatchScheme.spanSchemes)
  func `is the same beside text that has nothing to do with it`(scheme: MatchScheme) {
    for seed in 0..<300 {
      let here = AlignmentCase.small(seed, upTo: 10)
      let elsewhere = AlignmentCase.small(seed + 10_000, upTo: 10)
      let both = AlignmentCase(
        gold: here.gold + elsewhere.gold.map { $0.moved(by: 1_000) },
        predicted: here.predicted + elsewhere.predicted.map { $0.moved(by: 1_000) })
      let alignment = align(both, scheme)
      let alone = align(here, scheme)
      #expect(alignment.goldPartners.prefix(here.gold.count).elementsEqual(alone.goldPartners))
      #expect(
        alignment.predictedPartners.prefix(here.predicted.count)
          .elementsEqual(alone.predictedPartners))
    }
  }

  private func align(_ alignmentCase: AlignmentCase, _ scheme: MatchScheme) -> SpanAlignment {
    SpanAligner(gold: alignmentCase.gold, predicted: alignmentCase.predicted).alignment(scheme)
  }

  private func generalObjective(
    _ alignmentCase: AlignmentCase, _ scheme: MatchScheme
  ) -> ExhaustiveAlignment.Objective {
    var edges: [OptimalAssignment.Edge] = []
    for gold in alignmentCase.gold.indices {
      for predicted in alignmentCase.predicted.indices {
        guard let outcome = alignmentCase.outcome(gold, predicted, scheme) else { continue }
        edges.append(.init(gold: gold, predicted: predicted, outcome: outcome))
      }
    }
    return OptimalAssignment.pairings(
      gold: alignmentCase.gold.map { .init(isOptional: $0.isOptional) },
      predicted: alignmentCase.predicted.map { _ in 1 }, edges: edges
    ).reduce([0, 0, 0, 0]) { reached, pairing in
      ExhaustiveAlignment.add(
        pairing.edge.outcome, isOptional: alignmentCase.gold[pairing.edge.gold].isOptional,
        to: reached)
    }
  }

  /// Who is paired with whom and what became of all, without regard to numbers.
  private func pairs(
    _ alignmentCase: AlignmentCase, _ alignment: SpanAlignment
  ) -> [PairedUnits: Int] {
    var pairs: [PairedUnits: Int] = [:]
    for (gold, partner) in alignment.goldPartners.enumerated() {
      let predicted = partner.map { alignmentCase.predicted[$0] }
      pairs[
        PairedUnits(gold: alignmentCase.gold[gold], predicted: predicted), default: 0] += 1
    }
    return pairs
  }
}

private struct PairedUnits: Hashable {
  let gold: GoldSpan
  let predicted: PredictedSpan?
}

extension GoldSpan {
  fileprivate func moved(by offset: Int) -> GoldSpan {
    GoldSpan(
      ByteRange(range.lowerBound + offset, range.upperBound + offset), field: field,
      isOptional: isOptional)
  }
}

extension PredictedSpan {
  fileprivate func moved(by offset: Int) -> PredictedSpan {
    PredictedSpan(
      ByteRange(range.lowerBound + offset, range.upperBound + offset), field: field)
  }
}
