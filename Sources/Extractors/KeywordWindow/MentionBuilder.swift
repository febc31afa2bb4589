import Annotations

/// Makes mentions of candidates that have found their field.
struct MentionBuilder {
  let reading: Reading
  let windows: CompiledWindows
  let modifiers: CountModifiers

  /// The mentions in order of their place.
  func mentions(of settled: [Proposal]) -> [Mention] {
    var names = PrintedNames(reading: reading, settled: settled)
    var mentions: [Mention] = []
    var details: [Place: Candidate.Detail] = [:]
    for proposal in settled {
      guard let field = windows.declarations[proposal.declaration].field else { continue }
      let candidate = reading.candidates[proposal.candidate]
      if let allies = allies(candidate) {
        mentions += allies.map { ally in
          Mention(
            field: field, value: ally.value,
            range: ByteRange(reading.bytes(ally.token..<(ally.token + 1))),
            rule: ruleName(proposal))
        }
        continue
      }
      guard let value = value(of: candidate, &names) else { continue }
      guard isHost(candidate, value, of: field), !isOfStatement(candidate) else { continue }
      var mention = Mention(
        field: field, value: value, range: ByteRange(reading.bytes(candidate.span)),
        rule: ruleName(proposal))
      guard addAttributes(to: &mention, proposal, candidate) else { continue }
      if field == .strikeLocation,
        isDateline(place: candidate) || isBearing(proposal.candidate)
      {
        continue
      }
      details[Place(mention)] = candidate.detail
      if field == .strikeDate, isDateline(candidate) { mention.rule = Self.datelineRule }
      mentions.append(mention)
    }
    addDateline(to: &mentions)
    let dateline = uniteDates(&mentions)
    EarlierRounds(reading: reading, windows: windows, dateline: dateline ?? datelineOfText())
      .drop(from: &mentions)
    dropGeneralWords(from: &mentions, details)
    dropJihadists(from: &mentions)
    return inOrder(mentions)
  }

  private func ruleName(_ proposal: Proposal) -> String {
    guard proposal.trigger >= 0 else { return windows.ownRules[proposal.declaration] }
    return windows.ruleName(proposal.declaration, reading.cues[proposal.trigger])
  }

  /// What a mention is of and where it stands.
  private struct Place: Hashable {
    let field: Field
    let range: ByteRange?

    init(_ mention: Mention) {
      field = mention.field
      range = mention.range
    }
  }

  /// General words for things and weapons count only where nothing more exact is said.
  private func dropGeneralWords(
    from mentions: inout [Mention], _ details: [Place: Candidate.Detail]
  ) {
    var exact: Set<Field> = []
    var munitions: Set<Field> = []
    for mention in mentions {
      switch details[Place(mention)] {
      case .some(.none), .vehicle, .landmark: exact.insert(mention.field)
      case .munition: munitions.insert(mention.field)
      default: break
      }
    }
    mentions.removeAll {
      switch details[Place($0)] {
      case .general: exact.contains($0.field)
      case .generalMunition: munitions.contains($0.field)
      default: false
      }
    }
  }

  // MARK: Values

  /// *US and British aircraft* are two actors, each stated by a word of its own.
  private func allies(_ candidate: Candidate) -> [(value: String, token: Int)]? {
    guard candidate.type == .body, candidate.tokens.count >= 3,
      candidate.detail == .pair
        || CandidateLexicon.strikerEntries[candidate.entry].canonical == "US and UK forces"
    else { return nil }
    let first = candidate.tokens.lowerBound
    let isBritainFirst = reading.text(first..<(first + 1)).hasPrefix("Anglo")
    let values = ["United States", "United Kingdom"]
    return [
      (values[isBritainFirst ? 1 : 0], first), (values[isBritainFirst ? 0 : 1], first + 2),
    ]
  }

  private func value(of candidate: Candidate, _ names: inout PrintedNames) -> String? {
    switch candidate.type {
    case .count: count(candidate)
    case .date:
      reading.value(.date, of: candidate.span) { DateNormaliser.value(of: $0)?.normalForm }
    case .ordinal:
      reading.value(.ordinal, of: candidate.span) { ValueType.ordinal.normalForm(of: $0) }
    case .country:
      candidate.entry < 0 ? nil : CandidateLexicon.countryEntries[candidate.entry].canonical
    case .countryPart:
      reading.value(.name, of: candidate.span) { ValueType.place.normalForm(of: $0) }
    case .location, .group: names.name(of: candidate)
    case .body:
      candidate.entry < 0
        ? nil
        : CandidateLexicon.strikerEntries[candidate.entry].qualifier
          ?? CandidateLexicon.strikerEntries[candidate.entry].canonical
    case .person: names.person(candidate)
    case .facility, .weapon: names.term(candidate)
    case .speaker, .measure, .title: nil
    }
  }

  private func count(_ candidate: Candidate) -> String? {
    switch candidate.detail {
    case .article: "1"
    case .zero: "0"
    case .pair: "2"
    default:
      number(modifiers.extent(of: candidate.span, in: reading.tokens)) ?? number(candidate.span)
    }
  }

  private func number(_ range: Range<Int>) -> String? {
    reading.value(.count, of: range) { CountNormaliser.value(of: $0)?.normalForm }
  }

  // MARK: Attributes

  /// - Returns: Whether the mention can stand; a count whose identity needs a place and that has
  ///   none cannot, for troops.
  private func addAttributes(
    to mention: inout Mention, _ proposal: Proposal, _ candidate: Candidate
  ) -> Bool {
    let finder = AttributeFinder(reading: reading, windows: windows)
    switch mention.field {
    case .attackCount:
      mention.attributes["place"] = finder.place(of: candidate, before: windows.rounds.strikes)
      mention.attributes["kind"] = finder.kind(of: candidate, trigger: proposal.trigger)
    case .targetCount:
      mention.attributes["place"] = finder.place(of: candidate)
    case .troopLevel:
      mention.attributes["place"] = finder.place(of: candidate)
      return mention.attributes["place"] != nil && isGarrison(mention.value)
    case .strikeKilled, .strikeWounded:
      guard isToll(mention.value) else { return false }
      mention.attributes["party"] = finder.party(of: candidate)
      mention.attributes["source"] = finder.source(of: candidate)
    case .attackKilled, .attackWounded:
      guard isToll(mention.value) else { return false }
      mention.attributes["party"] = finder.party(of: candidate)
    case .weapon: mention.attributes["count"] = finder.count(of: candidate)
    case .targetFacility: mention.attributes["source"] = finder.source(of: candidate)
    case .official:
      mention.attributes["role"] = reading.people[candidate.entry].role.map {
        String(decoding: reading.document.bytes[$0], as: UTF8.self)
      }
    default: break
    }
    return true
  }

  // MARK: The article as a whole

  private func inOrder(_ mentions: [Mention]) -> [Mention] {
    let sorted = mentions.sorted { first, second in
      let a = first.range ?? ByteRange(0, 0)
      let b = second.range ?? ByteRange(0, 0)
      return a == b
        ? (first.field, first.value) < (second.field, second.value) : a < b
    }
    var kept: [Mention] = []
    for mention in sorted {
      if let last = kept.last, last.field == mention.field, last.value == mention.value,
        last.range == mention.range
      {
        continue
      }
      kept.append(mention)
    }
    return kept
  }
}
