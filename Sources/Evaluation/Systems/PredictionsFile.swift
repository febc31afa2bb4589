import Annotations
import Foundation

/// Predictions made elsewhere, as JSON Lines: one article a line, in any order.
public struct PredictionsFile: System {
  /// The name of the system that made them.
  public let name: String
  private let path: String
  private let bytes: [UInt8]

  /// Reads a file of predictions.
  ///
  /// - Throws: ``GoldError`` if the file cannot be read.
  public init(name: String, path: String) throws(GoldError) {
    self.init(name: name, path: path, bytes: try FileSystem.bytes(of: path))
  }

  /// Takes predictions that are already in memory.
  public init(name: String, path: String, bytes: [UInt8]) {
    self.name = name
    self.path = path
    self.bytes = bytes
  }

  /// Matches the lines of the file with the articles of a corpus.
  ///
  /// An article without a line, or whose line is malformed, is one the system failed on.
  public func output(for corpus: Corpus) -> SystemOutput {
    let articles = Dictionary(uniqueKeysWithValues: corpus.articles.map { ($0.id, $0.article) })
    var answers = Answers(articles: articles, absent: Set(corpus.absent), schema: corpus.schema)
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      answers.add(Array(line), at: "\(path):\(number)")
    }
    answers.finish()
    return SystemOutput(name: name, mentions: answers.mentions, errors: answers.errors)
  }
}
