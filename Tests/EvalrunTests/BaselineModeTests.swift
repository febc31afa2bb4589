import Foundation
import TestSupport
import Testing

/// `--check` and `--accept` of the built program, for systems that are not its own.
@Suite(.tags(.commandLine, .regression))
struct BaselineModeTests {
  /// A folder with a corpus of one sentence, and predictions of a system beside it.
  static func folder() throws -> TemporaryFolder {
    let folder = TemporaryFolder()
    try folder.write(
      #"{"schema":"evalrun.schema/1","fields":[{"name":"place","type":"term"}]}"#,
      to: "gold/schema.json")
    try folder.write("Two strikes hit Syria.", to: "gold/c/text/x.txt")
    try folder.write(
      #"{"schema":"evalrun.labels/1","id":"x","fillers":[{"field":"place","value":"Syria"}]}"#,
      to: "gold/c/labels/x.json")
    try folder.write(
      #"{"id":"x","mentions":[{"field":"place","value":"Syria"}]}"#, to: "right.jsonl")
    try folder.write(#"{"id":"x","mentions":[]}"#, to: "silent.jsonl")
    return folder
  }

  static func run(_ arguments: String..., in folder: TemporaryFolder) throws -> CommandLineTests.Run
  {
    try CommandLineTests.run(all: arguments, in: folder.url)
  }

  @Test func `a system of one's own is accepted, held to it, and leaves the others alone`() throws {
    let folder = try Self.folder()
    for system in ["mine=right.jsonl", "other=silent.jsonl"] {
      let accepted = try Self.run("--accept", "--yes", "--system", system, in: folder)
      #expect(accepted.code == 0, "\(accepted.error)")
    }
    let same = try Self.run("--check", "--system", "mine=right.jsonl", in: folder)
    #expect(same.code == 0)
    #expect(same.error.contains("c: other is in the baseline and was not run"))
    let worse = try Self.run("--check", "--system", "mine=silent.jsonl", in: folder)
    #expect(worse.code == 1)
    #expect(worse.output.contains("lost \"Syria\""))
  }

  @Test func `what a failing system says is never accepted, and fails the check`() throws {
    let folder = try Self.folder()
    let refused = try Self.run("--accept", "--yes", "--system", "mine=exec:false", in: folder)
    #expect(refused.code == 4)
    #expect(refused.error.contains("mine failed: "))
    #expect(refused.error.contains("nothing was accepted"))
    #expect(!folder.names.contains("reports"))
    let accepted = try Self.run("--accept", "--yes", "--system", "mine=right.jsonl", in: folder)
    #expect(accepted.code == 0)
    let failed = try Self.run("--check", "--system", "mine=exec:false", in: folder)
    #expect(failed.code == 4)
    #expect(failed.error.contains("mine failed: "))
  }

  @Test func `a program is asked once, whatever the format`() throws {
    let folder = try Self.folder()
    let program = "mine=exec:echo asked >>log; \(ProgramTests.answer)"
    #expect(try Self.run("--accept", "--yes", "--system", program, in: folder).code == 0)
    #expect(
      try Self.run("--check", "--format", "junit", "--system", program, in: folder).code == 0)
    let log = try String(contentsOf: folder.url.appending(path: "log"), encoding: .utf8)
    #expect(log == "asked\nasked\n")
  }
}
