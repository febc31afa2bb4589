import Evaluation
import Foundation

/// The program: it parses, calls, and maps what happened to an exit code.
@main
enum Evalrun {
  static let version = "0.1.0"

  static func main() {
    // A closed pipe is noticed where it is written to.
    signal(SIGPIPE, SIG_IGN)
    Interruption.watch()
    exit(run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }

  static func run(_ words: [String]) -> ExitCode {
    let environment = ProcessInfo.processInfo.environment
    guard !words.isEmpty else {
      try? Streams(isQuiet: false).result(Help.text + "\n")
      return .usage
    }
    do {
      let arguments = try Arguments(words, environment: environment)
      return try run(arguments)
    } catch is ClosedPipe {
      return .success
    } catch is Interruption {
      Streams(isQuiet: false).error("interrupted; nothing was written")
      return .interrupted
    } catch let error as UsageError {
      Streams(isQuiet: false).error("\(error)\nevalrun --help lists what there is")
      return .usage
    } catch {
      Streams(isQuiet: false).error("\(error)")
      return .badData
    }
  }

  private static func run(_ arguments: Arguments) throws -> ExitCode {
    let streams = Streams(
      isQuiet: arguments.has(.quiet), palette: try Palette(arguments),
      isASCII: Streams.isASCII(arguments))
    // A number that makes no sense is refused even where no program runs that it is about.
    _ = (try arguments.jobs(), try arguments.timeout())
    return try arguments.failOn().judged(run(arguments, streams))
  }

  private static func run(_ arguments: Arguments, _ streams: Streams) throws -> ExitCode {
    switch arguments.mode {
    case .report: return try ReportMode(arguments, streams).run()
    case .mistakes: return try MistakesMode(arguments, streams).run()
    case .check: return try BaselineMode(arguments, streams).check()
    case .accept: return try BaselineMode(arguments, streams).accept()
    case .diff: return try DiffMode(arguments, streams).run()
    case .partial: return try PartialMode(arguments, streams).count()
    case .merge: return try PartialMode(arguments, streams).merge()
    case .extract: return try ExtractMode(arguments, streams).run()
    case .agreement: return try AgreementMode(arguments, streams).run()
    case .robustness: return try RobustnessMode(arguments, streams).run()
    case .lint: return try LintMode(arguments, streams).run()
    case .convert: return try ConvertMode(arguments, streams).run()
    case .list: return try ListMode(arguments, streams).run()
    case .show: return try ShowMode(arguments, streams).run()
    case .completions:
      guard let shell = Shell(rawValue: arguments.operand) else {
        throw UsageError.badValue(
          arguments.operand, option: "--completions", expected: "bash, zsh or fish")
      }
      try streams.result(shell.script)
      return .success
    case .help:
      try streams.result(Help.text + "\n")
      return .success
    case .version:
      try streams.result("evalrun \(version)\n")
      return .success
    }
  }
}
