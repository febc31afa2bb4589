import Annotations

/// Puts the lines of the boilerplate into another order.
public struct TeasersReordered: Perturbation {
  /// Makes the perturbation.
  public init() {}

  /// `teasers-reordered`.
  public var name: String { "teasers-reordered" }
  /// An invariance.
  public var kind: PerturbationKind { .invariance }
  /// The order is drawn.
  public var isRandom: Bool { true }
  /// What is changed.
  public var documentation: String { "The lines of the boilerplate change places." }

  /// Changes one article.
  public func perturbed(
    _ article: GoldArticle, using generator: inout some RandomNumberGenerator
  ) -> PerturbedArticle? {
    let search = TextSearch(article.article)
    var edits: [TextEdit] = []
    for range in article.boilerplate {
      let lines = search.lines().filter { !$0.isEmpty && range.contains($0) }
      var order = lines
      for place in order.indices.dropFirst().reversed() {
        order.swapAt(place, generator.index(below: place + 1))
      }
      edits += zip(lines, order).filter { $0 != $1 }.map { TextEdit($0, search[$1]) }
    }
    return PerturbedArticle(article, edits)
  }
}
