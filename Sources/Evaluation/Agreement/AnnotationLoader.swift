import Annotations
import Foundation

/// Reads what annotators wrote, `annotators/NAME/ID.json` of each corpus, and checks it.
///
/// Adjudicated labels need not be there: agreement is looked at before anything is adjudicated.
public struct AnnotationLoader: Sendable {
  /// A corpus folder or a folder of corpora.
  public let gold: String
  /// A schema to use instead of the one beside the gold.
  public let schema: String?
  /// A folder of texts for labels that stand without theirs.
  public let text: String?

  /// Makes a loader for a path.
  public init(gold: String, schema: String? = nil, text: String? = nil) {
    self.gold = gold
    self.schema = schema
    self.text = text
  }

  /// The corpora that any annotator labelled, in the order of their names.
  ///
  /// - Returns: none if nobody did, as in a JSON Lines file, which has no place for annotators.
  /// - Throws: ``GoldError`` with everything that would keep such labels from being scored, and
  ///   where two annotators labelled different texts or name different events.
  public func corpora() throws(GoldError) -> [AnnotatedCorpus] {
    guard let kind = FileSystem.kind(of: gold) else {
      throw GoldError(path: gold, "there is no such file or folder; name a corpus with --gold PATH")
    }
    guard kind == .folder else { return [] }
    func isAnnotated(_ folder: String) -> Bool {
      FileSystem.kind(of: folder + "/annotators") == .folder
    }
    let folders =
      isAnnotated(gold)
      ? [gold] : try FileSystem.names(in: gold).map { gold + "/" + $0 }.filter(isAnnotated)
    var corpora: [AnnotatedCorpus] = []
    for folder in folders {
      let layers = try layers(of: folder)
      if !layers.isEmpty { corpora.append(try AnnotatedCorpus(layers)) }
    }
    return corpora
  }

  /// The labels of each annotator, by name; a folder without labels is no annotator's.
  private func layers(of folder: String) throws(GoldError) -> [AnnotationLayer] {
    let schema = try CorpusFiles.read(
      schema: schema, besides: [folder, FileSystem.folder(around: folder)])
    var layers: [AnnotationLayer] = []
    for name in try FileSystem.names(in: folder + "/annotators")
    where FileSystem.kind(of: folder + "/annotators/" + name) == .folder {
      let files = try CorpusFiles(
        folder: folder, labels: "annotators/" + name, schema: schema, text: text)
      if !files.records.isEmpty { layers.append(AnnotationLayer(annotator: name, files: files)) }
    }
    return layers
  }
}

/// The files of one annotator.
struct AnnotationLayer {
  let annotator: String
  let files: CorpusFiles

  /// Everything that keeps the labels from being compared.
  var findings: [GoldFinding] { files.findings + GoldCheck.findings(in: files, for: .report) }
}

extension AnnotatedCorpus {
  /// Unites the labels of at least one annotator, article by article.
  init(_ layers: [AnnotationLayer]) throws(GoldError) {
    var findings: [GoldFinding] = []
    for finding in layers.flatMap(\.findings) where !findings.contains(finding) {
      findings.append(finding)
    }
    guard findings.isEmpty else { throw GoldError(findings) }
    var records: [String: [LabelsOfArticle]] = [:]
    for layer in layers {
      for record in layer.files.records {
        records[record.id, default: []].append(
          LabelsOfArticle(
            annotator: layer.annotator, record: record, text: layer.files.texts[record.id]))
      }
    }
    var articles: [AnnotatedArticle] = []
    for id in records.keys.sorted() { articles.append(try AnnotatedArticle(records[id] ?? [])) }
    let met = layers.flatMap { $0.files.records.flatMap { $0.fillers.map { Field($0.field) } } }
    let schema = layers.first?.files.schema ?? Schema(fields: [])
    self.init(
      name: layers.first?.files.name ?? "", schema: schema.adding(met),
      annotators: layers.map(\.annotator), articles: articles)
  }
}

/// The labels of one annotator for one article.
private struct LabelsOfArticle {
  let annotator: String
  let record: LabelsRecord
  let text: Article?
}

extension AnnotatedArticle {
  /// Unites the labels of one article, at least one.
  fileprivate init(_ labels: [LabelsOfArticle]) throws(GoldError) {
    let first = labels[0]
    var hashed = first
    var event = (name: first.record.id, annotator: first.annotator)
    for own in labels {
      if let hash = own.record.sha256 {
        if let other = hashed.record.sha256, other != hash {
          throw own.disagreement(
            "\(own.annotator) and \(hashed.annotator) labelled different texts of article "
              + "\(own.record.id): their \"sha256\" differ; label one text anew")
        }
        hashed = own
      }
      // An event that is left out is the article itself, which says nothing.
      guard own.record.event != own.record.id else { continue }
      guard event.name == own.record.id || event.name == own.record.event else {
        throw own.disagreement(
          "article \(own.record.id) reports \"\(own.record.event)\" to \(own.annotator) and "
            + "\"\(event.name)\" to \(event.annotator); agree on one event")
      }
      event = (own.record.event, own.annotator)
    }
    let texts = labels.map(\.text)
    let isHere = texts.allSatisfy { $0 != nil && $0 == texts[0] }
    self.init(
      id: first.record.id, event: event.name, text: isHere ? texts[0] : nil,
      annotations: Dictionary(uniqueKeysWithValues: labels.map { ($0.annotator, $0.annotation) }))
  }
}

extension LabelsOfArticle {
  fileprivate func disagreement(_ message: String) -> GoldError {
    GoldError(path: record.path, line: record.line, message)
  }

  /// The labels, which have passed the checks, without their file.
  fileprivate var annotation: Annotation {
    let offsets = text.map(ScalarOffsets.init)
    func surface(_ mention: LabelsRecord.Mention) -> String? {
      if let written = mention.text { return written }
      guard let text, let offsets else { return nil }
      return offsets.bytes(start: mention.range.start, end: mention.range.end).map { text[$0] }
    }
    return Annotation(
      fillers: record.fillers.map { filler in
        AnnotatedFiller(
          Filler(
            field: Field(filler.field), value: filler.value, alternatives: filler.alternatives,
            isOptional: filler.isOptional, attributes: filler.attributes),
          mentions: filler.mentions.map {
            AnnotatedMention($0.range.start..<$0.range.end, surface: surface($0))
          })
      },
      boilerplate: record.boilerplate.map { $0.start..<$0.end })
  }
}
