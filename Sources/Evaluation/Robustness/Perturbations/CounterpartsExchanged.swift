import Annotations

/// Makes a strike an attack and an attack a strike where the noun stands right behind a count.
///
/// Only fields that the schema calls counterparts of one another are touched: the count changes
/// its field together with the noun.
public struct CounterpartsExchanged: Perturbation {
  private let schema: Schema

  /// Makes the perturbation for the counterparts of a schema.
  public init(schema: Schema) {
    self.schema = schema
  }

  /// `strike-attack-exchanged`.
  public var name: String { "strike-attack-exchanged" }
  /// A contrast.
  public var kind: PerturbationKind { .directional }
  /// What is changed.
  public var documentation: String { "A counted strike becomes an attack, or the other way round." }

  /// Exchanges one noun of one article.
  public func perturbed(
    _ article: GoldArticle, using generator: inout some RandomNumberGenerator
  ) -> PerturbedArticle? {
    let search = TextSearch(article.article)
    let sites = article.fillers.compactMap { filler -> (Filler, Field, [TextEdit])? in
      guard let counterpart = counterpart(of: filler.field), !filler.mentions.isEmpty else {
        return nil
      }
      let edits = filler.mentions.compactMap { exchange(behind: $0, search) }
      return edits.count == filler.mentions.count ? (filler, counterpart, edits) : nil
    }
    guard !sites.isEmpty else { return nil }
    let (moved, field, edits) = sites[generator.index(below: sites.count)]
    let known = Set(
      schema.specificationOrTerm(of: field).attributes.map(\.name))
    return PerturbedArticle(article, edits) { filler, _ in
      guard filler.field == moved.field, filler.value == moved.value,
        filler.attributes == moved.attributes
      else { return filler }
      return filler.with(
        field: field, attributes: filler.attributes.filter { known.contains($0.key) })
    }
  }

  private func counterpart(of field: Field) -> Field? {
    schema.fields.first { schema.areCounterparts(field, $0.field) && $0.type == .count }?.field
  }

  /// The edit of the noun within three words behind a count.
  private func exchange(behind mention: ByteRange, _ search: TextSearch) -> TextEdit? {
    var place = mention.upperBound
    for _ in 0..<3 {
      guard let word = search.word(after: place) else { return nil }
      if let other = Self.nouns[word.text] { return TextEdit(word.range, other) }
      place = word.range.upperBound
    }
    return nil
  }

  private static let nouns = [
    "strike": "attack", "strikes": "attacks", "airstrike": "attack", "airstrikes": "attacks",
    "attack": "airstrike", "attacks": "airstrikes",
  ]
}
