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
  /// What the other side has and US forces have not.
  let quarters: CueIndex.List
  let harm: CueIndex.List
  /// Words of which a sentence about the strikes has one.
  let ownWords: CueIndex.List
  /// Words of which a sentence about attacks has one.
  let hostileWords: CueIndex.List
  /// *Attack* alone, which after *the* takes up what was told before.
  let bareAttacks: CueIndex.List
  let hostileMark: UInt16
  let ownMark: UInt16
  let foreignMark: UInt16

  init(cues: inout CueIndex, vocabulary: inout Vocabulary) {
    func mark(_ text: String) -> UInt16 {
      cues.list(text, vocabulary: &vocabulary).cues.first.map(UInt16.init) ?? 0
    }
    words = SideWords(vocabulary: &vocabulary)
    blows = cues.list(SideWords.blows, vocabulary: &vocabulary)
    strikes = cues.list(SharedWords.strikeNouns, vocabulary: &vocabulary)
    attacks = cues.list(SideWords.attacks, vocabulary: &vocabulary)
    forces = cues.list(SideWords.forces, vocabulary: &vocabulary)
    quarters = cues.list(SideWords.quarters, vocabulary: &vocabulary)
    harm = cues.list(HarmWords.any, vocabulary: &vocabulary)
    ownWords = cues.list(SharedWords.strikes, vocabulary: &vocabulary)
    hostileWords = cues.list(SharedWords.attacks, vocabulary: &vocabulary)
    bareAttacks = cues.list("attack, attacks", vocabulary: &vocabulary)
    hostileMark = mark(SideWords.hostileMark)
    ownMark = mark(SideWords.ownMark)
    foreignMark = mark(SideWords.foreignMark)
  }

  /// The cues of an article, with that of its side for each word whose side is plain.
  ///
  /// - Complexity: O(*t*) for *t* tokens.
  func turned(
    _ cues: [UInt16], lengths: [UInt8], tokens: [Token], candidates: [Candidate],
    sentences: [Range<Int>]
  ) -> [UInt16] {
    var isGroupEnd = [Bool](repeating: false, count: tokens.count)
    for candidate in candidates where candidate.type == .group {
      // *On the Houthis* and *by the Houthis* are no subjects.
      let before = words.lightless(before: candidate.tokens.lowerBound, tokens)
      guard before < 0 || !words.prepositions.contains(tokens[before].symbol) else { continue }
      isGroupEnd[candidate.tokens.upperBound - 1] = true
    }
    let text = Text(tokens: tokens, cues: cues, lengths: lengths, isGroupEnd: isGroupEnd)
    var turned = cues
    for sentence in sentences {
      for index in sentence where cues[index] != 0 {
        let end = min(sentence.upperBound, index + Int(lengths[index]))
        let place = Place(text: text, sentence: sentence, range: index..<max(index + 1, end))
        if let mark = mark(cues[index], place) { turned[index] = mark }
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
    for sentence in sentences {
      var hasStrike = false
      var hasAttack = false
      for index in sentence where turned[index] != 0 {
        if ownWords.contains(turned[index]) { hasStrike = true }
        guard hostileWords.contains(turned[index]) else { continue }
        let isTakenUp =
          bareAttacks.contains(turned[index]) && index > sentence.lowerBound
          && words.determiners.contains(tokens[index - 1].symbol)
        if !isTakenUp { hasAttack = true }
      }
      // *It killed three men whom Washington blames for attacks.*
      let goesOn =
        !hasStrike && (!hasAttack || resumesHarm(sentence, turned, tokens))
        && !tokens[sentence.lowerBound].gap.contains(.paragraphBreak)
      result.append(goesOn ? result.last ?? false : hasAttack && !hasStrike)
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
    return attacks.contains(cue) && isOwn(attack: place) ? ownMark : nil
  }

  /// What the sides are told from.
  final class Text {
    let tokens: [Token]
    let cues: [UInt16]
    let lengths: [UInt8]
    let isGroupEnd: [Bool]

    init(tokens: [Token], cues: [UInt16], lengths: [UInt8], isGroupEnd: [Bool]) {
      self.tokens = tokens
      self.cues = cues
      self.lengths = lengths
      self.isGroupEnd = isGroupEnd
    }
  }

  /// A word in its sentence.
  struct Place {
    let text: Text
    let sentence: Range<Int>
    let range: Range<Int>

    func before(_ index: Int, _ count: Int) -> ArraySlice<Token> {
      text.tokens[max(sentence.lowerBound, index - count)..<max(sentence.lowerBound, index)]
    }

    func behind(_ count: Int) -> Range<Int> {
      range.upperBound..<max(range.upperBound, min(sentence.upperBound, range.upperBound + count))
    }

    /// The place of the cue that a token belongs to.
    func cue(at index: Int) -> Place {
      var start = index
      while start > sentence.lowerBound, text.lengths[start] == CueIndex.inside { start -= 1 }
      return Place(text: text, sentence: sentence, range: start..<(index + 1))
    }

    var cue: UInt16 { text.cues[range.lowerBound] }
  }
}
