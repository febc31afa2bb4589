import Evaluation
import Foundation

/// `--mistakes`: everything that the systems get wrong, each mistake in its sentence.
struct MistakesMode {
  private let arguments: Arguments
  private let streams: Streams

  init(_ arguments: Arguments, _ streams: Streams) {
    self.arguments = arguments
    self.streams = streams
  }

  func run() throws -> ExitCode {
    let format = try arguments.format()
    let selection = Selection(arguments: arguments, streams: streams)
    let scored = try ScoredCorpora(selection)
    let corpora = scored.corpora
    for absent in corpora where absent.articles.isEmpty {
      streams.note(
        "\(absent.name): left out, none of its texts is here; name their folder with --text")
    }
    let systems = scored.narrowing(try selection.systems(for: corpora))
    var options = ScoringOptions()
    options.schemes = try arguments.schemesWithMistakes()
    let report = Report(
      corpora: corpora.filter { !$0.articles.isEmpty }, systems: systems, options: options,
      version: Evalrun.version)
    try Interruption.check()
    let text =
      format == .jsonLines
      ? JSONLinesRenderer().render(mistakesOf: report)
      : MistakeTextRenderer(isASCII: streams.isASCII).render(report)
    try streams.result(text, as: format, to: arguments.output)
    var code = ExitCode.success
    for system in report.corpora.flatMap(\.systems) where !system.errors.isEmpty {
      streams.error(failureOf: system)
      code = .systemFailed
    }
    return code
  }
}

extension Arguments {
  /// The schemes that `--match` names, of those whose mistakes are known one by one.
  ///
  /// - Throws: ``UsageError`` for another scheme.
  func schemesWithMistakes() throws -> [MatchScheme] {
    guard has(.match) else { return [.value] }
    let named = try all(.match).map { text in
      guard let scheme = MatchScheme(rawValue: text), Mistake.schemes.contains(scheme) else {
        throw UsageError.badValue(
          text, option: "--match", expected: "value or strict with \(mode.flag)")
      }
      return scheme
    }
    return Mistake.schemes.filter(named.contains)
  }
}
