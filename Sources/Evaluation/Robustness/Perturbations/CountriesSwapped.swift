import Annotations

/// Exchanges two countries throughout the text, adjectives and all.
public struct CountriesSwapped: Perturbation {
  private let schema: Schema
  private let pool: NamePool

  /// Makes the perturbation.
  ///
  /// - Parameters:
  ///   - schema: says which fields hold names of places.
  ///   - pool: tells which forms are one name.
  public init(schema: Schema, pool: NamePool) {
    self.schema = schema
    self.pool = pool
  }

  /// `countries-swapped`.
  public var name: String { "countries-swapped" }
  /// A contrast.
  public var kind: PerturbationKind { .directional }
  /// What is changed.
  public var documentation: String { "Two countries change places." }

  /// Exchanges two countries of one article.
  public func perturbed(
    _ article: GoldArticle, using generator: inout some RandomNumberGenerator
  ) -> PerturbedArticle? {
    let search = TextSearch(article.article)
    let countries = NameEntity.all(in: article, schema: schema, pool: pool).filter {
      $0.type == .place && $0.adjective != nil
    }
    guard countries.count > 1 else { return nil }
    let first = generator.index(below: countries.count)
    let other = generator.index(below: countries.count - 1)
    let second = other < first ? other : other + 1
    let (left, right) = (countries[min(first, second)], countries[max(first, second)])
    var map = ValueMap()
    map.names.rename(left, to: Self.name(of: right))
    map.names.rename(right, to: Self.name(of: left))
    let edits = map.names.edits(in: search)
    return PerturbedArticle(
      article, edits + IndefiniteArticle.repairs(of: edits, in: search)
    ) { [schema] filler, text in
      map.filler(filler, in: text, schema: schema)
    }
  }

  private static func name(of entity: NameEntity) -> NamePool.Name {
    NamePool.Name(
      canonical: entity.canonical, kind: entity.kind, adjective: entity.adjective)
  }
}
