import Evaluation
import Testing

struct CohenKappaTests {
  @Test func `kappas are those of scikit-learn`() throws {
    let fixture = try StatisticsFixture.load()
    for example in fixture.cohen {
      #expect(agree(try? cohenKappa(example.a, example.b), example.kappa), "\(example.name)")
      for (weighting, expected) in [
        (KappaWeighting.unweighted, example.kappa), (.linear, example.linear),
        (.quadratic, example.quadratic),
      ] {
        let kappa = try? cohenKappa(example.a, example.b, weighting: weighting)
        #expect(agree(kappa, expected), "\(example.name) \(weighting)")
      }
    }
    let tokens = fixture.tokenKappa
    #expect(agree(try cohenKappa(tokens.a, tokens.b), tokens.kappa))
  }

  @Test func `four items by hand`() throws {
    // x/x, x/y, y/y, y/y: observed ¾; x ½ · ¼ + y ½ · ¾ = ½ by chance; (¾ − ½)/(1 − ½) = ½.
    #expect(agree(try cohenKappa(["x", "x", "y", "y"], ["x", "y", "y", "y"]), 0.5))
  }

  @Test func `each way to be undefined has its reason`() {
    #expect(throws: UndefinedAgreement.noItems) { try cohenKappa([Int](), []) }
    #expect(throws: UndefinedAgreement.unequalRatings) { try cohenKappa([1], [1, 2]) }
    #expect(throws: UndefinedAgreement.noVariation) { try cohenKappa([1, 1], [1, 1]) }
    #expect(throws: UndefinedAgreement.noVariation) {
      try cohenKappa([1, 1], [1, 1], weighting: .linear)
    }
  }

  @Test func `one constant rater gives 0`() throws {
    #expect(try cohenKappa([1, 1, 1], [1, 2, 1]) == 0)
  }
}
