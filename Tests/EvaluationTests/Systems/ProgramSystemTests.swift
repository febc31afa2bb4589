import Annotations
import Foundation
import Testing

@testable import Evaluation

/// Programs that behave and programs that do not.
struct ProgramSystemTests {
  static func corpus(_ count: Int, text: String = "two strikes") -> Corpus {
    Corpus(
      name: "c", schema: Schema(fields: [FieldSpecification(field: "count", type: .count)]),
      articles: (1...count).map {
        GoldArticle(article: Article(id: "\($0)", text: text), fillers: [])
      })
  }

  static func output(
    _ script: String, count: Int = 5, text: String = "two strikes",
    options: ProgramOptions = ProgramOptions()
  ) -> SystemOutput {
    ProgramSystem(name: "p", command: script, options: options)
      .output(for: corpus(count, text: text))
  }

  @Test(arguments: Misbehaviour.cases)
  func `a program that misbehaves has a defined result`(_ misbehaviour: Misbehaviour) {
    let output = Self.output(
      misbehaviour.script, options: ProgramOptions(timeout: misbehaviour.timeout))
    let kinds = output.errors.map { ($0.article ?? "-", $0.kind) }
    #expect(Dictionary(kinds, uniquingKeysWith: { $1 }) == misbehaviour.errors)
    #expect(output.mentions.keys.sorted() == misbehaviour.answered)
    let messages = output.errors.map(\.message).joined(separator: "\n")
    #expect(messages.contains(misbehaviour.message) || misbehaviour.errors.isEmpty)
  }

  /// Answers each article with its own line as a rule, in blocks, so that both pipes fill up.
  static let echo =
    #"sed 's/^{"id": "\([^"]*\)", "text": "\(.*\)"}$/{"id":"\1","mentions":[{"field":"count","value":"2","rule":"\2"}]}/'"#

  @Test func `megabytes in both directions at once do not stop either side`() {
    let text = String(repeating: "two strikes ", count: 500)
    let output = Self.output(Self.echo, count: 150, text: text)
    #expect(output.errors == [])
    #expect(output.mentions.count == 150)
    #expect(
      output.mentions["77"] == [
        Mention(field: "count", value: "2", range: nil, rule: text)
      ])
  }

  @Test func `a program that reads all before it answers gets the end of its input`() {
    let output = Self.output("\(Misbehaviour.answer) | sort -r", count: 300)
    #expect(output.errors == [])
    #expect(output.mentions.count == 300)
  }

  @Test(arguments: [2, 3, 16]) func `several processes give what one gives`(jobs: Int) {
    let script = #"\#(Misbehaviour.answer) | sed '/"4"/s/"mentions.*/"error":"no"}/'"#
    let one = Self.output(script, count: 7)
    let several = Self.output(script, count: 7, options: ProgramOptions(jobs: jobs))
    #expect(one.mentions == several.mentions)
    #expect(one.errors.map(\.article) == ["4"])
    #expect(several.errors.map(\.article) == ["4"])
  }

  @Test func `a corpus without articles starts nothing`() {
    let corpus = Corpus(name: "c", schema: Schema(fields: []), articles: [], absent: ["1"])
    let output = ProgramSystem(name: "p", command: "exit 1").output(for: corpus)
    #expect(output.errors == [])
  }

  /// The process that a script wrote into a file, once there is one.
  static func process(in file: URL) -> pid_t? {
    (try? String(contentsOf: file, encoding: .utf8)).flatMap {
      pid_t($0.trimmingCharacters(in: .whitespacesAndNewlines))
    }
  }

  /// Whether a process runs: one that was killed may wait a moment for whoever inherited it.
  static func isRunning(_ process: pid_t) -> Bool {
    let path = "/proc/\(process)/stat"
    guard let stat = try? String(contentsOfFile: path, encoding: .utf8) else { return false }
    return stat.split(separator: ")").last?.split(separator: " ").first != "Z"
  }

  @Test(arguments: [
    "sleep 1000 & echo $! >FILE; \(Misbehaviour.answer)",
    "trap '' TERM; sleep 1000 & echo $! >FILE; wait",
    "(sleep 1000 & echo $! >FILE); kill -9 $$",
  ])
  func `nothing that a program started is left behind`(script: String) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    _ = Self.output(
      script.replacing("FILE", with: file.path(percentEncoded: false)), count: 1,
      options: ProgramOptions(timeout: .seconds(3)))
    let process = try #require(Self.process(in: file))
    // Killed by a signal that cannot be held back; the kernel may take a moment over it.
    for _ in 0..<1000 where Self.isRunning(process) { usleep(10_000) }
    #expect(!Self.isRunning(process))
  }

  @Test func `an interrupted run ends its programs and says what is open`() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    let path = file.path(percentEncoded: false)
    let output = Self.output(
      "head -n 1 | \(Misbehaviour.answer); echo $$ >\(path).tmp; mv \(path).tmp \(path); sleep 1000",
      options: ProgramOptions(isInterrupted: {
        FileManager.default.fileExists(atPath: path)
      }))
    #expect(output.errors.filter { $0.kind == .interrupted }.count >= 4)
    let process = try #require(Self.process(in: file))
    #expect(!Self.isRunning(process))
  }
}
