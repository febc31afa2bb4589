import Foundation
import TestSupport
import Testing

/// What each shell offers, asked of the shell itself.
@Suite(.tags(.commandLine))
struct CompletionTests {
  static let cases: [(words: [String], offers: String, not: String)] = [
    (["--rep"], "--report", "--lint"),
    (["--report", "--for"], "--format", "--force"),
    (["--report", "--format", "js"], "json", "text"),
    (["--report", "--match", "par"], "partial", "strict"),
    (["--report", "--system", "reg"], "regex", "rule-cascade"),
    (["--report", "--field", "strike_w"], "strike_wounded", "strike_killed"),
    (["--show", "00"], "003", "--gold"),
    (["--list", "ru"], "rules", "fields"),
    (["--completions", ""], "fish", "--report"),
    (["--lint", "--"], "--schema", "--resamples"),
  ]

  static func isInstalled(_ shell: String) -> Bool {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(shell)") }
  }

  @Test(arguments: cases)
  func `bash offers what fits`(words: [String], offers: String, not: String) throws {
    let offered = try Self.offered(
      by: "bash", words,
      """
      compopt() { :; }
      source <(evalrun --completions bash)
      COMP_WORDS=(evalrun "$@"); COMP_CWORD=$#
      _evalrun
      printf '%s\\n' "${COMPREPLY[@]}"
      """)
    #expect(offered.contains(offers))
    #expect(!offered.contains(not))
  }

  // The functions of zsh's completion system stand in for themselves: they print what they are given.
  @Test(.enabled(if: isInstalled("zsh"), "zsh is not installed"), arguments: cases)
  func `zsh offers what fits`(words: [String], offers: String, not: String) throws {
    let offered = try Self.offered(
      by: "zsh", words,
      """
      compdef() { :; }
      compadd() { shift; print -l -- $@; }
      _describe() { print -l -- ${${(P)@[-1]}%%:*}; }
      source <(evalrun --completions zsh)
      words=(evalrun "$@"); CURRENT=$(($# + 1))
      _evalrun
      """)
    // zsh itself drops what does not begin with the word.
    let fitting = offered.filter { $0.hasPrefix(words.last ?? "") }
    #expect(fitting.contains(offers))
    #expect(!fitting.contains(not))
  }

  @Test(.enabled(if: isInstalled("fish"), "fish is not installed"), arguments: cases)
  func `fish offers what fits`(words: [String], offers: String, not: String) throws {
    let offered = try Self.offered(
      by: "fish", words,
      """
      evalrun --completions fish | source
      complete -C "evalrun $argv" | string replace -r '\\t.*' ''
      """)
    #expect(offered.contains(offers))
    #expect(!offered.contains(not))
  }

  @Test func `another shell is refused by name`() throws {
    let run = try CommandLineTests.run("--completions", "tcsh")
    #expect(run.code == 2)
    #expect(run.error.contains("--completions takes bash, zsh or fish, not \"tcsh\""))
  }

  /// The lines that a script prints, run with the program on the path and the words as arguments.
  private static func offered(by shell: String, _ words: [String], _ script: String) throws
    -> [String]
  {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    let tail = shell == "fish" ? ["--no-config", "-c", script, "--"] : ["-c", script, shell]
    process.arguments = [shell] + tail + words
    var environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("EVALRUN_") }
    let program = CommandLineTests.program.deletingLastPathComponent().path(percentEncoded: false)
    environment["PATH"] = program + ":" + (environment["PATH"] ?? "")
    process.environment = environment
    process.currentDirectoryURL = Repository.root
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
