public import Evaluation
import Foundation

/// Labelled articles for a test.
public struct DataSet: Sendable, CustomStringConvertible {
  private let load: @Sendable () throws -> Corpus

  /// The name that test strings show.
  public let description: String

  /// A corpus in memory.
  public static func corpus(_ corpus: Corpus) -> DataSet {
    DataSet(load: { corpus }, description: corpus.name)
  }

  /// A corpus on disk: a folder with `labels/`, or a JSON Lines file with the texts in it.
  ///
  /// - Parameters:
  ///   - path: from the folder of the test's source file, or absolute.
  ///   - text: a folder of texts for labels that stand without theirs.
  ///   - filePath: the test's source file.
  /// - Returns: a data set that is read when it is first asked for.
  public static func folder(
    _ path: String, text: String? = nil, filePath: String = #filePath
  ) -> DataSet {
    let url = URL(filePath: path, relativeTo: URL(filePath: filePath).deletingLastPathComponent())
    return DataSet(
      load: {
        let gold = url.path(percentEncoded: false)
        let corpora = try CorpusLoader(gold: gold, text: text).corpora()
        guard corpora.count == 1 else { throw DataSetError.several(gold, corpora.map(\.name)) }
        return corpora[0]
      }, description: url.lastPathComponent)
  }

  /// The five renditions that come with this package, found from this file upwards.
  public static let bundled = folder("../../gold/rendition")

  /// The labelled articles.
  ///
  /// - Throws: `GoldError` if they cannot be read; ``DataSetError`` if there is none.
  public func corpus() throws -> Corpus {
    let corpus = try load()
    guard !corpus.articles.isEmpty else { throw DataSetError.empty(corpus.name) }
    return corpus
  }
}

/// Data on which nothing can be evaluated.
public enum DataSetError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The folder holds more than one corpus.
  case several(String, [String])
  /// No article has its text at hand.
  case empty(String)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .several(let path, let names):
      "\(path) holds \(names.count) corpora; name one: \(names.joined(separator: ", "))"
    case .empty(let name): "\(name) has no article whose text is here"
    }
  }
}
