import Evaluation
import Foundation
import TestSupport
import Testing

@testable import evalrun

/// Every mode in every format that it has, into a pipe, and none that it has not.
@Suite(.tags(.commandLine))
struct FormatTests {
  // Robustness has its own tests: it takes long.
  static let modes = Mode.allCases.filter { !$0.formats.isEmpty && $0 != .robustness }
  static let commands: [(mode: Mode, format: ReportFormat)] = modes.flatMap { mode in
    mode.formats.map { (mode, $0) }
  }
  static let refused: [(mode: Mode, format: ReportFormat)] = modes.flatMap { mode in
    ReportFormat.allCases.filter { !mode.formats.contains($0) }.map { (mode, $0) }
  }

  /// A file of counts for `--merge`.
  static let part: String = {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).json")
      .path(percentEncoded: false)
    _ = try? CommandLineTests.run(
      all: [
        "--partial", "--gold", "gold/rendition", "--system", "first", "--match", "value",
        "--output", path,
      ])
    return path
  }()

  static func words(_ mode: Mode) -> [String] {
    switch mode {
    case .list: [mode.flag, "articles", "--gold", "gold/rendition"]
    // Systems that cost nothing, one field and scheme, so that the many runs are short.
    case .report:
      [
        mode.flag, "--gold", "gold/rendition", "--system", "first", "--field", "strike_date",
        "--match", "value",
      ]
    case .mistakes: [mode.flag, "--system", "first", "--field", "strike_location"]
    case .agreement: [mode.flag, "--field", "strike_date"]
    case .diff: [mode.flag, "first", "constant", "--field", "strike_date"]
    case .check: [mode.flag, "--gold", "gold/rendition", "--system", "keyword-window"]
    case .merge: [mode.flag, Self.part]
    default: [mode.flag]
    }
  }

  @Test(arguments: commands) func `a mode writes its formats`(
    mode: Mode, format: ReportFormat
  ) throws {
    let run = try CommandLineTests.run(all: Self.words(mode) + ["--format", format.rawValue])
    #expect(run.code == 0, "\(run.error)")
    #expect(run.output.hasSuffix("\n"))
    let start: String? =
      switch format {
      case .json: mode == .list ? "[" : "{"
      case .jsonLines: "{"
      case .html: "<!doctype html>"
      case .junit: "<?xml"
      case .latex: "% Written by evalrun"
      case .csv: "corpus,"
      case .markdown: "# "
      case .text: nil
      }
    if let start { #expect(run.output.lowercased().hasPrefix(start.lowercased())) }
    if format == .text {
      for line in run.output.split(separator: "\n") where mode != .list {
        #expect(line.count <= 100, "\(line)")
      }
    }
    #expect(!run.output.unicodeScalars.contains("\u{1B}"))
  }

  @Test(arguments: refused) func `a mode refuses other formats and lists its own`(
    mode: Mode, format: ReportFormat
  ) throws {
    let run = try CommandLineTests.run(all: Self.words(mode) + ["--format", format.rawValue])
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    let possible = Words.list(mode.formats.map(\.rawValue))
    #expect(run.error.contains("--format with \(mode.flag) takes \(possible)"))
  }

  @Test func `help names every format`() throws {
    let help = try CommandLineTests.run(all: ["--help"]).output
    #expect(help.contains(Words.list(ReportFormat.allCases.map(\.rawValue))))
  }

  @Test func `cases of JUnit are compared with what was accepted`() throws {
    let run = try CommandLineTests.run(
      all: [
        "--report", "--gold", "gold/rendition", "--system", "keyword-window", "--format", "junit",
        "--match", "value",
      ])
    #expect(run.code == 0)
    #expect(run.output.contains("<testcase name=\"comparable\""))
    #expect(!run.output.contains("not compared with accepted outcomes"))
  }
}
