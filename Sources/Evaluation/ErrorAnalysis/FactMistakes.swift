import Annotations

/// Lists what is wrong with the facts of one article: the mistakes under `value`.
struct FactMistakes {
  private let article: ArticleResult
  private let schema: Schema
  private let maker: MistakeMaker
  /// The folded values of each filler.
  private let targets: [FactTarget]
  /// The gold mentions; their owners are the fillers.
  private let gold: MentionIndex

  init(_ article: ArticleResult, schema: Schema, maker: MistakeMaker) {
    self.article = article
    self.schema = schema
    self.maker = maker
    let fillers = article.gold.fillers
    targets = fillers.map { FactTarget($0, schema: schema) }
    gold = MentionIndex(
      fillers.enumerated().flatMap { index, filler in
        filler.mentions.map { .init(owner: index, field: filler.field, range: $0) }
      })
  }

  /// The mistakes: those of the gold in its order, then the predictions without gold in theirs.
  func mistakes() -> [Mistake] {
    let facts = article.facts.predicted
    var pairs = Pairs(fillers: targets.count, facts: facts.count)
    pairUp(&pairs)
    var partners = [Int?](repeating: nil, count: targets.count)
    for (index, fact) in facts.enumerated() {
      if let filler = fact.filler { partners[filler] = index }
    }
    let ofGold = targets.indices.compactMap { index -> Mistake? in
      switch article.facts.outcomes[index] {
      case .partial?:
        guard let fact = partners[index] else { return nil }
        return mistake(
          deviation(of: fact, from: index) ?? .wrongValue, [.partial], filler: index, fact: fact)
      case .missing?:
        guard let (fact, kind) = pairs.ofFiller[index] else {
          return mistake(.missed, [.missing], filler: index, fact: nil)
        }
        return mistake(kind, [.missing, .spurious], filler: index, fact: fact)
      default: return nil
      }
    }
    let related = nearFillers(of: facts.indices.filter { isSpurious($0, pairs) })
    let alone = facts.indices.filter { isSpurious($0, pairs) }.map { index in
      mistake(
        kind(ofSpurious: index, near: related[index] ?? []), [.spurious], filler: nil, fact: index)
    }
    return ofGold + alone
  }

  private func isSpurious(_ fact: Int, _ pairs: Pairs) -> Bool {
    article.facts.predicted[fact].outcome == .spurious && !pairs.isTaken[fact]
  }

  private func mistake(
    _ kind: MistakeKind, _ outcomes: [Outcome], filler: Int?, fact: Int?
  ) -> Mistake {
    maker.mistake(
      kind, outcomes, scheme: .value,
      expected: filler.map { article.gold.fillers[$0].statements } ?? [],
      given: fact.map { article.facts.predicted[$0].mentions } ?? [])
  }

  // MARK: Missed and spurious facts that belong together

  /// Which spurious fact stands for which missed filler, and how the two differ.
  private struct Pairs {
    var ofFiller: [(fact: Int, kind: MistakeKind)?]
    var isTaken: [Bool]

    init(fillers: Int, facts: Int) {
      ofFiller = Array(repeating: nil, count: fillers)
      isTaken = Array(repeating: false, count: facts)
    }
  }

  /// Pairs each missed filler with the first spurious fact that explains it: the right value in the
  /// counterpart of its field, then another value in its field, then its value in another field.
  private func pairUp(_ pairs: inout Pairs) {
    let facts = article.facts.predicted
    let spurious = MentionIndex(
      facts.indices.filter { facts[$0].outcome == .spurious }.flatMap { index in
        facts[index].mentions.compactMap(\.range).map {
          .init(owner: index, field: facts[index].field, range: $0)
        }
      })
    for wanted in [MistakeKind.confused, .wrongValue, .wrongField] {
      for index in targets.indices
      where article.facts.outcomes[index] == .missing && pairs.ofFiller[index] == nil {
        let filler = article.gold.fillers[index]
        search: for range in filler.mentions {
          for entry in spurious.overlapping(range) where !pairs.isTaken[entry.owner] {
            let kind =
              entry.field == filler.field
              ? .wrongValue : crossing(fact: entry, filler: index, at: range)
            guard kind == wanted else { continue }
            pairs.ofFiller[index] = (entry.owner, wanted)
            pairs.isTaken[entry.owner] = true
            break search
          }
        }
      }
    }
  }

