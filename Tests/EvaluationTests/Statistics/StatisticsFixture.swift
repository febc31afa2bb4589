import Evaluation
import Foundation

/// What other tools say; `Fixtures/README.md` names them.
struct StatisticsFixture: Decodable {
  struct Bootstrap: Decodable {
    var ratio: String
    var clusters: [[Int]]
    var estimate: Double
    var percentile: [String: [Double]]
    var bca: [String: [Double]]
    var resamples: [[Int]]?
  }
  struct PairedBootstrap: Decodable {
    var a: [[Int]]
    var b: [[Int]]
    var difference: Double
    var interval: [Double]
    var permutationP: Double
  }
  struct Permutation: Decodable {
    struct Test: Decodable {
      var difference: Double
      var p: Double
    }
    var a: [[Int]]
    var b: [[Int]]
    var tests: [String: Test]
    var assignments: Int
  }
  struct Randomization: Decodable {
    var a: [[Int]]
    var b: [[Int]]
    var difference: Double
    var extreme: Int
    var p: Double
    var masks: [String]
  }
  struct FBeta: Decodable {
    var tp: Int
    var fp: Int
    var fn: Int
    var values: [String: [Double?]]
  }
  struct TwoDefinitions: Decodable {
    var classes: [[Int]]
    var fOfMeans: Double
    var meanOfF: Double
  }
  struct Macro: Decodable {
    var gold: [String]
    var predicted: [String]
    var macro: [Double]
    var micro: [Double]
  }
  struct MUCRow: Decodable {
    enum CodingKeys: String, CodingKey {
      case row
      case correct
      case partial
      case actual
      case possible
      case precision = "precision_exact"
      case recall = "recall_exact"
    }
    var row: String
    var correct: Int
    var partial: Int
    var actual: Int
    var possible: Int
    var precision: Double?
    var recall: Double?
  }
  struct Holm: Decodable {
    var p: [Double]
    var holm: [Double]
  }
  struct Cohen: Decodable {
    var name: String
    var a: [Int]
    var b: [Int]
    var kappa: Double?
    var linear: Double?
    var quadratic: Double?
  }
  struct TokenKappa: Decodable {
    var a: [Int]
    var b: [Int]
    var kappa: Double
  }
  struct Fleiss: Decodable {
    var items: [[Int]]
    var kappa: Double
  }
  struct Krippendorff: Decodable {
    var name: String
    var data: [[Double?]]
    var nominal: Double?
    var ordinal: Double?
    var interval: Double?
    var ratio: Double?
  }
  struct Unitizing: Decodable {
    struct Unit: Decodable {
      var offset: Int
      var length: Int
      var rater: Int
      var category: String
    }
    var name: String
    var begin: Int
    var length: Int
    var raters: Int
    var alpha: Double
    var categories: [String: Double]
    var units: [Unit]
  }

  var approximateRandomization: [Randomization]
  var bootstrap: [Bootstrap]
  var cohen: [Cohen]
  var fbeta: [FBeta]
  var fleiss: [Fleiss]
  var floors: [String: Double]
  var holm: [Holm]
  var krippendorff: [Krippendorff]
  var macroSklearn: Macro
  var macroTwoDefinitions: TwoDefinitions
  var muc4: [MUCRow]
  var pairedBootstrap: [PairedBootstrap]
  var permutation: [Permutation]
  var tokenKappa: TokenKappa
  var unitizing: [Unitizing]

  /// Reads the file beside these tests.
  static func load() throws -> StatisticsFixture {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/statistics.json")
    return try JSONDecoder().decode(StatisticsFixture.self, from: Data(contentsOf: file))
  }
}

/// Tallies from true positives, false positives and false negatives.
func tallies(_ rows: [[Int]]) -> [Tally] {
  rows.map { Tally(correct: $0[0], predicted: $0[0] + $0[1], gold: $0[0] + $0[2]) }
}

/// The ratio that the fixture calls by this name.
func ratio(named name: String) -> Ratio {
  switch name {
  case "precision": .precision()
  case "recall": .recall()
  default: .f()
  }
}

/// Whether two numbers agree to 1e-9, or are both undefined.
func agree(_ first: Double?, _ second: Double?) -> Bool {
  guard let first, let second else { return first == nil && second == nil }
  return abs(first - second) <= 1e-9
}

/// Small tallies drawn at random, with partial matches and empty clusters among them.
func randomTallies(_ count: Int, using generator: inout SplitMix64) -> [Tally] {
  (0..<count).map { _ in
    let gold = Int.random(in: 0...4, using: &generator)
    let predicted = Int.random(in: 0...4, using: &generator)
    let matched = Int.random(in: 0...min(gold, predicted), using: &generator)
    let partial = Int.random(in: 0...matched, using: &generator)
    return Tally(correct: matched - partial, partial: partial, predicted: predicted, gold: gold)
  }
}
