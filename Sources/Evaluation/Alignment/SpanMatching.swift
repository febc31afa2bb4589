/// Who is paired with whom among the sorted units of a document.
struct SpanMatching {
  /// The predicted partner of each gold unit.
  private(set) var goldMates: [Int?]

  /// The gold partner of each predicted unit.
  private(set) var predictedMates: [Int?]

  init(goldCount: Int, predictedCount: Int) {
    goldMates = Array(repeating: nil, count: goldCount)
    predictedMates = Array(repeating: nil, count: predictedCount)
  }

  /// Pairs two units; whoever was paired with them before must be paired anew or released.
  mutating func pair(_ gold: Int, _ predicted: Int) {
    goldMates[gold] = predicted
    predictedMates[predicted] = gold
  }

  /// Leaves a gold unit without a partner; its partner must be paired anew.
  mutating func release(_ gold: Int) {
    goldMates[gold] = nil
  }
}
