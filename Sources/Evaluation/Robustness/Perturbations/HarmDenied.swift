import Annotations

/// Denies that people came to harm: `was killed` becomes `was not killed`.
///
/// The count that the denied clause gives is no longer stated, so its filler goes.
public struct HarmDenied: Perturbation {
  private let schema: Schema

  /// Makes the perturbation for the counts of a schema.
  public init(schema: Schema) {
    self.schema = schema
  }

  /// `harm-denied`.
  public var name: String { "harm-denied" }
  /// A contrast.
  public var kind: PerturbationKind { .directional }
  /// What is changed.
  public var documentation: String { "Was killed becomes was not killed; the count goes." }

  /// Denies one clause of one article.
  public func perturbed(
    _ article: GoldArticle, using generator: inout some RandomNumberGenerator
  ) -> PerturbedArticle? {
    let search = TextSearch(article.article)
    let finder = SentenceFinder(article.article)
    // A filler with one mention: where a toll is told twice, denying it once proves nothing.
    let sites = article.fillers.compactMap { filler -> (Filler, TextEdit)? in
      guard schema.specificationOrTerm(of: filler.field).type == .count,
        filler.mentions.count == 1, let mention = filler.mentions.first
      else { return nil }
      let end = finder.sentence(around: mention).upperBound
      return denial(in: ByteRange(mention.upperBound, max(end, mention.upperBound)), search)
        .map { (filler, $0) }
    }
    guard !sites.isEmpty else { return nil }
    let (denied, edit) = sites[generator.index(below: sites.count)]
    return PerturbedArticle(article, [edit]) { filler, _ in
      filler.field == denied.field && filler.value == denied.value
        && filler.attributes == denied.attributes ? nil : filler
    }
  }

  /// The edit that denies the first verb of harm behind a count, within the same clause.
  private func denial(in clause: ByteRange, _ search: TextSearch) -> TextEdit? {
    let text = search[clause]
    let reach = text.prefix { !",;:—".contains($0) }.utf8.count
    let found = Self.verbs.compactMap { verb, denial in
      search.occurrences(of: verb).first { range in
        clause.contains(range) && range.upperBound <= clause.lowerBound + reach
      }.map { TextEdit($0, denial) }
    }
    return found.min { $0.range < $1.range }
  }

  /// Verb phrases of harm and their denials.
  private static let verbs: [(String, String)] =
    ["killed", "wounded", "injured", "hurt", "dead", "martyred"].flatMap { participle in
      [
        ("was", "was not"), ("were", "were not"), ("have been", "have not been"),
        ("has been", "has not been"), ("had been", "had not been"), ("are", "are not"),
      ].map { ("\($0.0) \(participle)", "\($0.1) \(participle)") }
    } + [
      ("died", "did not die"), ("lost their lives", "did not lose their lives"),
      ("lost his life", "did not lose his life"), ("suffered injuries", "suffered no injuries"),
    ]
}
