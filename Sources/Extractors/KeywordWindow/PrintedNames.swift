import Annotations

/// The names and terms of one article as it first prints them.
///
/// A name is written as the text has it, and every mention of the same entry of the lexicon takes
/// the form of the first that is no acronym, so that one place stays one fact. Terms are read when
/// they are asked for.
struct PrintedNames {
  private let reading: Reading
  private var names: [Int: String] = [:]
  private var people: [Int: String] = [:]
  private var terms: [String: String] = [:]
  private let fullTerms: [(term: String, singular: String)]

  /// - Parameters:
  ///   - reading: The article.
  ///   - settled: The candidates that have found a field; only their terms are names of things.
  init(reading: Reading, settled: [Proposal]) {
    self.reading = reading
    fullTerms = settled.compactMap { proposal in
      let candidate = reading.candidates[proposal.candidate]
      guard candidate.type == .facility || candidate.type == .weapon, candidate.span.count > 1
      else { return nil }
      return Self.term(candidate, reading)
    }
  }

  /// A noun phrase in lower case, and the same in the singular.
  private static func term(
    _ candidate: Candidate, _ reading: Reading
  ) -> (term: String, singular: String)? {
    guard let term = reading.value(.term, of: candidate.span, NameNormaliser.term),
      let key = reading.value(.singular, of: candidate.span, { _ in singular(term) })
    else { return nil }
    return (term, key)
  }

  /// The name of a place or group.
  mutating func name(of candidate: Candidate) -> String? {
    if candidate.detail == .generic { return GenericGroups.canonicalName }
    guard candidate.entry >= 0 else {
      return reading.value(.name, of: candidate.span, NameNormaliser.name)
    }
    let key = candidate.entry * 2 + (candidate.type == .group ? 1 : 0)
    if let name = names[key] { return name }
    let name = firstPrinted(candidate) ?? canonical(candidate)
    names[key] = name
    return name
  }

  private func firstPrinted(_ candidate: Candidate) -> String? {
    reading.candidates.first {
      $0.entry == candidate.entry && $0.type == candidate.type && !isAcronym($0)
    }.flatMap { reading.value(.name, of: $0.span, NameNormaliser.name) }.map {
      // *Houthi fighters* are *Houthis*: the adjective is not how the group is called.
      if canonical(candidate) == $0 + "s" { return $0 + "s" }
      if candidate.type == .location, let bare = Self.bare($0) { return bare }
      // *Ayyash depots* are in *Ayyash*.
      return candidate.type == .location && $0.hasPrefix(canonical(candidate) + " ")
        ? canonical(candidate) : $0
    }
  }

  /// *Ras Isa fuel terminal* and *port of Hodeidah* without what they are, `nil` if nothing goes.
  private static func bare(_ name: String) -> String? {
    for ending in [
      " fuel terminal", " oil terminal", " fuel port", " oil port", " port", " district",
      " province", " governorate",
    ] where name.hasSuffix(ending) { return String(name.dropLast(ending.count)) }
    for opening in ["port of ", "city of ", "province of "] where name.hasPrefix(opening) {
      return String(name.dropFirst(opening.count))
    }
    return nil
  }

  private func canonical(_ candidate: Candidate) -> String {
    candidate.type == .group
      ? CandidateLexicon.groupEntries[candidate.entry].canonical
      : CandidateLexicon.placeEntries[candidate.entry].canonical
  }

  private func isAcronym(_ candidate: Candidate) -> Bool {
    candidate.span.allSatisfy {
      reading.tokens[$0].shape == .upper || reading.tokens[$0].shape == .punctuation
    }
  }

  /// The fullest form of the name of a person.
  mutating func person(_ candidate: Candidate) -> String? {
    if let name = people[candidate.entry] { return name }
    let range = reading.people[candidate.entry].name
    let name = reading.memo.value(.person, of: range, in: reading.document.bytes) {
      NameNormaliser.person(String(decoding: reading.document.bytes[range], as: UTF8.self))
    }
    people[candidate.entry] = name
    return name
  }

  /// A noun phrase in lower case; singular and plural are one term, and a shorter name that ends a
  /// longer one is the same thing, with the more exact name as the value.
  mutating func term(_ candidate: Candidate) -> String? {
    guard let (term, key) = Self.term(candidate, reading) else { return nil }
    if let known = terms[key] { return known }
    let ending = " " + key
    let full = Self.aircraft(fullTerms.first { $0.singular.hasSuffix(ending) }?.term ?? term)
    terms[key] = full
    return full
  }

  /// *Typhoons*: of this type alone the plural is more common in print than the name.
  private static func aircraft(_ term: String) -> String {
    term.hasPrefix("typhoon") && term.hasSuffix("s") ? String(term.dropLast()) : term
  }

  private static func singular(_ term: String) -> String {
    if term.hasSuffix("ies") { return term.dropLast(3) + "y" }
    return term.hasSuffix("s") && !term.hasSuffix("ss") ? String(term.dropLast()) : term
  }
}
