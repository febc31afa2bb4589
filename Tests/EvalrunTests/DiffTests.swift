import Foundation
import TestSupport
import Testing

/// `--diff` of the built program.
struct DiffTests {
  typealias Program = CommandLineTests

  /// Runs something with two saved reports, of first and of keyword-window.
  static func withReports(_ body: (String, String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let paths = try ["first", "keyword-window"].map { name in
      let path = folder.appending(path: name + ".json").path(percentEncoded: false)
      let run = try Program.run(
        "--report", "--gold", "gold/rendition", "--system", name, "--match", "value", "--format",
        "json", "--output",
        path)
      #expect(run.code == 0)
      return path
    }
    try body(paths[0], paths[1])
  }

  @Test func `two systems are told apart mention by mention, with the test`() throws {
    let run = try Program.run(
      "--diff", "keyword-window", "rule-cascade", "--gold", "gold/rendition")
    #expect(run.code == 0)
    #expect(run.output.contains("A = keyword-window\nB = rule-cascade\n"))
    #expect(run.output.contains("by paired permutation over 4 events"))
    #expect(run.output.contains("found by A keyword-window alone: "))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test func `a system and its own predictions do the same`() throws {
    let input = try Program.run(
      "--list", "articles", "--format", "jsonl", "--gold", "gold/rendition")
    let predictions = try Program.run(
      "--extract", "--system", "keyword-window", input: input.output)
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(predictions.output.utf8).write(to: file)
    let run = try Program.run(
      "--diff", "keyword-window", "mine=\(file.path(percentEncoded: false))", "--gold",
      "gold/rendition",
      "--match", "value", "--match", "strict")
    #expect(run.code == 0)
    #expect(
      run.output.split(separator: "\n").count { $0 == "The two find and state the same." } == 2)
  }

  @Test func `saved reports say what their systems say, as JSON too`() throws {
    try Self.withReports { first, windows in
      let saved = try Program.run("--diff", first, windows)
      let live = try Program.run(
        "--diff", "first", "keyword-window", "--gold", "gold/rendition")
      #expect(saved.code == 0)
      func units(_ text: String) -> Substring {
        text.firstRange(of: "\nfound by").map { text[$0.lowerBound...].prefix { $0 != "N" } } ?? ""
      }
      #expect(units(saved.output).contains("found by B"))
      #expect(units(saved.output) == units(live.output))
      let json = try Program.run("--diff", first, windows, "--format", "json")
      let object = try #require(
        JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
      #expect(object["schema"] as? String == "evalrun.diff/1")
      let difference = try #require((object["differences"] as? [[String: Any]])?.first)
      #expect((difference["a"] as? [String: Any])?["name"] as? String == "first")
      #expect(difference["corpus"] as? String == "rendition")
    }
  }

  @Test func `reports on other gold and with other options exit 5`() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    let path = file.path(percentEncoded: false)
    _ = try Program.run(
      "--report", "--gold", "gold/rendition", "--system", "first", "--article", "000",
      "--beta",
      "2",
      "--format", "json", "--output", path)
    let run = try Program.run("--diff", "reports/rendition.json", path)
    #expect(run.code == 5)
    #expect(run.error.contains("the gold of rendition is"))
    #expect(run.error.contains("beta is 1.0"))
    #expect(run.output.isEmpty)
  }

  @Test(arguments: [
    (["--diff", "keyword-window"], 2, "--diff takes A and B"),
    (["--diff", "keyword-window", "keyword-window"], 2, "each name once"),
    (["--diff", "keyword-window", "x.json"], 2, "two systems or two saved reports"),
    (["--diff", "keyword-window", "rule-cascade", "--match", "type"], 2, "value or strict"),
    (
      ["--diff", "keyword-window", "rule-cascade", "--system", "first"], 2,
      "name systems behind --diff itself"
    ),
    (["--diff", "x.json", "y.json", "--beta", "2"], 2, "means nothing for saved reports"),
    (["--diff", "x.json", "y.json"], 3, "x.json: the file cannot be read"),
    (["--diff", "keyword-window", "rule-cascad"], 3, "did you mean rule-cascade?"),
    (
      ["--diff", "keyword-window", "rule-cascade", "--field", "strike_dat"], 3,
      "did you mean strike_date?"
    ),
    (
      ["--diff", "reports/rendition.json", "reports/rendition.json", "--system", "regexx"], 3,
      "regex?"
    ),
  ])
  func `what cannot be compared is said`(words: [String], code: Int32, message: String) throws {
    let run = try Program.run(all: words)
    #expect(run.code == code)
    #expect(run.error.contains(message))
    #expect(run.output.isEmpty)
  }
}
