import Foundation
import TestSupport
import Testing

/// The built program, run as a user runs it.
@Suite(.tags(.commandLine))
struct CommandLineTests {
  struct Run {
    let code: Int32
    let output: String
    let error: String
  }

  /// The program beside the test bundle.
  static let program = URL(filePath: CommandLine.arguments[0])
    .deletingLastPathComponent().appending(path: "evalrun")

  static func run(
    _ arguments: String..., input: String = "", environment: [String: String] = [:],
    in folder: URL = Repository.root
  ) throws -> Run {
    try run(all: arguments, input: input, environment: environment, in: folder)
  }

  static func run(
    all arguments: [String], input: String = "", environment: [String: String] = [:],
    in folder: URL = Repository.root
  ) throws -> Run {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    // A variable of the machine must not change what a test sees.
    process.environment = ProcessInfo.processInfo.environment
      .filter { !$0.key.hasPrefix("EVALRUN_") }.merging(environment) { _, new in new }
    let temporary = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: temporary) }
    let files = ["in", "out", "err"].map { temporary.appending(path: $0) }
    try Data(input.utf8).write(to: files[0])
    for file in files.dropFirst() { try Data().write(to: file) }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Run(
      code: process.terminationStatus, output: try String(contentsOf: files[1], encoding: .utf8),
      error: try String(contentsOf: files[2], encoding: .utf8))
  }

  @Test func `alone it prints help and exits 2`() throws {
    let run = try Self.run()
    #expect(run.code == 2)
    #expect(run.output.contains("usage: evalrun MODE"))
  }

  @Test func `help and version exit 0`() throws {
    #expect(try Self.run("--help").code == 0)
    #expect(try Self.run("--version").output.hasPrefix("evalrun "))
    let asked = try Self.run("--report", "--gold", "/nowhere", "--help")
    #expect(asked.code == 0)
    #expect(asked.output.contains("usage: evalrun MODE"))
  }

  @Test(arguments: [
    (["--reprot"], "there is no \"--reprot\"; did you mean --report?"),
    (["--report", "--lint"], "--report and --lint are two modes; name one"),
    (["--report", "--format"], "--format takes a value"),
    (["--report", "--format", "xml"], "--format with --report takes text, json, jsonl, csv, md,"),
    (["--lint", "--field", "x"], "--field means nothing with --lint"),
    (["--text", "x"], "name a mode, such as --report"),
    (["--report", "--alpha", "2"], "--alpha takes a number from 0.000001 to 0.999999, not \"2\""),
    (["--report", "--alpha", "1e-17"], "--alpha takes a number from 0.000001"),
    (["--report", "--beta", "1e200"], "--beta takes a number from 0 to 1000, not \"1e200\""),
    (["--report", "--beta", "nan"], "--beta takes a number from 0 to 1000"),
    (["--report", "--match", "loose"], "--match takes value, strict, exact, partial or type"),
    (["--report", "--seed", "-1"], "--seed takes"), (["--extract", "--jobs", "0"], "--jobs takes"),
    (["--report", "--jobs", "0"], "--jobs takes"),
    (["--mistakes", "--timeout", "0"], "--timeout takes"),
    (["--show"], "--show takes ARTICLE"),
    (["--report", "--system", "p=x.jsonl"], "name one with --gold PATH"),
    (["--report", "--gold", "gold", "--system", "p=x.jsonl"], "name one with --gold PATH"),
    (["--report", "--system", "regex=x.jsonl"], "regex is built in"),
    (["--accept", "--yes=no"], "--yes takes no value"),
    (["--report=x"], "--report takes no value"),
    (["--extract", "--system", "m=exec:cat"], "the name of a built-in system"),
    (["--diff", "a", "b", "--system", "c=d"], "name systems behind --diff itself"),
    (["--show", "000", "--show", "001"], "--show is given twice; give it once"),
  ])
  func `a command line that is none exits 2 and says what to write`(
    words: [String], message: String
  ) throws {
    let process = try Self.run(all: words)
    #expect(process.code == 2)
    #expect(process.error.contains(message))
    #expect(process.output.isEmpty)
  }

  @Test(arguments: [
    (["--report", "--field", "strike_dat"], "did you mean strike_date?"),
    (["--report", "--article", "999"], "there is no article \"999\""),
    (["--report", "--system", "regexx"], "did you mean regex?"),
    (["--report", "--gold", "/nowhere"], "there is no such file or folder"),
    (["--extract", "--output", "Sources"], "Sources: cannot be written: it is a folder"),
    (["--extract", "--output", ""], "cannot be written: it names no file"),
    (["--extract", "--output", "Package.swift/x"], "Package.swift/x: cannot be written: "),
  ])
  func `a name that selects nothing exits 3`(words: [String], message: String) throws {
    let process = try Self.run(all: words)
    #expect(process.code == 3)
    #expect(process.error.contains(message))
  }

  @Test func `gold is found from a folder below`() throws {
    let run = try Self.run("--list", "articles", in: Repository.path("Sources", "evalrun"))
    #expect(run.code == 0)
    #expect(run.output.contains("rendition\t000\te1\n"))
    #expect(run.output.contains("source\t000\tabsent\n"))
  }

  @Test func `what the rules name is listed`() throws {
    let rules = try Self.run("--list", "rules", "--system", "regex")
    let parts = try Self.run("--list", "parts", "--system", "regex")
    #expect(parts.code == 0)
    let listed = Set(parts.output.split(separator: "\n").map { $0.split(separator: "\t")[1] })
    let text: String = rules.output + parts.output
    let named = text.matches(of: /\$\{?([A-Za-z]\w*)/).map { $0.output.1 }
    #expect(!named.isEmpty)
    #expect(Set(named).subtracting(listed).isEmpty)
  }

  @Test func `lint is clean, and names what a slipped offset hits`() throws {
    #expect(try Self.run("--lint").code == 0)
    let line = """
      {"schema":"evalrun.labels/1","id":"x","text":"two strikes","fillers":\
      [{"field":"n","value":"2","mentions":[{"start":1,"end":4,"text":"two"}]}]}
      """
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(line.utf8).write(to: file)
    let run = try Self.run("--lint", "--gold", file.path(percentEncoded: false))
    #expect(run.code == 3)
    #expect(run.output.contains(#":1: n "2" should be "two" at 1..<4, but "wo " stands there"#))
  }

  @Test func `fields that the schema does not have are named`() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    let lines = (0..<5).map { number in
      """
      {"id":"00\(number)","mentions":[{"field":"strike_dat","value":"x"},{"field":"actor","value":"x"}]}
      """
    }
    try Data(lines.joined(separator: "\n").utf8).write(to: file)
    let run = try Self.run(
      "--report", "--gold", "gold/rendition", "--match", "value", "--system",
      "mine=\(file.path(percentEncoded: false))")
    #expect(run.code == 0)
    #expect(run.error.contains("mine states strike_dat, which the schema does not have"))
  }

  @Test func `extracting and scoring the predictions gives the scores of the system`() throws {
    let articles = try Self.run(
      "--list", "articles", "--format", "jsonl", "--gold", "gold/rendition")
    #expect(articles.output.split(separator: "\n").count == 5)
    let predictions = try Self.run(
      "--extract", "--system", "keyword-window", input: articles.output)
    #expect(predictions.code == 0)
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(predictions.output.utf8).write(to: file)
    let scored = try Self.run(
      "--report", "--gold", "gold/rendition", "--format", "csv", "--system",
      "mine=\(file.path(percentEncoded: false))")
    let direct = try Self.run(
      "--report", "--gold", "gold/rendition", "--format", "csv", "--system", "keyword-window")
    #expect(scored.code == 0)
    #expect(scored.output.contains("mine"))
    #expect(scored.output.replacing("mine", with: "keyword-window") == direct.output)
  }

  @Test func `a byte order mark in front of standard input is passed over`() throws {
    let line = "{\"id\":\"a\",\"text\":\"Two strikes hit Syria.\"}\n"
    let marked = try Self.run("--extract", input: "\u{FEFF}" + line)
    #expect(marked.code == 0)
    #expect(marked.output.hasPrefix("{\"id\""))
    #expect(try marked.output == Self.run("--extract", input: line).output)
  }

  @Test func `a bad line of input is named and the others are answered`() throws {
    let run = try Self.run("--extract", input: "{\"id\":\"a\"}\n{\"id\":\"b\",\"text\":\"\"}\n")
    #expect(run.code == 3)
    #expect(run.error.contains("line 1: an article is"))
    #expect(run.output.contains("\"id\": \"b\""))
  }

  @Test func `a system that fails is reported with exit 4`() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data("{\"id\":\"000\",\"mentions\":[]}\n".utf8).write(to: file)
    let run = try Self.run(
      "--report", "--gold", "gold/rendition", "--system", "p=\(file.path(percentEncoded: false))")
    #expect(run.code == 4)
    #expect(run.output.contains("p failed: 4 errors"))
  }

  @Test func `a variable stands in for its flag and the flag wins`() throws {
    let environment = ["EVALRUN_GOLD": "/nowhere"]
    #expect(try Self.run("--lint", environment: environment).code == 3)
    #expect(try Self.run("--lint", "--gold", "gold", environment: environment).code == 0)
  }

  @Test(arguments: [("0", false), ("No", false), ("1", true)])
  func `a variable leaves a switch off if it says so`(value: String, isQuiet: Bool) throws {
    // A note says that there is no schema.
    let run = try Self.run(
      "--report", "--gold", "-", "--system", "first", input: ProgramTests.sentence,
      environment: ["EVALRUN_QUIET": value])
    #expect(run.code == 0)
    #expect(run.error.isEmpty == isQuiet)
  }

  @Test func `a corpus is the same from within`() throws {
    let path = Repository.path("gold", "rendition")
    let inside = try Self.run("--list", "fields", "--gold", ".", in: path)
    #expect(inside.code == 0)
    #expect(try inside.output == Self.run("--list", "fields", "--gold", "gold/rendition").output)
    #expect(
      try Self.run("--list", "articles", "--gold", ".", in: path).output.hasPrefix("rendition"))
  }

  @Test func `one corpus of several is held against the baseline of all`() throws {
    let run = try Self.run("--check", "--gold", "gold/rendition", "--system", "rule-cascade")
    #expect(run.code == 0)
    #expect(run.output.contains("0 regressions"))
  }

  @Test func `a corpus of one letter is read, and a text that is missing is said`() throws {
    let folder = TemporaryFolder()
    for id in ["1", "2"] {
      try folder.write(#"{"schema":"evalrun.labels/1","id":"\#(id)"}"#, to: "c/labels/\(id).json")
    }
    try folder.write("two", to: "c/text/1.txt")
    let lint = try Self.run("--lint", "--gold", "c", in: folder.url)
    #expect(lint.output == "c: 1 article, 0 fillers, 1 without their text: clean\n")
    for mode in ["--report", "--mistakes"] {
      let run = try Self.run(
        mode, "--gold", "c", "--system", "first", "--output", "-", in: folder.url)
      #expect(run.code == 0)
      #expect(run.error.contains("c: 1 of 2 articles are left out, as their texts are not here: 2"))
      #expect(run.output.contains("1 article"))
    }
    #expect(folder.names == ["c"])
  }

  @Test func `an empty corpus is not clean`() throws {
    let folder = TemporaryFolder()
    try folder.write("", to: "c/labels/none.txt")
    let run = try Self.run("--lint", "--gold", "c", in: folder.url)
    #expect(run.code == 3)
    #expect(run.error.contains("c: no labels here"))
  }

  @Test func `a table for programs leaves it to standard error that a system failed`() throws {
    let folder = TemporaryFolder()
    let file = try folder.write("{\"id\":\"000\",\"mentions\":[]}\n", to: "p.jsonl")
    let run = try Self.run(
      "--report", "--gold", "gold/rendition", "--system", "p=\(file)", "--format", "csv")
    #expect(run.code == 4)
    #expect(run.error.contains("p failed: 4 errors, the first: "))
  }

  @Test func `without a schema a note says so`() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(#"{"schema":"evalrun.labels/1","id":"x","text":"two"}"#.utf8).write(to: file)
    let run = try Self.run(
      "--report", "--gold", file.path(percentEncoded: false), "--system", "first")
    #expect(run.error.contains("there is no schema.json beside the gold"))
  }

  @Test func `scheme, beta and level are those that were asked for`() throws {
    let run = try Self.run(
      "--report", "--gold", "gold/rendition", "--system", "first", "--match", "strict",
      "--beta", "2", "--alpha", "0.1", "--format", "json")
    #expect(run.code == 0)
    #expect(run.output.contains("\"schemes\": [\"strict\"]"))
    #expect(run.output.contains("\"beta\": 2.0"))
    #expect(run.output.contains("\"f\": "))
    #expect(!run.output.contains("\"f1\": "))
  }

  @Test func `several workers answer in the order of the input, with the same bytes`() throws {
    let line = "{\"id\": \"a\", \"text\": \"The US struck two sites in Syria.\"}\n"
    let input = (0..<50).map { line.replacing("\"a\"", with: "\"\($0)\"") }.joined()
    let one = try Self.run("--extract", input: input)
    let four = try Self.run("--extract", "--jobs", "4", input: input)
    #expect(one.code == 0)
    #expect(one.output.split(separator: "\n").count == 50)
    #expect(one.output == four.output)
  }

  @Test func `an article is shown with who states what`() throws {
    let run = try Self.run("--show", "000", "--system", "keyword-window", "--field", "strike_date")
    #expect(run.code == 0)
    #expect(run.output.contains("strike_date XXXX-11-12"))
    #expect(run.output.contains("░ "))
  }
}
