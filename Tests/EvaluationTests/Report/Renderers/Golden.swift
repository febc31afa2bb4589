import Foundation
import TestSupport
import Testing

/// A file that holds what a renderer is to write, byte for byte.
///
/// `EVALRUN_UPDATE=golden swift test --filter RendererTests` writes the files anew, except where `CI`
/// is set. The run that writes fails all the same: what it wrote has to be looked at first.
struct Golden {
  let name: String

  private var place: URL {
    Repository.path("Tests", "EvaluationTests", "Fixtures", "Reports", name)
  }

  func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let environment = ProcessInfo.processInfo.environment
    let expected = try? Data(contentsOf: place)
    let isAlike = expected == Data(text.utf8)
    if !isAlike, environment["EVALRUN_UPDATE"] == "golden", environment["CI"] == nil {
      try Data(text.utf8).write(to: place, options: .atomic)
      Issue.record(
        "\(name) is written anew; look at it, then run again", sourceLocation: sourceLocation)
      return
    }
    guard !isAlike else { return }
    Attachment.record(text, named: name, sourceLocation: sourceLocation)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let old = String(decoding: expected ?? Data(), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(lines, old).prefix { $0 == $1 }.count
    Issue.record(
      """
      \(name) differs from line \(line + 1) on: \(line < lines.count ? lines[line] : "it ends")
      if it is meant: EVALRUN_UPDATE=golden swift test --filter RendererTests
      """, sourceLocation: sourceLocation)
  }
}
