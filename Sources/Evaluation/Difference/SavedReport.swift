import Annotations

/// A report that was written as JSON, as far as two can be compared.
public struct SavedReport: Sendable {
  /// The file.
  public let path: String
  /// The version of the program that wrote it.
  public let version: String
  /// How its counts became scores.
  public let options: ScoringOptions
  /// The hash of the gold of each corpus.
  public let gold: [String: String]
  /// What it says of each corpus.
  let corpora: [String: SavedCorpus]

  /// The names of all systems.
  public var systems: Set<String> { Set(corpora.values.flatMap(\.systems)) }

  /// The names of all fields.
  public var fields: Set<String> { Set(corpora.values.flatMap(\.fields)) }

  /// The ids of all articles.
  public var articles: Set<String> { Set(corpora.values.flatMap { $0.clusters.values.joined() }) }

  /// Reads a report.
  ///
  /// - Throws: ``GoldError`` if the file cannot be read or is no JSON; ``NotComparable`` if it has
  ///   another format.
  public init(path: String) throws {
    try self.init(parsing: try FileSystem.bytes(of: path), path: path)
  }

  init(parsing bytes: [UInt8], path: String) throws {
    let record = try JSONObject(parsing: bytes, path: path)
    let format = try record.string("schema")
    guard format == EncodedReport.schema else {
      throw NotComparable([
        "\(path) has the format \"\(format)\"; this version compares \"\(EncodedReport.schema)\""
      ])
    }
    self.path = path
    guard let signature = try record.optionalObject("signature") else {
      throw record.error("\"signature\" is missing")
    }
    version = try signature.string("version")
    options = try ScoringOptions(saved: signature)
    var gold: [String: String] = [:]
    if let hashes = try signature.optionalObject("gold") {
      for name in hashes.keys { gold[name] = try hashes.optionalObject(name)?.string("hash") }
    }
    self.gold = gold
    let parts = try record.objects("corpora").map { object throws(GoldError) in
      try SavedCorpus(object)
    }
    corpora = Dictionary(parts.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

/// What a saved report says of one corpus.
struct SavedCorpus: Sendable {
  let name: String
  let clusters: [String: [String]]
  let fields: [String]
  let systems: [String]
  private let records: [String: JSONObject]

  init(_ record: JSONObject) throws(GoldError) {
    name = try record.string("name")
    fields = try record.strings("fields")
    var clusters: [String: [String]] = [:]
    if let events = try record.optionalObject("clusters") {
      for event in events.keys { clusters[event] = try events.strings(event) }
    }
    self.clusters = clusters
    let systems = try record.objects("systems")
    let names = try systems.map { system throws(GoldError) in try system.string("name") }
    self.systems = names
    records = Dictionary(zip(names, systems), uniquingKeysWith: { first, _ in first })
  }

  /// How a system stands under a scheme.
  ///
  /// - Returns: `nil` if the report has no such system, or not under this scheme.
  /// - Throws: ``NotComparable`` if the report was made of counts alone or by a version that did not
  ///   write what a mistake expects and gives.
  func standing(of system: String, scheme: MatchScheme) throws -> SystemStanding? {
    guard let record = records[system],
      let scores = try record.optionalObject("schemes")?.optionalObject(scheme.rawValue),
      let micro = try scores.optionalObject("micro")
    else { return nil }
    guard record.keys.contains("mistakes") else {
      throw NotComparable(["\(record.path) holds counts alone and no mistakes"])
    }
    let mistakes = try record.objects("mistakes").filter { mistake throws(GoldError) in
      try mistake.string("scheme") == scheme.rawValue
    }
    let found =
      record.keys.contains("optionalFound")
      ? try record.objects("optionalFound").filter { found throws(GoldError) in
        try found.string("scheme") == scheme.rawValue
      } : nil
    return SystemStanding(
      name: system, overall: try OutcomeCounts(saved: micro),
      fields: try Self.counts(try scores.optionalObject("fields")),
      articles: try Self.counts(try scores.optionalObject("articles")),
      mistakes: try mistakes.map { mistake in try SystemStanding.Entry(saved: mistake) },
      optionalFound: try found?.compactMap { found in
        try StatedUnit(saved: try found.objects("expected"), in: try found.string("article"))
      })
  }

  private static func counts(_ record: JSONObject?) throws(GoldError) -> [String: OutcomeCounts] {
    var counts: [String: OutcomeCounts] = [:]
    for name in record?.keys ?? [] {
      if let score = try record?.optionalObject(name) {
        counts[name] = try OutcomeCounts(saved: score)
      }
    }
    return counts
  }
}

/// Two reports that say nothing of one another.
public struct NotComparable: Error, Hashable, Sendable, CustomStringConvertible {
  /// What differs, a sentence each.
  public let reasons: [String]

  init(_ reasons: [String]) {
    self.reasons = reasons
  }

  /// The reasons, a line each.
  public var description: String {
    reasons.map { "not comparable: \($0)" }.joined(separator: "\n")
  }
}