  /// What it is to put a fact at the place of a filler of another field; `nil` if the two have
  /// nothing in common but some text.
  private func crossing(
    fact entry: MentionIndex.Entry, filler: Int, at range: ByteRange
  ) -> MistakeKind? {
    let field = article.gold.fillers[filler].field
    let type = schema.specificationOrTerm(of: field).type
    let value = article.facts.predicted[entry.owner].value
    guard
      entry.range == range
        || targets[filler].keys.contains(where: { $0.value == schema.key(of: value, type: type) })
    else { return nil }
    return schema.areCounterparts(field, entry.field) ? .confused : .wrongField
  }

  // MARK: Spurious facts by themselves

  private func kind(ofSpurious index: Int, near fillers: [Int]) -> MistakeKind {
    let fact = article.facts.predicted[index]
    let ranges = fact.mentions.compactMap(\.range)
    if !ranges.isEmpty, ranges.allSatisfy(article.gold.isBoilerplate) { return .inBoilerplate }
    let deviations = fillers.map { deviation(of: index, from: $0) ?? .duplicate }
    if deviations.contains(.duplicate) { return .duplicate }
    if let deviation = deviations.first { return deviation }
    var kinds: Set<MistakeKind> = []
    for range in ranges {
      for entry in gold.overlapping(range) where entry.field != fact.field {
        let own = MentionIndex.Entry(owner: index, field: fact.field, range: range)
        if let kind = crossing(fact: own, filler: entry.owner, at: entry.range) {
          kinds.insert(kind)
        }
      }
    }
    return kinds.contains(.confused) ? .confused : kinds.first ?? .spurious
  }

  /// For each of the facts the fillers of its field with the same value or nearly so.
  private func nearFillers(of facts: [Int]) -> [Int: [Int]] {
    var near: [Int: [Int]] = [:]
    let byField = Dictionary(grouping: facts) { article.facts.predicted[$0].field }
    let fillers = Dictionary(grouping: targets.indices) { article.gold.fillers[$0].field }
    for (field, members) in byField {
      guard let rivals = fillers[field] else { continue }
      var index = FactIndex(type: schema.specificationOrTerm(of: field).type)
      for (number, fact) in members.enumerated() { index.add(key(of: fact), number: number) }
      for filler in rivals {
        for number in index.candidates(for: targets[filler])
        where isNear(members[number], to: filler) {
          near[members[number], default: []].append(filler)
        }
      }
    }
    return near
  }

  private func isNear(_ fact: Int, to filler: Int) -> Bool {
    let key = key(of: fact)
    return targets[filler].keys.contains { $0 == key || $0.value == key.value }
      || deviation(of: fact, from: filler) != nil
  }

  private func key(of index: Int) -> FactKey {
    let fact = article.facts.predicted[index]
    return FactKey(
      value: fact.mentions[0].value, attributes: fact.mentions[0].attributes,
      field: schema.specificationOrTerm(of: fact.field), schema: schema)
  }

  /// In what a fact falls short of a filler of its field that it nearly states; `nil` if it states
  /// it, or something else.
  private func deviation(of fact: Int, from filler: Int) -> MistakeKind? {
    let key = key(of: fact)
    let target = targets[filler]
    if target.keys.contains(key) { return nil }
    if target.keys.contains(where: { $0.value == key.value }) { return .wrongKeyAttribute }
    let isNear = target.keys.contains {
      $0.attributes == key.attributes && $0.isNearMiss(of: key)
    }
    guard isNear else { return nil }
    let type = schema.specificationOrTerm(of: article.facts.predicted[fact].field).type
    return type == .count ? .wrongModifier : .wrongValue
  }
}
