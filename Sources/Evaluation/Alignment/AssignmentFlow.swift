/// One component of an ``OptimalAssignment`` as a flow of greatest value.
///
/// Units flow from a source through gold and predicted nodes to a sink. Successive best paths
/// (Dijkstra with potentials; Edmonds and Karp 1972) give the best flow of every size; their values
/// never rise, so the first path that adds nothing ends the search.
struct AssignmentFlow {
  private struct Arc {
    let target: Int
    var capacity: Int
    let cost: AssignmentValue
  }

  private struct Label: Comparable {
    let distance: AssignmentValue
    let node: Int

    static func < (left: Label, right: Label) -> Bool {
      left.distance != right.distance ? left.distance < right.distance : left.node < right.node
    }
  }

  private let source = 0
  private let sink = 1
  private let edgeCount: Int

  /// An arc and, beside it at the next odd number, its reverse.
  private var arcs: [Arc] = []
  private var arcsOfNode: [[Int]] = [[], []]
  private var potentials: [AssignmentValue] = [.zero, .zero]

  /// Builds the network.
  init(
    gold: [OptimalAssignment.GoldNode], predicted: [Int], edges: [OptimalAssignment.Edge]
  ) {
    edgeCount = edges.count
    var goldNodes: [Int: Int] = [:]
    var predictedNodes: [Int: Int] = [:]
    for edge in edges {
      let left = goldNodes[edge.gold] ?? addNode()
      goldNodes[edge.gold] = left
      let right = predictedNodes[edge.predicted] ?? addNode()
      predictedNodes[edge.predicted] = right
      let (node, count) = (gold[edge.gold], predicted[edge.predicted])
      let value = AssignmentValue(edge.outcome, isOptional: node.isOptional)
      addArc(left, right, capacity: min(node.count, count), cost: .zero - value)
      potentials[right] = min(potentials[right], .zero - value)
      potentials[sink] = min(potentials[sink], .zero - value)
    }
    for (number, node) in goldNodes.sorted(by: { $0.key < $1.key }) {
      addArc(source, node, capacity: gold[number].count, cost: .zero)
    }
    for (number, node) in predictedNodes.sorted(by: { $0.key < $1.key }) {
      addArc(node, sink, capacity: predicted[number], cost: .zero)
    }
  }

  /// Sends units while that adds value.
  ///
  /// - Returns: for each edge how many units are paired along it.
  mutating func run() -> [Int] {
    while let path = cheapestPath() {
      // The cost of the path is the difference of the potentials at its ends.
      guard potentials[sink] - potentials[source] < .zero else { break }
      let units = path.reduce(Int.max) { min($0, arcs[$1].capacity) }
      for arc in path {
        arcs[arc].capacity -= units
        arcs[arc ^ 1].capacity += units
      }
    }
    return (0..<edgeCount).map { arcs[2 * $0 + 1].capacity }
  }

  private mutating func addNode() -> Int {
    arcsOfNode.append([])
    potentials.append(.zero)
    return arcsOfNode.count - 1
  }

  private mutating func addArc(_ from: Int, _ to: Int, capacity: Int, cost: AssignmentValue) {
    arcsOfNode[from].append(arcs.count)
    arcs.append(Arc(target: to, capacity: capacity, cost: cost))
    arcsOfNode[to].append(arcs.count)
    arcs.append(Arc(target: from, capacity: 0, cost: .zero - cost))
  }

  /// The arcs of the best path from source to sink, backwards; the potentials follow.
  private mutating func cheapestPath() -> [Int]? {
    var distances: [AssignmentValue?] = Array(repeating: nil, count: arcsOfNode.count)
    var arrivals = Array(repeating: -1, count: arcsOfNode.count)
    var isSettled = Array(repeating: false, count: arcsOfNode.count)
    var open = MinHeap<Label>()
    distances[source] = .zero
    open.insert(Label(distance: .zero, node: source))
    while let label = open.popFirst(), label.node != sink {
      let node = label.node
      guard !isSettled[node] else { continue }
      isSettled[node] = true
      for number in arcsOfNode[node] where arcs[number].capacity > 0 {
        let arc = arcs[number]
        let reduced = arc.cost + potentials[node] - potentials[arc.target]
        let distance = label.distance + reduced
        if let known = distances[arc.target], known <= distance { continue }
        distances[arc.target] = distance
        arrivals[arc.target] = number
        open.insert(Label(distance: distance, node: arc.target))
      }
    }
    guard let length = distances[sink] else { return nil }
    for node in potentials.indices {
      potentials[node] += min(distances[node] ?? length, length)
    }
    var path: [Int] = []
    var node = sink
    while node != source {
      path.append(arrivals[node])
      node = arcs[arrivals[node] ^ 1].target
    }
    return path
  }
}
