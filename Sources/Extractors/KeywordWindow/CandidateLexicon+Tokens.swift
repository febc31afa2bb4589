/// From tokens back to entries.
extension CandidateLexicon {
  /// A group without its possessor and without the word for its people: *Iran's Quds Force*.
  func bareGroup(_ range: Range<Int>, _ tokens: [Token]) -> Range<Int> {
    var range = range
    if range.count > 2, tokens[range.lowerBound + 1].shape == .clitic {
      range = (range.lowerBound + 2)..<range.upperBound
    }
    while range.count > 1, members.contains(tokens[range.upperBound - 1].symbol) {
      range = range.lowerBound..<(range.upperBound - 1)
    }
    return range
  }

  /// A base with a name that no list knows; *American air base* is none.
  func isNamedBase(_ tokens: ArraySlice<Token>) -> Bool {
    guard let first = tokens.first, let last = tokens.last, first.shape == .capitalised,
      last.symbol == base || last.symbol == airbase
    else { return false }
    return adjectives.entry(of: tokens.prefix(1)) == nil && first.symbol != the
  }

  /// *In 2011*: four digits behind such a word count nothing.
  func isYear(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
    let number = tokens[range.lowerBound]
    return range.count == 1 && range.lowerBound > 0 && number.shape == .number
      && number.end - number.start == 4
      && beforeYears.contains(tokens[range.lowerBound - 1].symbol)
  }

  /// The name in *the Attan district* and *the village of Batabo*.
  func nameOfPlace(_ range: Range<Int>, _ tokens: [Token]) -> Range<Int>? {
    var name = range
    if tokens[range.lowerBound].shape == .lower, tokens[range.lowerBound + 1].shape == .lower,
      tokens[range.lowerBound + 1].end - tokens[range.lowerBound + 1].start == 2,
      tokens[range.lowerBound].end - tokens[range.lowerBound].start > 3
    {
      name = (range.lowerBound + 2)..<range.upperBound
    } else {
      name = range.lowerBound..<(range.upperBound - 1)
      if tokens[name.upperBound - 1].shape == .punctuation { return nil }
    }
    guard !name.isEmpty, tokens[name.upperBound - 1].shape == .capitalised,
      adjectives.entry(of: tokens[name]) == nil, groups.entry(of: tokens[name]) == nil,
      countries.entry(of: tokens[name]) == nil, tokens[name.lowerBound].symbol != the,
      !noNames.contains(tokens[name.upperBound - 1].symbol)
    else { return nil }
    return name
  }

  /// The two countries of a border.
  func bothCountries(_ border: Range<Int>, _ tokens: [Token]) -> [Candidate] {
    border.compactMap { index in
      let range = index..<(index + 1)
      let entry =
        countries.entry(of: tokens[range])
        ?? adjectives.entry(of: tokens[range]).flatMap { adjective in
          Self.countryEntries.firstIndex {
            $0.canonical == Places.adjectives[adjective].canonical
          }
        }
      // The hyphen is part of the first name here, and no *Iraq-based*.
      let whole = index..<min(index + 2, border.upperBound - 1)
      return entry.map { Candidate(type: .country, tokens: whole, span: range, entry: $0) }
    }
  }

  /// What kind of place a name is, as far as windows ask.
  static let placeDetails: [Candidate.Detail] = placeEntries.map { place in
    guard let country = place.qualifier, struckCountries.contains(country) else { return .abroad }
    return capitals.contains(place.canonical) ? .capital : .none
  }

  private static let capitals = Set(
    Bodies.entries.filter { $0.kind == .metonym }.map(\.canonical))

  /// Whether US forces may strike in a country.
  func isStruck(_ country: Int) -> Bool {
    Self.struckCountries.contains(Self.countryEntries[country].canonical)
  }

  /// Where US forces may strike; places elsewhere are where somebody speaks.
  static let struckCountries: Set<String> = [
    "Iraq", "Syria", "Yemen", "Iran", "Lebanon", "Afghanistan", "Pakistan", "Libya", "Somalia",
  ]

  /// The country that tokens name, by its name or as *Iraqi soil*.
  func country(_ tokens: ArraySlice<Token>) -> Int? {
    if let entry = countries.entry(of: tokens) { return entry }
    guard tokens.count == 2, let entry = adjectives.entry(of: tokens.prefix(1)) else { return nil }
    let name = Places.adjectives[entry].canonical
    return Self.countryEntries.firstIndex { $0.canonical == name }
  }

  /// A date without a last number that is no year: *Nov 12, 40 people*.
  func trimmedDate(_ range: Range<Int>, _ tokens: [Token]) -> Range<Int> {
    let last = tokens[range.upperBound - 1]
    guard range.count > 2, last.shape == .number, last.end - last.start != 4 else { return range }
    var numbers = 0
    for token in tokens[range] where token.shape == .number || token.shape == .ordinal {
      numbers += 1
    }
    guard numbers == 2 else { return range }
    var end = range.upperBound - 1
    while end > range.lowerBound + 1, tokens[end - 1].shape == .punctuation { end -= 1 }
    return range.lowerBound..<end
  }

  /// A general head with a word that says its kind is as good as a name of its own.
  func describeFacility(_ candidate: inout Candidate, _ tokens: [Token]) {
    if candidate.tokens.count > 2, housing == tokens[candidate.tokens.lowerBound].symbol {
      // *Buildings housing control stations*: the word is a verb.
      candidate.tokens = (candidate.tokens.lowerBound + 1)..<candidate.tokens.upperBound
      candidate.span = candidate.tokens
    }
    if candidate.detail == .general,
      buildings.contains(tokens[candidate.tokens.upperBound - 1].symbol)
    {
      candidate.detail = .none
    }
    guard candidate.detail == .general, candidate.tokens.count > 1,
      candidate.tokens.count > 2
        || !vagueKinds.contains(tokens[candidate.tokens.lowerBound].symbol)
    else { return }
    candidate.detail = .none
  }

  /// *F-16 fighter jets*: the type alone is the minimal span.
  func describeWeapon(_ candidate: inout Candidate, _ tokens: [Token]) {
    if candidate.detail == .generalMunition, candidate.tokens.count > 1,
      !otherMunitions.contains(tokens[candidate.tokens.lowerBound].symbol)
    {
      // *precision-guided munitions* say as much as a name does.
      candidate.detail = .munition
    }
    guard candidate.detail == .none else { return }
    var end = candidate.tokens.upperBound
    while end > candidate.tokens.lowerBound + 1, airframes.contains(tokens[end - 1].symbol) {
      end -= 1
    }
    let isOwned = raf == tokens[candidate.tokens.lowerBound].symbol
    candidate.span = (candidate.tokens.lowerBound + (isOwned ? 1 : 0))..<end
  }
}
