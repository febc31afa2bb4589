import Annotations

/// What belongs to another time than the news of the article.
extension CascadeRun {
  /// Militias have no air force: air strikes are strikes, whoever is said to have flown them.
  mutating func keepAirStrikes() {
    for index in elements.indices
    where eventOf[index] == .attack && hasWord(index, grammar.symbols.airStrikes) {
      eventOf[index] = .strike
      record(
        .events, "strike.air", elements[index].bytes, "strike", won: true,
        "air strikes are no attack")
    }
  }

  /// “The raids of last week killed eight”: where the article opens with them, they are its news.
  mutating func reviveRecent() {
    guard let first = recentStrikes.min() else { return }
    let isNews =
      paragraphOf[first] <= document.firstProse + 2
      && !elements.indices.contains(where: { $0 < first && eventOf[$0] == .strike })
    for index in recentStrikes.sorted()
    where isNews && paragraphOf[index] <= document.firstProse + 2 || followsStrike(index) {
      eventOf[index] = .strike
      record(
        .events, "strike.recent", elements[index].bytes, "strike", won: true,
        "the article opens with it")
    }
  }

  /// “The raids that targeted them last week”: the verb belongs to the noun before it.
  private func followsStrike(_ index: Int) -> Bool {
    var other = index - 1
    while other >= 0, sentenceOf[other] == sentenceOf[index] {
      if eventOf[other] == .strike { return true }
      other -= 1
    }
    return false
  }

  /// A paragraph that opens with another month tells of another time throughout.
  mutating func closeOldParagraphs() {
    var index = 0
    while index < elements.count {
      let paragraph = paragraphOf[index]
      let isOld = opensInThePast(at: index)
      if isOld { pastParagraphs.insert(paragraph) }
      while index < elements.count, paragraphOf[index] == paragraph {
        if isOld, eventOf[index] == .strike {
          eventOf[index] = .old
          record(
            .events, "old.paragraph", elements[index].bytes, "old", won: true, "opens in the past")
        }
        index += 1
      }
    }
  }

  /// A clause that opens with another month or year, “in December 2019, …”, tells of another time
  /// up to the end of its sentence.
  mutating func closeOldClauses() {
    for index in elements.indices.dropLast(2) where has(index, .inside) {
      let isOpening =
        index == 0 || sentenceOf[index - 1] != sentenceOf[index]
        || grammar.symbols.comma.contains(elements[index - 1].symbol)
        || grammar.symbols.stops.contains(elements[index - 1].symbol)
      guard isOpening, has(index + 1, .month) || isYear(index + 1),
        sentenceOf[index + 1] == sentenceOf[index]
      else { continue }
      var other = index + 2
      while other < elements.count, sentenceOf[other] == sentenceOf[index] {
        if eventOf[other] == .strike || eventOf[other] == .attack {
          eventOf[other] = .old
          record(
            .events, "old.clause", elements[other].bytes, "old", won: true, "opens in the past")
        }
        other += 1
      }
    }
  }

  private func isYear(_ index: Int) -> Bool {
    let printed = text(elements[index].bytes)
    return printed.utf8.count == 4 && Int(printed).map { (1980...2035).contains($0) } ?? false
  }

  private func opensInThePast(at index: Int) -> Bool {
    guard has(index, .inside) || has(index, .earlier) else { return false }
    // “Last week's drone also hurt five” goes on with the story.
    guard !has(index, .earlier) else {
      let isRecent = [index, index + 1].contains {
        $0 < elements.count && hasWord($0, grammar.symbols.times.recent)
      }
      return !isRecent
    }
    return (index + 1..<min(index + 4, elements.count)).contains {
      has($0, .month) && paragraphOf[$0] == paragraphOf[index]
    }
  }

  /// “It last bombed the town in March, after a drone had killed a contractor”: what earlier strikes
  /// answered is as old as they are.
  mutating func closeReasons() {
    let symbols = grammar.symbols
    for range in sentenceRanges {
      let isEarlier =
        range.contains { eventOf[$0] == .old && !unreal.contains($0) }
        && range.contains { has($0, .month) || has($0, .date) || has($0, .earlier) }
        && !range.contains {
          eventOf[$0] == .strike || has($0, .foreign) || hasWord($0, symbols.since)
        }
      guard isEarlier else { continue }
      for index in range where eventOf[index] == .attack {
        let start = max(range.lowerBound, index - 5)
        guard (start..<index).contains(where: { hasWord($0, symbols.causes) }) else { continue }
        eventOf[index] = .old
        record(
          .events, "old.reason", elements[index].bytes, "old", won: true,
          "brought about earlier strikes")
      }
    }
  }

  /// “On February 2 it bombed 85 targets” in an article that prints no day of its own.
  mutating func closeOtherDays() {
    for index in elements.indices.dropFirst(2) where has(index, .date) && !isLimit(index) {
      guard hasWord(index - 1, grammar.symbols.on), isLaterDay(index),
        case .calendar(_, .some, .some)? = date(of: elements[index].bytes)
      else { continue }
      otherDays.insert(sentenceOf[index])
      var other = index
      while other > 0, sentenceOf[other - 1] == sentenceOf[index] { other -= 1 }
      while other < elements.count, sentenceOf[other] == sentenceOf[index] {
        if eventOf[other] == .strike {
          eventOf[other] = .old
          record(
            .events, "old.other-day", elements[other].bytes, "old", won: true,
            "on another day than the article")
        }
        other += 1
      }
    }
  }

  /// “On February 2 it bombed 85 targets” at the head of a sentence, further down in an article that
  /// has told its day by the weekday.
  private func isLaterDay(_ index: Int) -> Bool {
    guard paragraphOf[index] > document.firstProse + 1, sentenceOf[index - 2] != sentenceOf[index]
    else { return false }
    return elements.indices.contains {
      guard has($0, .date), paragraphOf[$0] <= document.firstProse,
        case .weekday = date(of: elements[$0].bytes)
      else { return false }
      return true
    }
  }

  /// Whether a date stands as datelines do, “WASHINGTON, March 8 (Newsline) –”.
  func isDateline(_ index: Int) -> Bool {
    paragraphOf[index] <= document.firstProse && index + 1 < elements.count
      && ["(", "-", "–", "—", "/"].contains(text(elements[index + 1].bytes))
  }

  /// “Since October 26”, “before October 26”: where something else begins or ends.
  private func isLimit(_ index: Int) -> Bool {
    (max(0, index - 4)..<index).contains {
      hasWord($0, grammar.symbols.since) || hasWord($0, grammar.symbols.times.beforeEvents)
    }
  }
}
