import Annotations
import Evaluation
import Extractors
import Foundation

/// `--report`: scores the systems and prints the tables.
struct ReportMode {
  private let arguments: Arguments
  private let streams: Streams

  init(_ arguments: Arguments, _ streams: Streams) {
    self.arguments = arguments
    self.streams = streams
  }

  func run() throws -> ExitCode {
    let format = try arguments.format()
    var selection = Selection(arguments: arguments, streams: streams)
    let scored = try ScoredCorpora(selection)
    let corpora = scored.corpora
    let count =
      arguments.has(.system) ? arguments.all(.system).count : ExtractorRegistry.standard.count
    let progress = streams.progress(of: count * corpora.reduce(0) { $0 + $1.articles.count })
    defer { progress.finish() }
    selection.progress = progress
    let systems = scored.narrowing(try selection.systems(for: corpora))
    let isBuiltIn = systems.contains { ExtractorRegistry.extractor(named: $0.name) != nil }
    let report = Report(
      corpora: corpora, systems: systems,
      options: try ScoringOptions(arguments, systems: systems.map(\.name)),
      version: Evalrun.version, agreement: try agreement(selection, of: corpora),
      furniture: isBuiltIn ? { PageFurniture.ranges(in: $0) } : nil,
      inFull: format == .html || isPlain)
    progress.finish()
    try Interruption.check()
    for corpus in corpora {
      noteMissingSchema(of: corpus)
      noteForeignFields(report, of: corpus)
    }
    try write(report, as: format) {
      format == .junit ? try check(selection, scored.whole, systems.map(\.name)) : nil
    }
    if isPlain { try SavedReports(streams, gold: selection.goldPath()).write(report) }
    let failed = report.corpora.flatMap(\.systems).filter { !$0.errors.isEmpty }
    // Where people read text they have read of it; a table for a program has no place for it.
    if format != .text || arguments.output != nil { failed.forEach(streams.error(failureOf:)) }
    return failed.isEmpty ? .success : .systemFailed
  }

  /// Says that nothing tells how values compare: dates and counts then only match letter by letter.
  private func noteMissingSchema(of corpus: Corpus) {
    guard !corpus.schema.isDescribed else { return }
    streams.note(
      "\(corpus.name): there is no schema.json beside the gold or in the folder above, so every "
        + "field is a term and no attribute tells facts apart; name a schema with --schema")
  }

  /// Says which fields a system states that the schema does not have: a slip in a name costs all
  /// that is stated under it.
  private func noteForeignFields(_ report: Report, of corpus: Corpus) {
    guard let scored = report.corpora.first(where: { $0.name == corpus.name }) else { return }
    let known = Set(corpus.schema.fields.map(\.field.name))
    for system in scored.systems {
      guard let scores = system.schemes.values.first else { continue }
      if scores.micro.counts.gold > 0, scores.micro.counts.predicted == 0, system.errors.isEmpty {
        streams.note(
          "\(corpus.name): \(system.name) states nothing; name systems that know this schema with "
            + "--system")
      }
      let foreign = zip(scored.fields, scores.fields)
        .filter { !known.contains($0) && $1.counts.predicted > 0 }.map(\.0)
      guard !foreign.isEmpty else { continue }
      streams.note(
        "\(corpus.name): \(system.name) states \(Words.list(foreign, joiner: "and")), which the "
          + "schema does not have; everything under such a field counts as wrong")
    }
  }

  private func write(
    _ report: Report, as format: ReportFormat, comparing check: () throws -> RegressionCheck?
  ) throws {
    if format == .html {
      try HTMLOutput(streams).write(report, to: arguments.output)
      return
    }
    let style = TextStyle(isASCII: streams.isASCII)
    let text = ReportRenderer(style: style, check: try check()).render(report, as: format)
    try streams.result(text, as: format, to: arguments.output)
  }

  /// How far the annotators agree, where whole corpora are scored.
  private func agreement(_ selection: Selection, of corpora: [Corpus]) throws -> [AgreementSummary]
  {
    guard !arguments.has(.field), !arguments.has(.article), !selection.isFromStandardInput else {
      return []
    }
    let loader = AnnotationLoader(
      gold: try selection.goldPath(), schema: arguments[.schema], text: arguments[.text])
    return try loader.corpora().compactMap { AgreementSummary($0) }
  }

  /// Whether the report is the one that the tree keeps: all systems, articles and defaults.
  private var isPlain: Bool { arguments.inForce.isSubset(of: [.text, .quiet, .color, .ascii]) }

  /// What the built-in systems do beside what was accepted; `nil` where nothing was.
  private func check(
    _ selection: Selection, _ corpora: [Corpus], _ names: [String]
  ) throws -> RegressionCheck? {
    let path = try selection.baselinePath()
    let builtIn = ExtractorRegistry.standard.filter { names.contains($0.name) }
    guard !builtIn.isEmpty, FileManager.default.fileExists(atPath: path) else { return nil }
    let baseline = try Baseline(path: path)
    let known = corpora.filter { baseline.corpora[$0.name] != nil }
    guard !known.isEmpty else { return nil }
    let run = RegressionRun(corpora: known, systems: builtIn.map { InProcessSystem($0) })
    return RegressionCheck(run.outcomes, against: baseline)
  }
}
