import Annotations
import Evaluation

/// SplitMix64, so that a failing case can be made again from its seed.
struct CaseGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}

/// Gold and predictions of one small article.
struct AlignmentCase: CustomStringConvertible {
  var gold: [GoldSpan]
  var predicted: [PredictedSpan]

  /// Draws a case; short texts make dense overlaps and equal spans.
  init(
    sizes: ClosedRange<Int>, textLength: Int, longest: Int, fields: Int, optionalShare: Double,
    using generator: inout some RandomNumberGenerator
  ) {
    func range(_ generator: inout some RandomNumberGenerator) -> ByteRange {
      let start = Int.random(in: 0..<textLength, using: &generator)
      // One span in about ten is empty where spans are that short.
      return ByteRange(start, start + Int.random(in: 0...longest, using: &generator))
    }
    gold = []
    for _ in 0..<Int.random(in: sizes, using: &generator) {
      gold.append(
        GoldSpan(
          range(&generator), field: Int.random(in: 0..<fields, using: &generator),
          isOptional: Double.random(in: 0..<1, using: &generator) < optionalShare))
    }
    predicted = []
    for _ in 0..<Int.random(in: sizes, using: &generator) {
      predicted.append(
        PredictedSpan(range(&generator), field: Int.random(in: 0..<fields, using: &generator)))
    }
  }

  init(gold: [GoldSpan], predicted: [PredictedSpan]) {
    self.gold = gold
    self.predicted = predicted
  }

  /// Case number `seed` of an endless series of small ones of all kinds.
  static func small(_ seed: Int, upTo size: Int = 6) -> AlignmentCase {
    var generator = CaseGenerator(seed: seed)
    let longest = Int.random(in: 1...9, using: &generator)
    return AlignmentCase(
      sizes: 0...size, textLength: Int.random(in: 2...3 * size, using: &generator),
      longest: longest, fields: Int.random(in: 1...3, using: &generator),
      optionalShare: [0, 0, 0.3, 0.6].randomElement(using: &generator) ?? 0, using: &generator)
  }

  var description: String {
    let gold = gold.map { "\($0.range):\($0.field)\($0.isOptional ? "?" : "")" }
    let predicted = predicted.map { "\($0.range):\($0.field)" }
    return "gold \(gold.joined(separator: " ")) predicted \(predicted.joined(separator: " "))"
  }

  /// What DESIGN's table says of a pair, written down a second time; `nil` if it is not allowed.
  func outcome(_ goldIndex: Int, _ predictedIndex: Int, _ scheme: MatchScheme) -> Outcome? {
    let (gold, predicted) = (gold[goldIndex], predicted[predictedIndex])
    guard gold.range.overlaps(predicted.range) else { return nil }
    let sameSpan = gold.range == predicted.range
    let isCorrect =
      switch scheme {
      case .strict: sameSpan && gold.field == predicted.field
      case .exact, .partial: sameSpan
      default: gold.field == predicted.field
      }
    if isCorrect { return .correct }
    if scheme == .partial { return .partial }
    return gold.isOptional ? nil : .incorrect
  }
}
