import Annotations

/// Reads corpora from disk and checks them.
public struct CorpusLoader: Sendable {
  /// A corpus folder, a folder of corpora, or a JSON Lines file.
  public let gold: String
  /// A schema to use instead of the one beside the gold.
  public let schema: String?
  /// A folder of texts for labels that stand without theirs.
  public let text: String?
  /// The JSON Lines of a corpus that is in no file; then `gold` is only its name.
  public let lines: [UInt8]?

  /// Makes a loader for a path.
  public init(
    gold: String, schema: String? = nil, text: String? = nil, lines: [UInt8]? = nil
  ) {
    self.lines = lines
    self.gold = gold
    self.schema = schema
    self.text = text
  }

  /// The corpora, in the order of their names.
  ///
  /// - Throws: ``GoldError`` with everything that keeps a corpus from being scored.
  public func corpora() throws(GoldError) -> [Corpus] {
    try files().map(Self.corpus)
  }

  /// Everything that is wrong, whether it keeps a corpus from being scored or not.
  ///
  /// - Throws: ``GoldError`` if a file cannot be read at all.
  public func lint() throws(GoldError) -> [GoldFinding] {
    var seen: Set<GoldFinding> = []
    // Corpora may share a schema, and what is wrong with it is said once.
    return try files().flatMap { $0.findings + GoldCheck.findings(in: $0, for: .lint) }
      .filter { seen.insert($0).inserted }
  }

  private func files() throws(GoldError) -> [CorpusFiles] {
    guard let lines else {
      return try CorpusFiles.find(gold: gold, schema: schema, text: text)
    }
    let schema = try CorpusFiles.read(schema: schema, besides: [])
    return [try CorpusFiles(lines: lines, path: gold, schema: schema)]
  }

  /// Makes a corpus of JSON Lines in memory.
  ///
  /// - Throws: ``GoldError`` with everything that keeps it from being scored.
  public static func corpus(
    lines: [UInt8], named name: String, schema: Schema? = nil
  ) throws(GoldError) -> Corpus {
    try corpus(CorpusFiles(lines: lines, path: name, schema: schema))
  }

  static func corpus(_ files: CorpusFiles) throws(GoldError) -> Corpus {
    let findings = files.findings + GoldCheck.findings(in: files, for: .report)
    guard findings.isEmpty else { throw GoldError(findings) }
    let met = files.records.flatMap { $0.fillers.map { Field($0.field) } }
    return Corpus(
      name: files.name, schema: (files.schema ?? Schema(fields: [])).adding(met),
      articles: files.records.compactMap { record in
        files.texts[record.id].map { GoldArticle(record, text: $0) }
      },
      absent: files.records.map(\.id).filter { files.texts[$0] == nil })
  }
}

extension GoldArticle {
  /// Makes a labelled article of a record that has passed the checks.
  fileprivate init(_ record: LabelsRecord, text: Article) {
    let offsets = ScalarOffsets(text)
    func bytes(_ range: LabelsRecord.Range) -> ByteRange? {
      offsets.bytes(start: range.start, end: range.end)
    }
    self.init(
      article: text, event: record.event,
      fillers: record.fillers.map { filler in
        Filler(
          field: Field(filler.field), value: filler.value, alternatives: filler.alternatives,
          isOptional: filler.isOptional, attributes: filler.attributes,
          mentions: filler.mentions.compactMap { bytes($0.range) })
      },
      boilerplate: record.boilerplate.compactMap(bytes))
  }
}
