import Evaluation
import Foundation

/// `--diff A B`: what one of two systems, or of two saved reports, finds and the other does not.
struct DiffMode {
  private let arguments: Arguments
  private let streams: Streams

  init(_ arguments: Arguments, _ streams: Streams) {
    self.arguments = arguments
    self.streams = streams
  }

  func run() throws -> ExitCode {
    let format = try arguments.format()
    switch arguments.operands.count(where: Self.isReport) {
    case 0: return try systems(format)
    case 2: return try reports(format)
    default:
      throw UsageError.badValue(
        arguments.operands.joined(separator: " "), option: "--diff",
        expected: "two systems or two saved reports")
    }
  }

  /// A saved report is a file named as such; a system has a name of its own.
  private static func isReport(_ operand: String) -> Bool {
    !operand.contains("=") && operand.hasSuffix(".json")
  }

  // MARK: Systems

  private func systems(_ format: ReportFormat) throws -> ExitCode {
    if arguments.given.contains(.system), let name = arguments[.system] {
      throw UsageError.badValue(
        name, option: "--system",
        expected: "a system of two saved reports; name systems behind --diff itself, as in "
          + "--diff mine=FILE.jsonl rule-cascade")
    }
    let selection = Selection(arguments: arguments, streams: streams)
    let scored = try ScoredCorpora(selection)
    let corpora = scored.corpora
    let systems = scored.narrowing(
      try selection.systems(named: arguments.operands, for: corpora, of: "--diff"))
    var options = try ScoringOptions(arguments, systems: systems.map(\.name))
    options.schemes = try arguments.schemesWithMistakes()
    let report = Report(
      corpora: corpora, systems: systems, options: options, version: Evalrun.version)
    try Interruption.check()
    let schemas = Dictionary(
      corpora.map { ($0.name, $0.schema) }, uniquingKeysWith: { first, _ in first })
    let differences = report.corpora.flatMap { corpus in
      options.schemes.compactMap { scheme in
        SystemDifference(
          corpus, systems[0].name, systems[1].name, scheme: scheme, options: options,
          schema: schemas[corpus.name] ?? Schema(fields: []))
      }
    }
    for absent in corpora where absent.articles.isEmpty {
      streams.note(
        "\(absent.name): left out, none of its texts is here; name their folder with --text")
    }
    try write(differences, options, format: format)
    var code = ExitCode.success
    for system in report.corpora.flatMap(\.systems) where !system.errors.isEmpty {
      streams.error(failureOf: system)
      code = .systemFailed
    }
    return code
  }

  // MARK: Saved reports

  private func reports(_ format: ReportFormat) throws -> ExitCode {
    let foreign: [Option] = [
      .gold, .schema, .text, .partialCredit, .beta, .interval, .alpha, .resamples, .seed, .jobs,
      .timeout, .cache,
    ]
    if let option = foreign.first(where: arguments.given.contains) {
      throw UsageError.notForReports(option)
    }
    let differences: [SystemDifference]
    let first: SavedReport
    do {
      let reports = try arguments.operands.map { try SavedReport(path: $0) }
      first = reports[0]
      try check(first)
      differences = try first.differences(
        to: reports[1],
        SavedReport.Selection(
          systems: Set(arguments.all(.system)), fields: Set(arguments.all(.field)),
          articles: Set(arguments.all(.article)), schemes: try arguments.schemesWithMistakes()))
      for note in first.remainder(beside: reports[1]) { streams.note(note) }
      if first.version != reports[1].version {
        streams.note("the reports are of versions \(first.version) and \(reports[1].version)")
      }
    } catch let error as NotComparable {
      streams.error("\(error)")
      return .notComparable
    }
    try write(differences, first.options, format: format, labels: arguments.operands)
    return .success
  }

  /// Whether the report knows all names that select.
  private func check(_ report: SavedReport) throws {
    let known: [(Option, Set<String>)] = [
      (.system, report.systems), (.field, report.fields), (.article, report.articles),
    ]
    for (option, names) in known {
      for name in arguments.all(option) where !names.contains(name) {
        throw SelectionError.unknown(option.rawValue, name, known: names.sorted())
      }
    }
  }

  private func write(
    _ differences: [SystemDifference], _ options: ScoringOptions, format: ReportFormat,
    labels: [String] = []
  ) throws {
    let text =
      format == .json
      ? DifferenceJSONRenderer(options: options, version: Evalrun.version).render(differences)
      : DifferenceTextRenderer(options: options, labels: labels, isASCII: streams.isASCII)
        .render(differences)
    if let path = arguments.output {
      try streams.write(text, to: path)
    } else {
      if format == .text { try streams.show(text) } else { try streams.result(text) }
    }
  }
}
