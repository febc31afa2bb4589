import Annotations
import Foundation

/// Writes every accented letter as a letter and its accents (NFD), as file systems of Apple do.
public struct Decomposed: Perturbation {
  /// Makes the perturbation.
  public init() {}

  /// `decomposed`.
  public var name: String { "decomposed" }
  /// An invariance.
  public var kind: PerturbationKind { .invariance }
  /// What is changed.
  public var documentation: String { "The text is in Unicode NFD." }

  /// Changes one article.
  public func perturbed(
    _ article: GoldArticle, using generator: inout some RandomNumberGenerator
  ) -> PerturbedArticle? {
    let edits = ComposedForms.edits(of: article.article) { $0.decomposedStringWithCanonicalMapping }
    return PerturbedArticle(article, edits)
  }
}
