/// Strikes of other states.
extension CascadeRun {
  /// “Israel, for its part, bombed the airport; one raid in January left two dead”: a sentence whose
  /// subject is another state tells of that state's strikes, unless it names the United States.
  mutating func closeForeignSubjects() {
    for range in sentenceRanges {
      let head = range.prefix(4)
      guard let subject = head.first(where: { has($0, .foreign) }),
        !head.contains(where: { $0 < subject && has($0, .say) }),
        !range.contains(where: { has($0, .us) || has($0, .usForces) })
      else { continue }
      // “In Israel, …” is a place.
      guard subject == range.lowerBound || !has(subject - 1, .inside) else { continue }
      // “Russia called the raids …” speaks of somebody else's.
      let end = range.first { $0 > subject && has($0, .say) } ?? range.upperBound
      closeStrikes(in: subject..<end, "of another state")
    }
    closeForeignPronouns()
  }

  /// A pronoun for another state: “on Monday its jets wrecked the airport” behind a sentence about
  /// Israel.
  private mutating func closeForeignPronouns() {
    for (before, range) in zip(sentenceRanges, sentenceRanges.dropFirst()) {
      guard paragraphOf[before.lowerBound] == paragraphOf[range.lowerBound],
        let pronoun = range.prefix(5).first(where: { hasWord($0, grammar.symbols.pronouns) }),
        before.prefix(4).contains(where: { has($0, .foreign) }),
        !before.contains(where: { has($0, .us) || has($0, .usForces) })
      else { continue }
      closeStrikes(in: pronoun..<range.upperBound, "of another state, named before")
    }
  }

  private mutating func closeStrikes(in range: Range<Int>, _ reason: String) {
    for index in range where eventOf[index] == .strike {
      eventOf[index] = .old
      record(.events, "old.foreign-subject", elements[index].bytes, "old", won: true, reason)
    }
  }
}
