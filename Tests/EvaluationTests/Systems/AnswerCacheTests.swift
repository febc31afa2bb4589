import Annotations
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Evaluation

/// Answers that are kept between runs.
struct AnswerCacheTests {
  /// The notes of a run and which articles its program was given.
  struct Run {
    let output: SystemOutput
    let notes: [String]
    let asked: [String]
  }

  static func run(
    _ folder: TemporaryFolder, _ script: String = Misbehaviour.answer, version: String = "1",
    text: String = "two strikes"
  ) -> Run {
    let notes = Mutex<[String]>([])
    // Beside the folder, so that the command is the same in every run.
    let log = folder.url.appendingPathExtension("log")
    defer { try? FileManager.default.removeItem(at: log) }
    let output = ProgramSystemTests.output(
      "tee -a \(log.path(percentEncoded: false)) | \(script)", text: text,
      options: ProgramOptions(
        cache: folder.path, version: version, note: { note in notes.withLock { $0.append(note) } }))
    let given = (try? String(contentsOf: log, encoding: .utf8)) ?? ""
    return Run(
      output: output, notes: notes.withLock(\.self),
      asked: given.split(separator: "\n").compactMap {
        $0.split(separator: "\"").dropFirst(3).first
      }
      .map(String.init))
  }

  @Test func `the second run asks nothing and says so`() {
    let folder = TemporaryFolder()
    let first = Self.run(folder)
    let second = Self.run(folder)
    #expect(first.asked == ["1", "2", "3", "4", "5"])
    #expect(first.notes == [])
    #expect(second.asked == [])
    #expect(second.notes == ["p: 5 of 5 answers are kept ones, from \(folder.path)"])
    #expect(second.output.mentions == first.output.mentions)
    #expect(second.output.errors == [])
  }

  @Test func `another text or version finds nothing`() {
    let folder = TemporaryFolder()
    _ = Self.run(folder)
    #expect(Self.run(folder, version: "2").asked.count == 5)
    #expect(Self.run(folder, text: "three strikes").asked.count == 5)
    #expect(Self.run(folder, Misbehaviour.answer + " | cat").asked.count == 5)
    #expect(Self.run(folder).asked == [])
  }

  @Test func `an interrupted run goes on where it stopped, and failures are asked again`() {
    let folder = TemporaryFolder()
    let script =
      #"\#(Misbehaviour.answer) | sed -e '/"2"/d' -e '/"4"/s/"mentions.*/"error":"no"}/'"#
      + #" -e '/"5"/s/\[/[{"field":"count","start":90,"end":99}/'"#
    let first = Self.run(folder, script)
    #expect(first.output.errors.compactMap(\.article) == ["2", "4", "5"])
    let second = Self.run(folder, script)
    #expect(second.asked == ["2", "4", "5"])
    #expect(second.output.errors.map(\.kind) == first.output.errors.map(\.kind))
    #expect(second.output.mentions == first.output.mentions)
  }

  @Test func `a line that a crash cut off or garbled is asked again, and what follows it is kept`()
    throws
  {
    let folder = TemporaryFolder()
    _ = Self.run(folder)
    let file = folder.url.appending(path: try #require(folder.names.first))
    var lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == 5)
    lines[1] = Substring(lines[1].replacing("mentions", with: "mansions"))
    let whole = lines.joined(separator: "\n") + "\n"
    try Data(whole.utf8.dropLast(40)).write(to: file)
    #expect(Self.run(folder).asked == ["2", "5"])
    #expect(Self.run(folder).asked == [])
  }

  @Test func `runs at the same time leave a file that both can use`() async throws {
    let folder = TemporaryFolder()
    let article = Article(id: "x", text: String(repeating: "long ", count: 2000))
    let caches = try (0..<4).map { _ in
      try AnswerCache(folder: folder.path, command: "c", version: "1")
    }
    for round in 0..<20 {
      for (index, cache) in caches.enumerated() {
        cache.keep(
          Array("{\"id\":\"\(round)-\(index)\"}".utf8),
          to: Article(id: "\(round)-\(index)", text: article.text))
      }
    }
    let again = try AnswerCache(folder: folder.path, command: "c", version: "1")
    for round in 0..<20 {
      for index in caches.indices {
        let id = "\(round)-\(index)"
        #expect(
          again.answer(to: Article(id: id, text: article.text)) == Array("{\"id\":\"\(id)\"}".utf8))
      }
    }
    #expect(again.answer(to: article) == nil)
  }

  @Test func `a folder that cannot be is a note, and the program is asked`() {
    let folder = TemporaryFolder()
    try? Data().write(to: folder.url)
    let run = Self.run(folder)
    #expect(run.output.mentions.count == 5)
    #expect(run.notes.first?.hasPrefix("p: answers cannot be kept: ") == true)
  }
}
