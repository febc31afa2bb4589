import Annotations

/// Says where the output for a changed text differs from that for the original.
struct OutputComparison {
  let schema: Schema
  let original: GoldArticle
  let perturbed: PerturbedArticle
  /// Whether a value that only repeats its mention is read off the original's text instead.
  let readsSurfaces: Bool

  private struct Fact: Hashable {
    let field: Field
    let key: FactKey
  }

  /// What is known of a fact on either side.
  private struct Places {
    var value = ""
    var attributes: [String: String] = [:]
    var mentions: [ByteRange] = []
    /// The places that correspond to one of the other text.
    var shared: Set<ByteRange> = []
  }

  /// The facts that are not stated of both texts, and those stated at places that do not
  /// correspond.
  ///
  /// Places inside of what was added or taken away have no counterpart and are left out.
  func failures(before: [Mention], after: [Mention], draw: Int) -> [RobustnessFailure] {
    let old = facts(before) { mention in
      mention.range.flatMap { perturbed.script.forward($0) == nil ? nil : $0 }
    }
    let new = facts(readBack(after)) { mention in
      mention.range.flatMap(perturbed.script.backward)
    }
    var failures: [RobustnessFailure] = []
    for (fact, places) in old {
      if let other = new[fact] {
        guard other.shared != places.shared else { continue }
        failures.append(failure(.moved, fact, places, other, draw: draw))
      } else {
        failures.append(failure(.lost, fact, places, nil, draw: draw))
      }
    }
    for (fact, places) in new where old[fact] == nil {
      failures.append(failure(.gained, fact, nil, places, draw: draw))
    }
    return failures.sorted {
      ($0.field.name, $0.value, $0.kind.rawValue) < ($1.field.name, $1.value, $1.kind.rawValue)
    }
  }

  private func facts(
    _ mentions: [Mention], shared: (Mention) -> ByteRange?
  ) -> [Fact: Places] {
    var facts: [Fact: Places] = [:]
    for mention in mentions {
      let specification = schema.specificationOrTerm(of: mention.field)
      let key = FactKey(
        value: mention.value, attributes: mention.attributes, field: specification, schema: schema)
      var places =
        facts[Fact(field: mention.field, key: key)]
        ?? Places(value: mention.value, attributes: mention.attributes)
      if let range = mention.range { places.mentions.append(range) }
      if let range = shared(mention) { places.shared.insert(range) }
      facts[Fact(field: mention.field, key: key)] = places
    }
    return facts
  }

  /// The mentions as the original would have them.
  ///
  /// A value that some mention prints is known in the original's words from there, also where
  /// another mention prints less of it: a surname stands for the full name.
  private func readBack(_ mentions: [Mention]) -> [Mention] {
    guard readsSurfaces else { return mentions }
    var printed: [ValueType: [String: String]] = [:]
    for mention in mentions {
      guard let value = valueInOriginal(of: mention) else { continue }
      printed[schema.specificationOrTerm(of: mention.field).type, default: [:]][mention.value] =
        value
    }
    return mentions.map { mention in
      let type = schema.specificationOrTerm(of: mention.field).type
      guard let value = valueInOriginal(of: mention) ?? printed[type]?[mention.value] else {
        return mention
      }
      var mention = mention
      mention.value = value
      return mention
    }
  }

  /// Where the value is what the changed text prints: what the original prints there.
  private func valueInOriginal(of mention: Mention) -> String? {
    guard let range = mention.range, let origin = perturbed.script.backward(range) else {
      return nil
    }
    let type = schema.specificationOrTerm(of: mention.field).type
    guard type.normalForm(of: perturbed.gold.article[range]) == mention.value else { return nil }
    return type.normalForm(of: original.article[origin])
  }

  private func failure(
    _ kind: RobustnessFailure.Kind, _ fact: Fact, _ old: Places?, _ new: Places?, draw: Int
  ) -> RobustnessFailure {
    let odd = (old?.shared ?? []).symmetricDifference(new?.shared ?? [])
    let place = (odd.isEmpty ? old?.mentions : odd.sorted())?.min()
    let after = new?.mentions.min() ?? place.flatMap(perturbed.script.forward)
    let before = place ?? after.flatMap(perturbed.script.backward)
    return RobustnessFailure(
      article: original.id, draw: draw, kind: kind, field: fact.field,
      value: old?.value ?? new?.value ?? "",
      attributes: old?.attributes ?? new?.attributes ?? [:], given: nil,
      before: before.map { original.article.sentence(around: $0) },
      after: after.map { perturbed.gold.article.sentence(around: $0) })
  }
}

extension Article {
  /// The sentence around a stretch of the text.
  func sentence(around range: ByteRange) -> String {
    self[SentenceFinder(self).sentence(around: range)]
  }
}
