import Annotations

/// Writes every quotation mark and apostrophe as a printer does.
public struct CurlyQuotes: Perturbation {
  /// Makes the perturbation.
  public init() {}

  /// `curly-quotes`.
  public var name: String { "curly-quotes" }
  /// An invariance.
  public var kind: PerturbationKind { .invariance }
  /// What is changed.
  public var documentation: String { "Straight quotation marks and apostrophes become curly." }

  /// Changes one article.
  public func perturbed(
    _ article: GoldArticle, using generator: inout some RandomNumberGenerator
  ) -> PerturbedArticle? {
    let search = TextSearch(article.article)
    func opens(_ range: ByteRange) -> Bool {
      guard let before = search.byte(at: range.lowerBound - 1) else { return true }
      return " \t\n\r([".utf8.contains(before)
    }
    return PerturbedArticle(
      article,
      search.ranges(of: "\"").map { TextEdit($0, opens($0) ? "“" : "”") }
        + search.ranges(of: "'").map { TextEdit($0, opens($0) ? "‘" : "’") })
  }
}
