/// Renders agreement as tidy CSV: a row for each corpus, pair of annotators, unit, scope and metric.
///
/// The units are `facts`, `strict` and `partial` (mentions) and `boilerplate` (Unicode scalars); the
/// scopes `overall`, `field` and `article`. What is undefined is empty.
public struct AgreementCSVRenderer: Sendable {
  /// Makes a renderer.
  public init() {}

  /// The rows as UTF-8 text, the head first.
  public func render(_ report: AgreementReport) -> String {
    var lines = ["corpus,a,b,unit,scope,name,metric,value,lower,upper"]
    for corpus in report.corpora {
      for pair in corpus.pairs {
        let place = [corpus.name, pair.first, pair.second].map(CSVRenderer.quoted)
        var units = [("facts", pair.facts)]
        if let spans = pair.spans {
          units += [("strict", spans.strict), ("partial", spans.partial)]
        }
        for (unit, scores) in units {
          for (scope, name, score) in Self.parts(scores, pair, corpus.fields) {
            lines += Self.rows(
              place + [unit, scope, CSVRenderer.quoted(name)], score)
          }
        }
        if let spans = pair.spans {
          lines += Self.rows(place + ["boilerplate", "overall", ""], spans.boilerplate)
        }
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func parts(
    _ scores: AgreementScores, _ pair: PairAgreement, _ fields: [String]
  ) -> [(String, String, AgreementScore)] {
    [("overall", "", scores.overall)]
      + zip(fields, scores.fields).map { ("field", $0, $1) }
      + pair.articles.compactMap { id in scores.articles[id].map { ("article", id, $0) } }
  }

  private static func rows(_ place: [String], _ score: AgreementScore) -> [String] {
    let counts = [
      ("both", score.both), ("half", score.partial), ("onlyA", score.onlyFirst),
      ("onlyB", score.onlySecond),
    ]
    let bounds = score.interval.flatMap { try? $0.get() }
    return counts.map { (place + [$0, String($1), "", ""]).joined(separator: ",") }
      + [
        (place + [
          "f1", CSVRenderer.number(score.f1), CSVRenderer.number(bounds?.lower),
          CSVRenderer.number(bounds?.upper),
        ]).joined(separator: ",")
      ]
  }
}
