import Annotations
import Evaluation
import Extractors
import Testing

/// The mistakes of the extractors, repaired from the report's list alone.
struct MistakeTests {
  static let systems = ExtractorRegistry.standard.map(\.name)

  @Test(arguments: systems, [MatchScheme.value, .strict])
  func `an extractor without its mistakes is perfect`(name: String, scheme: MatchScheme) throws {
    let extractor = try #require(ExtractorRegistry.extractor(named: name))
    let corpora = RegressionTests.corpora.filter { !$0.articles.isEmpty }
    try #require(!corpora.isEmpty)
    for corpus in corpora {
      let system = InProcessSystem(extractor)
      let before = try #require(Self.report(of: system, on: corpus))
      let mistakes = try #require(before.details?.mistakes.filter { $0.scheme == scheme })
      #expect(!mistakes.isEmpty)
      #expect(before.schemes[scheme]?.micro.f ?? 1 < 1)
      let repaired = Repaired(name: name, output: system.output(for: corpus).repairing(mistakes))
      let after = try #require(Self.report(of: repaired, on: corpus))
      #expect(after.schemes[scheme]?.micro.f == 1)
      #expect(after.details?.mistakes.filter { $0.scheme == scheme } == [])
    }
  }

  /// What is left of a system once its mistakes are repaired.
  struct Repaired: System {
    let name: String
    let output: SystemOutput

    func output(for corpus: Corpus) -> SystemOutput { output }
  }

  static func report(of system: any System, on corpus: Corpus) -> SystemReport? {
    Report(
      corpora: [corpus], systems: [system], options: ScoringOptions(schemes: [.value, .strict]),
      version: "test"
    )
    .corpora.first?.systems.first
  }
}
