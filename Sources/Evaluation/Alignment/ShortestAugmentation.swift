/// Improves a matching along alternating paths without losing a correct pair.
///
/// An augmenting path never leaves a unit unpaired that was paired, except optional gold that gives
/// way to required. Each round finds the length of the shortest paths by a search from all sources
/// at once, then flips as many disjoint paths of that length as it can (Hopcroft and Karp 1973), so
/// there are O(√n) rounds, and few in practice. Pairs are found through ``UnreachedPredictions``
/// and never listed. A round that reaches no end proves that there is no path left.
///
/// - Complexity: O(n log n) for each round of n units.
struct ShortestAugmentation {
  private let document: SpanDocument
  private let buckets: SpanBuckets
  private let optionalMayCross: Bool
  private var unreached: UnreachedPredictions
  private var matching: SpanMatching

  /// Whether the search is for required gold, to which optional gold gives way.
  private var isReleasing = false

  /// Pairs as much required gold as possible, then as much optional gold as is left room for.
  ///
  /// Sets of gold that can be paired at once are the independent sets of a matroid, so required
  /// gold first, each kind as far as it goes, is optimal for both.
  ///
  /// - Parameters:
  ///   - matching: a matching with as many correct pairs as there can be.
  ///   - document: the units.
  ///   - buckets: what counts as correct, with the classes of the units.
  ///   - optionalMayCross: whether optional gold may be in a pair that is not correct.
  /// - Returns: the optimal matching.
  static func augment(
    _ matching: SpanMatching, in document: SpanDocument, _ buckets: SpanBuckets,
    optionalMayCross: Bool
  ) -> SpanMatching {
    var augmentation = ShortestAugmentation(
      document: document, buckets: buckets, optionalMayCross: optionalMayCross,
      unreached: UnreachedPredictions(document, buckets, optionalMayCross: optionalMayCross),
      matching: matching)
    for sourcesAreOptional in [false, true] {
      augmentation.isReleasing = !sourcesAreOptional
      var sources = document.gold.indices.filter {
        document.gold[$0].isOptional == sourcesAreOptional && buckets.goldClasses[$0] == .even
          && augmentation.matching.goldMates[$0] == nil
      }
      while let tiers = augmentation.tiers(from: sources) {
        augmentation.flipPaths(from: sources, through: tiers)
        sources.removeAll { augmentation.matching.goldMates[$0] != nil }
      }
    }
    return augmentation.matching
  }

  /// How far each prediction is from the sources, as far as the nearest end of a path.
  ///
  /// - Returns: the number of matched pairs before each prediction, -1 for those that are on no
  ///   shortest path; `nil` if no path ends.
  private mutating func tiers(from sources: [Int]) -> [Int]? {
    guard !sources.isEmpty else { return nil }
    unreached.restoreAll()
    var tiers = Array(repeating: -1, count: document.predicted.count)
    var queue = sources.map { (unit: $0, depth: 0) }
    var head = 0
    var last: Int?
    while head < queue.count {
      let (unit, depth) = queue[head]
      head += 1
      if let last, depth > last { break }
      while let next = unreached.first(from: unit) {
        unreached.remove(next)
        if endsPath(next) {
          last = depth
          tiers[next] = depth
        } else if let mate = matching.predictedMates[next], last == nil {
          tiers[next] = depth
          queue.append((mate, depth + 1))
        }
      }
    }
    guard let last else { return nil }
    for unit in tiers.indices where tiers[unit] == last && !endsPath(unit) { tiers[unit] = -1 }
    return tiers
  }

  /// Flips disjoint shortest paths until there is none left.
  private mutating func flipPaths(from sources: [Int], through tiers: [Int]) {
    var unused = UnreachedPredictions(
      document, buckets, optionalMayCross: optionalMayCross, tiers: tiers)
    for source in sources {
      // The gold units of the path, and the predictions between them.
      var path = [source]
      var steps: [Int] = []
      while let unit = path.last {
        guard let next = unused.first(from: unit, tier: steps.count) else {
          path.removeLast()
          _ = steps.popLast()
          continue
        }
        unused.remove(next)
        steps.append(next)
        guard !endsPath(next), let mate = matching.predictedMates[next] else {
          flip(path, steps)
          break
        }
        path.append(mate)
      }
    }
  }

  /// Pairs each gold unit of a path with the prediction behind it.
  private mutating func flip(_ path: [Int], _ steps: [Int]) {
    if let last = steps.last, let released = matching.predictedMates[last] {
      matching.release(released)
    }
    for (gold, predicted) in zip(path, steps) { matching.pair(gold, predicted) }
  }

  /// Whether a path may end at a prediction: nobody has it, or optional gold that gives way.
  private func endsPath(_ predicted: Int) -> Bool {
    guard let mate = matching.predictedMates[predicted] else { return true }
    return isReleasing && document.gold[mate].isOptional && buckets.goldClasses[mate] == .even
  }
}
