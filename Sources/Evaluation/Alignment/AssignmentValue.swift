/// What pairs are worth: four integers, the earlier ones above the later ones.
///
/// Exact at any size; the values form an ordered group, which is all that shortest paths need.
struct AssignmentValue: Hashable, Sendable {
  /// 2·COR + PAR.
  var score = 0

  /// COR.
  var correct = 0

  /// Required gold paired.
  var required = 0

  /// Pairs.
  var pairs = 0

  /// The value of one pair.
  init(_ outcome: Outcome, isOptional: Bool) {
    score = outcome == .correct ? 2 : outcome == .partial ? 1 : 0
    correct = outcome == .correct ? 1 : 0
    required = isOptional ? 0 : 1
    pairs = 1
  }

  private init(score: Int, correct: Int, required: Int, pairs: Int) {
    self.score = score
    self.correct = correct
    self.required = required
    self.pairs = pairs
  }
}

extension AssignmentValue: Comparable {
  static func < (left: AssignmentValue, right: AssignmentValue) -> Bool {
    if left.score != right.score { return left.score < right.score }
    if left.correct != right.correct { return left.correct < right.correct }
    if left.required != right.required { return left.required < right.required }
    return left.pairs < right.pairs
  }
}

extension AssignmentValue: AdditiveArithmetic {
  static let zero = AssignmentValue(score: 0, correct: 0, required: 0, pairs: 0)

  static func + (left: AssignmentValue, right: AssignmentValue) -> AssignmentValue {
    AssignmentValue(
      score: left.score + right.score, correct: left.correct + right.correct,
      required: left.required + right.required, pairs: left.pairs + right.pairs)
  }

  static func - (left: AssignmentValue, right: AssignmentValue) -> AssignmentValue {
    AssignmentValue(
      score: left.score - right.score, correct: left.correct - right.correct,
      required: left.required - right.required, pairs: left.pairs - right.pairs)
  }
}
