import Annotations
import Foundation

/// brat's stand-off format: a folder with a `.txt` and an `.ann` for each article.
struct BratCodec: InterchangeCodec {
  func holds(at path: String) -> Holdings { [.ids, .texts, .values, .overlaps, .bratLines] }

  // MARK: Reading

  func read(_ path: String, _ options: ReadingOptions) throws(GoldError) -> ExchangeCorpus {
    let names: [String]
    let folder: String
    if FileSystem.kind(of: path) == .folder {
      folder = path
      names = try FileSystem.names(in: path)
    } else {
      folder = WrittenPath(path).folder
      let stem = WrittenPath(path).stem
      names = [stem + ".ann", stem + ".txt"]
    }
    let prefix = folder.isEmpty ? "" : folder + "/"
    var corpus = ExchangeCorpus(articles: [])
    var findings: [GoldFinding] = []
    var files: [OffsetHypothesis: [String]] = [:]
    var overLineEnds = 0
    for name in names where ExchangeFiles.suffix(of: name) == "ann" {
      do throws(GoldError) {
        let read = try readPair(prefix + name, options)
        corpus.articles.append(read.article)
        overLineEnds += read.overLineEnds
        if let hypothesis = read.hypothesis { files[hypothesis, default: []].append(name) }
      } catch {
        findings += error.findings
      }
    }
    guard findings.isEmpty else { throw GoldError(findings) }
    for name in names where ExchangeFiles.suffix(of: name) == "conf" {
      corpus.bratSettings[name] = try FileSystem.bytes(of: prefix + name)
    }
    corpus.notes = notes(on: names, files, overLineEnds, path: path)
    return corpus
  }

  private func readPair(_ path: String, _ options: ReadingOptions) throws(GoldError) -> (
    article: ExchangeArticle, hypothesis: OffsetHypothesis?, overLineEnds: Int
  ) {
    let text = WrittenPath(path).bare + ".txt"
    guard FileSystem.kind(of: text) == .file else {
      throw GoldError(path: path, "its text is missing; put \(text) beside it")
    }
    let article = try ExchangeFiles.article(text, id: ExchangeFiles.id(of: path))
    return try BratReader(path: path, article: article, unit: options.unit).read()
  }

  private func notes(
    on names: [String], _ files: [OffsetHypothesis: [String]], _ overLineEnds: Int, path: String
  ) -> [String] {
    var notes = files.map { hypothesis, names in
      "\(path): offsets count \(hypothesis.label) in \(names.joined(separator: ", "))"
    }.sorted()
    if overLineEnds > 0 {
      notes.append(
        "\(path): \(overLineEnds) span\(overLineEnds == 1 ? "" : "s") in pieces with nothing but "
          + "a line end between them, made one each")
    }
    let annotated = Set(names.filter { $0.hasSuffix(".ann") }.map { $0.dropLast(4) })
    let bare = names.filter { $0.hasSuffix(".txt") && !annotated.contains($0.dropLast(4)) }
    if !bare.isEmpty {
      notes.append(
        "\(path): \(bare.joined(separator: ", ")) left out, since no .ann stands beside them")
    }
    return notes
  }

  // MARK: Writing

  func write(_ corpus: ExchangeCorpus, to path: String) throws(GoldError) -> WrittenCorpus {
    try Self.checkLabels(of: corpus, for: .brat)
    var files = corpus.bratSettings
    var cut = 0
    var unwritableValues = 0
    for entry in corpus.articles {
      var writer = BratWriter(entry)
      files[ExchangeFiles.name(of: entry.article.id, ".ann")] = writer.annotations()
      files[ExchangeFiles.name(of: entry.article.id, ".txt")] = entry.article.utf8
      cut += writer.cut
      unwritableValues += writer.unwritableValues
    }
    if files["annotation.conf"] == nil { files["annotation.conf"] = settings(for: corpus) }
    var notes: [String] = []
    if cut > 0 { notes.append("brat writes no line end at the end of a span: \(cut) cut short") }
    if unwritableValues > 0 {
      notes.append("brat writes no line end into a note: \(unwritableValues) values left out")
    }
    return WrittenCorpus(contents: .folder(files), notes: notes)
  }

  /// The settings that make brat show and offer the labels.
  private func settings(for corpus: ExchangeCorpus) -> [UInt8] {
    let labels = Set(corpus.articles.flatMap { $0.labels.fillers.map(\.field) }).sorted()
    let lines =
      ["[entities]"] + labels.map(\.name) + ["[relations]", "[events]", "[attributes]"]
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }
}

extension InterchangeCodec {
  /// Refuses labels that a format of columns would take for two.
  static func checkLabels(
    of corpus: ExchangeCorpus, for format: InterchangeFormat
  ) throws(GoldError) {
    let labels = Set(corpus.articles.flatMap { $0.labels.fillers.map(\.field) })
    for label in labels.sorted()
    where label.name.isEmpty
      || label.name.unicodeScalars.contains(where: {
        $0.properties.isWhitespace || $0.properties.generalCategory == .control
      })
    {
      throw GoldError(
        path: format.rawValue,
        "a label is one word there, and \"\(label)\" is none; rename the field before converting")
    }
  }
}
