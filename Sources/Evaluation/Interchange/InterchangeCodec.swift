/// Reads and writes one format.
protocol InterchangeCodec: Sendable {
  /// What the format has a place for besides spans with a label, in one file or in many, as the
  /// name of the path says.
  func holds(at path: String) -> Holdings

  /// Reads all that lies at a path.
  ///
  /// - Parameters:
  ///   - path: a file or a folder.
  ///   - options: what the user says of it.
  /// - Returns: the articles, and what the user should know of how they were read.
  /// - Throws: ``GoldError`` with the lines that cannot be read.
  func read(_ path: String, _ options: ReadingOptions) throws(GoldError) -> ExchangeCorpus

  /// Writes a corpus.
  ///
  /// - Parameters:
  ///   - corpus: the articles.
  ///   - path: where it will lie; some formats are one file or many, as the name says.
  /// - Returns: the bytes, and what the user should know of how they were made.
  /// - Throws: ``GoldError`` for a label or an id that the format cannot write.
  func write(_ corpus: ExchangeCorpus, to path: String) throws(GoldError) -> WrittenCorpus
}

/// What a user can say of the files that are read.
public struct ReadingOptions: Hashable, Sendable {
  /// What offsets are counted in, where the files do not say so.
  public var unit: OffsetUnit?
  /// A folder of texts for labels of this package's own format that stand without theirs.
  public var text: String?

  /// Makes options.
  public init(unit: OffsetUnit? = nil, text: String? = nil) {
    self.unit = unit
    self.text = text
  }
}

/// What a format has a place for.
struct Holdings: OptionSet, Sendable {
  let rawValue: Int

  static let ids = Holdings(rawValue: 1)
  static let texts = Holdings(rawValue: 1 << 1)
  static let values = Holdings(rawValue: 1 << 2)
  static let overlaps = Holdings(rawValue: 1 << 3)
  static let annotators = Holdings(rawValue: 1 << 4)
  static let bratLines = Holdings(rawValue: 1 << 5)
  /// Events, alternatives, options, attributes, boilerplate and facts without a mention.
  static let gold = Holdings(rawValue: 1 << 6)
}

/// The bytes of what was written, not yet on disk.
struct WrittenCorpus: Sendable {
  let contents: ConvertedContents
  /// What had to be changed or left out beyond what ``Losses`` counts.
  var notes: [String] = []
}

/// What a conversion makes: one file, or a folder of them.
public enum ConvertedContents: Sendable {
  /// The bytes of a file.
  case file([UInt8])
  /// The files of a folder by their path inside it.
  case folder([String: [UInt8]])
}
