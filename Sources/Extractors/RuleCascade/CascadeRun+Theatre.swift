/// Strikes in another theatre than the one that the article opens with.
extension CascadeRun {
  /// Two countries that are struck from one side of a front, or the one of the other.
  private enum Theatre { case north, south }

  /// “The day after, the US and Britain struck 36 Houthi targets in Yemen”, in an article that opens
  /// with strikes in Iraq and Syria, tells of other strikes.
  mutating func closeOtherTheatre() {
    guard let opening = openingTheatre() else { return }
    var index = 0
    while index < elements.count {
      var end = index
      while end < elements.count, sentenceOf[end] == sentenceOf[index] { end += 1 }
      let found = Set((index..<end).compactMap { theatre(of: $0) })
      if paragraphOf[index] > document.firstProse + 1, !found.isEmpty, !found.contains(opening) {
        for other in index..<end where eventOf[other] == .strike {
          eventOf[other] = .old
          record(
            .events, "old.theatre", elements[other].bytes, "old", won: true,
            "elsewhere than the strikes that the article opens with")
        }
      }
      index = end
    }
  }

  /// Where the strikes of the first paragraphs were, if they were in one theatre.
  private func openingTheatre() -> Theatre? {
    var found: Set<Theatre> = []
    let strikes = Set(elements.indices.filter { eventOf[$0] == .strike }.map { sentenceOf[$0] })
    for index in elements.indices {
      guard paragraphOf[index] <= document.firstProse + 1 else { break }
      guard strikes.contains(sentenceOf[index]) else { continue }
      if let theatre = theatre(of: index) { found.insert(theatre) }
    }
    if found.isEmpty {
      // Strikes told of without a place: where the opening is set.
      found = Set(
        elements.indices.prefix { paragraphOf[$0] <= document.firstProse + 1 }
          .compactMap { theatre(of: $0) })
    }
    return found.count == 1 ? found.first : nil
  }

  private func theatre(of index: Int) -> Theatre? {
    let sense = sense(of: index)
    if sense?.group == "Houthis" { return .south }
    switch sense?.country ?? note(of: index)?.country {
    case "Yemen": return .south
    case "Iraq", "Syria": return .north
    default: return nil
    }
  }
}
