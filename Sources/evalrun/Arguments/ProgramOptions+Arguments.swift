import Evaluation

extension Arguments {
  /// How many articles are read at a time.
  func jobs() throws -> Int {
    guard let text = self[.jobs] else { return 1 }
    guard let jobs = Int(text), 1...256 ~= jobs else {
      throw UsageError.badValue(text, option: "--jobs", expected: "a number from 1 to 256")
    }
    return jobs
  }

  /// How long a program may go without an answer; `nil` where nothing is said.
  func timeout() throws -> Duration? {
    guard let text = self[.timeout] else { return nil }
    guard let seconds = Double(text), seconds > 0, seconds <= 1_000_000 else {
      throw UsageError.badValue(text, option: "--timeout", expected: "a number of seconds above 0")
    }
    return .seconds(seconds)
  }
}

extension ProgramOptions {
  /// Reads how to run programs from a command line, and makes sure that none outlives this one.
  init(_ arguments: Arguments, _ streams: Streams) throws {
    Interruption.waitForPrograms()
    self.init(
      // Where corpora are read side by side, each has one process.
      jobs: arguments.mode == .robustness ? 1 : try arguments.jobs(), cache: arguments[.cache],
      version: Evalrun.version,
      isInterrupted: { Interruption.isRequested }, note: { streams.note($0) })
    if let limit = try arguments.timeout() { timeout = limit }
  }
}
