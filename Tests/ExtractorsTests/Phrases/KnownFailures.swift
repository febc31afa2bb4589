import Annotations
import Extractors
import Foundation
import TestSupport

/// The cases that an extractor is known to get wrong, as one reviewable file.
struct KnownFailures: Sendable {
  /// A case by its extractor, its field and its id.
  struct Line: Hashable, Sendable, CustomStringConvertible {
    let extractor: String
    let field: String
    let id: String

    init(extractor: String, _ field: Field, _ id: String) {
      self.extractor = extractor
      self.field = field.name
      self.id = id
    }

    var description: String { "\(extractor) \(field) \(id)" }
  }

  static let name = "known-failures.txt"
  static let url = Repository.path("Tests", "ExtractorsTests", "Phrases", name)

  /// The lines of the file, which has each of them once.
  var lines: Set<Line>
  /// Lines that are no `extractor field id`.
  var malformed: [String] = []

  /// Reads the text of a file; empty lines and those that begin with `#` say nothing.
  init(_ text: String) {
    lines = []
    for line in text.split(whereSeparator: \.isNewline) where line.first != "#" {
      let words = line.split(separator: " ").map(String.init)
      if words.count == 3,
        lines.insert(Line(extractor: words[0], Field(words[1]), words[2])).inserted
      {
        continue
      }
      malformed.append(String(line))
    }
  }

  /// Reads the file of the package.
  static func load() throws -> KnownFailures {
    KnownFailures(try String(contentsOf: url, encoding: .utf8))
  }

  /// The text of the file for what extractors get wrong now, in the order of registry and tables.
  static func text(for runs: [PhraseRun]) -> String {
    var text = """
      # What each extractor is known to get wrong: extractor, field, id of the case.
      # EVALRUN_UPDATE=phrases swift test --filter PhraseTests writes this file anew.

      """
    for run in runs {
      for outcome in run.outcomes() where !outcome.passes {
        let line = Line(extractor: run.extractor.name, run.table.field, outcome.phrase.id)
        text += "\(line)\n"
      }
    }
    return text
  }

  /// Lines that name no extractor or no case that there is.
  func strangers(extractors: [any Extractor], tables: [PhraseTable]) -> [Line] {
    let names = Set(extractors.map(\.name))
    let ids = Dictionary(
      tables.map { ($0.field.name, Set($0.cases.map(\.id))) }, uniquingKeysWith: { $1 })
    return lines.filter { !names.contains($0.extractor) || ids[$0.field]?.contains($0.id) != true }
      .sorted { $0.description < $1.description }
  }
}

/// What the environment asks of the phrase tests.
enum PhraseRequest {
  private static let environment = ProcessInfo.processInfo.environment

  /// `EVALRUN_UPDATE=phrases`: write the known failures anew.
  static let update = environment["EVALRUN_UPDATE"] == "phrases"
  /// `EVALRUN_PRINT=phrases`: print the summary.
  static let print = environment["EVALRUN_PRINT"] == "phrases" || update
  /// A build machine must not rewrite what it is to check.
  static let isOnBuildMachine = !(environment["CI"] ?? "").isEmpty
}
