import Foundation
import Testing

/// `--mistakes` of the built program.
struct MistakesTests {
  typealias Program = CommandLineTests

  @Test func `text and records tell of the same mistakes`() throws {
    let words = ["--mistakes", "--gold", "gold/rendition", "--system", "keyword-window"]
    let text = try Program.run(all: words)
    let lines = try Program.run(all: words + ["--format", "jsonl"])
    #expect(text.code == 0)
    #expect(lines.code == 0)
    let entries = text.output.split(separator: "\n").filter { line in
      ["    – ", "    + ", "    ≠ "].contains { line.hasPrefix($0) }
    }
    #expect(entries.count == lines.output.split(separator: "\n").count)
    #expect(text.output.hasPrefix("rendition, value: \(entries.count) mistakes in 5 articles\n"))
    #expect(text.output.contains("⟦"))
  }

  @Test(arguments: [
    ["--mistakes", "--system", "first", "--field", "strike_location", "--gold", "gold/rendition"],
    ["--show", "003", "--system", "first", "--trace", "--gold", "gold/rendition"],
    ["--lint"], ["--agreement"],
  ])
  func `ASCII is asked for and given`(words: [String]) throws {
    let run = try Program.run(all: words + ["--ascii"])
    #expect(run.code == 0)
    #expect(run.output.utf8.allSatisfy { $0 < 0x80 })
    #expect(run.output.contains("\n"))
  }

  @Test(arguments: [
    (["--mistakes", "--match", "type"], 2, "value or strict with --mistakes"),
    (["--mistakes", "--system", "regexx"], 3, "did you mean regex?"),
    (["--mistakes", "--field", "strike_dat"], 3, "did you mean strike_date?"),
    (["--mistakes", "--format", "csv"], 2, "text or jsonl"),
    (["--mistakes", "--alpha", "0.1"], 2, "--alpha"),
  ])
  func `what cannot be listed is said`(words: [String], code: Int32, message: String) throws {
    let run = try Program.run(all: words)
    #expect(run.code == code)
    #expect(run.error.contains(message), "\(run.error)")
    #expect(run.output.isEmpty)
  }
}
