import Annotations

extension MentionBuilder {
  private static let datelineRules = Set(
    CueIndex.phrases(of: FieldTable.datelineMarks).map { "\(Field.strikeDate.name):\($0)" })

  /// The rule of any date that stands in a dateline, whatever word was nearest to it.
  static let datelineRule = "\(Field.strikeDate.name):—"

  /// The day of a dateline that no word asked for.
  func datelineOfText() -> DateValue? { datelineCandidate.flatMap(DateValue.init(normalForm:)) }

  private var datelineCandidate: String? {
    reading.candidates.prefix(40).first { $0.type == .date && isDateline($0) }.flatMap(day)
  }

  private func day(_ date: Candidate) -> String? {
    reading.value(.date, of: date.span) { DateNormaliser.value(of: $0)?.normalForm }
  }

  /// Adds the dateline's day where no window asked for it: that of an agency that no list has.
  func addDateline(to mentions: inout [Mention]) {
    guard
      !mentions.contains(where: {
        $0.field == .strikeDate && Self.datelineRules.contains($0.rule ?? "")
      }),
      let date = reading.candidates.prefix(40).first(where: {
        $0.type == .date && isDateline($0)
      }), let value = day(date)
    else { return }
    mentions.append(
      Mention(
        field: .strikeDate, value: value, range: ByteRange(reading.bytes(date.span)),
        rule: Self.datelineRule))
  }

  /// Whether a date is the day on which somebody spoke.
  ///
  /// Such a sentence begins with the day and goes on with a word of saying before any word of
  /// striking: *On Friday, the spokesman told reporters that …*
  func isOfStatement(_ date: Candidate) -> Bool {
    guard date.type == .date,
      let sentence = reading.document.sentences.first(where: {
        $0.contains(date.tokens.lowerBound)
      }), date.tokens.lowerBound - sentence.lowerBound <= 1
    else { return false }
    let end = min(sentence.upperBound, date.tokens.upperBound + 14)
    let first = (date.tokens.upperBound..<end).first {
      windows.telling.contains(reading.cues[$0])
        || windows.rounds.strikes.contains(reading.cues[$0])
    }
    guard let first, windows.telling.contains(reading.cues[first]) else { return false }
    // *On Tuesday, the command said, its jets had struck a depot*: said in passing.
    let next = first + max(1, Int(reading.lengths[first]))
    return
      !(next < sentence.upperBound && reading.text(next..<(next + 1)) == ","
      && reading.text((first - 1)..<first) != ",")
  }

  /// Whether a place stands where a dateline says from where a story comes.
  func isDateline(place: Candidate) -> Bool {
    guard place.type == .location || place.type == .country else { return false }
    let tokens = reading.tokens
    var first = place.tokens.lowerBound
    while first > 0, !isStart(first) { first -= 1 }
    guard place.tokens.lowerBound - first <= 4, tokens[first].shape == .upper else { return false }
    var next = first
    while next < tokens.count, next - first < 16, next == first || !isStart(next) {
      if isDash(next) { return next >= place.tokens.upperBound && next + 6 < tokens.count }
      guard tokens[next].shape != .lower else { return false }
      next += 1
    }
    return false
  }

  private func isDash(_ token: Int) -> Bool {
    ["-", "–", "—", "--"].contains(reading.text(token..<(token + 1)))
      && !reading.tokens[token].gap.isEmpty
  }

  /// Whether a date stands in the dateline of a paragraph: *ADEN, April 18 (Newswire) -*.
  func isDateline(_ date: Candidate) -> Bool {
    let start = date.tokens.lowerBound
    let tokens = reading.tokens
    var first = start
    while first > 0, !isStart(first) { first -= 1 }
    guard start - first <= 8,
      tokens[first..<start].allSatisfy({
        $0.shape == .upper || $0.shape == .capitalised || $0.shape == .punctuation
      })
    else { return false }
    var next = date.tokens.upperBound
    guard start > first || next < tokens.count && reading.text(next..<(next + 1)) == "(" else {
      return false
    }
    if next < tokens.count, reading.text(next..<(next + 1)) == "(" {
      let end = tokens[next...].prefix(8).firstIndex { reading.document.bytes[$0.range] == [0x29] }
      guard let end else { return false }
      next = end + 1
    }
    return next < tokens.count && !isStart(next) && isDash(next)
  }

  private func isStart(_ token: Int) -> Bool {
    let gap = reading.tokens[token].gap
    return gap.contains(.paragraphBreak) || gap.contains(.lineBreak)
  }

  /// The dateline's date and the weekday of the sentence are one date, in the fuller form if the
  /// dateline has a year; without one nobody can tell whether that day was such a weekday, and the
  /// weekday is what the text says.
  ///
  /// - Returns: The date of the dateline.
  func uniteDates(_ mentions: inout [Mention]) -> DateValue? {
    let isDateline = { (mention: Mention) in
      mention.field == .strikeDate && Self.datelineRules.contains(mention.rule ?? "")
    }
    guard let dateline = mentions.first(where: isDateline) else { return nil }
    mentions.removeAll(where: isDateline)
    guard let date = DateValue(normalForm: dateline.value) else { return nil }
    var united: String?
    for index in mentions.indices where mentions[index].field == .strikeDate {
      guard case .weekday(let day)? = DateValue(normalForm: mentions[index].value) else { continue }
      guard let dayOfDate = date.dayOfWeek else {
        united = united ?? mentions[index].value
        continue
      }
      guard dayOfDate == day else { continue }
      mentions[index].value = dateline.value
      united = dateline.value
    }
    if let united {
      var mention = dateline
      mention.value = united
      mentions.append(mention)
    }
    return date
  }
}
