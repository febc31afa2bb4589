import Annotations
import Foundation

/// Lets processes of one command answer some articles, one process after another.
///
/// A process gets every article that is still owed at once, and may answer in any order. If it dies,
/// hangs or talks nonsense, the first article that it owes is counted as the one it failed on, and a
/// new process goes on with the rest; after three in a row that answered nothing the rest is given up.
struct ProgramWorker {
  /// The longest line that is taken for an answer.
  static let longestLine = 16 << 20
  /// How many lines may be no answer, beside one for each article.
  static let uselessLines = 1000
  /// How many processes in a row may answer nothing.
  static let barrenProcesses = 3
  /// How many blocks are read once a process has ended: more than any pipe holds.
  static let lastBlocks = 64
  /// How long a process has to end once it was asked to.
  static let grace = Duration.seconds(1)

  let name: String
  let command: String
  let timeout: Duration
  /// Told of each line that was an answer without fault.
  let keep: (_ article: Article, _ line: [UInt8]) -> Void

  private(set) var answers: Answers
  /// What was lost to processes that failed, beside the errors of single answers.
  var failures: [SystemError] = []
  /// The articles without an answer, in the order in which they are sent.
  var owed: [Article]
  var isFinished = false

  private(set) var run: ProgramRun?
  private var processes = 0
  private var barren = 0

  init(
    name: String, command: String, timeout: Duration, answers: Answers, owed: [Article],
    keep: @escaping (Article, [UInt8]) -> Void
  ) {
    self.name = name
    self.command = command
    self.timeout = timeout
    self.answers = answers
    self.owed = owed
    self.keep = keep
    isFinished = owed.isEmpty
  }

  /// Does whatever can be done without waiting.
  mutating func step() {
    guard !isFinished else { return }
    guard let run else { return start() }
    run.feed()
    take(run.readLines())
    if run.child.hasEnded {
      // What was printed before the end still stands in the pipe. A process that left the group may
      // go on filling it, so there is an end to waiting for the last of it.
      run.child.signalGroup(SIGKILL)
      for _ in 0..<Self.lastBlocks {
        let lines = run.readLines()
        guard !lines.isEmpty || run.readMore else { break }
        take(lines)
      }
      // A line that was cut off from here is not the program's fault.
      if run.cause == nil, let rest = run.lines.finish() { take([rest]) }
      judge(run)
    } else {
      hurry(run)
    }
  }

  /// Ends the process and gives up what is owed.
  mutating func interrupt() {
    guard !isFinished else { return }
    run?.child.reap()
    run = nil
    owed.removeAll { answers.answered.contains($0.id) }
    giveUp(.interrupted, "the run was ended")
  }

  private mutating func start() {
    do {
      run = try ProgramRun(command: command, articles: owed)
      processes += 1
    } catch {
      giveUp(.notStarted, "the program cannot be started: \(error)")
    }
  }

  private mutating func take(_ lines: [[UInt8]]) {
    guard let run else { return }
    for line in lines where !run.isBabbling {
      run.lineNumber += 1
      let process = processes > 1 ? "process \(processes), " : ""
      switch answers.add(line, at: "\(name): \(process)line \(run.lineNumber)") {
      case .sound(let id):
        run.answered()
        if let article = answers.articles[id] { keep(article, line) }
      case .faulty: run.answered()
      case .useless: run.useless += 1
      }
    }
  }

  /// Asks a process to end, and kills it if it will not.
  private func hurry(_ run: ProgramRun) {
    let now = ContinuousClock.now
    if let asked = run.askedToEnd {
      if now - asked > Self.grace { run.child.signalGroup(SIGKILL) }
    } else if run.lines.isOverfull {
      run.end(because: .endlessLine)
    } else if run.isBabbling {
      run.end(because: .babble)
    } else if now - run.lastAnswer > timeout {
      run.end(because: .silence)
    }
  }

  private mutating func judge(_ run: ProgramRun) {
    let ending = run.child.reap() ?? .exit(0)
    self.run = nil
    owed.removeAll { answers.answered.contains($0.id) }
    barren = run.answers > 0 ? 0 : barren + 1
    let verdict = ProgramVerdict(run, ending: ending, timeout: timeout)
    guard !owed.isEmpty else {
      isFinished = true
      if let (kind, message) = verdict.afterAllAnswers {
        failures.append(SystemError(article: nil, kind: kind, message: message, place: name))
      }
      return
    }
    let (kind, message) = verdict.whileOwing
    guard verdict.isWorthAnother else { return giveUp(kind, message) }
    fail(owed.removeFirst(), kind, message)
    if owed.isEmpty {
      isFinished = true
    } else if barren == Self.barrenProcesses {
      giveUp(kind, "not tried: \(barren) processes in a row answered nothing; \(message)")
    }
  }

  private mutating func giveUp(_ kind: SystemError.Kind, _ message: String) {
    for article in owed { fail(article, kind, message) }
    owed = []
    isFinished = true
  }

  private mutating func fail(_ article: Article, _ kind: SystemError.Kind, _ message: String) {
    failures.append(SystemError(article: article.id, kind: kind, message: message, place: name))
  }
}
