import Annotations
import Foundation

/// CoNLL columns: a word and its tag on a line, an empty line between sentences, `-DOCSTART-`
/// between articles.
///
/// One file holds neither ids nor the text as it was. A folder does: `ID.conll`, and beside it
/// `ID.txt` with the text.
struct CoNLLCodec: InterchangeCodec {
  private static let suffixes: Set<String> = ["conll", "iob", "iob2", "bio", "tsv", "txt"]

  private func isFile(_ path: String) -> Bool {
    Self.suffixes.contains(ExchangeFiles.suffix(of: path))
  }

  func holds(at path: String) -> Holdings { isFile(path) ? [] : [.ids, .texts] }

  // MARK: Reading

  func read(_ path: String, _ options: ReadingOptions) throws(GoldError) -> ExchangeCorpus {
    var documents: [CoNLLDocument] = []
    if FileSystem.kind(of: path) == .folder {
      for name in try FileSystem.names(in: path)
      where Self.suffixes.subtracting(["txt"]).contains(ExchangeFiles.suffix(of: name)) {
        documents += try CoNLLDocument.read(path + "/" + name)
      }
    } else {
      documents = try CoNLLDocument.read(path)
    }
    let scheme = TagScheme(of: documents.flatMap { $0.sentences.map { $0.map(\.tag) } })
    var notes = ["\(path): tags are read as \(scheme.rawValue)"]
    var repairs: [String] = []
    var articles: [ExchangeArticle] = []
    for document in documents {
      let text = try document.text()
      var spans: [LabelledSpan] = []
      var first = 0
      for sentence in document.sentences {
        let (found, repaired) = scheme.spans(of: sentence.map(\.tag))
        repairs += repaired.map { "\(document.path):\(sentence[$0].line)" }
        spans += found.map { span in
          text.span(
            WordSpan(
              label: span.label,
              words: span.words.lowerBound + first..<span.words.upperBound + first))
        }
        first += sentence.count
      }
      articles.append(
        ExchangeArticle(text.article, labels: Labels(spans, in: text.article)))
    }
    if !repairs.isEmpty {
      let shown = repairs.prefix(5).joined(separator: ", ") + (repairs.count > 5 ? " …" : "")
      notes.append(
        "\(path): \(repairs.count) tag\(repairs.count == 1 ? "" : "s") that \(scheme.rawValue) "
          + "does not allow there, taken for the beginning or end of a span: \(shown)")
    }
    let rebuilt = documents.count { $0.original == nil }
    if rebuilt > 0 {
      notes.append(
        "\(path): \(rebuilt) text\(rebuilt == 1 ? "" : "s") put together of the words, with a "
          + "space between two, since no .txt stands beside")
    }
    return ExchangeCorpus(articles: articles, notes: notes)
  }

  // MARK: Writing

  func write(_ corpus: ExchangeCorpus, to path: String) throws(GoldError) -> WrittenCorpus {
    try Self.checkLabels(of: corpus, for: .conll)
    let tagged = corpus.articles.map { IOBTags($0.article, spans: $0.labels.spans) }
    let notes = IOBTags.notes(tagged, for: .conll)
    let pairs = zip(corpus.articles, tagged)
    if isFile(path) {
      let documents = pairs.map { entry, tags in
        "-DOCSTART- -X- O O\n\n" + columns(entry.article, tags)
      }
      return WrittenCorpus(contents: .file(Array(documents.joined().utf8)), notes: notes)
    }
    var files: [String: [UInt8]] = [:]
    for (entry, tags) in pairs {
      let id = entry.article.id
      files[ExchangeFiles.name(of: id, ".conll")] = Array(columns(entry.article, tags).utf8)
      files[ExchangeFiles.name(of: id, ".txt")] = entry.article.utf8
    }
    return WrittenCorpus(contents: .folder(files), notes: notes)
  }

  /// The words and tags; a line end of the text outside of spans ends a sentence.
  private func columns(_ article: Article, _ tagged: IOBTags) -> String {
    var lines: [String] = []
    var end = 0
    for (word, tag) in zip(tagged.words, tagged.tags) {
      let gap = article.utf8[end..<word.lowerBound]
      if !lines.isEmpty, gap.contains(0x0A), !tag.hasPrefix("I-") { lines.append("") }
      lines.append("\(article[word]) \(tag)")
      end = word.upperBound
    }
    return lines.map { $0 + "\n" }.joined() + "\n"
  }
}
