import Annotations
import Foundation

/// Writes every letter with its accents as one scalar where there is one (NFC).
public struct Composed: Perturbation {
  /// Makes the perturbation.
  public init() {}

  /// `composed`.
  public var name: String { "composed" }
  /// An invariance.
  public var kind: PerturbationKind { .invariance }
  /// What is changed.
  public var documentation: String { "The text is in Unicode NFC." }

  /// Changes one article.
  public func perturbed(
    _ article: GoldArticle, using generator: inout some RandomNumberGenerator
  ) -> PerturbedArticle? {
    let edits = ComposedForms.edits(of: article.article) {
      $0.precomposedStringWithCanonicalMapping
    }
    return PerturbedArticle(article, edits)
  }
}
