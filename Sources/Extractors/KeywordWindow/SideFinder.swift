/// Tells whose blow a word means where the words beside it do.
///
/// *Hit* asks for what US forces struck, *attacked* for what was done to them; yet *rockets hit the
/// base* is an attack, *the US attacked two depots* a strike, and *Israeli raids* are neither. Such
/// words get another cue before any window looks at them.
struct SideFinder: Sendable {
  let words: SideWords
  /// Verbs of striking that both sides are subjects of.
  let blows: CueIndex.List
  /// Nouns for strikes.
  let strikes: CueIndex.List
  /// Words for attacks that US forces may have made.
  let attacks: CueIndex.List
  let forces: CueIndex.List
  /// The forces and the bases where they stay.
  let aims: CueIndex.List
  /// The bases alone.
  let bases: CueIndex.List
  /// What the other side has and US forces have not.
  let quarters: CueIndex.List
  let harm: CueIndex.List
  /// Those whom only an attack hurts.
  let victims: CueIndex.List
  /// Those whom only a strike hurts.
  let fighters: CueIndex.List
  /// Words of which a sentence about the strikes has one.
  let ownWords: CueIndex.List
  /// Words of which a sentence about attacks has one.
  let hostileWords: CueIndex.List
  /// Words for what one side does.
  let undertakings: CueIndex.List
  /// What aircraft do with bombs, and what is done with aircraft.
  let releases: CueIndex.List
  let sends: CueIndex.List
  /// *Attack* alone, which after *the* takes up what was told before.
  let bareAttacks: CueIndex.List
  let hostileMark: UInt16
  let ownMark: UInt16
  let deedMark: UInt16
  let foreignMark: UInt16
  private let hyphen: UInt16
  private let dash: UInt16

  init(cues: inout CueIndex, vocabulary: inout Vocabulary) {
    func mark(_ text: String) -> UInt16 {
      cues.list(text, vocabulary: &vocabulary).cues.first.map(UInt16.init) ?? 0
    }
    words = SideWords(vocabulary: &vocabulary)
    blows = cues.list(SideWords.blows, vocabulary: &vocabulary)
    strikes = cues.list(SharedWords.strikeNouns, vocabulary: &vocabulary)
    attacks = cues.list(SideWords.attacks, vocabulary: &vocabulary)
    forces = cues.list(SideWords.forces, vocabulary: &vocabulary)
    aims = cues.list("\(SideWords.forces), \(SideWords.bases)", vocabulary: &vocabulary)
    bases = cues.list(SideWords.bases, vocabulary: &vocabulary)
    quarters = cues.list(SideWords.quarters, vocabulary: &vocabulary)
    harm = cues.list(HarmWords.any, vocabulary: &vocabulary)
    fighters = cues.list(
      "\(HarmWords.victims(.militia)), members of, fighters of", vocabulary: &vocabulary)
    victims = cues.list(HarmWords.victims(.us, .contractor), vocabulary: &vocabulary)
    undertakings = cues.list(SideWords.undertakings, vocabulary: &vocabulary)
    releases = cues.list(SideWords.releases, vocabulary: &vocabulary)
    sends = cues.list(SideWords.sends, vocabulary: &vocabulary)
    ownWords = cues.list(
      "\(SharedWords.strikes), \(SharedWords.ownAircraftWords)", vocabulary: &vocabulary)
    hostileWords = cues.list(SharedWords.attacks, vocabulary: &vocabulary)
    bareAttacks = cues.list("attack, attacks", vocabulary: &vocabulary)
    hostileMark = mark(SideWords.hostileMark)
    ownMark = mark(SideWords.ownMark)
    deedMark = mark(SideWords.deedMark)
    hyphen = mark("-")
    dash = mark("—")
    foreignMark = mark(SideWords.foreignMark)
  }

