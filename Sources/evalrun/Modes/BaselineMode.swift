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
    let selected = try selected()
    let run = RegressionRun(corpora: selected.corpora, systems: selected.systems)
    let check = RegressionCheck(run.outcomes, against: baseline)
    try Interruption.check()
    try streams.result(
      text(of: check, run, selected, as: format), as: format, to: arguments.output)
    for note in check.notes { streams.note(note) }
    if check.changes.contains(where: { !$0.outcome.isWorse }),
      !check.changes.contains(where: { $0.outcome.isWorse })
    {
      streams.note("accept the better result with evalrun --accept")
    }
    show(run.failures)
    let code: ExitCode = check.regressions.isEmpty ? .success : .regression
    return code.combined(with: check.notComparable.isEmpty ? .success : .notComparable)
      .combined(with: run.failures.isEmpty ? .success : .systemFailed)
  }

  private func text(
    of check: RegressionCheck, _ run: RegressionRun, _ selected: Selected, as format: ReportFormat
  ) -> String {
    switch format {
    case .json: return CheckJSONRenderer(run).render(check)
    case .markdown: return CheckMarkdownRenderer(run).render(check)
    case .junit:
      let report = Report(
        corpora: selected.corpora, systems: selected.systems,
        options: ScoringOptions(schemes: [.value]), version: Evalrun.version)
      return JUnitRenderer(check: check).render(report)
    default: return CheckTextRenderer(run).render(check)
    }
  }

  /// Shows what changes, asks, and writes the baseline.
  func accept() throws -> ExitCode {
    let path = try path()
    let selected = try selected()
    let run = RegressionRun(corpora: selected.corpora, systems: selected.systems)
    try Interruption.check()
    guard run.failures.isEmpty else {
      show(run.failures)
      streams.error("nothing was accepted: what a system says when it fails is no result")
      return .systemFailed
    }
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

  /// What is run: the corpora that are here and the systems that were named, or the built-in ones.
  private struct Selected {
    let corpora: [Corpus]
    let systems: [any System]
  }

  private func selected() throws -> Selected {
    let selection = Selection(arguments: arguments, streams: streams)
    let corpora = try selection.corpora()
    let systems = try selection.systems(for: corpora).map { AnsweredSystem($0, on: corpora) }
    return Selected(corpora: corpora, systems: systems)
  }

  private func show(_ failures: [RegressionRun.Failure]) {
    for failure in failures { streams.error(failureOf: failure.system, failure.errors) }
  }

  private func path() throws -> String { try Selection(arguments: arguments).baselinePath() }
}

/// A system that has read the corpora, so that a program is not asked twice.
private struct AnsweredSystem: System {
  private let system: any System
  private let outputs: [String: SystemOutput]

  var name: String { system.name }

  init(_ system: any System, on corpora: [Corpus]) {
    self.system = system
    outputs = Dictionary(
      corpora.map { ($0.name, system.output(for: $0)) }, uniquingKeysWith: { first, _ in first })
  }

  func output(for corpus: Corpus) -> SystemOutput {
    outputs[corpus.name] ?? system.output(for: corpus)
  }
}
