import TestSupport
import Testing

/// `--convert` as a user runs it.
struct ConvertTests {
  private let temporary = TemporaryFolder()
  var folder: String { temporary.path }
  var names: [String] { temporary.names }

  @Test func `the corpus goes to brat and back, and what is lost is said`() throws {
    let there = try CommandLineTests.run(
      "--convert", "evalrun:gold/rendition", "brat:\(folder)/brat")
    #expect(there.code == 0)
    #expect(there.output.isEmpty)
    #expect(there.error.contains("brat has no place for 27 alternatives"))
    let back = try CommandLineTests.run(
      "--convert", "brat:\(folder)/brat", "evalrun:\(folder)/back", "--quiet")
    #expect(back.code == 0)
    #expect(back.error.isEmpty)
    #expect(try CommandLineTests.run("--lint", "--gold", folder + "/back").code == 0)
  }

  @Test func `what cannot be read exits 3 with its line and writes nothing`() throws {
    let path = try temporary.write(
      """
      [{"id": 1, "data": {"text": "😀aaa"}, "annotations": [{"result": [
       {"type": "labels", "value": {"start": 2, "end": 3, "text": "a", "labels": ["x"]}}]}]}]
      """, to: "x.json")
    let run = try CommandLineTests.run(
      "--convert", "labelstudio:\(path)", "evalrun:\(folder)/out")
    #expect(run.code == 3)
    #expect(run.error.contains("x.json:2: x \"a\" at 2..<3 of article 1 is one place in"))
    #expect(names == ["x.json"])
    let named = try CommandLineTests.run(
      "--convert", "labelstudio:\(path)", "evalrun:\(folder)/out", "--unit", "utf16")
    #expect(named.code == 0)
    #expect(names == ["out", "x.json"])
  }

  @Test func `a folder that holds something is not written over`() throws {
    try temporary.write("mine", to: "mine.txt")
    let run = try CommandLineTests.run("--convert", "evalrun:gold/rendition", "brat:\(folder)")
    #expect(run.code == 3)
    #expect(run.error.contains("something is here already"))
    #expect(names == ["mine.txt"])
  }

  @Test(arguments: [
    (["evalrun:gold/rendition"], "--convert takes FORMAT:PATH and FORMAT:PATH"),
    (["evalrun:gold/rendition", "xml:out"], "--convert takes FORMAT:PATH twice"),
    (
      ["evalrun:gold/rendition", "brat:out", "--unit", "byte"], "--unit takes utf8, utf16 or scalar"
    ),
  ])
  func `a command line that is none exits 2`(words: [String], message: String) throws {
    let words = ["--convert"] + words
    let run =
      switch words.count {
      case 2: try CommandLineTests.run(words[0], words[1])
      case 3: try CommandLineTests.run(words[0], words[1], words[2])
      default: try CommandLineTests.run(words[0], words[1], words[2], words[3], words[4])
      }
    #expect(run.code == 2)
    #expect(run.error.contains(message))
  }

  @Test func `a folder of corpora is no corpus`() throws {
    let run = try CommandLineTests.run("--convert", "evalrun:gold", "hf:\(folder)/h.jsonl")
    #expect(run.code == 3)
    #expect(run.error.contains("name one of gold/rendition, gold/source"))
    #expect(names.isEmpty)
  }
}
