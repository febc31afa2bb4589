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
    if let line = lineOfArray {
      answers.refuse(
        "one object a line is expected (JSON Lines), and this looks like a JSON array; write each "
          + "of its elements on a line of its own, without brackets and commas around them",
        at: "\(path):\(line)")
    } else {
      add(to: &answers)
    }
    answers.finish()
    return SystemOutput(name: name, mentions: answers.mentions, errors: answers.errors)
  }

  private func add(to answers: inout Answers) {
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      answers.add(Array(line), at: "\(path):\(number)")
    }
  }

  /// The line on which the file begins to be a JSON array; `nil` if it is none.
  private var lineOfArray: Int? {
    var reader = JSONReader(bytes)
    guard (try? reader.peek()) == .array else { return nil }
    return 1 + bytes[..<reader.offset].count { $0 == 0x0A }
  }
}
