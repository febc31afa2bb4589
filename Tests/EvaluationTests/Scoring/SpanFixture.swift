import Annotations
import Foundation

@testable import Evaluation

/// One case of `Fixtures/spans.jsonl`; the README beside it says what the lists of numbers mean.
struct SpanFixture: Decodable, CustomStringConvertible, Sendable {
  typealias CountsByScheme = [String: [Int]]
  typealias RatiosByScheme = [String: [Double?]]

  struct Document: Decodable, Sendable {
    let id: String
    let gold: [[Int]]
    let predicted: [[Int]]
  }

  struct Textbook: Decodable, Sendable {
    let overall: CountsByScheme
    let ratios: RatiosByScheme
    let labels: [String: CountsByScheme]
    let documents: [CountsByScheme]
  }

  struct Nervaluate: Decodable, Sendable {
    let agreesOverall: Bool
    let agreesByLabel: Bool
    let overall: CountsByScheme
    let ratios: RatiosByScheme
    let labels: [String: CountsByScheme]
  }

  let name: String
  let category: String
  let kind: String
  let labels: [String]
  let documents: [Document]
  let textbook: Textbook
  let nervaluate: Nervaluate
  let gate: [String: [Int]]

  var description: String { name }

  /// Every case.
  static func all() throws -> [SpanFixture] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let data = try Data(contentsOf: folder.appending(path: "Fixtures/spans.jsonl"))
    return try data.split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(SpanFixture.self, from: $0)
    }
  }

  /// The scores of each document.
  func scores(_ scheme: MatchScheme) -> [SpanScore] {
    documents.map { document in
      SpanScorer(
        gold: document.gold.map { GoldSpan(ByteRange($0[0], $0[1]), field: $0[2]) },
        predicted: document.predicted.map { PredictedSpan(ByteRange($0[0], $0[1]), field: $0[2]) },
        fieldCount: labels.count
      ).score(scheme)
    }
  }
}

extension OutcomeCounts {
  /// COR, INC, PAR, MIS, SPU.
  var list: [Int] { [correct, incorrect, partial, missing, spurious] }

  /// Precision, recall, F1 with the scheme's credit for a partial.
  func ratios(_ scheme: MatchScheme) -> [Double?] {
    let credit = ScoringOptions().credit(of: scheme)
    return [
      precision(partialCredit: credit), recall(partialCredit: credit), fBeta(partialCredit: credit),
    ]
  }
}
