import Foundation
import TestSupport
import Testing

/// Programs as systems, and corpora in parts, on the command line.
@Suite(.tags(.commandLine))
struct ProgramTests {
  static func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:]
  ) throws -> CommandLineTests.Run {
    try CommandLineTests.run(all: arguments, input: input, environment: environment)
  }

  /// Reads lines and answers each with no mention.
  static let answer = #"sed -u 's/^{"id": "\([^"]*\)".*/{"id":"\1","mentions":[]}/'"#

  /// A corpus of one short article.
  static let sentence =
    #"{"schema":"evalrun.labels/1","id":"x","text":"Two strikes hit Syria."}"# + "\n"

  static func report(_ program: String, _ more: String...) throws -> CommandLineTests.Run {
    try run(
      ["--report", "--gold", "gold/rendition", "--match", "value", "--system", "p=exec:\(program)"]
        + more)
  }

  @Test func `a program that answers is scored, and exits 0`() throws {
    let run = try Self.report(Self.answer, "--jobs", "3")
    #expect(run.code == 0)
    #expect(run.output.contains("a p"))
    #expect(!run.error.contains("failed"))
  }

  @Test func `a program that fails on some is reported with exit 4, beside one that works`() throws
  {
    let run = try Self.report(
      "\(Self.answer) | head -n 3", "--system", "keyword-window", "--format", "json")
    #expect(run.code == 4)
    #expect(run.output.contains("\"kind\": \"missing\""))
    #expect(run.output.contains("\"name\": \"keyword-window\""))
  }

  @Test(arguments: ["0", "-1", "nan", "soon"]) func `a timeout is a number of seconds`(
    text: String
  ) throws {
    let run = try Self.report(Self.answer, "--timeout", text)
    #expect(run.code == 2)
    #expect(run.error.contains("--timeout takes a number of seconds above 0"))
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func `a signal ends the run with 130 and leaves no process behind`(number: Int32) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "process").path(percentEncoded: false)
    // The program tells its number, and its parent's by sending the signal itself.
    let run = try Self.report(
      "echo $$ >\(file); kill -\(number) $PPID; sleep 1000", "--output", "\(file).json")
    #expect(run.code == 130)
    #expect(run.error.contains("interrupted; nothing was written"))
    #expect(!FileManager.default.fileExists(atPath: "\(file).json"))
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let process = try #require(pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)))
    #expect(kill(process, 0) == -1)
  }

  @Test func `changed articles that a program fails on are reported with exit 4`() throws {
    // Of a sentence there are few ways to change it.
    let run = try Self.run(
      ["--robustness", "--gold", "-", "--system", "p=exec:exit 3"], input: Self.sentence)
    #expect(run.code == 4)
    #expect(run.output.contains("p failed "))
  }

  @Test func `a signal ends a run over changed articles with 130 and no report`() throws {
    let run = try Self.run(
      ["--robustness", "--gold", "-", "--system", "p=exec:kill -INT $PPID; sleep 1000"],
      input: Self.sentence)
    #expect(run.code == 130)
    #expect(run.output.isEmpty)
  }

  @Test func `parts unite to the tables of the whole`() throws {
    let articles = try Self.run(
      ["--list", "articles", "--gold", "gold/rendition", "--format", "jsonl"]
    ).output.split(separator: "\n")
    // The facts do not matter here: articles of a JSON Lines corpus without any.
    let lines: [String] = articles.map {
      String($0).replacing(
        "{\"id\"", with: "{\"schema\": \"evalrun.labels/1\", \"id\"", maxReplacements: 1)
    }
    func part(_ lines: [String]) throws -> String {
      let run = try Self.run(
        ["--partial", "--gold", "-", "--schema", "gold/schema.json", "--system", "first"],
        input: lines.joined(separator: "\n"))
      #expect(run.code == 0)
      return run.output
    }
    let whole = try Self.run(["--merge", "-"], input: part(lines))
    let parts = try part(Array(lines[3...])) + part([]) + part(Array(lines[..<3]))
    let merged = try Self.run(["--merge", "-"], input: parts)
    #expect(whole.code == 0)
    #expect(whole.output.hasPrefix("merged: 5 articles on 5 events"))
    #expect(merged.output == whole.output)
    let twice = try Self.run(["--merge", "-"], input: parts + parts)
    #expect(twice.code == 3)
    let other = parts.replacing("\"version\": \"", with: "\"version\": \"9", maxReplacements: 1)
    #expect(try Self.run(["--merge", "-"], input: other).code == 5)
  }

  @Test(
    arguments: [
      (["--merge"], 2, "takes the files to read"), (["--merge", "/nowhere"], 3, "cannot be read"),
      (["--partial"], 2, "more than one is selected"), (["--report", "x"], 2, "there is no \"x\""),
      (["--report", "--gold", "-"], 3, "the corpus is empty"), (["--merge", "-"], 3, "no record"),
    ] as [([String], Int32, String)])
  func `what cannot be counted or merged says why`(
    words: [String], code: Int32, message: String
  ) throws {
    let run = try Self.run(words)
    #expect(run.code == code)
    #expect(run.error.contains(message))
  }
}
