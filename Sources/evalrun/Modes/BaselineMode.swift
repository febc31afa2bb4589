import Evaluation
import Extractors
import Foundation

/// `--check` and `--accept`: the present outcomes beside the accepted ones.
struct BaselineMode {
  private let arguments: Arguments
  private let streams: Streams

  init(_ arguments: Arguments, _ streams: Streams) {
    self.arguments = arguments
    self.streams = streams
  }

  /// Compares and writes nothing.
  func check() throws -> ExitCode {
    let format = try arguments.format()
    let path = try path()
    guard FileManager.default.fileExists(atPath: path) else {
      throw SelectionError.nothing(
        "\(path): there is no baseline; make one with evalrun --accept")
    }
    let baseline: Baseline
    do {
      baseline = try Baseline(path: path)
    } catch let error as BaselineError {
      streams.error("\(path): \(error)")
      return .notComparable
    }
    let run = try run()
    let check = RegressionCheck(run.outcomes, against: baseline)
    try streams.result(
      try text(of: check, run, as: format), as: format, to: arguments.output)
    for note in check.notes { streams.note(note) }
    if check.changes.contains(where: { !$0.outcome.isWorse }),
      !check.changes.contains(where: { $0.outcome.isWorse })
    {
      streams.note("accept the better result with evalrun --accept")
    }
    let code: ExitCode = check.regressions.isEmpty ? .success : .regression
    return check.notComparable.isEmpty ? code : code.combined(with: .notComparable)
  }

  private func text(
    of check: RegressionCheck, _ run: RegressionRun, as format: ReportFormat
  ) throws -> String {
    switch format {
    case .json: return CheckJSONRenderer(run).render(check)
    case .markdown: return CheckMarkdownRenderer(run).render(check)
    case .junit:
      let report = Report(
        corpora: try Selection(arguments: arguments).corpora(), systems: systems,
        options: ScoringOptions(schemes: [.value]), version: Evalrun.version)
      return JUnitRenderer(check: check).render(report)
    default: return CheckTextRenderer(run).render(check)
    }
  }

  /// Shows what changes, asks, and writes the baseline.
  func accept() throws -> ExitCode {
    let path = try path()
    let run = try run()
    let before = FileManager.default.fileExists(atPath: path) ? try? Baseline(path: path) : nil
    if let before {
      let check = RegressionCheck(run.outcomes, against: before)
      try streams.show(CheckTextRenderer(run).list(check))
      for note in check.notes { streams.note(note) }
      if before.accepting(run.outcomes) == before {
        try streams.result("nothing changes\n")
        return .success
      }
      if check.changes.isEmpty, check.notComparable.isEmpty {
        try streams.result("no outcome changes, only the rules behind some or what is scored\n")
      }
    }
    guard arguments.has(.yes) || confirmed(path) else {
      throw UsageError.badValue(
        "no answer", option: "--accept", expected: "y on a terminal, or --yes")
    }
    try streams.write((before ?? Baseline()).accepting(run.outcomes).fileText, to: path)
    try streams.result("accepted: \(path)\n")
    return .success
  }

  private func confirmed(_ path: String) -> Bool {
    guard isatty(STDIN_FILENO) == 1 else { return false }
    streams.error("make this the baseline in \(path)? [y/N]")
    return ["y", "yes"].contains(readLine()?.lowercased())
  }

  private func run() throws -> RegressionRun {
    let corpora = try Selection(arguments: arguments).corpora()
    return RegressionRun(corpora: corpora, systems: systems)
  }

  private var systems: [any System] { ExtractorRegistry.standard.map { InProcessSystem($0) } }

  private func path() throws -> String { try Selection(arguments: arguments).baselinePath() }
}
