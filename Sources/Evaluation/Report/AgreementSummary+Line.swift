extension AgreementSummary {
  /// The line for a report, such as `annotators a and b agree on facts with F1 0.969, …`.
  public var line: String {
    let who =
      annotators.count == 2
      ? "annotators \(annotators[0]) and \(annotators[1])" : "\(annotators.count) annotators"
    guard let factF1 else { return "\(who) state no fact to agree on" }
    let average = annotators.count == 2 ? "" : " on average over \(factF1s.count) pairs"
    return "\(who) agree on facts with F1 \(TextRenderer.rate(factF1))\(average): a ceiling for "
      + "systems, no measure of how right the labels are"
  }
}
