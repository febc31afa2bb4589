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
  static let span = 2

  private static let fields: Set<Field> = [
    .orderedBy, .strikeDate, .strikeCount, .strikeCountry, .strikeLocation, .targetCount,
    .targetFacility, .targetGroup, .weapon, .strikeKilled, .strikeWounded,
  ]

  /// What an attack did that an earlier round answered.
  private static let attackFields: Set<Field> = [.attackKilled, .attackWounded]

  /// Removes the mentions of earlier rounds.
  func drop(from mentions: inout [Mention]) {
    let rounds = sentences(of: mentions, behind: endOfLead)
    let others = clauses + ordinalClauses(mentions) + rounds.map(\.bytes)
    guard !others.isEmpty else { return }
    mentions.removeAll { mention in
      let start = start(of: mention)
      if Self.attackFields.contains(mention.field) {
        return rounds.contains { $0.bytes.contains(start) && $0.strike ?? .max < start }
      }
      if mention.field == .attackCount {
        return rounds.contains { $0.bytes.contains(start) && $0.answers ?? .max < start }
      }
      if mention.field == .strikeOrdinal {
        return rounds.contains { $0.isElsewhere && $0.bytes.contains(start) }
      }
      return (Self.fields.contains(mention.field) || Self.isAlly(mention))
        && others.contains { $0.contains(start) }
    }
  }

  /// Whoever else struck then need not have struck now.
  private static func isAlly(_ mention: Mention) -> Bool {
    mention.field == .actor && mention.value == "United Kingdom"
  }

  /// *It happened five days after bombers struck 85 targets*, *Sixteen men were killed then*: what
  /// is earlier by its own words, wherever it stands.
  private var clauses: [Range<Int>] {
    var found: [Range<Int>] = []
    for sentence in reading.document.sentences {
      if endsWithThen(sentence) || isOfMonth(sentence) { found.append(reading.bytes(sentence)) }
      if let clause = monthClause(of: sentence) { found.append(clause) }
      guard
        let since = sentence.first(where: {
          reading.cues[$0] != 0 && windows.rounds.since.contains(reading.cues[$0])
        })
      else { continue }
      let clause = since..<min(sentence.upperBound, since + Self.clauseLength)
      let blow = clause.first {
        reading.cues[$0] != 0
          && (windows.rounds.strikes.contains(reading.cues[$0])
            || windows.attacks.contains(reading.cues[$0]))
      }
      let end = since + Int(reading.lengths[since])
      // *Three days after those on the port*
      let isTakenUp =
        end < sentence.upperBound && reading.text(end..<(end + 1)) == "those"
        && reading.contains(windows.rounds.strikeNouns, in: sentence.lowerBound..<since)
      if isTakenUp || blow.map({ windows.rounds.strikes.contains(reading.cues[$0]) }) ?? false {
        found.append(reading.bytes(since..<sentence.upperBound))
      }
    }
    return found
  }

  /// *The third time that jets struck, after nine targets on Monday and a depot a day later*: what
  /// came before the last of a series.
  private func ordinalClauses(_ mentions: [Mention]) -> [Range<Int>] {
    mentions.compactMap { mention in
      guard mention.field == .strikeOrdinal, mention.value != "1" else { return nil }
      let place = start(of: mention)
      guard
        let sentence = reading.document.sentences.first(where: {
          reading.bytes($0).contains(place)
        }),
        let after = sentence.dropFirst().first(where: {
          Int(reading.tokens[$0].start) > place && reading.text($0..<($0 + 1)) == "after"
            && [",", "—", "–"].contains(reading.text(($0 - 1)..<$0))
        })
      else { return nil }
      return reading.bytes(after..<sentence.upperBound)
    }
  }

  /// *Between October and February, when bombers struck*: the clause about a month without a day.
  private func monthClause(of sentence: Range<Int>) -> Range<Int>? {
    guard
      let when = sentence.dropFirst(2).first(where: {
        reading.text($0..<($0 + 1)) == "when" && reading.text(($0 - 1)..<$0) == ","
          && isMonth($0 - 2, from: sentence.lowerBound)
      }), reading.contains(windows.rounds.strikes, in: when..<sentence.upperBound)
    else { return nil }
    return reading.bytes(when..<sentence.upperBound)
  }

  /// Whether a token is a month, or the year behind one.
  private func isMonth(_ token: Int, from first: Int) -> Bool {
    if RoundWords.months.contains(reading.text(token..<(token + 1))) { return true }
    return token > first && reading.tokens[token].shape == .number
      && RoundWords.months.contains(reading.text((token - 1)..<token))
  }

  /// *In January 2020*, *In February, jets hit*: a month at the beginning of a sentence; the news
  /// has a day.
  private func isOfMonth(_ sentence: Range<Int>) -> Bool {
    guard sentence.count > 3, sentence.lowerBound > 0 else { return false }
    let first = sentence.lowerBound
    return reading.text(first..<(first + 1)) == "In"
      && RoundWords.months.contains(reading.text((first + 1)..<(first + 2)))
      && reading.contains(windows.rounds.strikes, in: sentence)
  }

  /// How far behind *days after* the strike is that it speaks of, in tokens.
  private static let clauseLength = 8

  private func endsWithThen(_ sentence: Range<Int>) -> Bool {
    let words = sentence.suffix(4).filter { reading.tokens[$0].shape != .punctuation }
      .map { reading.text($0..<($0 + 1)) }
    guard words.last == "then", let before = words.dropLast().last else { return false }
    return !["just", "since", "by", "until", "till", "even", "from", "only"].contains(before)
  }

  /// The sentences behind the lead that have another day than the lead, or say *last month*, and
  /// those that go on with them.
  private func sentences(of mentions: [Mention], behind lead: Int) -> [Telling] {
    let focus = focus(of: mentions, lead)
    guard !focus.days.isEmpty || dateline != nil || leadTellsOfStrikes(lead) else { return [] }
    var others: [Telling] = []
    var isOther = false
    for sentence in reading.document.sentences {
      let bytes = reading.bytes(sentence)
      guard bytes.lowerBound >= lead else { continue }
      let opens = reading.tokens[sentence.lowerBound].gap.contains(.paragraphBreak)
      let here = mentions.filter { bytes.contains(start(of: $0)) }
      var strike: Int?
      var answers: Int?
      switch round(of: sentence, here, focus) {
      case .focal: isOther = false
      case .other:
        isOther = true
        strike =
          reading.contains(windows.rounds.longAgo, in: sentence)
          ? bytes.lowerBound - 1 : firstBlow(of: sentence, here) ?? lastTime(of: sentence)
        answers = firstStrike(of: sentence)
      case .unsaid:
        isOther = isOther && !opens && !reading.contains(windows.rounds.latest, in: sentence)
      }
      if isOther {
        others.append(
          Telling(
            bytes: bytes, strike: strike, answers: answers, isElsewhere: isElsewhere(here, focus)))
      }
    }
    return others
  }

  /// A sentence about another round.
  private struct Telling {
    var bytes: Range<Int>
    /// Where it speaks of a strike first, if it says of itself that it is about another round.
    var strike: Int?
    /// Where it speaks of a strike first that answers attacks which it goes on to count.
    var answers: Int?
    /// Whether the round was in other countries.
    var isElsewhere: Bool
  }

  /// Whether the lead tells of strikes, and not of what was long ago.
  private func leadTellsOfStrikes(_ lead: Int) -> Bool {
    let sentences = reading.document.sentences.prefix { reading.bytes($0).lowerBound < lead }
    return sentences.contains {
      reading.contains(windows.rounds.strikes, in: $0)
        && !reading.contains(windows.rounds.earlier, in: $0)
        && !reading.contains(windows.rounds.ago, in: $0)
    }
  }

  func start(of mention: Mention) -> Int { mention.range?.lowerBound ?? 0 }

  /// The headlines and the first two paragraphs of prose, in bytes.
  private var endOfLead: Int {
    let paragraphs = reading.document.paragraphs
    guard let last = paragraphs.prefix(reading.document.firstProse + 2).last else { return 0 }
    return reading.bytes(last).upperBound
  }
}
