/// What a toll counts whose event or noun stands elsewhere in the sentence.
extension CascadeMerger {
  /// “The toll from the strikes, in answer to an attack, rose to 19”: what took the toll stands next
  /// to it.
  func eventOfToll(_ claim: CascadeClaim) -> CascadeRun.Event? {
    let start = sentence(of: claim.element).lowerBound
    guard claim.rule.hasSuffix(".toll-at"),
      let toll = (start..<claim.element).last(where: {
        run.hasWord($0, run.grammar.symbols.tolls)
      })
    else { return nil }
    let events = (toll..<claim.element).map { run.eventOf[$0] }.filter { $0 != .none }
    return events.count > 1 && events[0] == .strike ? .strike : nil
  }

  /// “16 were killed, 11 of whom were Syrians”: the second number, hurt in the same event.
  func isShare(_ claim: CascadeClaim) -> Bool {
    claim.rule.hasSuffix(".of-whom")
      && run.claims.contains {
        $0.rule == claim.rule && $0.element < claim.element
          && run.sentenceOf[$0.element] == run.sentenceOf[claim.element]
      }
  }

  /// “Three died, six people were hurt”: the second number is no share of the first.
  func isOtherShare(_ index: Int) -> Bool {
    guard index + 1 < run.elements.count, run.has(index + 1, .victims) else { return false }
    return !run.text(run.elements[index + 1].bytes).lowercased().hasPrefix("of")
      && run.claims.contains {
        $0.element < index && run.sentenceOf[$0.element] == run.sentenceOf[index]
          && $0.rule.hasSuffix(".of-whom")
      }
  }
}
