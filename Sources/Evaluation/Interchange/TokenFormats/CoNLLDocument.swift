import Annotations
import Foundation

/// One article of a CoNLL file.
struct CoNLLDocument {
  struct Word {
    let text: String
    let tag: WordTag
    let line: Int
  }

  let path: String
  let id: String
  var sentences: [[Word]] = []
  /// The text as it was, from the `.txt` beside the file.
  let original: Article?

  /// Reads the articles of a file.
  static func read(_ path: String) throws(GoldError) -> [CoNLLDocument] {
    let lines = try ExchangeFiles.lines(path)
    let isOne = lines.count { $0.hasPrefix("-DOCSTART-") } <= 1
    let stem = ExchangeFiles.id(of: path)
    let text = WrittenPath(path).bare + ".txt"
    var original: Article?
    if isOne, text != path, FileSystem.kind(of: text) == .file {
      original = try ExchangeFiles.article(text, id: stem)
    }
    var documents: [CoNLLDocument] = []
    var sentence: [Word] = []
    func begin() {
      let id = isOne ? stem : "\(stem)-\(documents.count + 1)"
      documents.append(CoNLLDocument(path: path, id: id, original: original))
    }
    func end() {
      if sentence.isEmpty { return }
      if documents.isEmpty { begin() }
      documents[documents.count - 1].sentences.append(sentence)
      sentence = []
    }
    for (index, line) in lines.enumerated() {
      if line.hasPrefix("-DOCSTART-") {
        end()
        begin()
      } else if line.utf8.allSatisfy(\.isBlank) {
        end()
      } else {
        sentence.append(try word(line, number: index + 1, path: path))
      }
    }
    end()
    if documents.isEmpty { begin() }
    return documents
  }

  /// The first column is the word, the last its tag; columns are divided by tabs or, without one,
  /// by spaces.
  private static func word(_ line: String, number: Int, path: String) throws(GoldError) -> Word {
    let separator: UInt8 = line.utf8.contains(0x09) ? 0x09 : 0x20
    let columns = line.utf8.split(separator: separator).map { String(Substring($0)) }
    guard columns.count >= 2, let last = columns.last, let tag = WordTag(last) else {
      throw GoldError(
        path: path, line: number,
        "a line is a word and, in the last column, its tag: O, B-LABEL or I-LABEL")
    }
    return Word(text: columns[0], tag: tag, line: number)
  }

  /// The text with its words: the original if it is there.
  func text() throws(GoldError) -> WordText {
    let words = sentences.map { $0.map(\.text) }
    guard let original else { return WordText(id: id, sentences: words) }
    guard let text = WordText(original, words: Array(words.joined())) else {
      throw GoldError(
        path: path, line: sentences.first?.first?.line,
        "the words are not those of the .txt beside it; mend one, or move the .txt away to have "
          + "the text put together of the words")
    }
    return text
  }
}
