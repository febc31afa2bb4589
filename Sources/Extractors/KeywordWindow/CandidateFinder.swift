/// Finds the candidates of a document: one pass of the shared engine, then the lexicon.
struct CandidateFinder: Sendable {
  let patterns: TokenPatternSet
  let lexicon: CandidateLexicon

  init(vocabulary: inout Vocabulary) throws(PatternError) {
    lexicon = CandidateLexicon(vocabulary: &vocabulary)
    let parts = CandidatePatterns.parts.merging(lexicon.parts) { own, _ in own }
    patterns = try TokenPatternSet(
      CandidatePatterns.rows.map { PatternRule("\($0.type)", $0.pattern) }, parts: parts,
      vocabulary: &vocabulary)
  }

  /// The candidates in order of their place, persons left out.
  ///
  /// Candidates do not overlap, except that *eastern Syria* also holds a country.
  func candidates(
    of tokens: [Token], _ elements: [Element], matcher: inout TokenMatcher
  ) -> [Candidate] {
    var found: [Candidate] = []
    var matches: [PatternMatch] = []
    for match in matcher.matches(in: elements) {
      guard let candidate = candidate(match, tokens) else { continue }
      // The payload of the choice below is the place in `found`.
      matches.append(PatternMatch(rule: found.count, range: candidate.tokens))
      found.append(candidate)
    }
    var chosen: [Candidate] = []
    for match in longest(matches, found) {
      let candidate = found[match.rule]
      chosen.append(candidate)
      if candidate.type == .title, candidate.detail == .outsider {
        // *A Kataib Hezbollah commander* is one of that group.
        chosen += found.lazy.filter {
          $0.type == .group && candidate.tokens.lowerBound <= $0.tokens.lowerBound
            && $0.tokens.upperBound <= candidate.tokens.upperBound
        }.prefix(1)
      }
      if candidate.type == .countryPart { chosen.append(country(in: candidate, tokens)) }
      if candidate.detail == .pair, candidate.type == .country {
        chosen.removeLast()
        chosen += lexicon.bothCountries(candidate.tokens, tokens)
      }
    }
    return chosen
  }

  /// The longest of overlapping matches, then the one listed first, then the leftmost.
  private func longest(_ matches: [PatternMatch], _ found: [Candidate]) -> [PatternMatch] {
    var chosen: [PatternMatch] = []
    var start = 0
    while start < matches.count {
      // A run of matches that overlap; most runs have one member.
      var end = start + 1
      var reach = matches[start].range.upperBound
      while end < matches.count, matches[end].range.lowerBound < reach {
        reach = max(reach, matches[end].range.upperBound)
        end += 1
      }
      if end - start == 1 {
        chosen.append(matches[start])
      } else {
        chosen += Self.resolved(matches[start..<end])
      }
      start = end
    }
    return chosen
  }

