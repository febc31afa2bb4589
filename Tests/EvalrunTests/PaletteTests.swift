import Foundation
import TestSupport
import Testing

@testable import evalrun

struct PaletteTests {
  @Test(arguments: [
    // Flag over NO_COLOR over FORCE_COLOR over the terminal; an empty variable is none.
    (Palette.Choice.always, ["NO_COLOR": "1"], false, true),
    (.never, ["FORCE_COLOR": "1"], true, false),
    (.auto, ["NO_COLOR": "1", "FORCE_COLOR": "1"], true, false),
    (.auto, ["NO_COLOR": "", "FORCE_COLOR": "1"], false, true),
    (.auto, ["FORCE_COLOR": "0"], true, false), (.auto, ["TERM": "dumb"], true, false),
    (.auto, ["TERM": "xterm"], true, true), (.auto, [:], false, false),
  ])
  func `who decides about colour`(
    choice: Palette.Choice, environment: [String: String], isTerminal: Bool, isOn: Bool
  ) {
    #expect(Palette(choice, environment: environment, isTerminal: isTerminal).isOn == isOn)
  }

  @Test func `headings, asides and signs are painted, and the words stay`() {
    let text = "name     F1\n─────────────\nregex 0.933\n░ Subscribe\n    + field x\nWORSE: lost\n"
    let painted = Palette(.always, environment: [:], isTerminal: false).painted(text)
    #expect(
      painted == """
        \u{1B}[1mname     F1\u{1B}[0m
        \u{1B}[2m─────────────\u{1B}[0m
        regex 0.933
        \u{1B}[2m░ Subscribe\u{1B}[0m
        \u{1B}[31m    + \u{1B}[0mfield x
        \u{1B}[1;31mWORSE\u{1B}[0m: lost

        """)
    #expect(Palette(.never, environment: [:], isTerminal: true).painted(text) == text)
  }

  @Test(.tags(.commandLine)) func `a pipe gets no colour unless it is asked for`() throws {
    let arguments = ["--report", "--match", "value", "--system", "first", "--article", "003"]
    func output(_ more: String..., environment: [String: String] = [:]) throws -> String {
      try CommandLineTests.run(
        arguments[0], arguments[1], arguments[2], arguments[3], arguments[4], arguments[5],
        arguments[6], more.first ?? "--quiet", environment: environment
      ).output
    }
    #expect(try !output().contains("\u{1B}"))
    #expect(try output("--color=always").contains("\u{1B}[1mvalue"))
    #expect(
      try output(environment: ["FORCE_COLOR": "1", "NO_COLOR": ""]).contains("\u{1B}[1mvalue"))
    #expect(try !output("--color=never", environment: ["FORCE_COLOR": "1"]).contains("\u{1B}"))
  }

  @Test(.tags(.commandLine), arguments: [("error", 4), ("regression", 0), ("never", 0)])
  func `what makes it fail can be chosen`(choice: String, code: Int32) throws {
    let gold = Repository.path("gold", "rendition").path(percentEncoded: false)
    let run = try CommandLineTests.run(
      "--report", "--gold", gold, "--system", "none=/dev/null", "--fail-on", choice)
    #expect(run.code == code)
    #expect(run.output.contains("none"))
  }
}
