import Evaluation
import Foundation

/// `--partial` and `--merge`: a corpus scored in parts, on any number of machines.
struct PartialMode {
  private let arguments: Arguments
  private let streams: Streams

  init(_ arguments: Arguments, _ streams: Streams) {
    self.arguments = arguments
    self.streams = streams
  }

  /// Prints one record of counts, of zeros for an empty part.
  func count() throws -> ExitCode {
    let selection = Selection(arguments: arguments, streams: streams)
    let corpora = try selection.corpora()
    guard let corpus = corpora.first, corpora.count == 1 else {
      throw UsageError.partialNeedsGold
    }
    let systems = try selection.systems(for: corpora)
    let counts = PartialCounts(
      corpus: corpus, systems: systems,
      schemes: try ScoringOptions(arguments, systems: systems.map(\.name)).schemes,
      version: Evalrun.version)
    try Interruption.check()
    try write(counts.encoded + "\n")
    return counts.hasFailures ? .systemFailed : .success
  }

  /// Unites records and renders what they come to.
  func merge() throws -> ExitCode {
    let format = try arguments.format()
    guard !arguments.files.isEmpty else { throw UsageError.missingFiles(.merge) }
    let parts = try arguments.files.flatMap { path in
      try PartialCounts.records(in: try Selection.bytes(of: path), path: path)
    }
    let counts: PartialCounts
    do throws(MergeError) {
      counts = try PartialCounts(merging: parts)
    } catch {
      guard case .incomparable = error else { throw error }
      streams.error("\(error)")
      return .notComparable
    }
    let report = Report(
      merged: counts, options: try ScoringOptions(arguments, systems: counts.systems))
    if format == .html {
      try HTMLOutput(streams).write(report, to: arguments.output)
    } else {
      let style = TextStyle(isASCII: streams.isASCII)
      let text = ReportRenderer(style: style).render(report, as: format)
      try streams.result(text, as: format, to: arguments.output)
    }
    return counts.hasFailures ? .systemFailed : .success
  }

  private func write(_ text: String) throws {
    if let path = arguments.output {
      try streams.write(text, to: path)
    } else {
      try streams.result(text)
    }
  }
}
