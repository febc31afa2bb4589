import Annotations
import Foundation
import Synchronization

/// One line on standard error that says how far a long run has come.
///
/// It shows only where results and notes both go to a terminal, and only after a second of work; a
/// short run prints nothing.
final class ProgressLine: Sendable {
  private struct State {
    var done = 0
    var width = 0
    var next: ContinuousClock.Instant
  }

  private let total: Int
  private let isShown: Bool
  private let state: Mutex<State>
  private static let interval = Duration.milliseconds(100)

  /// Begins to count.
  ///
  /// - Parameters:
  ///   - total: how many steps there will be.
  ///   - isShown: whether anybody watches.
  init(total: Int, isShown: Bool) {
    self.total = total
    self.isShown = isShown
    state = Mutex(State(next: .now + .seconds(1)))
  }

  /// Counts a step, and shows it if the last one shown is a while ago.
  func step(_ words: @autoclosure () -> String) {
    guard isShown else { return }
    let line = state.withLock { state -> String? in
      state.done += 1
      guard ContinuousClock.now >= state.next else { return nil }
      state.next = .now + Self.interval
      let text = "\(state.done) of \(total) \(words())"
      let line = "\r\(text)" + String(repeating: " ", count: max(0, state.width - text.count))
      state.width = text.count
      return line
    }
    if let line { Self.write(line) }
  }

  /// Wipes the line away.
  func finish() {
    let width = state.withLock { $0.width }
    if width > 0 { Self.write("\r" + String(repeating: " ", count: width) + "\r") }
  }

  private static func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}

/// An extractor that counts what it has read.
struct CountingExtractor: Extractor {
  let extractor: any Extractor
  let progress: ProgressLine

  var name: String { extractor.name }

  func mentions(in article: Article) throws -> [Mention] {
    defer { progress.step("articles read, now \(extractor.name)") }
    return try extractor.mentions(in: article)
  }
}