  private static func resolved(_ run: ArraySlice<PatternMatch>) -> [PatternMatch] {
    let ranked = run.sorted {
      ($1.range.count, $0.range.lowerBound, $0.rule) < (
        $0.range.count, $1.range.lowerBound, $1.rule
      )
    }
    var chosen: [PatternMatch] = []
    for match in ranked where !chosen.contains(where: { $0.range.overlaps(match.range) }) {
      chosen.append(match)
    }
    return chosen.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// What a match is worth, `nil` if it only looks like a candidate.
  private func candidate(_ match: PatternMatch, _ tokens: [Token]) -> Candidate? {
    let row = CandidatePatterns.rows[match.rule]
    let range = match.range
    var candidate = Candidate(type: row.type, detail: row.detail, tokens: range, span: range)
    switch row.type {
    case .country where row.detail == .pair:
      candidate.span = range.lowerBound..<(range.lowerBound + 1)
    case .country:
      guard let entry = lexicon.country(tokens[range]) else { return nil }
      candidate.entry = entry
      if !lexicon.isStruck(entry) { candidate.detail = .abroad }
    case .location where row.detail == .unlisted:
      guard let name = lexicon.nameOfPlace(range, tokens) else { return nil }
      candidate.span = name
      candidate.tokens = name
      candidate.detail = .none
      if let entry = lexicon.places.entry(of: tokens[name]) {
        candidate.entry = entry
        candidate.detail = CandidateLexicon.placeDetails[entry]
      }
    case .location:
      guard isName(tokens[range]) else { return nil }
      if let entry = lexicon.places.entry(of: tokens[range]) {
        candidate.entry = entry
        candidate.detail = CandidateLexicon.placeDetails[entry]
      } else if !lexicon.isNamedBase(tokens[range]) {
        return nil
      } else if tokens[range].contains(where: { lexicon.homeBases.contains($0.symbol) }) {
        candidate.detail = .abroad
      }
    case .group where row.detail == .unlisted:
      candidate.detail = .none
    case .group where row.detail != .generic:
      guard let entry = lexicon.groups.entry(of: tokens[range]), isName(tokens[range]) else {
        return nil
      }
      candidate.entry = entry
      candidate.span = lexicon.bareGroup(range, tokens)
    case .body where row.detail == .pair:
      guard tokens[range.lowerBound].shape != .lower else { return nil }
    case .body:
      guard let entry = lexicon.strikers.entry(of: tokens[range]) else { return nil }
      candidate.entry = entry
    case .person:
      guard let entry = lexicon.known.entry(of: tokens[range]), isName(tokens[range]) else {
        return nil
      }
      candidate.entry = entry
      let person = People.entries[entry]
      // Whoever was killed in a strike is told of in every later story and acts in none.
      candidate.detail =
        person.kind == .official && person.canonical != "Qassem Soleimani" ? .official : .outsider
    case .count where row.detail == .none && lexicon.isYear(range, tokens): return nil
    case .count where row.detail == .none && range.count == 1:
      if tokens[range.lowerBound].symbol == lexicon.one {
        // *Every one of them* counts nobody.
        if range.lowerBound > 0,
          lexicon.quantifiers.contains(tokens[range.lowerBound - 1].symbol)
        {
          return nil
        }
        candidate.detail = .single
      }
    case .measure
    where range.count == 3 && tokens[range.lowerBound + 1].symbol == lexicon.colon
      && !tokens[range.upperBound - 1].gap.isEmpty:
      // *Since October 17: 22 in Iraq* is no time of day.
      return nil
    case .speaker:
      guard let entry = lexicon.speakers.entry(of: tokens[range]), isName(tokens[range]) else {
        return nil
      }
      candidate.entry = entry
    case .count where row.detail == .article:
      guard !tokens[range].contains(where: { lexicon.clauseWords.contains($0.symbol) }) else {
        return nil
      }
      candidate.span = range.lowerBound..<(range.lowerBound + 1)
    case .date where row.detail == .short && !isName(tokens[range]): return nil
    case .date:
      candidate.span = lexicon.trimmedDate(range, tokens)
      candidate.tokens = candidate.span
    case .facility: lexicon.describeFacility(&candidate, tokens)
    case .weapon where row.detail == .short:
      guard isName(tokens[range]) else { return nil }
      candidate.detail = .none
    case .weapon: lexicon.describeWeapon(&candidate, tokens)
    case .countryPart:
      if tokens[range.lowerBound].symbol == lexicon.the {
        candidate.span = (range.lowerBound + 1)..<range.upperBound
      }
    default: break
    }
    return candidate
  }

  private func isName(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.contains { $0.shape == .capitalised || $0.shape == .upper }
  }

  private func country(in part: Candidate, _ tokens: [Token]) -> Candidate {
    for start in part.tokens.dropFirst() {
      let range = start..<part.tokens.upperBound
      if let entry = lexicon.country(tokens[range]) {
        return Candidate(type: .country, tokens: range, span: range, entry: entry)
      }
    }
    return Candidate(type: .measure, tokens: part.tokens, span: part.tokens)
  }
}
