/// A system that reads an article and states what it finds, field by field.
///
/// An extractor sees the article's text and nothing else. The same text gives the same mentions in
/// the same order; ranges lie in the text and on scalar boundaries.
public protocol Extractor: Sendable {
  /// The name that reports and command lines know the extractor by.
  var name: String { get }

  /// Finds the mentions of one article.
  ///
  /// - Parameter article: the article to read.
  /// - Returns: the mentions in the order of the text; empty where nothing is stated.
  /// - Throws: whatever keeps the extractor from reading this article. The harness then counts all
  ///   gold of the article as missed and says so.
  func mentions(in article: Article) throws -> [Mention]
}
