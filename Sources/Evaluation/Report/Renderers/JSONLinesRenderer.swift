import Annotations

/// Renders a report as JSON Lines, `evalrun.report-lines/1`: a stream of records for tools that
/// read line by line.
///
/// Every object says in `record` what it is: first one `report` with signature and provenance, then
/// for each corpus each `comparison`, and for each system each `error`, `score` and `mistake`. The
/// keys are those of the JSON report.
public struct JSONLinesRenderer: Sendable {
  static let schema = "evalrun.report-lines/1"

  /// Makes a renderer.
  public init() {}

  /// The records as UTF-8 text, one a line.
  public func render(_ report: Report) -> String {
    var lines = [
      record(
        "report",
        [
          "schema": .string(Self.schema),
          "signature": EncodedReport.signature(report.signature),
          "provenance": EncodedReport.provenance(report),
        ])
    ]
    for corpus in report.corpora {
      let name = ["corpus": JSONValue.string(corpus.name)]
      lines += corpus.comparisons.map {
        record("comparison", name, EncodedReport.comparison($0))
      }
      for system in corpus.systems {
        let place = name.merging(["system": .string(system.name)]) { own, _ in own }
        lines += system.errors.map { record("error", place, SystemEncoder.error($0)) }
        lines += scores(of: system, corpus, report.signature.options, place)
        lines += mistakes(of: system, place)
      }
    }
    return lines.map { $0.written() + "\n" }.joined()
  }

  /// Only the records of the mistakes, under the schemes of the report.
  public func render(mistakesOf report: Report) -> String {
    let schemes = report.signature.options.schemes
    return report.corpora.flatMap { corpus in
      corpus.systems.flatMap { system in
        let place = ["corpus": corpus.name, "system": system.name].mapValues(JSONValue.string)
        return mistakes(of: system, place) { schemes.contains($0.scheme) }
      }
    }.map { $0.written() + "\n" }.joined()
  }

  private func mistakes(
    of system: SystemReport, _ place: [String: JSONValue],
    where isWanted: (Mistake) -> Bool = { _ in true }
  ) -> [JSONValue] {
    (system.details?.mistakes ?? []).filter(isWanted).map {
      record("mistake", place, EncodedMistake($0).json)
    }
  }

  private func scores(
    of system: SystemReport, _ corpus: CorpusReport, _ options: ScoringOptions,
    _ place: [String: JSONValue]
  ) -> [JSONValue] {
    let encoder = SystemEncoder(fields: corpus.fields, fKey: options.fKey)
    return options.schemes.flatMap { scheme -> [JSONValue] in
      guard let scores = system.schemes[scheme] else { return [] }
      return scores.parts(of: corpus).map { part in
        let named: [String: JSONValue] = [
          "scheme": .string(scheme.rawValue), "scope": .string(part.scope.rawValue),
          "name": part.name.isEmpty ? .null : .string(part.name),
        ]
        let value = part.score.map(encoder.score) ?? encoder.macro(scores.macro)
        return record("score", place.merging(named) { own, _ in own }, value)
      }
    }
  }

  private func record(
    _ kind: String, _ place: [String: JSONValue], _ value: JSONValue = .object([:])
  ) -> JSONValue {
    guard case .object(let members) = value else { return value }
    return .object(
      members.merging(place) { own, _ in own }
        .merging(["record": .string(kind)]) { own, _ in own })
  }
}
