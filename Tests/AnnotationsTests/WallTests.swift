import Foundation
import TestSupport
import Testing

/// What finds mentions cannot see gold, and what scores them cannot see what found them.
struct WallTests {
  static func files(of module: String) throws -> [(path: String, text: String)] {
    let folder = Repository.path("Sources", module)
    let names = FileManager.default.enumerator(atPath: folder.path(percentEncoded: false))
    return try (names?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".swift") }.map {
      ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8))
    }
  }

  @Test(arguments: [
    ("Annotations", ["Extractors", "Evaluation", "EvaluationTesting", "evalrun"]),
    ("Extractors", ["Evaluation", "EvaluationTesting", "evalrun"]),
    ("Evaluation", ["Extractors", "EvaluationTesting", "evalrun"]),
  ])
  func `imports run one way`(module: String, forbidden: [String]) throws {
    let files = try Self.files(of: module)
    try #require(!files.isEmpty)
    for (path, text) in files {
      let imports = text.split(separator: "\n").filter { $0.contains("import ") }
        .compactMap { $0.split(separator: " ").last.map(String.init) }
      #expect(Set(imports).isDisjoint(with: forbidden), "\(module)/\(path)")
    }
  }

  @Test func `no extractor knows a path, a label or the schema of gold`() throws {
    for (path, text) in try Self.files(of: "Extractors") {
      for trace in ["gold/", "schema.json", "labels/", "reports/", "FileManager", "evalrun.labels"]
      {
        #expect(!text.contains(trace), "\(path) mentions \(trace)")
      }
    }
  }

  @Test func `nothing in the scorer knows the name of a field`() throws {
    let schema = try String(contentsOf: Repository.path("gold", "schema.json"), encoding: .utf8)
    let names = schema.matches(of: /"name": "([a-z]+_[a-z_]+)"/).map { String($0.output.1) }
    try #require(names.count >= 10)
    for (path, text) in try Self.files(of: "Evaluation") {
      for name in names { #expect(!text.contains("\"\(name)\""), "\(path) names \(name)") }
    }
  }
}
