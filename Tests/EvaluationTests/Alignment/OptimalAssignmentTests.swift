import Evaluation
import TestSupport
import Testing

@Suite(.tags(.oracle, .property))
struct `Optimal assignment` {
  typealias Edge = OptimalAssignment.Edge

  @Test func `reaches what the exhaustive reference reaches, with all outcomes mixed`() {
    for seed in 0..<4_000 {
      var generator = CaseGenerator(seed: seed)
      let graph = Graph(using: &generator)
      let best = ExhaustiveAlignment(
        isOptional: graph.isOptional, outcomes: graph.outcomes,
        predictedCount: graph.predictedCount
      ).best
      let pairings = OptimalAssignment.pairings(
        gold: graph.isOptional.map { .init(isOptional: $0) },
        predicted: Array(repeating: 1, count: graph.predictedCount),
        edges: graph.edges.shuffled(using: &generator))
      #expect(graph.objective(pairings) == best, "seed \(seed)")
    }
  }

  @Test func `a node of many units does as well as many nodes`() {
    for seed in 0..<500 {
      var generator = CaseGenerator(seed: seed)
      let graph = Graph(using: &generator)
      let gold = graph.isOptional.map { isOptional in
        OptimalAssignment.GoldNode(
          count: Int.random(in: 1...3, using: &generator), isOptional: isOptional)
      }
      let predicted = (0..<graph.predictedCount).map { _ in
        Int.random(in: 1...3, using: &generator)
      }
      let grouped = OptimalAssignment.pairings(gold: gold, predicted: predicted, edges: graph.edges)
      #expect(graph.objective(grouped) == graph.objectiveOfSingles(gold, predicted))
    }
  }

  @Test func `does not depend on the order of the edges`() {
    for seed in 0..<500 {
      var generator = CaseGenerator(seed: seed)
      let graph = Graph(using: &generator)
      let gold = graph.isOptional.map { OptimalAssignment.GoldNode(isOptional: $0) }
      let predicted = Array(repeating: 1, count: graph.predictedCount)
      #expect(
        OptimalAssignment.pairings(gold: gold, predicted: predicted, edges: graph.edges)
          == OptimalAssignment.pairings(
            gold: gold, predicted: predicted, edges: graph.edges.shuffled(using: &generator)))
    }
  }

  @Test func `a thousand equal units are one pairing`() {
    let pairings = OptimalAssignment.pairings(
      gold: [.init(count: 1_000_000), .init(count: 5)], predicted: [900_000, 7],
      edges: [
        Edge(gold: 0, predicted: 0, outcome: .correct),
        Edge(gold: 0, predicted: 1, outcome: .partial),
        Edge(gold: 1, predicted: 1, outcome: .correct),
      ])
    // The second prediction is correct five times; its other two are partial.
    #expect(pairings.map(\.count) == [900_000, 2, 5])
  }

  @Test func `nothing to pair`() {
    #expect(OptimalAssignment.pairings(gold: [], predicted: [], edges: []).isEmpty)
    #expect(OptimalAssignment.pairings(gold: [.init()], predicted: [1], edges: []).isEmpty)
  }
}

/// A small random graph.
private struct Graph {
  let isOptional: [Bool]
  let predictedCount: Int
  let outcomes: [[Outcome?]]

  init(using generator: inout some RandomNumberGenerator) {
    let size = Int.random(in: 1...6, using: &generator)
    let predictedCount = Int.random(in: 1...6, using: &generator)
    let choices: [Outcome?] = [.correct, .partial, .incorrect, nil, nil]
    isOptional = (0..<size).map { _ in Int.random(in: 0..<4, using: &generator) == 0 }
    outcomes = (0..<size).map { _ in
      (0..<predictedCount).map { _ in choices.randomElement(using: &generator) ?? nil }
    }
    self.predictedCount = predictedCount
  }

  var edges: [OptimalAssignment.Edge] {
    outcomes.indices.flatMap { gold in
      (0..<predictedCount).compactMap { predicted in
        outcomes[gold][predicted].map { .init(gold: gold, predicted: predicted, outcome: $0) }
      }
    }
  }

  func objective(_ pairings: [OptimalAssignment.Pairing]) -> ExhaustiveAlignment.Objective {
    pairings.reduce([0, 0, 0, 0]) { reached, pairing in
      (0..<pairing.count).reduce(reached) { reached, _ in
        ExhaustiveAlignment.add(
          pairing.edge.outcome, isOptional: isOptional[pairing.edge.gold], to: reached)
      }
    }
  }

  /// The objective where every unit is a node of its own.
  func objectiveOfSingles(
    _ gold: [OptimalAssignment.GoldNode], _ predicted: [Int]
  ) -> ExhaustiveAlignment.Objective {
    let goldNodes = gold.indices.flatMap { Array(repeating: $0, count: gold[$0].count) }
    let predictedNodes = predicted.indices.flatMap { Array(repeating: $0, count: predicted[$0]) }
    var edges: [OptimalAssignment.Edge] = []
    for (left, node) in goldNodes.enumerated() {
      for (right, other) in predictedNodes.enumerated() {
        guard let outcome = outcomes[node][other] else { continue }
        edges.append(.init(gold: left, predicted: right, outcome: outcome))
      }
    }
    return OptimalAssignment.pairings(
      gold: goldNodes.map { .init(isOptional: isOptional[$0]) },
      predicted: predictedNodes.map { _ in 1 }, edges: edges
    ).reduce([0, 0, 0, 0]) { reached, pairing in
      ExhaustiveAlignment.add(
        pairing.edge.outcome, isOptional: isOptional[goldNodes[pairing.edge.gold]], to: reached)
    }
  }
}
