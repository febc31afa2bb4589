import Annotations
import Evaluation
import Extractors
import Foundation

/// `--robustness`: changes the articles and shows what the systems make of it.
struct RobustnessMode {
  private let arguments: Arguments
  private let streams: Streams

  init(_ arguments: Arguments, _ streams: Streams) {
    self.arguments = arguments
    self.streams = streams
  }

  func run() throws -> ExitCode {
    let format = try arguments.format()
    let options = try options()
    let selection = Selection(arguments: arguments, streams: streams)
    let corpora = try selection.corpora()
    guard corpora.contains(where: { !$0.articles.isEmpty }) else {
      throw SelectionError.nothing(
        "no article to change: none of the texts is here; name their folder with --text DIR")
    }
    let pool = Self.pool
    if let folder = arguments[.write] {
      return try write(corpora, to: folder, pool: pool, options: options)
    }
    for text in arguments.all(.system) where text.contains("=") && !text.contains("=exec:") {
      throw UsageError.badValue(
        text, option: "--system",
        expected:
          "NAME or NAME=exec:COMMAND with --robustness: a file of predictions has no answers for "
          + "changed articles; write those with --write DIR, and score what a system says of them")
    }
    let report = RobustnessReport(
      corpora: corpora, systems: try selection.systems(for: corpora), pool: pool,
      options: options, version: Evalrun.version)
    try Interruption.check()
    let text =
      switch format {
      case .json: RobustnessJSONRenderer().render(report)
      case .html: RobustnessHTMLRenderer().render(report)
      default: RobustnessTextRenderer(isASCII: streams.isASCII).render(report)
      }
    try streams.result(text, as: format, to: arguments.output)
    return report.failures.isEmpty ? .success : .systemFailed
  }

  /// The names of the extractors' lexicon, as the plain data that the evaluation takes.
  static let pool = NamePool(
    Dictionary(
      uniqueKeysWithValues: LexiconNames.types.map { type in
        (
          type,
          LexiconNames.names(of: type).map {
            NamePool.Name(canonical: $0.canonical, forms: $0.forms, kind: $0.kind)
          }
        )
      }))

  private func options() throws -> RobustnessOptions {
    var options = RobustnessOptions()
    if let text = arguments[.seed] {
      guard let seed = UInt64(text) else {
        throw UsageError.badValue(text, option: "--seed", expected: "a whole number of 0 or more")
      }
      options.seed = seed
    }
    options.jobs = try arguments.jobs()
    return options
  }

  /// Writes each draw of each perturbation as a corpus of its own, the schema beside them.
  private func write(
    _ corpora: [Corpus], to folder: String, pool: NamePool, options: RobustnessOptions
  ) throws -> ExitCode {
    var count = 0
    for corpus in corpora where !corpus.articles.isEmpty {
      for made in PerturbedCorpus.all(of: corpus, pool: pool, options: options) {
        let files = CorpusWriter.files(of: made.corpus)
        for (path, text) in files.sorted(by: { $0.key < $1.key }) {
          try streams.write(text, to: "\(folder)/\(made.corpus.name)/\(path)")
        }
        count += 1
      }
    }
    streams.note("wrote \(count) corpora to \(folder)")
    return .success
  }
}
