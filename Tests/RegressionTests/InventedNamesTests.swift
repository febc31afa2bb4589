import Annotations
import Extractors
import Testing

@testable import Evaluation

/// Names for the arm of the substitution that leaves the lexicon behind.
struct InventedNamesTests {
  @Test func `no invented name is in the lexicon of the extractors`() {
    let known = Set(
      LexiconNames.types.flatMap { LexiconNames.names(of: $0) }
        .flatMap { [$0.canonical] + $0.forms }.map { $0.lowercased() })
    let invented = LexiconNames.types.flatMap { InventedNames.pool[$0] }
      .flatMap { [$0.canonical] + $0.forms }
    #expect(known.count > 1_000)
    #expect(invented.count > 50)
    #expect(invented.filter { known.contains($0.lowercased()) } == [])
  }
}
