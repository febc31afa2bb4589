import Evaluation
import Testing

struct FleissKappaTests {
  @Test func `kappas are those of statsmodels`() throws {
    for example in try StatisticsFixture.load().fleiss {
      #expect(agree(try fleissKappa(example.items), example.kappa))
    }
  }

  @Test func `who gave a rating does not matter`() throws {
    #expect(
      try fleissKappa([["a", "b", "b"], ["a", "a", "b"]])
        == fleissKappa([["b", "a", "b"], ["b", "a", "a"]]))
  }

  @Test func `two items by hand`() throws {
    // aa, ab: P̄ = (1 + 0)/2; p = ¾ and ¼, Pₑ = 10/16; (½ − ⅝)/(1 − ⅝) = −⅓.
    #expect(agree(try fleissKappa([["a", "a"], ["a", "b"]]), -1.0 / 3))
  }

  @Test func `each way to be undefined has its reason`() {
    #expect(throws: UndefinedAgreement.noItems) { try fleissKappa([[Int]]()) }
    #expect(throws: UndefinedAgreement.unequalRatings) { try fleissKappa([[1, 2], [1]]) }
    #expect(throws: UndefinedAgreement.fewerThanTwoRaters) { try fleissKappa([[1], [1]]) }
    #expect(throws: UndefinedAgreement.noVariation) { try fleissKappa([[1, 1], [1, 1]]) }
  }
}
