import Annotations
import Evaluation
import EvaluationTesting
import Foundation
import Testing
import WeatherExtractor

/// Five lines of labelled weather, a schema of one's own, and what the extractor makes of them.
@Suite(.evaluates(WeatherExtractor(), on: .folder("weather.jsonl"), .precision(atLeast: 0.75)))
struct WeatherExtractorTests {
  @Test func `temperatures are found`() throws {
    let result = EvaluationContext.current.result
    try #require(result[.value, field: "temperature"].recall ?? 0 >= 0.7)
  }

  @Test(arguments: [
    EvaluationCondition.precision(atLeast: 1, field: "temperature"),
    .recall(atLeast: 0.6, field: "town"), .f(atLeast: 0.7, scheme: .strict),
  ])
  func `every condition holds`(_ condition: EvaluationCondition) throws {
    #expect(try condition.failures(of: EvaluationContext.current.result) == [])
  }

  @Test func `nothing got worse than what was accepted`() throws {
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "baseline.json")
    try expectNoRegression(
      EvaluationContext.current.result.run, fromFile: path.path(percentEncoded: false))
  }
}
