import Foundation
import TestSupport
import Testing

/// What an interrupted or unread program leaves behind.
@Suite(.tags(.commandLine), .timeLimit(.minutes(1)))
struct InterruptionTests {
  /// The program at work on a stream that does not end, with a file half written.
  private struct Running {
    let process = Process()
    let input = Pipe()
    let folder: URL

    init() throws {
      folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      process.executableURL = CommandLineTests.program
      process.arguments = [
        "--extract", "--system", "first", "--output",
        folder.appending(path: "answers.jsonl").path(percentEncoded: false),
      ]
      process.standardInput = input
      try process.run()
      // The file beside its place says that the program is at work.
      while try files().isEmpty, process.isRunning { sched_yield() }
    }

    func files() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
    }
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func `an interruption exits 130 and leaves no half-written file`(signal: Int32) throws {
    let running = try Running()
    defer { try? FileManager.default.removeItem(at: running.folder) }
    #expect(try running.files().count == 1)
    kill(running.process.processIdentifier, signal)
    running.process.waitUntilExit()
    #expect(running.process.terminationReason == .exit)
    #expect(running.process.terminationStatus == 130)
    #expect(try running.files() == [])
  }

  @Test func `without an interruption the file is there, whole`() throws {
    let running = try Running()
    defer { try? FileManager.default.removeItem(at: running.folder) }
    try running.input.fileHandleForWriting.write(
      contentsOf: Data("{\"id\":\"x\",\"text\":\"Two strikes.\"}\n".utf8))
    try running.input.fileHandleForWriting.close()
    running.process.waitUntilExit()
    #expect(running.process.terminationStatus == 0)
    #expect(try running.files() == ["answers.jsonl"])
  }

  @Test func `a pipe is written to and a link is followed, neither is replaced`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let program = CommandLineTests.program.path(percentEncoded: false)
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.currentDirectoryURL = folder
    shell.arguments = [
      "-ec",
      """
      mkfifo pipe
      ln -s target link
      echo old >target
      cat pipe >read &
      article='{"id":"x","text":"Two strikes."}'
      echo "$article" | '\(program)' --extract --system first --output pipe
      echo "$article" | '\(program)' --extract --system first --output link
      wait
      test -p pipe
      test -L link
      cmp read target
      grep -q '"id": "x"' target
      """,
    ]
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 0)
    let files = try FileManager.default.contentsOfDirectory(
      atPath: folder.path(percentEncoded: false))
    #expect(files.sorted() == ["link", "pipe", "read", "target"])
  }

  @Test func `a reader that goes away is no error`() throws {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    let program = CommandLineTests.program.path(percentEncoded: false)
    // The shell's own status is that of the last command, so the program's is printed.
    process.arguments = [
      "-c", "{ '\(program)' --list rules; echo $? >&2; } | head -n 1 >/dev/null",
    ]
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let words = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(String(decoding: words, as: UTF8.self) == "0\n")
  }
}
