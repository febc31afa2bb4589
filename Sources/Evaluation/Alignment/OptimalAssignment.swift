/// Pairs the nodes of two sides one to one where only listed pairs are allowed, optimally.
///
/// It maximises, in this order, 2·COR + PAR, COR, the required gold that is paired, the number of
/// pairs. A node stands for any number of equal units. Each connected component is solved by
/// itself with `AssignmentFlow`; arithmetic is exact. It serves the scheme `value`, whose allowed
/// pairs are few; for overlapping spans ``SpanAligner`` needs no list of pairs.
///
/// Ties are broken by the numbers of the nodes, so a result is independent of the order of some
/// input if the nodes are numbered independently of it.
public enum OptimalAssignment: Sendable {
  /// Gold units that are equal in every respect.
  public struct GoldNode: Hashable, Sendable {
    /// How many there are.
    public let count: Int

    /// Whether a system may leave them out without a loss.
    public let isOptional: Bool

    /// Makes a node of one or more equal units.
    public init(count: Int = 1, isOptional: Bool = false) {
      self.count = count
      self.isOptional = isOptional
    }
  }

  /// A pair that is allowed.
  public struct Edge: Hashable, Sendable {
    /// The number of the gold node.
    public let gold: Int

    /// The number of the predicted node.
    public let predicted: Int

    /// What the pair is: correct, incorrect or partial.
    public let outcome: Outcome

    /// Allows a pair.
    public init(gold: Int, predicted: Int, outcome: Outcome) {
      self.gold = gold
      self.predicted = predicted
      self.outcome = outcome
    }
  }

  /// Units that are paired.
  public struct Pairing: Hashable, Sendable {
    /// The edge along which they are paired.
    public let edge: Edge

    /// How many pairs there are along it, one or more.
    public let count: Int
  }

  /// Finds the best pairs.
  ///
  /// - Parameters:
  ///   - gold: the gold nodes.
  ///   - predicted: how many equal units each predicted node stands for.
  ///   - edges: the pairs allowed, each once, in any order. A rule that forbids a pair, as for
  ///     optional gold, is kept by leaving the edge out.
  /// - Returns: the pairs in the order of gold, then predicted nodes.
  /// - Complexity: O(p·e log n) for a component of n nodes and e edges in which p augmentations
  ///   are made, at most one for each pair and few where nodes stand for many units.
  public static func pairings(
    gold: [GoldNode], predicted: [Int], edges: [Edge]
  ) -> [Pairing] {
    let edges = edges.sorted { ($0.gold, $0.predicted) < ($1.gold, $1.predicted) }
    var counts = Array(repeating: 0, count: edges.count)
    for component in components(edges, goldCount: gold.count, predictedCount: predicted.count) {
      if let only = component.first, component.count == 1 {
        let edge = edges[only]
        counts[only] = min(gold[edge.gold].count, predicted[edge.predicted])
      } else {
        var flow = AssignmentFlow(
          gold: gold, predicted: predicted, edges: component.map { edges[$0] })
        for (edge, count) in zip(component, flow.run()) { counts[edge] = count }
      }
    }
    return zip(edges, counts).compactMap { edge, count in
      count == 0 ? nil : Pairing(edge: edge, count: count)
    }
  }

  /// The edges of each connected component, as numbers in rising order.
  private static func components(
    _ edges: [Edge], goldCount: Int, predictedCount: Int
  ) -> [[Int]] {
    var parents = Array(0..<goldCount + predictedCount)
    func root(_ node: Int) -> Int {
      var node = node
      while parents[node] != node {
        parents[node] = parents[parents[node]]
        node = parents[node]
      }
      return node
    }
    for edge in edges {
      let (left, right) = (root(edge.gold), root(goldCount + edge.predicted))
      parents[max(left, right)] = min(left, right)
    }
    var numbers = Array(repeating: -1, count: parents.count)
    var components: [[Int]] = []
    for (number, edge) in edges.enumerated() {
      let root = root(edge.gold)
      if numbers[root] < 0 {
        numbers[root] = components.count
        components.append([])
      }
      components[numbers[root]].append(number)
    }
    return components
  }
}
