import Evaluation
import Foundation
import TestSupport
import Testing

/// What a plain `--report` writes, beside what the tree keeps.
@Suite(.tags(.commandLine, .gold))
struct SavedReportsTests {
  static let text = ProcessInfo.processInfo.environment["EVALRUN_TEXT"]

  /// The files that a plain `--report` writes, by name.
  static func saved(environment: [String: String] = [:]) throws -> [String: Data] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "gold"), withDestinationURL: Repository.path("gold"))
    let run = try CommandLineTests.run("--report", environment: environment, in: folder)
    try #require(run.code == 0, "\(run.error)")
    let reports = folder.appending(path: "reports")
    let names = try FileManager.default.contentsOfDirectory(
      atPath: reports.path(percentEncoded: false))
    return Dictionary(
      uniqueKeysWithValues: try names.map {
        ($0, try Data(contentsOf: reports.appending(path: $0)))
      })
  }

  @Test func `the committed reports are those of the committed code`() throws {
    let saved = try Self.saved()
    #expect(Set(saved.keys) == Set(ReportFormat.kept.map { "rendition.\($0.pathExtension)" }))
    for (name, bytes) in saved.sorted(by: { $0.key < $1.key }) {
      let committed = try? Data(contentsOf: Repository.path("reports", name))
      #expect(
        committed == bytes,
        "reports/\(name) is out of date; write it anew with: swift run -c release evalrun --report")
    }
  }

  @Test(
    .enabled(
      if: text != nil,
      "the texts of the originals are not here; name their folder in EVALRUN_TEXT to test them"))
  func `the originals add files of their own and change none`() throws {
    let saved = try Self.saved(environment: ["EVALRUN_TEXT": Self.text ?? ""])
    #expect(saved.count == 2 * ReportFormat.kept.count)
    for format in ReportFormat.kept {
      let name = "rendition.\(format.pathExtension)"
      let committed = try? Data(contentsOf: Repository.path("reports", name))
      #expect(committed == saved[name], "reports/\(name) depends on the originals")
      #expect(saved["source.\(format.pathExtension)"] != nil)
    }
  }

  @Test func `a variable that selects keeps the tree's reports as they are`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "gold"), withDestinationURL: Repository.path("gold"))
    let run = try CommandLineTests.run(
      "--report", environment: ["EVALRUN_SYSTEM": "first"], in: folder)
    #expect(run.code == 0)
    #expect(
      !FileManager.default.fileExists(
        atPath: folder.appending(path: "reports").path(percentEncoded: false)))
  }
}
