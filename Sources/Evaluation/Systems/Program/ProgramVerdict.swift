/// What a process that has ended is blamed for, in words.
struct ProgramVerdict {
  private let run: ProgramRun
  private let ending: ChildProcess.Ending
  private let timeout: Duration

  init(_ run: ProgramRun, ending: ChildProcess.Ending, timeout: Duration) {
    self.run = run
    self.ending = ending
    self.timeout = timeout
  }

  /// What is wrong though every article was answered; `nil` if nothing is.
  var afterAllAnswers: (SystemError.Kind, String)? {
    switch run.cause {
    case .silence:
      (.timeout, "it had answered everything and did not end within \(seconds); it was ended")
    case .endlessLine, .babble: whileOwing
    case nil:
      ending == .exit(0)
        ? nil : (.exitStatus, "it answered everything and ended with \(ending)" + lastWords)
    }
  }

  /// What is wrong with a process that leaves articles without an answer.
  var whileOwing: (SystemError.Kind, String) {
    switch run.cause {
    case .silence:
      return (
        .timeout, "no answer for \(seconds); it was ended (--timeout sets how long)" + lastWords
      )
    case .endlessLine:
      return (
        .babble,
        "a line of more than \(ProgramWorker.longestLine >> 20) MB; an answer is one line"
          + lastWords
      )
    case .babble:
      return (.babble, "more than \(run.useless - 1) lines that are no answers; print nothing else")
    case nil: break
    }
    switch ending {
    case .exit(0):
      return (.missing, "it ended without an answer for this article" + lastWords)
    case .exit(126), .exit(127):
      return (.notStarted, "the command cannot be run (\(ending))" + lastWords)
    default:
      return (
        .died, "it ended with \(ending) after \(run.answers) of \(run.given) answers" + lastWords
      )
    }
  }

  /// Whether a new process may do better with the rest.
  ///
  /// One that ended of its own will left out what it wanted to, and a command that does not exist
  /// will not exist the next time.
  var isWorthAnother: Bool {
    guard run.cause == nil else { return true }
    if run.answers == 0, ending == .exit(126) || ending == .exit(127) { return false }
    return ending != .exit(0)
  }

  private var seconds: String {
    let (whole, rest) = timeout.components
    let value = Double(whole) + Double(rest) / 1e18
    return value == value.rounded() ? "\(whole) s" : "\(value) s"
  }

  private var lastWords: String {
    let lines = run.tail.lastLines
    return lines.isEmpty ? "" : "; standard error ends: \(lines)"
  }
}
