public import Annotations

/// What the extractors of this module take for page furniture and do not read.
public enum PageFurniture: Sendable {
  /// The furniture of a page: menus, captions, teasers, forms, in the order of the text.
  public static func ranges(in article: Article) -> [ByteRange] {
    readers.withMatcher { $0.document(of: article.utf8).boilerplate.map { ByteRange($0) } }
  }

  private static let readers: MatcherPool<DocumentReader> = {
    do {
      var vocabulary = Vocabulary()
      let parts = try DocumentReader.Parts(vocabulary: &vocabulary)
      return MatcherPool { [vocabulary] in DocumentReader(parts, vocabulary: vocabulary) }
    } catch {
      preconditionFailure("\(error)")
    }
  }()
}
