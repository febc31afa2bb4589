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
    try show(check, of: run)
    let worse = check.changes.filter { $0.outcome.isWorse }.count
    let better = check.changes.count - worse
    try streams.result(
      "\(check.regressions.count) regressions, \(worse - check.regressions.count) worse without "
        + "blocking, \(better) better\n")
    if better > 0, worse == 0 { streams.note("accept the better result with evalrun --accept") }
    let code: ExitCode = check.regressions.isEmpty ? .success : .regression
    return check.notComparable.isEmpty ? code : code.combined(with: .notComparable)
  }

  /// Shows what changes, asks, and writes the baseline.
  func accept() throws -> ExitCode {
    let path = try path()
    let run = try run()
    let before = FileManager.default.fileExists(atPath: path) ? try? Baseline(path: path) : nil
    if let before {
      let check = RegressionCheck(run.outcomes, against: before)
      try show(check, of: run)
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
    return RegressionRun(
      corpora: corpora, systems: ExtractorRegistry.standard.map { InProcessSystem($0) })
  }

  /// `reports/baseline.json` beside the gold.
  private func path() throws -> String {
    URL(filePath: try Selection(arguments: arguments).goldPath()).deletingLastPathComponent()
      .appending(path: "reports/baseline.json").path(percentEncoded: false)
  }

  private func show(_ check: RegressionCheck, of run: RegressionRun) throws {
    for change in check.changes {
      let sign =
        !change.outcome.isWorse ? "better" : change.tier == .block ? "WORSE" : change.tier.rawValue
      try streams.show("\(sign): \(run.description(of: change))\n")
    }
    for message in check.notComparable { try streams.show("not comparable: \(message)\n") }
    for note in check.notes { streams.note(note) }
  }
}
