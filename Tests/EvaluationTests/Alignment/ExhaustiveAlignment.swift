import Evaluation

/// The slow reference: looks at every one-to-one alignment of a small case.
struct ExhaustiveAlignment {
  /// 2·COR + PAR, COR, required gold paired, pairs.
  typealias Objective = [Int]

  private let outcomes: [[Outcome?]]
  private let isOptional: [Bool]
  private var isTaken: [Bool]
  private(set) var best: Objective = [0, 0, 0, 0]

  /// Tries all alignments of a case.
  init(_ alignmentCase: AlignmentCase, _ scheme: MatchScheme) {
    self.init(
      isOptional: alignmentCase.gold.map(\.isOptional),
      outcomes: alignmentCase.gold.indices.map { gold in
        alignmentCase.predicted.indices.map { alignmentCase.outcome(gold, $0, scheme) }
      }, predictedCount: alignmentCase.predicted.count)
  }

  /// Tries all alignments where the outcome of every allowed pair is given.
  init(isOptional: [Bool], outcomes: [[Outcome?]], predictedCount: Int) {
    self.isOptional = isOptional
    self.outcomes = outcomes
    isTaken = Array(repeating: false, count: predictedCount)
    explore(0, [0, 0, 0, 0])
  }

  private mutating func explore(_ gold: Int, _ reached: Objective) {
    guard gold < outcomes.count else {
      if best.lexicographicallyPrecedes(reached) { best = reached }
      return
    }
    explore(gold + 1, reached)
    for (predicted, outcome) in outcomes[gold].enumerated() {
      guard let outcome, !isTaken[predicted] else { continue }
      isTaken[predicted] = true
      explore(gold + 1, Self.add(outcome, isOptional: isOptional[gold], to: reached))
      isTaken[predicted] = false
    }
  }

  static func add(_ outcome: Outcome, isOptional: Bool, to reached: Objective) -> Objective {
    let score = outcome == .correct ? 2 : outcome == .partial ? 1 : 0
    return [
      reached[0] + score, reached[1] + (outcome == .correct ? 1 : 0),
      reached[2] + (isOptional ? 0 : 1), reached[3] + 1,
    ]
  }
}

extension SpanAlignment {
  /// What the alignment reaches, read off its pairs.
  func objective(_ alignmentCase: AlignmentCase) -> ExhaustiveAlignment.Objective {
    var reached = [0, 0, 0, 0]
    for (gold, partner) in goldPartners.enumerated() where partner != nil {
      guard let outcome = goldOutcomes[gold] else { continue }
      reached = ExhaustiveAlignment.add(
        outcome, isOptional: alignmentCase.gold[gold].isOptional, to: reached)
    }
    return reached
  }
}
