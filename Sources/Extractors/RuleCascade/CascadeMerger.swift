import Annotations

/// Phase 5, merging: makes mentions of claims, one value for one fact, over the whole article.
struct CascadeMerger {
  var run: CascadeRun
  var found: [Mention] = []
  private var seen: Set<Statement> = []
  let people: CascadePeople

  init(_ run: CascadeRun) {
    self.run = run
    people = CascadePeople(run)
  }

  /// The mentions in the order of the text.
  mutating func mentions() -> [Mention] {
    addPeople()
    addActors()
    addDates()
    addCounts()
    addTolls()
    carry()
    addPlaces()
    addThings()
    addGroups()
    found.sort { first, second in
      let (own, other) = (first.range ?? ByteRange(0, 0), second.range ?? ByteRange(0, 0))
      return own != other ? own < other : (first.field, first.value) < (second.field, second.value)
    }
    return found
  }

  /// A value of a field at a place.
  private struct Statement: Hashable {
    var field: Field
    var value: String
    var bytes: Range<Int>

    /// Hashes the place alone, where hardly two stand.
    func hash(into hasher: inout Hasher) { hasher.combine(bytes.lowerBound) }
  }

  /// Keeps a mention unless the same value already stands there.
  mutating func add(
    _ field: Field, _ value: String, _ bytes: Range<Int>, _ attributes: [String: String] = [:],
    rule: String
  ) {
    guard !value.isEmpty, !bytes.isEmpty else { return }
    let bytes = Self.withoutSuffix(bytes, run.text(bytes))
    guard seen.insert(Statement(field: field, value: value, bytes: bytes)).inserted else { return }
    found.append(
      Mention(
        field: field, value: value, range: ByteRange(bytes), attributes: attributes, rule: rule))
    run.record(.merging, rule, bytes, field.name, won: true, value)
  }

  /// The claims for a field, in the order of the text.
  func claims(_ field: Field) -> [CascadeClaim] {
    run.claims.filter { $0.field == field }.sorted { $0.element < $1.element }
  }

  /// The bytes that state the value of an element.
  func stating(_ index: Int) -> Range<Int> {
    var bytes = run.note(of: index)?.name ?? run.elements[index].bytes
    // “Al Jawf”, where the lexicon has the name without its article.
    if run.has(index, .town), index > 0, run.elements[index].gap == .space,
      run.grammar.symbols.arabicArticles.contains(run.elements[index - 1].symbol)
    {
      bytes = run.elements[index - 1].bytes.lowerBound..<bytes.upperBound
    }
    // A possessor is no part of a name: “Iran's Revolutionary Guard”.
    guard !bytes.isEmpty, Self.ownerBeginnings.contains(run.document.bytes[bytes.lowerBound]) else {
      return bytes
    }
    let printed = run.text(bytes)
    guard let owner = Self.owners.first(where: printed.hasPrefix) else { return bytes }
    let length = run.rawPrefixLength(bytes, scalars: owner.unicodeScalars.count)
    return bytes.lowerBound + length..<bytes.upperBound
  }

  private static let owners = ["Iran's ", "Iran’s ", "Iraq's ", "Iraq’s ", "Lebanon's ", "the "]
  private static let ownerBeginnings = Set(owners.compactMap(\.utf8.first))

  // MARK: Agents

  private mutating func addActors() {
    for claim in claims(.actor) where !isOfOtherStrikes(claim.element) {
      let value: String?
      if run.has(claim.element, .ally) {
        value = run.sense(of: claim.element)?.state
      } else {
        value = claim.rule.hasSuffix("coalition") ? "US-led coalition" : "United States"
      }
      add(.actor, value ?? "", run.elements[claim.element].bytes, rule: claim.rule)
    }
  }

