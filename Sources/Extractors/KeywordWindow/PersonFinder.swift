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

  let comma: UInt32
  let fullStop: UInt32
  let hyphen: UInt32
  let fillers: Set<UInt32>
  let particles: Set<UInt32>
  let ranks: NameIndex
  /// Ranks of those who are named as victims more often than as speakers.
  private let lowRanks: Set<UInt32>
  let nationalities: Set<UInt32>
  /// Words before the name of somebody who was killed.
  let killing: Set<UInt32>
  let died: Set<UInt32>
  let apostrophes: Set<UInt32>

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
    killing = symbols(
      "killed kills kill killing assassinated assassination martyred martyrdom murder death slain")
    died = symbols("died perished slain martyred killed")
    apostrophes = symbols("' \u{2019}")
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
      // *9:52 PM UTC* names no premier.
      if title.tokens.lowerBound > 0, tokens[title.tokens.lowerBound - 1].shape == .number {
        continue
      }
      guard let name = nameBeside(title, tokens, isName) else { continue }
      let role = trimmed(roleAround(title, before, tokens), tokens)
      let person = Person(
        name: byteRange(name, tokens), surname: surname(of: name, tokens),
        isOfficial: title.detail == .official && !isOfGroup(title, before, tokens)
          && !lowRanks.contains(tokens[title.tokens.lowerBound].symbol)
          // *The spokesman of the armed forces* of an armed group is known by name.
          && !known.contains { $0.detail == .outsider && $0.tokens.overlaps(name) }
          && !leadsGroup(title, candidates[(index + 1)...].prefix(1), tokens)
          && !isVictim(name, title.tokens, tokens),
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