  /// The cues of an article, with that of its side for each word whose side is plain.
  ///
  /// - Complexity: O(*t*) for *t* tokens.
  func turned(
    _ cues: [UInt16], lengths: [UInt8], tokens: [Token], candidates: [Candidate],
    sentences: [Range<Int>]
  ) -> [UInt16] {
    let text = Text(
      tokens: tokens, cues: cues, lengths: lengths,
      notes: notes(of: candidates, tokens))
    var turned = cues
    for index in cues.indices
    where cues[index] == hyphen && index + 1 < cues.count && !tokens[index].gap.isEmpty
      && !tokens[index + 1].gap.isEmpty
    {
      // *Jets hit Yemen - as it happened*: what has room on both sides joins no words.
      turned[index] = dash
    }
    var isOfOthers = false
    for sentence in sentences {
      isOfOthers = tellsOfOthers(sentence, since: isOfOthers, text)
      for index in sentence where cues[index] != 0 {
        let end = min(sentence.upperBound, index + Int(lengths[index]))
        let place = Place(text: text, sentence: sentence, range: index..<max(index + 1, end))
        if let mark = mark(cues[index], place) {
          turned[index] = mark
        } else if isOfOthers,
          strikes.contains(cues[index]) || blows.contains(cues[index]) || harm.contains(cues[index])
        {
          turned[index] = foreignMark
        }
      }
    }
    return turned
  }

  /// Whether each sentence tells of attacks and of no strike; one that tells of neither goes on with
  /// what the sentence before it in its paragraph told.
  func tellOfAttacks(
    _ turned: [UInt16], tokens: [Token], sentences: [Range<Int>]
  ) -> [Bool] {
    var result: [Bool] = []
    // Whether the last sentence ended with whom an attack hurt, whatever it began with.
    var endsInHarm = false
    for sentence in sentences {
      var hasStrike = false
      var hasAttack = false
      var isAtBase = false
      var hasHarm = false
      var hasVictim = false
      var hasFighter = false
      var isHostile = false
      var isHarmed = false
      for index in sentence where turned[index] != 0 {
        if ownWords.contains(turned[index]) { hasStrike = true }
        if victims.contains(turned[index]) { hasVictim = true }
        if fighters.contains(turned[index]) { hasFighter = true }
        if bases.contains(turned[index]) { isAtBase = true }
        if harm.contains(turned[index]) { (hasHarm, isHarmed) = (true, true) }
        if ownWords.contains(turned[index]) { (isHostile, isHarmed) = (false, false) }
        guard hostileWords.contains(turned[index]) else { continue }
        let isTakenUp =
          bareAttacks.contains(turned[index]) && index > sentence.lowerBound
          && words.determiners.contains(tokens[index - 1].symbol)
        if !isTakenUp { (hasAttack, isHostile, isHarmed) = (true, true, false) }
      }
      // *Eight people were hurt at Al Asad*
      if (isAtBase || hasVictim && !hasFighter) && hasHarm { hasAttack = true }
      // *It killed three men whom Washington blames for attacks.*
      let goesOn =
        !hasStrike && (!hasAttack || resumesHarm(sentence, turned, tokens))
        && !tokens[sentence.lowerBound].gap.contains(.paragraphBreak)
      let isAttack =
        goesOn ? result.last ?? false || endsInHarm && !hasFighter : hasAttack && !hasStrike
      result.append(isAttack)
      endsInHarm = isHostile && isHarmed
    }
    return result
  }

  /// Whether a sentence begins as *It killed* and *They wounded* do.
  private func resumesHarm(
    _ sentence: Range<Int>, _ cues: [UInt16], _ tokens: [Token]
  ) -> Bool {
    sentence.count > 1 && words.resumers.contains(tokens[sentence.lowerBound].symbol)
      && harm.contains(cues[sentence.lowerBound + 1])
  }

  private func mark(_ cue: UInt16, _ place: Place) -> UInt16? {
    if blows.contains(cue) { return side(ofBlow: place) }
    if strikes.contains(cue) { return side(ofStrike: place) }
    if releases.contains(cue) { return isRelease(place) ? deedMark : nil }
    if sends.contains(cue) {
      if isSending(place) { return deedMark }
      return isAgainstForces(place) ? hostileMark : nil
    }
    if undertakings.contains(cue) { return isUndertaking(place) ? ownMark : nil }
    guard attacks.contains(cue) else { return nil }
    let isVerb = words.attacking.contains(place.text.tokens[place.range.lowerBound].symbol)
    if isVerb, isAssault(place) || isOfTargets(place) { return deedMark }
    guard isOwn(attack: place) else { return nil }
    return isVerb ? deedMark : ownMark
  }
}
