/// Renders scores as tidy CSV: a row for each corpus, system, scheme, scope and metric.
///
/// The columns are `corpus`, `system`, `scheme`, `scope` (`micro`, `macro`, `field` or `article`),
/// `name` (of the field or article), `metric`, `value`, and `lower` and `upper` of its interval. What
/// is undefined is empty. Quoting follows RFC 4180; lines end in LF, as tools in a pipe expect.
public struct CSVRenderer: Sendable {
  /// Makes a renderer.
  public init() {}

  /// The rows as UTF-8 text, the head first.
  public func render(_ report: Report) -> String {
    let f = report.signature.options.fKey
    var lines = ["corpus,system,scheme,scope,name,metric,value,lower,upper"]
    for corpus in report.corpora {
      for system in corpus.systems {
        for scheme in report.signature.options.schemes {
          guard let scores = system.schemes[scheme] else { continue }
          let place = [corpus.name, system.name, scheme.rawValue].map(Self.quoted)
          for part in scores.parts(of: corpus) {
            let start = (place + [part.scope.rawValue, Self.quoted(part.name)])
              .joined(separator: ",")
            lines += Self.rows(part, f: f).map { start + "," + $0 }
          }
        }
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// `metric,value,lower,upper` for each metric.
  private static func rows(_ part: ScorePart, f: String) -> [String] {
    let counts = (part.score?.counts.named ?? []).map { "\($0.name),\($0.count),," }
    let intervals = part.score?.intervals
    let rates = [
      ("precision", part.precision, intervals?.precision),
      ("recall", part.recall, intervals?.recall), (f, part.f, intervals?.f),
    ]
    return counts
      + rates.map { name, value, interval in
        let bounds = interval.flatMap { try? $0.get() }
        return [
          name, number(value), number(bounds?.lower), number(bounds?.upper),
        ].joined(separator: ",")
      }
  }

  /// The shortest text that reads back as the same number; empty for none.
  static func number(_ value: Double?) -> String { value.map { "\($0)" } ?? "" }

  /// A cell in quotation marks where RFC 4180 asks for them.
  static func quoted(_ text: String) -> String {
    // By scalars: a carriage return and a line feed are one character.
    guard text.unicodeScalars.contains(where: { "\",\r\n".unicodeScalars.contains($0) }) else {
      return text
    }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
