import Annotations
import Foundation

/// One process from its start to its end, and what it was sent and said.
final class ProgramRun {
  /// Why a process was ended from here.
  enum Cause: Hashable, Sendable {
    case silence, endlessLine, babble
  }

  let child: ChildProcess
  private let articles: [Article]
  private var sent = 0
  private var pending: ArraySlice<UInt8> = []

  var lines = LineBuffer(limit: ProgramWorker.longestLine)
  var lineNumber = 0
  /// How many articles were answered, and how many lines were no answer.
  private(set) var answers = 0
  var useless = 0
  private(set) var lastAnswer = ContinuousClock.now
  private(set) var tail = StreamTail()
  private(set) var cause: Cause?
  private(set) var askedToEnd: ContinuousClock.Instant?
  /// Whether the last reading brought something, so that there may be more.
  private(set) var readMore = false

  init(command: String, articles: [Article]) throws(SpawnFailure) {
    child = try ChildProcess(command: command)
    self.articles = articles
  }

  /// How many articles the process was given.
  var given: Int { articles.count }

  /// Whether there is something to write and somebody to read it.
  var isFeeding: Bool { child.input != nil }

  var isBabbling: Bool { useless > ProgramWorker.uselessLines + articles.count }

  /// The line that a program reads for an article.
  static func line(for article: Article) -> [UInt8] {
    let json = JSONValue.object(["id": .string(article.id), "text": .string(article.text)])
    return Array(json.written().utf8)
  }

  /// Writes articles until the pipe is full, then closes it behind the last.
  func feed() {
    while child.input != nil {
      if pending.isEmpty {
        guard sent < articles.count else { return child.closeInput() }
        pending = Self.line(for: articles[sent])[...] + [0x0A]
        sent += 1
      }
      guard let count = child.write(pending), count > 0 else { return }
      pending = pending.dropFirst(count)
    }
  }

  /// Reads one block of each stream.
  func readLines() -> [[UInt8]] {
    readMore = false
    if case .bytes(let block) = child.readErrors() {
      tail.add(block)
      readMore = true
    }
    guard case .bytes(let block) = child.readOutput() else { return [] }
    readMore = true
    return lines.add(block)
  }

  /// Notes that an article was answered, which sets the clock back.
  func answered() {
    answers += 1
    lastAnswer = .now
  }

  /// Asks the process and all that it started to end.
  func end(because cause: Cause) {
    self.cause = cause
    askedToEnd = .now
    child.signalGroup(SIGTERM)
  }
}
