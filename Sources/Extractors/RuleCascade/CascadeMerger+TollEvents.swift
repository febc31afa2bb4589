import Annotations

extension CascadeMerger {
  /// Whether a strike or an attack hurt those whom a number counts.
  func event(of index: Int, _ party: String?) -> CascadeRun.Event {
    let range = sentence(of: index)
    let context = context(of: range, at: index)
    // “The attack caused no injuries to US personnel”.
    if run.has(index, .zero),
      (index..<min(index + 8, range.upperBound)).contains(where: { run.has($0, .usForces) })
    {
      return .attack
    }
    if isBrainInjury(index, range) { return context == .old ? .old : .attack }
    // Whatever round of strikes answered it, one's own were hurt in an attack.
    if context == .old {
      let isReason =
        range.contains { run.hasWord($0, run.grammar.symbols.reasons) }
        && !range.contains { run.has($0, .month) }
      return isOwn(index) && isReason ? .attack : .old
    }
    if let base = range.last(where: { run.has($0, .ownBase) && $0 < index + 8 }),
      !range.contains(where: { run.eventOf[$0] == .strike && $0 > base - 12 })
    {
      return .attack
    }
    if isLeader(index), range.contains(where: { run.has($0, .us) }) { return .strike }
    // “Our response to the deaths of three reservists”: what is answered is an attack.
    if party == "US" || party == "contractor", isAnswered(index) { return .attack }
    // Soldiers of no named army are whose the event says they are.
    if party == "US", !isOwn(index) {
      // “None of the soldiers was hurt; the strike …”: another clause.
      let clauseEnd =
        (index..<range.upperBound).first {
          run.grammar.symbols.semicolon.contains(run.elements[$0].symbol)
        } ?? range.upperBound
      let behind = (index..<clauseEnd).first { event(at: $0) != .none }
      if let behind, run.eventOf[behind] == .strike { return .strike }
      let isOthers = !range.contains {
        run.has($0, .us) || run.has($0, .usForces) || run.eventOf[$0] == .attack
          || run.has($0, .ownBase)
          || run.has($0, .troops) && run.hasWord($0, run.grammar.symbols.service)
      }
      return isOthers && context == .strike
        && (range.contains { run.has($0, .country) } || followsStrikeToll(range))
        ? .strike : .attack
    }
    // That no civilian was hurt is said of one's own strikes.
    if party == "civilian", run.has(index, .zero) { return .strike }
    switch party {
    case "US", "coalition", "contractor": return .attack
    case "militia": return .strike
    default: return context
    }
  }

  /// Concussions are counted among those who were shelled in their bases.
  private func isBrainInjury(_ index: Int, _ range: Range<Int>) -> Bool {
    (index..<min(index + 12, range.upperBound)).contains {
      run.hasWord($0, run.grammar.symbols.brainInjuries)
    }
  }

  /// Whether a number of dead stands right behind a word for an answer.
  private func isAnswered(_ index: Int) -> Bool {
    let symbols = run.grammar.symbols
    let start = max(sentence(of: index).lowerBound, index - 6)
    return (start..<index).contains { other in
      (run.hasWord(other, symbols.reasons) || run.has(other, .answer))
        && (other..<index).contains { run.has($0, .killed) || run.has($0, .wounded) }
        && !(other..<index).contains { run.eventOf[$0] == .strike }
    }
  }

  /// “It had killed a leader who …”: attackers kill no leaders of militias.
  private func isLeader(_ index: Int) -> Bool {
    let end = min(index + 4, sentence(of: index).upperBound)
    return (index..<max(end, index)).contains { run.hasWord($0, run.grammar.symbols.leaders) }
      && !(index..<max(end, index)).contains { run.has($0, .us) || run.has($0, .usForces) }
  }

  /// What happened at an element, if it did.
  private func event(at index: Int) -> CascadeRun.Event {
    run.unreal.contains(index) ? .none : run.eventOf[index]
  }

  private func isResult(_ range: Range<Int>, before index: Int) -> Bool {
    range.dropFirst().contains {
      $0 < index && run.hasWord($0, run.grammar.symbols.results)
        && run.grammar.symbols.comma.contains(run.elements[$0 - 1].symbol)
    }
  }

  /// Whether the sentence before, in the same paragraph, counts those whom the strikes hurt.
  private func followsStrikeToll(_ range: Range<Int>) -> Bool {
    guard range.lowerBound > 0,
      run.paragraphOf[range.lowerBound - 1] == run.paragraphOf[range.lowerBound]
    else { return false }
    let before = sentence(of: range.lowerBound - 1)
    let bytes = run.bytes(of: before)
    return found.contains {
      guard $0.field == .strikeKilled || $0.field == .strikeWounded, let range = $0.range else {
        return false
      }
      return bytes.contains(range.lowerBound)
    }
  }

  /// The event of the last toll before an element, if nothing else has happened since.
  private func event(ofTollBefore index: Int, in range: Range<Int>) -> CascadeRun.Event? {
    let tolls = range.filter { other in
      other < index
        && run.claims.contains {
          $0.element == other
            && ($0.field == BindingPhase.killed || $0.field == BindingPhase.wounded)
        }
    }
    guard let toll = tolls.last, !(toll..<index).contains(where: { run.eventOf[$0] != .none }),
      let nearest = range.last(where: {
        $0 < toll && (run.eventOf[$0] == .strike || run.eventOf[$0] == .attack)
      })
    else { return nil }
    return run.eventOf[nearest]
  }

  private func isOwn(_ index: Int) -> Bool {
    (index..<min(index + 6, run.elements.count)).contains {
      run.has($0, .usForces) || run.has($0, .us)
    }
  }

  /// What the words around a number speak of: the event before it in the sentence, the one behind
  /// it, the last one of the paragraph; a strike if there is none.
  private func context(of range: Range<Int>, at index: Int) -> CascadeRun.Event {
    // “An attack hurt three, leaving one in critical condition”: the same event as the toll before.
    if isResult(range, before: index), let told = event(ofTollBefore: index, in: range) {
      return told
    }
    // “…, killing three” goes back to what the clause is about.
    if isResult(range, before: index),
      let main = range.first(where: { event(at: $0) != .none && event(at: $0) != .old }),
      main < index
    {
      return event(at: main)
    }
    // “US hits sites after attacks on its troops; a monitor reports four dead”.
    if let semicolon = range.last(where: {
      $0 < index && run.grammar.symbols.semicolon.contains(run.elements[$0].symbol)
    }), !(semicolon..<index).contains(where: { event(at: $0) != .none }),
      let main = range.first(where: { event(at: $0) != .none && event(at: $0) != .old })
    {
      return event(at: main)
    }
    for other in range.reversed() where other < index && event(at: other) != .none {
      return event(at: other)
    }
    for other in range where other > index && event(at: other) != .none {
      return event(at: other)
    }
    // The sentences before it tell what is spoken of.
    var other = range.lowerBound - 1
    while other >= 0, run.paragraphOf[other] == run.paragraphOf[index] {
      if event(at: other) != .none { return event(at: other) }
      other -= 1
    }
    // Nothing is told to have happened: at a base of one's own it was an attack.
    let place = run.has(index, .zero) ? other + 1..<range.upperBound : range
    let isAtBase = place.contains { run.has($0, .ownBase) }
    return isAtBase ? .attack : .strike
  }
}
