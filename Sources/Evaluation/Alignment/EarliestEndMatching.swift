/// A maximum matching of overlapping spans by one sweep over their ends.
///
/// Of all unmatched spans take the one that ends first, and pair it with the overlapping span of
/// the other side that ends first. This is optimal: whatever still overlaps the taken span I holds
/// the byte before I's end, so among the spans still unmatched a candidate J overlaps exactly those
/// that begin before J's end. The candidates' neighbourhoods are nested by their ends, all hold I,
/// and any maximum matching can be changed to hold the pair of I and the candidate with the
/// smallest one.
///
/// - Complexity: O(n log n) for n spans, however many pairs of them overlap.
struct EarliestEndMatching {
  private let document: SpanDocument
  private let goldGroups: [Int]?
  private let predictedGroups: [Int]?
  private let mayPair: (SpanUnit) -> Bool
  private var goldHeaps: [MinHeap<Int>]
  private var predictedHeaps: [MinHeap<Int>]
  private var insertedGold = 0
  private var insertedPredicted = 0
  private var ranks: [Int]

  /// Pairs what is unmatched so far, as many as possible.
  ///
  /// - Parameters:
  ///   - matching: what is paired already and stays so.
  ///   - document: the units.
  ///   - groups: for each unit the group inside which it pairs, or `nil` if all pair with all.
  ///   - groupCount: one more than the highest group.
  ///   - mayPair: says which gold takes part.
  static func extend(
    _ matching: inout SpanMatching, in document: SpanDocument,
    groups: (gold: [Int], predicted: [Int])? = nil, groupCount: Int = 1,
    where mayPair: @escaping (SpanUnit) -> Bool = { _ in true }
  ) {
    var sweep = EarliestEndMatching(
      document: document, groups: groups, groupCount: groupCount, mayPair: mayPair)
    sweep.run(&matching)
  }

  private init(
    document: SpanDocument, groups: (gold: [Int], predicted: [Int])?, groupCount: Int,
    mayPair: @escaping (SpanUnit) -> Bool
  ) {
    self.document = document
    goldGroups = groups?.gold
    predictedGroups = groups?.predicted
    self.mayPair = mayPair
    goldHeaps = Array(repeating: MinHeap(), count: groupCount)
    predictedHeaps = goldHeaps
    ranks = Array(repeating: 0, count: document.endOrder.count)
    for (rank, unit) in document.endOrder.enumerated() { ranks[unit] = rank }
  }

  private mutating func run(_ matching: inout SpanMatching) {
    let goldCount = document.gold.count
    for (rank, code) in document.endOrder.enumerated() {
      if code < goldCount {
        let unit = document.gold[code]
        guard matching.goldMates[code] == nil, mayPair(unit) else { continue }
        insertPredictions(before: unit.end, matching)
        guard let mate = Self.next(after: rank, in: &predictedHeaps[goldGroups?[code] ?? 0])
        else { continue }
        matching.pair(code, document.endOrder[mate] - goldCount)
      } else {
        let predicted = code - goldCount
        guard matching.predictedMates[predicted] == nil else { continue }
        insertGold(before: document.predicted[predicted].end, matching)
        guard let mate = Self.next(after: rank, in: &goldHeaps[predictedGroups?[predicted] ?? 0])
        else { continue }
        matching.pair(document.endOrder[mate], predicted)
      }
    }
  }

  private mutating func insertPredictions(before end: Int, _ matching: SpanMatching) {
    while insertedPredicted < document.predicted.count,
      document.predicted[insertedPredicted].start < end
    {
      if matching.predictedMates[insertedPredicted] == nil {
        predictedHeaps[predictedGroups?[insertedPredicted] ?? 0]
          .insert(ranks[document.gold.count + insertedPredicted])
      }
      insertedPredicted += 1
    }
  }

  private mutating func insertGold(before end: Int, _ matching: SpanMatching) {
    while insertedGold < document.gold.count, document.gold[insertedGold].start < end {
      if matching.goldMates[insertedGold] == nil, mayPair(document.gold[insertedGold]) {
        goldHeaps[goldGroups?[insertedGold] ?? 0].insert(ranks[insertedGold])
      }
      insertedGold += 1
    }
  }

  /// Takes the span that ends first out of a heap; what the sweep has passed is dropped.
  private static func next(after rank: Int, in heap: inout MinHeap<Int>) -> Int? {
    while let candidate = heap.popFirst() {
      if candidate > rank { return candidate }
    }
    return nil
  }
}
