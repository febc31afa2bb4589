import Annotations

/// Lists what only one of two annotators has, in the order of the fields and of the text.
struct DifferenceLister {
  private let schema: Schema
  private let annotators: [String]
  private let places: [Field: Int]

  init(_ schema: Schema, first: String, second: String) {
    self.schema = schema
    annotators = [first, second]
    places = Dictionary(uniqueKeysWithValues: schema.fields.enumerated().map { ($1.field, $0) })
  }

  /// The facts of an article that only one states.
  func facts(_ pair: SharedArticle, _ agreement: FactAgreement) -> [AgreementDifference] {
    func alone(_ annotation: Annotation, _ isShared: [Bool], _ who: Int) -> [AgreementDifference] {
      zip(annotation.fillers, isShared).filter { !$1 }.map { filler, _ in
        difference(pair, filler.fact, filler.mentions, who)
      }
    }
    return sorted(
      alone(pair.first, agreement.isSharedByFirst, 0)
        + alone(pair.second, agreement.isSharedBySecond, 1))
  }

  /// The mentions of an article that only one marks with their span and field.
  func mentions(_ pair: SharedArticle, _ agreement: MentionAgreement) -> [AgreementDifference] {
    func alone(
      _ annotation: Annotation, _ units: [MentionAgreement.Unit], _ isShared: [Bool], _ who: Int
    ) -> [AgreementDifference] {
      zip(units, isShared).filter { !$1 }.map { unit, _ in
        difference(pair, annotation.fillers[unit.filler].fact, [unit.mention], who)
      }
    }
    let isShared = agreement.isShared()
    return sorted(
      alone(pair.first, agreement.first, isShared.first, 0)
        + alone(pair.second, agreement.second, isShared.second, 1))
  }

  private func difference(
    _ pair: SharedArticle, _ fact: Filler, _ mentions: [AnnotatedMention], _ who: Int
  ) -> AgreementDifference {
    let keys = schema.specificationOrTerm(of: fact.field).attributes.filter(\.isKey).map(\.name)
    return AgreementDifference(
      article: pair.article.id, annotator: annotators[who], fact: fact, mentions: mentions,
      keyAttributes: fact.attributes.filter { keys.contains($0.key) && !$0.value.isEmpty })
  }

  /// By field and place; what stands in one place by who has it, as it came.
  private func sorted(_ differences: [AgreementDifference]) -> [AgreementDifference] {
    func key(_ difference: AgreementDifference) -> (Int, Int, Int) {
      let range = difference.mentions.first?.scalars ?? 0..<0
      return (places[difference.fact.field] ?? 0, range.lowerBound, range.upperBound)
    }
    return differences.enumerated().sorted { left, right in
      let (one, other) = (key(left.element), key(right.element))
      return one == other ? left.offset < right.offset : one < other
    }.map(\.element)
  }
}
