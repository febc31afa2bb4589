import Annotations

/// Finds the first candidate of each type in a document.
struct FirstCandidates: Sendable {
  /// Finders that wait for the next article.
  static let pool = MatcherPool { FirstCandidates(machine) }

  private struct Machine: Sendable {
    let vocabulary: Vocabulary
    let parts: DocumentReader.Parts
    let patterns: TokenPatternSet
  }

  private static let machine: Machine = {
    do {
      var vocabulary = Vocabulary()
      let parts = try DocumentReader.Parts(vocabulary: &vocabulary)
      let patterns = try TokenPatternSet(
        FirstCandidatePatterns.rules, parts: FirstCandidatePatterns.parts, vocabulary: &vocabulary)
      return Machine(vocabulary: vocabulary, parts: parts, patterns: patterns)
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  private var reader: DocumentReader
  private var matcher: TokenMatcher

  private init(_ machine: Machine) {
    reader = DocumentReader(machine.parts, vocabulary: machine.vocabulary)
    matcher = TokenMatcher(machine.patterns)
  }

  /// Where the first candidate of each type stands.
  mutating func candidates(
    in bytes: [UInt8]
  ) -> [FirstCandidateExtractor.Candidate: ByteRange] {
    let document = reader.document(of: bytes)
    var elements: [Element] = []
    ElementSequence.fill(&elements, from: document.tokens)
    var found: [FirstCandidateExtractor.Candidate: ByteRange] = [:]
    for match in matcher.matches(in: elements) {
      let name = matcher.set.ruleNames[match.rule]
      guard let candidate = FirstCandidateExtractor.Candidate(rawValue: name),
        found[candidate] == nil
      else { continue }
      let start = elements[match.range.lowerBound].bytes.lowerBound
      let end = elements[match.range.upperBound - 1].bytes.upperBound
      found[candidate] = ByteRange(start, end)
    }
    return found
  }
}

/// What each type of candidate looks like.
private enum FirstCandidatePatterns {
  static let rules = FirstCandidateExtractor.Candidate.allCases.map { candidate in
    PatternRule(candidate.rawValue, pattern(candidate))
  }

  static let parts: [String: PatternPart] = [
    "Body": Gazetteer(Bodies.entries).phrases { $0.kind != .media && $0.kind != .monitor },
    "Person": Gazetteer(People.entries).phrases { $0.kind == .official },
    "Country": Gazetteer(Places.entries).phrases { $0.kind == .country },
    "Place": Gazetteer(Places.entries).phrases { $0.kind != .country && $0.kind != .water },
    "Facility": Gazetteer(Facilities.entries).phrases { $0.kind == .specific },
    "Group": Gazetteer(Groups.entries).phrases(),
    "Weapon": Gazetteer(Weapons.entries).phrases { $0.kind == .aircraft || $0.kind == .munition },
    "Month": .phrases(DateNormaliser.months.keys.sorted()),
    "Weekday": .phrases(DateNormaliser.weekdays.keys.sorted().filter { $0.count > 3 }),
    "NumberWord": .phrases(
      [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve", "a dozen", "dozens", "several", "hundreds",
      ]),
    "OrdinalWord": .phrases(["first", "second", "third", "fourth", "fifth", "sixth"]),
  ]

  static func pattern(_ candidate: FirstCandidateExtractor.Candidate) -> String {
    switch candidate {
    case .body: "$Body"
    case .person: "$Person"
    case .date: "$Month \\.? <num> | <num> $Month | $Weekday"
    case .count: "<num> | $NumberWord"
    case .ordinal: "<ordinal> | $OrdinalWord"
    case .country: "$Country"
    case .place: "$Place"
    case .facility: "$Facility"
    case .group: "$Group"
    case .weapon: "$Weapon"
    }
  }
}
