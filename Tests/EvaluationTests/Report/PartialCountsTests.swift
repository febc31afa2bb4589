import Annotations
import Testing

@testable import Evaluation

/// A corpus scored in parts gives what it gives in one, to the byte.
struct PartialCountsTests {
  /// A schema that describes one of the three fields that articles and predictions have.
  static let schema = Schema(fields: [FieldSpecification(field: "g", type: .count)])

  /// Labelled articles and predictions, drawn by a seed: some articles without labels, some without
  /// an answer, some answers malformed, twice, or for articles that are none.
  struct Sample {
    var articles: [String] = []
    var predictions: [String] = []

    init(seed: UInt64) {
      var generator = SplitMix64(seed: seed)
      for index in 0..<Int.random(in: 1...12, using: &generator) {
        let facts = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
          Self.fact(using: &generator)
        }
        articles.append(
          #"{"schema":"evalrun.labels/1","id":"a\#(index)","event":"e\#(index / 2)","#
            + #""text":"1 2 3 4 5 6","fillers":[\#(facts.joined(separator: ","))]}"#)
        let mentions = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
          Self.mention(using: &generator)
        }
        let answer = #"{"id":"a\#(index)","mentions":[\#(mentions.joined(separator: ","))]}"#
        switch Int.random(in: 0..<8, using: &generator) {
        case 0: break
        case 1: predictions.append(String(answer.dropLast(3)))
        case 2: predictions += [answer, answer]
        default: predictions.append(answer)
        }
      }
      if Bool.random(using: &generator) { predictions.append(#"{"id":"zz","mentions":[]}"#) }
      if Bool.random(using: &generator) { predictions.append("no JSON") }
      predictions.shuffle(using: &generator)
    }

    static func fact(using generator: inout SplitMix64) -> String {
      let place = 2 * Int.random(in: 0..<6, using: &generator)
      let field = ["f", "g", "x"].randomElement(using: &generator) ?? ""
      return #"{"field":"\#(field)","value":"\#(place / 2 + 1)","mentions":[{"start":\#(place),"#
        + #""end":\#(place + 1)}]}"#
    }

    static func mention(using generator: inout SplitMix64) -> String {
      let start = 2 * Int.random(in: 0..<6, using: &generator)
      let field = ["f", "g", "y"].randomElement(using: &generator) ?? ""
      // Where 11 is the end of the text, 99 is a range that is none.
      let end = [start + 1, min(start + 3, 11), 99].randomElement(using: &generator) ?? 0
      return #"{"field":"\#(field)","start":\#(start),"end":\#(end)}"#
    }
  }

  static func counts(_ articles: [String], _ predictions: [String]) throws -> PartialCounts {
    PartialCounts(
      corpus: try CorpusLoader.corpus(
        lines: Array(articles.joined(separator: "\n").utf8), named: "c", schema: schema),
      systems: [
        PredictionsFile(
          name: "p", path: "p.jsonl", bytes: Array(predictions.joined(separator: "\n").utf8)),
        PredictionsFile(name: "nothing", path: "n.jsonl", bytes: []),
      ],
      schemes: MatchScheme.allCases, version: "1")
  }

  /// The united counts of parts that went through their files.
  static func merged(_ parts: [PartialCounts]) throws -> PartialCounts {
    let records = try parts.enumerated().flatMap { index, part in
      try PartialCounts.records(in: Array(part.encoded.utf8), path: "\(index)")
    }
    return try PartialCounts(merging: records)
  }

