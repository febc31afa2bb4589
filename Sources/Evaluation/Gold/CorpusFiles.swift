import Annotations
import Foundation

/// A corpus as it lies on disk: the records of its labels and where their texts are.
struct CorpusFiles {
  let name: String
  let schema: Schema?
  let records: [LabelsRecord]
  /// The texts that stand beside the labels, or that a folder of texts holds, by id.
  let texts: [String: Article]
  /// What is wrong with the texts themselves.
  let findings: [GoldFinding]

  /// Finds the corpora at a path.
  ///
  /// - Parameters:
  ///   - gold: a JSON Lines file, a folder with `labels/`, or a folder of such folders.
  ///   - schema: a schema to use instead of the `schema.json` beside or above the labels.
  ///   - text: a folder of texts, recognised by their hash.
  /// - Returns: at least one corpus, in the order of their names.
  /// - Throws: ``GoldError`` if there is none or one cannot be read.
  static func find(gold: String, schema: String?, text: String?) throws(GoldError) -> [CorpusFiles]
  {
    guard let kind = FileSystem.kind(of: gold) else {
      throw GoldError(path: gold, "there is no such file or folder; name a corpus with --gold PATH")
    }
    if kind == .file {
      let schema = try read(schema: schema, besides: [FileSystem.folder(around: gold)])
      return [try CorpusFiles(lines: gold, schema: schema)]
    }
    func isCorpus(_ folder: String) -> Bool { FileSystem.kind(of: folder + "/labels") == .folder }
    let folders =
      isCorpus(gold)
      ? [gold] : try FileSystem.names(in: gold).map { gold + "/" + $0 }.filter(isCorpus)
    guard !folders.isEmpty else {
      throw GoldError(
        path: gold, "no corpus here; a corpus is a folder with labels/ID.json, or a JSON Lines file"
      )
    }
    return try folders.map { folder throws(GoldError) in
      let schema = try read(schema: schema, besides: [folder, FileSystem.folder(around: folder)])
      return try CorpusFiles(folder: folder, labels: "labels", schema: schema, text: text)
    }
  }

  /// Reads a folder of labels, such as `labels` or `annotators/a` inside a corpus.
  init(folder: String, labels: String, schema: Schema?, text: String?) throws(GoldError) {
    name = FileSystem.name(of: folder)
    self.schema = schema
    let directory = folder + "/" + labels
    records = try FileSystem.names(in: directory).filter { $0.hasSuffix(".json") }
      .map { name throws(GoldError) in
        let path = directory + "/" + name
        return try LabelsRecord(Self.json(path), path: path)
      }
    var sources = [TextFolder(path: folder + "/text")]
    if let text {
      guard FileSystem.kind(of: text) == .folder else {
        throw GoldError(path: text, "there is no such folder of texts")
      }
      sources.append(TextFolder(path: text))
    }
    (texts, findings) = TextFolder.resolve(records, in: sources)
  }

  /// Reads a JSON Lines file, one labelled article a line.
  init(lines path: String, schema: Schema?) throws(GoldError) {
    try self.init(lines: FileSystem.bytes(of: path), path: path, schema: schema)
  }

  /// Reads JSON Lines that are already in memory.
  init(lines bytes: [UInt8], path: String, schema: Schema?) throws(GoldError) {
    name = WrittenPath(path).stem
    self.schema = schema
    var records: [LabelsRecord] = []
    var texts: [String: Article] = [:]
    var findings: [GoldFinding] = []
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      guard line.contains(where: { ![0x20, 0x09, 0x0D].contains($0) }) else { continue }
      let json: JSONValue
      do {
        json = try JSONValue(parsing: Array(line))
      } catch {
        throw GoldError(path: path, line: number, error.reason)
      }
      let record = try LabelsRecord(json, path: path, lineOffset: number - 1)
      guard let text = record.text else {
        throw GoldError(
          path: path, line: number, "\"text\" is missing; a JSON Lines corpus carries its articles")
      }
      records.append(record)
      let article = Article(id: record.id, text: text)
      if let hash = record.sha256, hash != SHA256.hexadecimal(article.utf8) {
        findings.append(
          GoldFinding(
            path: path, line: number,
            message: "the text of article \(record.id) is not the one that was labelled: its "
              + "SHA-256 differs from \"sha256\"; restore the text or label it anew",
            stopsReport: true))
      }
      texts[record.id] = article
    }
    self.records = records
    self.texts = texts
    self.findings = findings
  }

  static func read(schema: String?, besides folders: [String]) throws(GoldError) -> Schema? {
    if let schema { return try Schema(parsing: FileSystem.bytes(of: schema), path: schema) }
    for folder in folders {
      let path =
        folder == "." ? "schema.json" : folder + "/schema.json"
      if FileSystem.kind(of: path) == .file {
        return try Schema(parsing: FileSystem.bytes(of: path), path: path)
      }
    }
    return nil
  }

  private static func json(_ path: String) throws(GoldError) -> JSONValue {
    let bytes = try FileSystem.bytes(of: path)
    do {
      return try JSONValue(parsing: bytes)
    } catch {
      throw GoldError(path: path, line: error.line, error.reason)
    }
  }
}
