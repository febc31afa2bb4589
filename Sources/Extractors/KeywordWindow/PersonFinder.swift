/// Finds the people of an article: names beside titles, and their later mentions by surname.
struct PersonFinder: Sendable {
  /// A person of one article.
  struct Person: Hashable, Sendable {
    /// The fullest form of the name, in bytes.
    var name: Range<Int>
    /// The surname, in bytes.
    var surname: Range<Int>
    var isOfficial: Bool
    /// The office as first printed, in bytes.
    var role: Range<Int>?
  }

  private let comma: UInt32
  private let fullStop: UInt32
  private let hyphen: UInt32
  private let fillers: Set<UInt32>
  private let particles: Set<UInt32>
  private let ranks: NameIndex
  /// Ranks of those who are named as victims more often than as speakers.
  private let lowRanks: Set<UInt32>
  private let nationalities: Set<UInt32>

  init(vocabulary: inout Vocabulary) {
    func symbols(_ words: String) -> Set<UInt32> {
      Set(words.split(separator: " ").map { vocabulary.intern(Array($0.utf8)) })
    }
    comma = vocabulary.intern([UInt8(ascii: ",")])
    fullStop = vocabulary.intern([UInt8(ascii: ".")])
    hyphen = vocabulary.intern([UInt8(ascii: "-")])
    fillers = symbols("the a an 's chief top senior his her")
    particles = symbols("al el bin ibn abu de van von der ul as ad ash az an ben")
    lowRanks = symbols("spc pfc cpl pvt specialist private sgt sergeant")
    ranks = NameIndex(Offices.ranks, vocabulary: &vocabulary)
    nationalities = Set(
      (Places.adjectives.flatMap(\.forms) + Places.countries.flatMap(\.forms)).compactMap {
        let symbols = vocabulary.intern(literal: $0.text)
        return symbols.count == 1 ? symbols.first : nil
      })
  }

