import Annotations
import Foundation

/// WebAnno TSV 3.3, which INCEpTION reads and writes too: a file for each article.
///
/// Labels are values of the built-in layer of named entities, so that nothing has to be set up to
/// import them; the value of a fact stands in its `identifier`. Offsets are Java's: UTF-16 code
/// units, checked by the words of the tokens.
struct WebAnnoCodec: InterchangeCodec {
  static let layer = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
  private static let custom = "webanno.custom."

  /// Whether the annotations of a layer are labels: named entities and layers of the user's own.
  static func isRead(_ layer: WebAnnoFile.Layer) -> Bool {
    layer.isSpans && (layer.name == Self.layer || layer.name.hasPrefix(custom))
  }

  func holds(at path: String) -> Holdings { [.ids, .texts, .values, .overlaps] }

  func read(_ path: String, _ options: ReadingOptions) throws(GoldError) -> ExchangeCorpus {
    var paths = [path]
    if FileSystem.kind(of: path) == .folder {
      paths = try FileSystem.names(in: path).filter { ExchangeFiles.suffix(of: $0) == "tsv" }
        .map { path + "/" + $0 }
    }
    var corpus = ExchangeCorpus(articles: [])
    var findings: [GoldFinding] = []
    var hypotheses: [OffsetHypothesis: Int] = [:]
    var others: Set<String> = []
    for path in paths {
      do throws(GoldError) {
        let file = try WebAnnoFile(path)
        others.formUnion(file.layers.filter { !Self.isRead($0) }.map(\.name))
        let read = try WebAnnoReader(
          file: file, id: ExchangeFiles.id(of: path), unit: options.unit
        ).read()
        corpus.articles.append(read.article)
        hypotheses[read.hypothesis, default: 0] += 1
      } catch {
        findings += error.findings
      }
    }
    guard findings.isEmpty else { throw GoldError(findings) }
    for (hypothesis, count) in hypotheses where hypothesis != OffsetHypothesis(unit: .utf16) {
      corpus.notes.append(
        "\(path): offsets count \(hypothesis.label) in \(count) file\(count == 1 ? "" : "s")")
    }
    if !others.isEmpty {
      corpus.notes.append(
        "\(path): these layers hold no labelled spans and are left out: "
          + others.sorted().joined(separator: ", "))
    }
    return corpus
  }

  func write(_ corpus: ExchangeCorpus, to path: String) throws(GoldError) -> WrittenCorpus {
    let writers = corpus.articles.map(WebAnnoWriter.init)
    let leading = writers.count { $0.losesLeadingSpace }
    let blank = writers.reduce(0) { $0 + $1.blankSpans }
    var notes: [String] = []
    if leading > 0 {
      notes.append(
        "webanno writes no white space before the first word: in \(leading) "
          + "article\(leading == 1 ? "" : "s") it comes back as blanks or not at all")
    }
    if blank > 0 {
      notes.append(
        "webanno labels words: \(blank) mention\(blank == 1 ? "" : "s") that begin or end with "
          + "white space cut short or left out")
    }
    if ExchangeFiles.suffix(of: path) == "tsv", writers.count == 1 {
      return WrittenCorpus(contents: .file(writers[0].file()), notes: notes)
    }
    var files: [String: [UInt8]] = [:]
    for (entry, writer) in zip(corpus.articles, writers) {
      files[ExchangeFiles.name(of: entry.article.id, ".tsv")] = writer.file()
    }
    return WrittenCorpus(contents: .folder(files), notes: notes)
  }
}