  /// The parts of a random split, some of them empty, in a random order.
  static func split(_ sample: Sample, seed: UInt64) throws -> [PartialCounts] {
    var generator = SplitMix64(seed: seed)
    var parts = [[String]](repeating: [], count: Int.random(in: 1...5, using: &generator))
    for article in sample.articles {
      parts[Int.random(in: 0..<parts.count, using: &generator)].append(article)
    }
    return try parts.shuffled(using: &generator).map { try counts($0, sample.predictions) }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `any split in any order gives the same counts, to the byte`(seed: UInt64) throws {
    let sample = Sample(seed: seed)
    let whole = try Self.merged([Self.counts(sample.articles, sample.predictions)])
    #expect(try Self.merged(Self.split(sample, seed: seed &+ 1000)).encoded == whole.encoded)
  }

  @Test func `any split in any order gives the same report in every format`() throws {
    let sample = Sample(seed: 3)
    let options = ScoringOptions(statistics: .init(replicates: 100))
    let whole = Report(
      merged: try Self.merged([Self.counts(sample.articles, sample.predictions)]), options: options)
    let parts = Report(merged: try Self.merged(Self.split(sample, seed: 1)), options: options)
    #expect(TextRenderer().render(parts) == TextRenderer().render(whole))
    #expect(JSONRenderer().render(parts) == JSONRenderer().render(whole))
  }

  @Test func `merged counts are those of the report, and what counts do not tell is left out`()
    throws
  {
    let sample = Sample(seed: 7)
    let corpus = try CorpusLoader.corpus(
      lines: Array(sample.articles.joined(separator: "\n").utf8), named: "c", schema: Self.schema)
    let file = PredictionsFile(
      name: "p", path: "p", bytes: Array(sample.predictions.joined(separator: "\n").utf8))
    let options = ScoringOptions(statistics: .init(replicates: 100))
    let report = Report(
      corpora: [corpus], systems: [file], options: options, version: "1")
    let part = PartialCounts(
      corpus: corpus, systems: [file], schemes: MatchScheme.allCases, version: "1")
    let merged = Report(
      merged: try PartialCounts(merging: [("p", part)]), options: options)
    let direct = try #require(report.corpora.first)
    let united = try #require(merged.corpora.first)
    #expect(united.name == "merged")
    #expect(united.fields == direct.fields)
    for scheme in MatchScheme.allCases {
      let own = try #require(direct.systems.first?.schemes[scheme])
      let other = try #require(united.systems.first?.schemes[scheme])
      #expect(own.micro == other.micro)
      #expect(own.fields == other.fields)
      #expect(own.articles == other.articles)
    }
    #expect(united.systems.first?.details == nil)
    #expect(merged.signature.gold["merged"]?.hash == report.signature.gold["c"]?.hash)
  }

  static func part(
    _ id: String = "a", schemes: [MatchScheme] = [.value], version: String = "1",
    schema: Schema = schema, systems: [String] = ["s"]
  ) -> PartialCounts {
    PartialCounts(
      corpus: Corpus(
        name: "c", schema: schema,
        articles: [GoldArticle(article: Article(id: id, text: "x"), fillers: [])]),
      systems: systems.map { PredictionsFile(name: $0, path: "p", bytes: []) }, schemes: schemes,
      version: version)
  }

  @Test(arguments: [
    (part("b", version: "2"), "a version (2)"), (part("b", schemes: [.strict]), "--match options"),
    (part("b", schema: Schema(fields: [])), "a schema"), (part("b", systems: ["t"]), "systems (t)"),
    (
      part("b", schema: Schema(fields: [FieldSpecification(field: "g", type: .term)])), "a schema"
    ),
  ])
  func `parts counted on other terms do not unite`(_ other: PartialCounts, what: String) {
    #expect(throws: MergeError.incomparable(what: what, first: "1", second: "2")) {
      try PartialCounts(merging: [("1", Self.part()), ("2", other)])
    }
  }

  @Test func `an article in two parts is an error that names both`() {
    #expect(throws: MergeError.repeated(article: "a", first: "1", second: "3")) {
      try PartialCounts(
        merging: [("1", Self.part()), ("2", Self.part("b")), ("3", Self.part())])
    }
    #expect(throws: MergeError.nothing) { try PartialCounts(merging: []) }
  }

  // 2^26 + 2^26 = 2^27, the first total that resampling 32-bit sums has no room for.
  @Test func `counts that add up to more than statistics can hold are an error`() throws {
    func record(_ id: String, _ count: Int) throws -> (place: String, counts: PartialCounts) {
      let line = Self.part(id).encoded
        .replacing("[0, 0, 0, 0, 0, 0]", with: "[\(count), 0, 0, 0, 0, 0]")
      return try #require(PartialCounts.records(in: Array(line.utf8), path: id).first)
    }
    #expect(throws: MergeError.tooMany(system: "s", scheme: .value, most: 1 << 27 - 1)) {
      try PartialCounts(merging: [record("a", 1 << 26), record("b", 1 << 26)])
    }
    let most = try PartialCounts(merging: [record("a", 1 << 26), record("b", 1 << 26 - 1)])
    let statistics = ClusterStatistics.Options(method: .poisson, replicates: 50)
    let report = Report(merged: most, options: ScoringOptions(statistics: statistics))
    #expect(report.corpora.first?.systems.first?.schemes[.value]?.micro.f == 1)
  }

  @Test(arguments: [
    ("{", "f:2: "), ("[]", "f:2: an object should stand here"),
    (#"{"schema":"evalrun.report/1"}"#, #"f:2: the schema is "evalrun.report/1""#),
    (
      part().encoded.replacing("[0, 0, 0, 0, 0, 0]", with: "[0, -1, 0, 0, 0, 0]"),
      "f:2: \"overall\" should be counts"
    ),
    (part().encoded.replacing("\"errors\": [[", with: "\"errors\": [[], ["), "f:2: \"errors\""),
  ])
  func `a line that is no record is named`(line: String, message: String) {
    let error = #expect(throws: MergeError.self) {
      try PartialCounts.records(in: Array((Self.part().encoded + "\n" + line).utf8), path: "f")
    }
    #expect(error?.description.hasPrefix(message) == true, "\(String(describing: error))")
  }
}
