import Annotations
import Foundation

/// Token classification for Hugging Face `datasets`: JSON Lines with `tokens` and `ner_tags`.
///
/// Tags are names, or numbers with the names in the `dataset_info.json` beside the file. `text`,
/// which the format does not ask for, carries the text as it was.
struct HuggingFaceCodec: InterchangeCodec {
  func holds(at path: String) -> Holdings { [.ids, .texts] }

  // MARK: Reading

  func read(_ path: String, _ options: ReadingOptions) throws(GoldError) -> ExchangeCorpus {
    let lines = try ExchangeFiles.jsonLines(path)
    let names = try tagNames(beside: path)
    var rows: [(text: WordText, tags: [WordTag], line: Int?)] = []
    var rebuilt = 0
    for line in lines {
      let words = try line.strings("tokens")
      let tags = try self.tags(of: line, names: names)
      guard words.count == tags.count else {
        throw line.error("\(words.count) tokens have \(tags.count) tags; each has one")
      }
      let id = try line.id("id") ?? String(line.line ?? 0)
      if let original = try line.optionalString("text") {
        guard let text = WordText(Article(id: id, text: original), words: words) else {
          throw line.error("\"text\" is not made of the tokens; mend one, or remove \"text\"")
        }
        rows.append((text, tags, line.line))
      } else {
        rebuilt += 1
        rows.append((WordText(id: id, sentences: [words]), tags, line.line))
      }
    }
    let scheme = TagScheme(of: rows.map(\.tags))
    var notes = ["\(path): tags are read as \(scheme.rawValue)"]
    var repaired: [String] = []
    let articles = rows.map { row in
      let (spans, positions) = scheme.spans(of: row.tags)
      repaired += positions.map { "line \(row.line ?? 0), token \($0 + 1)" }
      return ExchangeArticle(
        row.text.article, labels: Labels(spans.map(row.text.span), in: row.text.article))
    }
    if !repaired.isEmpty {
      notes.append(
        "\(path): \(repaired.count) tags that \(scheme.rawValue) does not allow there, taken for "
          + "the beginning or end of a span: " + repaired.prefix(5).joined(separator: "; "))
    }
    if rebuilt > 0 {
      notes.append("\(path): \(rebuilt) texts put together of the tokens, a space between two")
    }
    return ExchangeCorpus(articles: articles, notes: notes)
  }

  private func tags(of line: JSONObject, names: [String]?) throws(GoldError) -> [WordTag] {
    var tags: [WordTag] = []
    for element in try line.array("ner_tags") {
      let name: String
      switch element.bare {
      case .string(let text): name = text
      case .integer(let number):
        guard let names else {
          throw line.error(
            "\"ner_tags\" are numbers; put the dataset_info.json that names them beside the file",
            at: element)
        }
        guard names.indices.contains(number) else {
          throw line.error("there is no tag \(number) among the \(names.count)", at: element)
        }
        name = names[number]
      default: throw line.error("a tag is a name or a number", at: element)
      }
      guard let tag = WordTag(name) else {
        throw line.error("\"\(name)\" is no tag; tags are O, B-LABEL and I-LABEL", at: element)
      }
      tags.append(tag)
    }
    return tags
  }

  /// The names of `features.ner_tags` as `datasets` writes them.
  private func tagNames(beside path: String) throws(GoldError) -> [String]? {
    let folder = WrittenPath(path).folder
    let file = (folder.isEmpty ? "" : folder + "/") + "dataset_info.json"
    guard FileSystem.kind(of: file) == .file else { return nil }
    let info = JSONObject(try ExchangeFiles.json(file), path: file)
    let tags = try info.optionalObject("features")?.optionalObject("ner_tags")
    return try tags?.optionalObject("feature")?.strings("names")
  }

  // MARK: Writing

  func write(_ corpus: ExchangeCorpus, to path: String) throws(GoldError) -> WrittenCorpus {
    let tagged = corpus.articles.map { IOBTags($0.article, spans: $0.labels.spans) }
    let lines = zip(corpus.articles, tagged).map { entry, tags in
      JSONValue.object([
        "id": .string(entry.article.id), "text": .string(entry.article.text),
        "tokens": .array(tags.words.map { .string(entry.article[$0]) }),
        "ner_tags": .array(tags.tags.map(JSONValue.string)),
      ])
    }
    return WrittenCorpus(
      contents: .file(ExchangeFiles.jsonLines(lines)), notes: IOBTags.notes(tagged, for: .hf))
  }
}