  private mutating func addPeople() {
    for claim in claims(.orderedBy)
    where (speaksOfStrike(claim.element) || isOutright(claim.element))
      && isGivenOrder(claim.element) && !isOfOldStrikes(claim.element)
      && !isPassiveOrder(claim)
    {
      // “The President directed strikes”: whoever is called so before.
      let named =
        claim.rule.hasSuffix(".president")
        ? people.last(before: claim.element) {
          $0.role?.lowercased().hasSuffix("president") == true
        }
        : people.person(at: claim.element) ?? subject(before: claim.element)
      guard let person = named, !people.isOwner(claim.element, run) else { continue }
      add(.orderedBy, person.name, person.bytes, rule: claim.rule)
    }
    for (_, mention) in people.mentions.sorted(by: { $0.key < $1.key }) {
      add(
        .official, mention.name, mention.bytes,
        mention.role.map { ["role": $0] } ?? [:], rule: "official.\(mention.how)")
    }
  }

  /// Whom “he ordered” means: who was named last in the sentence, but not as an owner, or else the
  /// subject of the sentence before.
  private func subject(before index: Int) -> CascadePeople.Found? {
    let range = sentence(of: index)
    let own = (range.lowerBound..<index).last {
      people.person(at: $0) != nil && run.elements[$0 + 1].shape != .clitic
    }
    if let own { return people.person(at: own) }
    guard range.lowerBound > 0 else { return nil }
    let before = sentence(of: range.lowerBound - 1)
    let first = before.first { people.person(at: $0) != nil }
    return first.flatMap { people.person(at: $0) }
      ?? people.last(before: index) { _ in true }
  }

  /// “The President gave the order”: what was ordered need not be said again.
  private func isOutright(_ index: Int) -> Bool {
    let range = sentence(of: index)
    return (index..<range.upperBound).contains {
      run.has($0, .order) && run.text(run.elements[$0].bytes).lowercased().hasPrefix("gave ")
    } && !range.contains { run.eventOf[$0] == .attack || run.eventOf[$0] == .old }
  }

  /// Whether a sentence, or the one before it in the paragraph, tells of the strikes.
  private func speaksOfStrike(_ index: Int) -> Bool {
    var other = sentence(of: index).upperBound - 1
    var first = run.sentenceOf[index] - 1
    while other >= 0, run.sentenceOf[other] >= first {
      let range = sentence(of: other)
      if range.contains(where: { run.eventOf[$0] == .strike }) { return true }
      // A sentence about something else does not come between two of the story.
      if run.sentenceOf[other] < run.sentenceOf[index], !range.contains(where: isOfStory) {
        first -= 1
      }
      other = range.lowerBound - 1
    }
    return false
  }

  /// Whether the order behind an element was given, and may have been one to strike.
  private func isGivenOrder(_ index: Int) -> Bool {
    let end = sentence(of: index).upperBound
    guard let order = (index..<end).first(where: { run.has($0, .order) }) else { return true }
    let symbols = run.grammar.symbols
    return !(index..<order).contains { run.hasWord($0, symbols.noOrders) }
      && !(order..<min(order + 5, end)).contains { run.hasWord($0, symbols.otherOrders) }
  }

  /// Whether a sentence tells of earlier strikes and of no others.
  private func isOfOldStrikes(_ index: Int) -> Bool {
    let events = sentence(of: index).map { run.eventOf[$0] }
    return events.contains(.old) && !events.contains(.strike)
  }

  /// “A spokesman said it was ordered by Tamsin”: the subject has ordered nothing.
  private func isPassiveOrder(_ claim: CascadeClaim) -> Bool {
    let end = sentence(of: claim.element).upperBound
    guard let order = (claim.element..<end).first(where: { run.has($0, .order) }),
      order > claim.element, order + 1 < end
    else { return false }
    return run.grammar.symbols.by.contains(run.elements[order + 1].symbol)
  }

  /// Whether an element belongs to the story: people, bodies, groups, events, countries.
  private func isOfStory(_ index: Int) -> Bool {
    run.eventOf[index] != .none
      || !run.elements[index].categories.isDisjoint(with: Self.storyCategories)
  }

  private static let storyCategories = CascadeCategory.person.bit.union(CascadeCategory.us.bit)
    .union(CascadeCategory.usForces.bit).union(CascadeCategory.group.bit)
    .union(CascadeCategory.generic.bit).union(CascadeCategory.body.bit)
    .union(CascadeCategory.country.bit).union(CascadeCategory.say.bit)
    .union(CascadeCategory.killed.bit).union(CascadeCategory.wounded.bit)
}
