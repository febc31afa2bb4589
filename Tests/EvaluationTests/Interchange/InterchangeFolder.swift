import Annotations
import Foundation
import TestSupport

@testable import Evaluation

/// A folder of a test's own, to write formats to and read them from.
struct InterchangeFolder {
  private let folder = TemporaryFolder()
  var path: String { folder.path }

  /// Writes a file and gives its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try folder.write(text, to: name)
  }

  @discardableResult
  func write(_ bytes: [UInt8], to name: String) throws -> String {
    try folder.write(bytes, to: name)
  }

  /// Writes what a conversion made.
  func write(_ contents: ConvertedContents, to name: String) throws {
    switch contents {
    case .file(let bytes): try write(bytes, to: name)
    case .folder(let files):
      for (file, bytes) in files { try write(bytes, to: name + "/" + file) }
    }
  }

  /// The place of a format in the folder, a file or a folder as the format goes.
  func place(_ format: InterchangeFormat, _ name: String) -> InterchangePlace {
    let suffix =
      switch format {
      case .evalrun, .brat, .webanno, .conll: ""
      case .labelstudio, .spacy: ".json"
      case .doccano, .prodigy, .hf: ".jsonl"
      }
    return InterchangePlace(format, path + "/" + name + suffix)
  }

  /// Writes a corpus in a format and reads it again.
  func roundTrip(
    _ corpus: ExchangeCorpus, _ format: InterchangeFormat, _ name: String = "c"
  ) throws -> ExchangeCorpus {
    let place = place(format, name)
    let written = try format.codec.write(corpus, to: place.path)
    try write(written.contents, to: WrittenPath(place.path).name)
    return try format.codec.read(place.path, ReadingOptions())
  }
}

extension ExchangeCorpus {
  /// A corpus of one article with spans.
  init(_ text: String, id: String = "a", _ spans: [LabelledSpan]) {
    let article = Article(id: id, text: text)
    self.init(articles: [ExchangeArticle(article, labels: Labels(spans, in: article))])
  }

  /// Text and spans of each article, which every format has to bring back.
  var essence: [Essence] {
    articles.map { entry in
      Essence(
        id: entry.article.id, text: entry.article.utf8,
        spans: entry.labels.spans.map { "\($0.range) \($0.label)" }.sorted())
    }
  }

  /// The same with the value of each span.
  var values: [[String]] {
    articles.map { $0.labels.spans.map { "\($0.range) \($0.label)=\($0.value ?? "")" }.sorted() }
  }

  struct Essence: Equatable {
    let id: String
    let text: [UInt8]
    let spans: [String]
  }
}