  /// Puts persons in the place of titles with names, and adds later mentions.
  ///
  /// - Parameters:
  ///   - candidates: In order; comes back in order with the persons.
  ///   - tokens: The tokens of the article.
  ///   - bytes: Its text.
  ///   - cues: Words of the declarations, which are no parts of names.
  /// - Returns: The people, by the number that their candidates carry as entry.
  func addPersons(
    to candidates: inout [Candidate], tokens: [Token], bytes: [UInt8], cues: [UInt16]
  ) -> [Person] {
    var taken = [Bool](repeating: false, count: tokens.count)
    var known: [Candidate] = []
    for candidate in candidates {
      if candidate.type == .person {
        known.append(candidate)
      } else {
        for index in candidate.tokens { taken[index] = true }
      }
    }
    candidates.removeAll { $0.type == .person }
    let isName = { (index: Int) in
      index < tokens.count && !taken[index] && cues[index] == 0
        && (tokens[index].shape == .capitalised || tokens[index].shape == .upper)
    }
    var people: [Person] = []
    var found: [Candidate] = []
    for (index, title) in candidates.enumerated() where title.type == .title {
      let before = candidates[max(0, index - 3)..<index]
      guard let name = nameBeside(title, tokens, isName) else { continue }
      let role = trimmed(roleAround(title, before, tokens), tokens)
      let person = Person(
        name: byteRange(name, tokens), surname: surname(of: name, tokens),
        isOfficial: title.detail == .official && !isOfGroup(title, before, tokens)
          && !lowRanks.contains(tokens[title.tokens.lowerBound].symbol)
          // *The spokesman of the armed forces* of an armed group is known by name.
          && !known.contains { $0.detail == .outsider && $0.tokens.overlaps(name) }
          && !leadsGroup(title, candidates[(index + 1)...].prefix(1), tokens),
        role: role.map { byteRange($0, tokens) })
      let entry = merge(person, into: &people, bytes)
      found.append(
        Candidate(type: .person, tokens: name, span: name, entry: entry, title: title.tokens))
      for index in name { taken[index] = true }
    }
    for candidate in known where !candidate.tokens.contains(where: { taken[$0] }) {
      let person = Person(
        name: byteRange(candidate.tokens, tokens), surname: surname(of: candidate.tokens, tokens),
        isOfficial: candidate.detail == .official)
      let entry = merge(person, into: &people, bytes)
      found.append(
        Candidate(type: .person, tokens: candidate.tokens, span: candidate.tokens, entry: entry))
      for index in candidate.tokens { taken[index] = true }
    }
    addLaterMentions(of: people, to: &found, tokens: tokens, bytes: bytes, taken: &taken)
    for index in found.indices {
      found[index].detail = people[found[index].entry].isOfficial ? .official : .outsider
    }
    candidates += found
    candidates.sort {
      ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound)
    }
    return people
  }

  // MARK: Names beside titles

  private func nameBeside(
    _ title: Candidate, _ tokens: [Token], _ isName: (Int) -> Bool
  ) -> Range<Int>? {
    var start = title.tokens.upperBound
    if start < tokens.count, tokens[start].symbol == comma { start += 1 }
    if let name = name(from: start, tokens, isName) { return name }
    // *Lloyd Austin, the US Defense Secretary*
    var end = title.tokens.lowerBound
    var steps = 0
    while end > 0, steps < 3,
      fillers.contains(tokens[end - 1].symbol) || nationalities.contains(tokens[end - 1].symbol)
    {
      end -= 1
      steps += 1
    }
    guard end > 1, tokens[end - 1].symbol == comma else { return nil }
    return name(endingAt: end - 1, tokens, isName)
  }

  /// *The Houthis' military spokesman*: the spokesman of a group is no official.
  private func isOfGroup(
    _ title: Candidate, _ candidates: ArraySlice<Candidate>, _ tokens: [Token]
  ) -> Bool {
    candidates.contains {
      $0.type == .group && $0.tokens.upperBound <= title.tokens.lowerBound
        && title.tokens.lowerBound - $0.tokens.upperBound <= 2
        && !hasStop($0.tokens.upperBound..<title.tokens.lowerBound, tokens)
    }
  }

  /// *The leader of the Houthis*: a group stands right behind the title.
  private func leadsGroup(
    _ title: Candidate, _ candidates: ArraySlice<Candidate>, _ tokens: [Token]
  ) -> Bool {
    candidates.contains {
      let gap = $0.tokens.lowerBound - title.tokens.upperBound
      return $0.type == .group && gap >= 1 && gap <= 2
        && !hasStop(title.tokens.upperBound..<$0.tokens.lowerBound, tokens)
    }
  }

  /// Whether a sentence ends in a gap.
  private func hasStop(_ gap: Range<Int>, _ tokens: [Token]) -> Bool {
    gap.contains { tokens[$0].symbol == fullStop }
  }

  /// Up to five capitalised words with particles and hyphens between them.
  private func name(from start: Int, _ tokens: [Token], _ isName: (Int) -> Bool) -> Range<Int>? {
    var end = start
    var words = 0
    var index = start
    while index < tokens.count, words < 5, !tokens[index].gap.contains(.paragraphBreak) {
      if isName(index) {
        index += 1
        words += 1
        end = index
        let isInitial = tokens[index - 1].end - tokens[index - 1].start == 1
        if isInitial, index < tokens.count, tokens[index].symbol == fullStop { index += 1 }
      } else if particles.contains(tokens[index].symbol), index + 1 < tokens.count {
        index += 1
      } else if tokens[index].symbol == hyphen, index > start, tokens[index].gap.isEmpty {
        index += 1
      } else if words > 0, index + 3 < tokens.count, tokens[index].shape == .punctuation,
        isName(index + 1), tokens[index + 1].gap.isEmpty, tokens[index + 2].shape == .punctuation,
        tokens[index + 2].gap.isEmpty, isName(index + 3), !tokens[index + 3].gap.isEmpty
      {
        // A nickname in quotation marks: *Michael "Erik" Kurilla*.
        index += 3
      } else {
        break
      }
    }
    return end > start && words > 0 ? start..<end : nil
  }

  private func name(endingAt end: Int, _ tokens: [Token], _ isName: (Int) -> Bool) -> Range<Int>? {
    var start = end
    var index = end - 1
    while index >= 0, end - index <= 6 {
      if isName(index) {
        start = index
      } else if tokens[index].symbol != hyphen, !particles.contains(tokens[index].symbol) {
        break
      }
      index -= 1
    }
    return end - start >= 2 ? start..<end : nil
  }

  /// The title to print; of an office and a rank side by side it is the office.
  private func roleAround(
    _ title: Candidate, _ candidates: ArraySlice<Candidate>, _ tokens: [Token]
  )
    -> Range<Int>
  {
    guard ranks.entry(of: tokens[title.tokens]) != nil,
      let before = candidates.last(where: {
        $0.type == .title && $0.tokens.upperBound <= title.tokens.lowerBound
          && title.tokens.lowerBound - $0.tokens.upperBound <= 1
      })
    else { return title.tokens }
    return before.tokens
  }

  private func trimmed(_ title: Range<Int>, _ tokens: [Token]) -> Range<Int>? {
    var start = title.lowerBound
    while start + 1 < title.upperBound,
      nationalities.contains(tokens[start].symbol) || fillers.contains(tokens[start].symbol)
    { start += 1 }
    return start..<title.upperBound
  }

  // MARK: The people of the article

  private func surname(of name: Range<Int>, _ tokens: [Token]) -> Range<Int> {
    var start = name.upperBound - 1
    // *Amir-Abdollahian* and *al-Sudani* are one surname; the last part alone finds both.
    if start > name.lowerBound, tokens[start].gap.isEmpty, tokens[start - 1].symbol == hyphen,
      start - 2 >= name.lowerBound, !particles.contains(tokens[start - 2].symbol)
    {
      start -= 2
    }
    return Int(tokens[start].start)..<Int(tokens[name.upperBound - 1].end)
  }

  private func byteRange(_ range: Range<Int>, _ tokens: [Token]) -> Range<Int> {
    Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
  }

  /// Adds a person, or unites it with the one of the same surname.
  private func merge(_ person: Person, into people: inout [Person], _ bytes: [UInt8]) -> Int {
    let surname = bytes[person.surname]
    guard
      let known = people.firstIndex(where: { bytes[$0.surname].elementsEqual(surname) })
    else {
      people.append(person)
      return people.count - 1
    }
    if people[known].name.count < person.name.count { people[known].name = person.name }
    people[known].isOfficial = people[known].isOfficial || person.isOfficial
    if people[known].role == nil { people[known].role = person.role }
    return known
  }
}
