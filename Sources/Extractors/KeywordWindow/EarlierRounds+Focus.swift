import Annotations

/// Which round a sentence is about.
extension EarlierRounds {
  /// What the lead says of the round that is the news.
  struct Focus {
    var days: [DateValue]
    /// Whether the days stand in the lead.
    var isInLead: Bool
    var countries: Set<String>
    /// How many days may lie between two dates of the round.
    var span: Int
  }

  enum Round { case focal, other, unsaid }

  func focus(of mentions: [Mention], _ lead: Int) -> Focus {
    let days = mentions.filter { $0.field == .strikeDate }
    let inLead = days.filter { start(of: $0) < lead }
    // Where the lead has no day, the story says it soon after or not at all.
    let beginning = reading.document.bytes.count / 3
    let chosen =
      inLead.isEmpty
      ? days.first { start(of: $0) < beginning || isPossessive($0) }.map { [$0] } ?? [] : inLead
    return Focus(
      days: chosen.compactMap { DateValue(normalForm: $0.value) },
      isInLead: !inLead.isEmpty,
      countries: Set(
        mentions.filter { $0.field == .strikeCountry && start(of: $0) < lead }.map(\.value)),
      span: followsAnother(lead) ? 0 : Self.span)
  }

  /// *A day after hitting nine targets*, *second round in two days*: whether the lead says that
  /// another round was right before the one that it tells of.
  private func followsAnother(_ lead: Int) -> Bool {
    reading.document.sentences.prefix { reading.bytes($0).lowerBound < lead }.contains {
      guard
        let turn = $0.first(where: {
          reading.cues[$0] != 0 && windows.rounds.justBefore.contains(reading.cues[$0])
        })
      else { return false }
      let end = turn + Int(reading.lengths[turn])
      let blow = (end..<min($0.upperBound, end + 6)).first {
        reading.cues[$0] != 0
          && (windows.rounds.strikes.contains(reading.cues[$0])
            || windows.attacks.contains(reading.cues[$0]))
      }
      if let blow { return windows.rounds.strikes.contains(reading.cues[blow]) }
      return reading.contains(windows.rounds.strikeNouns, in: $0.lowerBound..<turn)
        && reading.text((end - 1)..<end) == "days"
    }
  }

  /// Which round a sentence tells of, as far as it says so itself.
  func round(
    of sentence: Range<Int>, _ mentions: [Mention], _ focus: Focus
  ) -> Round {
    let dates = mentions.filter { $0.field == .strikeDate }
      .compactMap { DateValue(normalForm: $0.value) }
    if focus.isInLead, dates.contains(where: focus.days.contains) { return .focal }
    if isElsewhere(mentions, focus) { return .other }
    if dates.contains(where: focus.days.contains) { return .focal }
    let isWeekday = dates.allSatisfy { if case .weekday = $0 { true } else { false } }
    if isWeekday, beginsWithTheStrikes(sentence) { return .focal }
    let hasDay = !focus.days.isEmpty || dateline != nil
    if takesUpBackground(sentence) { return .other }
    let isEarlier =
      hasDay && dates.contains { isOther($0, than: focus) }
      || reading.contains(windows.rounds.earlier, in: sentence)
      || focus.span == 0 && reading.contains(windows.rounds.dayBefore, in: sentence)
        && !reading.contains(windows.attacks, in: sentence)
      || reading.contains(windows.rounds.ago, in: sentence)
        && !reading.contains(windows.attacks, in: sentence)
    return isEarlier ? .other : .unsaid
  }

  /// *The strikes hit depots*: a sentence that takes up what the story is about.
  private func beginsWithTheStrikes(_ sentence: Range<Int>) -> Bool {
    let first = sentence.lowerBound
    return sentence.count > 1 && reading.text(first..<(first + 1)) == "The"
      && windows.rounds.strikeNouns.contains(reading.cues[first + 1])
  }

  /// Whether a sentence is so many days after what its paragraph has dated itself.
  ///
  /// So is the second of *On 27 December rockets hit a base. Two days later jets bombed camps.*
  private func takesUpBackground(_ sentence: Range<Int>) -> Bool {
    let opening = sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + 4)
    guard reading.contains(windows.rounds.later, in: opening) else { return false }
    var first = sentence.lowerBound
    while first > 0, sentence.lowerBound - first < 60,
      !reading.tokens[first].gap.contains(.paragraphBreak)
    { first -= 1 }
    return reading.candidates(in: first..<sentence.lowerBound).contains {
      $0.type == .date && $0.span.count > 1
    }
  }

  /// *Thursday's strike* is the one that is the news.
  private func isPossessive(_ mention: Mention) -> Bool {
    guard let end = mention.range?.upperBound,
      let next = reading.tokens.firstIndex(where: { Int($0.start) >= end })
    else { return false }
    return reading.tokens[next].shape == .clitic && reading.tokens[next].gap.isEmpty
  }

  /// *Hours later they struck Yemen as well*: a round in other countries than the lead's.
  func isElsewhere(_ mentions: [Mention], _ focus: Focus) -> Bool {
    let here = mentions.filter { $0.field == .strikeCountry }.map(\.value)
    return !focus.countries.isEmpty && !here.isEmpty && focus.countries.isDisjoint(with: here)
  }

  /// Where a sentence speaks first of a blow by US forces.
  func firstBlow(of sentence: Range<Int>, _ mentions: [Mention]) -> Int? {
    mentions.filter { $0.field == .actor || $0.field == .orderedBy }.map(start).min()
  }

  /// Where a sentence says *the last time*.
  func lastTime(of sentence: Range<Int>) -> Int? {
    sentence.first {
      reading.cues[$0] != 0 && windows.rounds.lastTime.contains(reading.cues[$0])
    }.map { Int(reading.tokens[$0].start) }
  }

  /// Where a sentence has its first word for a strike.
  func firstStrike(of sentence: Range<Int>) -> Int? {
    guard
      let token = sentence.first(where: {
        reading.cues[$0] != 0 && windows.rounds.strikes.contains(reading.cues[$0])
      }),
      !sentence.contains(where: { reading.text($0..<($0 + 1)).lowercased() == "since" })
    else { return nil }
    return Int(reading.tokens[token].start)
  }

  /// Whether a day is that of another round than the days of the lead.
  private func isOther(_ date: DateValue, than focus: Focus) -> Bool {
    let focal = focus.days
    if case .weekday(let day) = date {
      let days = focal.compactMap(\.dayOfWeek)
      return !days.isEmpty && !days.contains { [0, 1, 6].contains(abs(day - $0)) }
    }
    guard case .calendar(_, let month?, let day?) = date else { return false }
    let number = Self.number(month, day)
    for other in focal {
      guard case .calendar(_, let month?, let day?) = other else { continue }
      if abs(number - Self.number(month, day)) <= focus.span { return false }
    }
    // The days before a dispatch are those of its own weekdays.
    if case .calendar(_, let month?, let day?)? = dateline {
      return focus.span == 0 || !(0...6 ~= Self.number(month, day) - number)
    }
    return true
  }

  /// The place of a day in the year, near enough.
  private static func number(_ month: Int, _ day: Int) -> Int { (month * 61 - 61) / 2 + day }
}
