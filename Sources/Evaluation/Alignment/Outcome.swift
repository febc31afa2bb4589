/// What became of a unit of gold or prediction once the two are aligned, in the terms of MUC-5.
///
/// A pair has one of the first three outcomes on both sides; a unit without a partner is missing
/// if it is gold and spurious if it is predicted.
public enum Outcome: String, Hashable, Sendable, CaseIterable {
  /// COR: gold and prediction agree as far as the scheme asks.
  case correct

  /// INC: gold and prediction are paired and do not agree.
  case incorrect

  /// PAR: gold and prediction agree in part.
  case partial

  /// MIS: required gold without a prediction.
  case missing

  /// SPU: a prediction without gold.
  case spurious
}
