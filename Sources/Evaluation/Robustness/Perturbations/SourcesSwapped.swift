import Annotations

/// Lets two sources change places: each is now credited with what the other said.
///
/// It takes two facts of one field that differ in an attribute whose values the text prints once
/// each, such as the sources of two tolls.
public struct SourcesSwapped: Perturbation {
  private let schema: Schema

  /// Makes the perturbation for the attributes of a schema.
  public init(schema: Schema) {
    self.schema = schema
  }

  /// `sources-swapped`.
  public var name: String { "sources-swapped" }
  /// A contrast.
  public var kind: PerturbationKind { .directional }
  /// What is changed.
  public var documentation: String { "The sources of two tolls change places." }

  private struct Site {
    let field: Field
    let attribute: String
    let left: (value: String, range: ByteRange)
    let right: (value: String, range: ByteRange)
  }

  /// Exchanges two sources of one article.
  public func perturbed(
    _ article: GoldArticle, using generator: inout some RandomNumberGenerator
  ) -> PerturbedArticle? {
    let search = TextSearch(article.article)
    let sites = sites(of: article, search)
    guard !sites.isEmpty else { return nil }
    let site = sites[generator.index(below: sites.count)]
    let edits = [
      TextEdit(site.left.range, search[site.right.range]),
      TextEdit(site.right.range, search[site.left.range]),
    ]
    // Everything else that names either of the two is credited to the other as well.
    let articles = IndefiniteArticle.repairs(of: edits, in: search)
    let swapped = [site.left.value: site.right.value, site.right.value: site.left.value]
    return PerturbedArticle(article, edits + articles) { filler, _ in
      guard let value = filler.attributes[site.attribute], let other = swapped[value] else {
        return filler
      }
      var attributes = filler.attributes
      attributes[site.attribute] = other
      return filler.with(attributes: attributes)
    }
  }

  private func sites(of article: GoldArticle, _ search: TextSearch) -> [Site] {
    func printed(_ value: String?) -> (value: String, range: ByteRange)? {
      guard let value else { return nil }
      let places = search.occurrences(of: value)
      guard places.count == 1,
        !article.fillers.contains(where: { filler in
          filler.mentions.contains { $0.overlaps(places[0]) }
        })
      else { return nil }
      return (value, places[0])
    }
    var sites: [Site] = []
    for specification in schema.fields where specification.type == .count {
      let fillers = article.fillers.filter { $0.field == specification.field }
      for attribute in specification.attributes where !attribute.isKey && attribute.type == .term {
        let places = fillers.compactMap { printed($0.attributes[attribute.name]) }
        for (index, left) in places.enumerated() {
          for right in places.dropFirst(index + 1) where !left.range.overlaps(right.range) {
            sites.append(
              Site(
                field: specification.field, attribute: attribute.name, left: left, right: right))
          }
        }
      }
    }
    return sites
  }
}
