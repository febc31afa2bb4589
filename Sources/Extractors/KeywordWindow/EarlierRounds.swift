import Annotations

/// Leaves out what sentences behind the lead tell of earlier rounds of strikes.
///
/// A story says in its lead when the strikes were that it reports. A later sentence that gives
/// another day, or that says *last month*, tells of another round, and so is everything in it.
struct EarlierRounds {
  let reading: Reading
  let windows: CompiledWindows
  let dateline: DateValue?

  /// How many days may lie between two dates of one round.
  private static let span = 2

  private static let fields: Set<Field> = [
    .orderedBy, .strikeDate, .strikeCount, .strikeCountry, .strikeLocation, .targetCount,
    .targetFacility, .targetGroup, .weapon, .strikeKilled, .strikeWounded,
  ]

  /// Removes the mentions of earlier rounds.
  func drop(from mentions: inout [Mention]) {
    let lead = endOfLead
    let others = clauses + sentences(of: mentions, behind: lead)
    guard !others.isEmpty else { return }
    mentions.removeAll { mention in
      Self.fields.contains(mention.field)
        && others.contains { $0.contains(start(of: mention)) }
    }
  }

  /// *It happened five days after bombers struck 85 targets*, *Sixteen men were killed then*: what
  /// is earlier by its own words, wherever it stands.
  private var clauses: [Range<Int>] {
    var found: [Range<Int>] = []
    for sentence in reading.document.sentences {
      if endsWithThen(sentence) { found.append(reading.bytes(sentence)) }
      guard
        let since = sentence.first(where: {
          reading.cues[$0] != 0 && windows.since.contains(reading.cues[$0])
        })
      else { continue }
      let clause = since..<min(sentence.upperBound, since + Self.clauseLength)
      let blow = clause.first {
        reading.cues[$0] != 0
          && (windows.strikes.contains(reading.cues[$0])
            || windows.attacks.contains(reading.cues[$0]))
      }
      if let blow, windows.strikes.contains(reading.cues[blow]) {
        found.append(reading.bytes(since..<sentence.upperBound))
      }
    }
    return found
  }

  /// How far behind *days after* the strike is that it speaks of, in tokens.
  private static let clauseLength = 8

  private func endsWithThen(_ sentence: Range<Int>) -> Bool {
    let words = sentence.suffix(4).filter { reading.tokens[$0].shape != .punctuation }
      .map { reading.text($0..<($0 + 1)) }
    guard words.last == "then", let before = words.dropLast().last else { return false }
    return !["just", "since", "by", "until", "till", "even", "from", "only"].contains(before)
  }

  /// The sentences behind the lead that have another day than the lead, or say *last month*.
  private func sentences(of mentions: [Mention], behind lead: Int) -> [Range<Int>] {
    let focal = mentions.filter { $0.field == .strikeDate && start(of: $0) < lead }
      .compactMap { DateValue(normalForm: $0.value) }
    guard !focal.isEmpty || dateline != nil || leadTellsOfStrikes(lead) else { return [] }
    let hasDay = !focal.isEmpty || dateline != nil
    let struck = mentions.filter { $0.field == .strikeCountry }
    let leadCountries = Set(struck.filter { start(of: $0) < lead }.map(\.value))
    return reading.document.sentences.filter { sentence in
      let bytes = reading.bytes(sentence)
      guard bytes.lowerBound >= lead else { return false }
      let dates = mentions.filter {
        $0.field == .strikeDate && bytes.contains(start(of: $0))
      }.compactMap { DateValue(normalForm: $0.value) }
      if dates.contains(where: focal.contains) { return false }
      // *Hours later they struck Yemen as well*: a round in other countries than the lead's.
      let here = struck.filter { bytes.contains(start(of: $0)) }.map(\.value)
      if !leadCountries.isEmpty, !here.isEmpty, leadCountries.isDisjoint(with: here) { return true }
      return hasDay && dates.contains { isOther($0, than: focal) }
        || reading.contains(windows.earlier, in: sentence)
        || reading.contains(windows.ago, in: sentence)
          && !reading.contains(windows.attacks, in: sentence)
    }.map(reading.bytes)
  }

  /// Whether the lead tells of strikes, and not of what was long ago.
  private func leadTellsOfStrikes(_ lead: Int) -> Bool {
    let sentences = reading.document.sentences.prefix { reading.bytes($0).lowerBound < lead }
    return sentences.contains { reading.contains(windows.strikes, in: $0) }
      && !sentences.contains {
        reading.contains(windows.earlier, in: $0) || reading.contains(windows.ago, in: $0)
      }
  }

  private func start(of mention: Mention) -> Int { mention.range?.lowerBound ?? 0 }

  /// The headlines and the first two paragraphs of prose, in bytes.
  private var endOfLead: Int {
    let paragraphs = reading.document.paragraphs
    guard let last = paragraphs.prefix(reading.document.firstProse + 2).last else { return 0 }
    return reading.bytes(last).upperBound
  }

  /// Whether a day of a month is that of another round than the days of the lead.
  private func isOther(_ date: DateValue, than focal: [DateValue]) -> Bool {
    guard case .calendar(_, let month?, let day?) = date else { return false }
    let number = Self.number(month, day)
    for other in focal {
      guard case .calendar(_, let month?, let day?) = other else { continue }
      if abs(number - Self.number(month, day)) <= Self.span { return false }
    }
    // The days before a dispatch are those of its own weekdays.
    if case .calendar(_, let month?, let day?)? = dateline {
      return !(0...6 ~= Self.number(month, day) - number)
    }
    return true
  }

  /// The place of a day in the year, near enough.
  private static func number(_ month: Int, _ day: Int) -> Int { (month * 61 - 61) / 2 + day }
}
