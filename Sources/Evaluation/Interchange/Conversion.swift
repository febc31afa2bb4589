import Annotations

/// Annotations of one format made into those of another.
public struct Conversion: Sendable {
  /// What to write, whole or not at all.
  public let contents: ConvertedContents
  /// What the user should know: units, repairs, and what the format has no place for.
  public let notes: [String]
  /// How many articles and mentions were converted.
  public let summary: String

  /// Reads one place and makes what another should hold; nothing is written yet.
  ///
  /// - Throws: ``GoldError`` with every line that keeps the whole from being converted.
  public init(
    from source: InterchangePlace, to target: InterchangePlace,
    options: ReadingOptions = ReadingOptions()
  ) throws(GoldError) {
    guard FileSystem.kind(of: source.path) != nil else {
      throw GoldError(path: source.path, "there is no such file or folder")
    }
    let corpus = try source.format.codec.read(source.path, options)
    try Self.check(corpus, path: source.path)
    let codec = target.format.codec
    let written = try codec.write(corpus, to: target.path)
    let losses = Losses(of: corpus, holds: codec.holds(at: target.path))
    contents = written.contents
    notes = corpus.notes + written.notes + [losses.note(for: target.format)].compactMap { $0 }
    let mentions = corpus.articles.reduce(0) { $0 + $1.labels.spans.count }
    summary =
      "\(corpus.articles.count) article\(corpus.articles.count == 1 ? "" : "s"), "
      + "\(mentions) mention\(mentions == 1 ? "" : "s")"
  }

  private static func check(_ corpus: ExchangeCorpus, path: String) throws(GoldError) {
    guard !corpus.articles.isEmpty else { throw GoldError(path: path, "no article is here") }
    var ids: Set<[UInt8]> = []
    for article in corpus.articles {
      let id = article.article.id
      guard LabelsRecord.isID(id) else {
        throw GoldError(
          path: path, "the id \"\(id)\" is empty or has control characters; give it another")
      }
      guard ids.insert(Array(id.utf8)).inserted else {
        throw GoldError(
          path: path, "two articles have the id \"\(id)\"; give each one of its own")
      }
    }
  }
}
