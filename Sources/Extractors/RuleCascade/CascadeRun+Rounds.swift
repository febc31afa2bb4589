import Annotations

/// Rounds of strikes on other days than that of the news.
extension CascadeRun {
  /// The elements of each sentence, in the order of the text.
  var sentenceRanges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for index in elements.indices.dropFirst() where sentenceOf[index] != sentenceOf[start] {
      ranges.append(start..<index)
      start = index
    }
    if start < elements.count { ranges.append(start..<elements.count) }
    return ranges
  }

  /// Whether the article opens with strikes of an earlier day: then that is its news, however late
  /// it is told.
  private func opensWith(_ isEarlier: (Int) -> Bool) -> Bool {
    elements.indices.contains {
      paragraphOf[$0] <= document.firstProse + 1 && isEarlier($0) && !isBoundary($0)
        && trigger(before: $0).map { eventOf[$0] == .strike } ?? false
    }
  }

  /// Closes the strikes of days that lie more than a few before that of the news: “F-15s destroyed
  /// a warehouse on 8 November, and on the 12th a safe house was hit”, “a day later …”.
  mutating func closeOtherRounds() {
    closeLastDays()
    guard let calendar = calendar() else { return }
    let day: (Int) -> Int? = { [self] index in
      has(index, .date) ? date(of: elements[index].bytes).flatMap { calendar.number(of: $0) } : nil
    }
    let isEarlier: (Int) -> Bool = { day($0).map { $0 < calendar.today - 3 } ?? false }
    guard !opensWith(isEarlier) else { return }
    var paragraph: Int32 = -1
    // The day of which the paragraph tells, where it has named one.
    var told: Int?
    // Whether the strikes of the news have been told of.
    var isTold = false
    for range in sentenceRanges {
      if paragraphOf[range.lowerBound] != paragraph {
        paragraph = paragraphOf[range.lowerBound]
        told = nil
      }
      let isStory = paragraph > document.firstProse + 1 || isTold && isOpening(range)
      isTold = isTold || range.contains { eventOf[$0] == .strike }
      for index in range where isStory && isEarlier(index) && !isBoundary(index) {
        told = day(index)
        closeRound(at: index, in: range)
      }
      if let told, let days = days(in: range), told + days < calendar.today - 3 {
        close(range, "a few days from another day")
      }
    }
  }

  /// Closes the strikes that a day belongs to: those behind it where it opens a clause, else the
  /// one before it.
  private mutating func closeRound(at index: Int, in range: Range<Int>) {
    if opensClause(index, in: range) {
      // “Told Congress on January 5 that …” is no clause of its own.
      close(index..<range.upperBound, "on another day than the news")
      return
    }
    // “The January 28 drone attack”, “the October 26 raids”.
    if index > range.lowerBound, hasWord(index - 1, grammar.symbols.articles) {
      let end = min(index + 6, range.upperBound)
      if let own = (index..<end).first(where: { eventOf[$0] != .none }) {
        if eventOf[own] == .strike { close(own..<own + 1, "named by another day") }
        return
      }
    }
    if !range.contains(where: { eventOf[$0] != .none }) { close(range, "of another day") }
    guard let trigger = trigger(before: index), range.contains(trigger),
      eventOf[trigger] == .strike
    else { return }
    // “Killed three on January 28; bombers struck 85 targets in response”.
    let isAnswered = (index..<range.upperBound).contains {
      hasWord($0, grammar.symbols.semicolon)
    }
    close(
      trigger..<(isAnswered ? range.upperBound : index), "on another day than the news")
  }

  /// Makes the strikes of a stretch, and what they answer, those of another time.
  private mutating func close(_ range: Range<Int>, _ reason: String) {
    let strikes = range.filter { eventOf[$0] == .strike }
    for index in range
    where eventOf[index] == .strike || eventOf[index] == .attack && !strikes.isEmpty {
      eventOf[index] = .old
      record(.events, "old.round", elements[index].bytes, "old", won: true, reason)
    }
    guard let first = range.first else { return }
    // “In March jets killed 25 men after the death of a contractor”: what is answered comes last.
    let reason = elements.indices.first {
      $0 > first && sentenceOf[$0] == sentenceOf[first] && hasWord($0, grammar.symbols.causes)
    }
    let isOfAttack = elements.indices.contains {
      sentenceOf[$0] == sentenceOf[first] && $0 < reason ?? elements.count
        && (eventOf[$0] == .attack || has($0, .usForces) || has($0, .troops)
          || hasWord($0, grammar.symbols.contractors) || hasWord($0, grammar.symbols.soldiers))
    }
    if !isOfAttack { otherDays.insert(sentenceOf[first]) }
  }

  /// The last trigger before a day, with no other clause between them.
  private func trigger(before index: Int) -> Int? {
    var other = index - 1
    while other >= 0, sentenceOf[other] == sentenceOf[index], index - other <= 16 {
      if eventOf[other] != .none { return other }
      if has(other, .say) { return nil }
      other -= 1
    }
    return nil
  }

  /// “On 26 October …”, “… and on 12 November a house was hit”, “early on 11 November”.
  private func opensClause(_ index: Int, in range: Range<Int>) -> Bool {
    var first = index
    while first > range.lowerBound, index - first < 4,
      hasWord(first - 1, grammar.symbols.times.dayOpeners)
    {
      first -= 1
    }
    // “At a post in Jordan, on January 28.”: a clause goes on behind its opening.
    guard first < index, range.upperBound - index > 3 else { return false }
    if first == range.lowerBound { return true }
    let before = elements[first - 1].symbol
    return grammar.symbols.stops.contains(before)
      || grammar.symbols.and.contains(before)
        && !(range.lowerBound..<first).suffix(2).contains { has($0, .date) }
  }

  /// Whether a sentence opens with a day: “On 8 November …”.
  private func isOpening(_ range: Range<Int>) -> Bool {
    range.prefix(4).first { has($0, .date) }.map { opensClause($0, in: range) } ?? false
  }

  /// “Last Friday US bombers struck …”, far down in an article.
  private mutating func closeLastDays() {
    for range in sentenceRanges
    where range.count > 2 && paragraphOf[range.lowerBound] > document.firstProse + 1
      && hasWord(range.lowerBound, grammar.symbols.times.last) && has(range.lowerBound + 1, .date)
    {
      close(range, "last week")
    }
  }

  /// “Two days later”, “ten days earlier”, “on the 19th”: how far the head of a sentence is from the
  /// day told of before.
  private func days(in range: Range<Int>) -> Int? {
    let symbols = grammar.symbols
    let head = range.prefix(4)
    if head.contains(where: { has($0, .earlier) }) { return 0 }
    if let day = head.first(where: { has($0, .ordinal) }), day > range.lowerBound,
      head.prefix(while: { $0 < day }).contains(where: { hasWord($0, symbols.on) })
    {
      return 0
    }
    guard let unit = head.first(where: { hasWord($0, symbols.times.spans) }),
      unit > range.lowerBound,
      range.contains(unit + 1), hasWord(unit + 1, symbols.times.laterWords)
    else { return nil }
    let word = text(elements[unit].bytes).lowercased()
    if word.hasPrefix("hour") { return 0 }
    var number = 1
    if has(unit - 1, .number), case .number(let printed, _)? = count(of: elements[unit - 1].bytes) {
      number = printed
    } else if !hasWord(unit - 1, symbols.articles) {
      return nil
    }
    return word.hasPrefix("week") ? 7 * number : number
  }

  /// “Since October 26”, “before October 26”: where something else begins or ends.
  func isBoundary(_ index: Int) -> Bool {
    // “Since the tensions began in May”.
    if isSince(before: index) { return true }
    return (max(0, index - 4)..<index).contains {
      sentenceOf[$0] == sentenceOf[index]
        && (hasWord($0, grammar.symbols.since) || hasWord($0, grammar.symbols.times.beforeEvents))
    }
  }
}
