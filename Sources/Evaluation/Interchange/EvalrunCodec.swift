import Annotations
import Foundation

/// This package's own labels: a corpus folder, or JSON Lines.
struct EvalrunCodec: InterchangeCodec {
  func holds(at path: String) -> Holdings {
    isLines(path)
      ? [.ids, .texts, .values, .overlaps, .gold]
      : [.ids, .texts, .values, .overlaps, .gold, .annotators]
  }

  private func isLines(_ path: String) -> Bool {
    ["jsonl", "json"].contains(ExchangeFiles.suffix(of: path))
  }

  func read(_ path: String, _ options: ReadingOptions) throws(GoldError) -> ExchangeCorpus {
    let files = try CorpusFiles.find(gold: path, schema: nil, text: options.text)
    guard files.count == 1 else {
      throw GoldError(
        path: path,
        "here are \(files.count) corpora; name one of "
          + files.map { "\(path)/\($0.name)" }.joined(separator: ", "))
    }
    let corpus = try CorpusLoader.corpus(files[0])
    let names = Dictionary(
      files[0].records.map { ($0.id, $0.annotator) }, uniquingKeysWith: { first, _ in first })
    let layers = try annotators(of: path, text: options.text)
    var notes: [String] = []
    if !corpus.absent.isEmpty {
      notes.append(
        "\(path): the texts of \(corpus.absent.joined(separator: ", ")) are not at hand, so they "
          + "are left out; --text DIR names a folder of texts")
    }
    let articles = corpus.articles.map { gold in
      ExchangeArticle(
        gold.article, event: gold.event, labels: Labels(gold, by: names[gold.id] ?? nil),
        annotators: layers.compactMap { name, articles in
          articles.first { $0.id == gold.id }.map { Labels($0, by: name) }
        })
    }
    return ExchangeCorpus(articles: articles, notes: notes)
  }

  private func annotators(
    of path: String, text: String?
  ) throws(GoldError) -> [(String, [GoldArticle])] {
    let folder = path + "/annotators"
    guard FileSystem.kind(of: folder) == .folder else { return [] }
    var layers: [(String, [GoldArticle])] = []
    for name in try FileSystem.names(in: folder)
    where FileSystem.kind(of: folder + "/" + name) == .folder {
      let files = try CorpusFiles(
        folder: path, labels: "annotators/" + name, schema: nil, text: text)
      layers.append((ExchangeFiles.id(of: name + "."), try CorpusLoader.corpus(files).articles))
    }
    return layers
  }

  func write(_ corpus: ExchangeCorpus, to path: String) throws(GoldError) -> WrittenCorpus {
    if isLines(path) {
      return WrittenCorpus(
        contents: .file(
          ExchangeFiles.jsonLines(
            corpus.articles.map { .object(record($0.labels, of: $0, withText: true)) })))
    }
    var files: [String: [UInt8]] = [:]
    for article in corpus.articles {
      let id = article.article.id
      let name = ExchangeFiles.name(of: id, ".json")
      files["text/" + ExchangeFiles.name(of: id, ".txt")] = article.article.utf8
      files["labels/" + name] = file(record(article.labels, of: article, withText: false))
      for (number, labels) in article.annotators.enumerated() {
        let folder = ExchangeFiles.name(of: labels.annotator ?? String(number + 1), "")
        files["annotators/\(folder)/\(name)"] = file(record(labels, of: article, withText: false))
      }
    }
    return WrittenCorpus(contents: .folder(files))
  }

  private func file(_ record: [String: JSONValue]) -> [UInt8] {
    Array((JSONValue.object(record).written(width: 100) + "\n").utf8)
  }

  private func record(
    _ labels: Labels, of entry: ExchangeArticle, withText: Bool
  ) -> [String: JSONValue] {
    let article = entry.article
    let offsets = OffsetTable(article, OffsetHypothesis(unit: .scalar))
    var record: [String: JSONValue] = [
      "schema": .string(LabelsRecord.schema), "id": .string(article.id),
      "event": .string(entry.event), "unit": .string("scalar"),
      "sha256": .string(SHA256.hexadecimal(article.utf8)),
      "boilerplate": .array(
        labels.boilerplate.map { range in
          let (start, end) = offsets.offsets(of: range)
          return .array([.integer(start), .integer(end)])
        }),
      "fillers": .array(labels.fillers.map { filler($0, in: article, offsets) }),
    ]
    if let annotator = labels.annotator { record["annotator"] = .string(annotator) }
    if withText { record["text"] = .string(article.text) }
    return record
  }

  private func filler(_ filler: Filler, in article: Article, _ offsets: OffsetTable) -> JSONValue {
    .object([
      "field": .string(filler.field.name), "value": .string(filler.value),
      "alternatives": .array(filler.alternatives.map(JSONValue.string)),
      "optional": .bool(filler.isOptional),
      "attributes": .object(filler.attributes.mapValues(JSONValue.string)),
      "mentions": .array(
        filler.mentions.map { range in
          let (start, end) = offsets.offsets(of: range)
          return .object([
            "start": .integer(start), "end": .integer(end), "text": .string(article[range]),
          ])
        }),
    ])
  }
}

extension Labels {
  fileprivate init(_ gold: GoldArticle, by annotator: String?) {
    self.init(annotator: annotator, fillers: gold.fillers, boilerplate: gold.boilerplate)
  }
}
