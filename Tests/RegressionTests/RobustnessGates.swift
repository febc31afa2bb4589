import Annotations
import Evaluation
import Extractors
import Foundation
import TestSupport
import Testing

/// Changes of the articles that mean nothing must not change what the extractors say.
///
/// What does not hold yet is listed by name and comes off the list as rules are mended.
struct RobustnessGates {
  static let report: RobustnessReport? = {
    let gold = Repository.path("gold", "rendition").path(percentEncoded: false)
    guard let corpora = try? CorpusLoader(gold: gold).corpora() else { return nil }
    return RobustnessReport(
      corpora: corpora, systems: ExtractorRegistry.standard.map { InProcessSystem($0) },
      // Only what changes nothing is a gate; the rest is for reports.
      options: RobustnessOptions(substitutions: 0, contrasts: 0, variants: 2, noises: 0, jobs: 2),
      version: "gate")
  }()

  static let systems = ExtractorRegistry.standard.map(\.name)
  static let names =
    report?.perturbations.filter { $0.kind == .invariance }.map(\.name) ?? []

  /// Invariances that do not hold yet, by perturbation and extractor.
  static let broken: Set<[String]> = []

  @Test func `every invariance of the catalogue is put to the test`() throws {
    let report = try #require(Self.report)
    let invariances = PerturbationCatalogue.all(schema: Schema(fields: []), pool: .empty)
      .filter { $0.kind == .invariance }.map(\.name)
    #expect(!report.perturbations.isEmpty && Set(Self.names).isSubset(of: invariances))
    #expect(report.failures == [])
  }

  @Test(arguments: names, systems)
  func `the output stays the same`(name: String, system: String) throws {
    let result = try #require(Self.report?.perturbations.first { $0.name == name })
    let outcome = try #require(result.systems.first { $0.system == system })
    let first = outcome.failures.first.map {
      "\($0.article) \($0.kind) \($0.field) \($0.value)\n\($0.before ?? "")\n\($0.after ?? "")"
    }
    if Self.broken.contains([name, system]) {
      withKnownIssue("listed as broken") { #expect(outcome.failures.isEmpty) }
    } else {
      #expect(outcome.failures.isEmpty, "\(outcome.failures.count) failures: \(first ?? "")")
    }
  }
}
