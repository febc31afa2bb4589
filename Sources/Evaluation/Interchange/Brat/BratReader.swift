import Annotations

/// Reads one pair of `.txt` and `.ann`.
struct BratReader {
  let path: String
  let article: Article
  let unit: OffsetUnit?

  /// The article with its labels, what its offsets count if that had to be found out, and how many
  /// spans over a line end were put together.
  func read() throws(GoldError) -> (
    article: ExchangeArticle, hypothesis: OffsetHypothesis?, overLineEnds: Int
  ) {
    var spans: [BratSpan] = []
    var values: [String: String] = [:]
    var rest = BratRemainder()
    var findings: [GoldFinding] = []
    for (index, text) in try ExchangeFiles.lines(path).enumerated() where !text.isEmpty {
      switch BratLine(text, number: index + 1) {
      case .span(let span): spans.append(span)
      case .value(_, let target, let value): values[target] = value
      case .other(let line): rest.lines.append(line)
      case nil:
        findings.append(finding(index + 1, "a span is written T1, tab, TYPE START END, tab, words"))
      }
    }
    var ids: Set<String> = []
    for span in spans where !ids.insert(span.id).inserted {
      findings.append(finding(span.line, "the id \(span.id) is given twice"))
    }
    guard findings.isEmpty else { throw GoldError(findings) }
    let resolved = try resolve(spans)
    var joined: [ByteRange] = []
    for (span, pieces) in zip(spans, resolved.ranges[0]) { joined.append(try join(span, pieces)) }
    let labelled = zip(spans, joined).map { span, range in
      rest.ids[BratRemainder.Span(label: span.label, range: range), default: []].append(span.id)
      return LabelledSpan(label: span.label, range: range, value: values[span.id])
    }
    return (
      ExchangeArticle(article, labels: Labels(labelled, in: article), brat: rest),
      resolved.notes.isEmpty ? nil : resolved.hypothesis, spans.count { $0.fragments.count > 1 }
    )
  }

  private func resolve(_ spans: [BratSpan]) throws(GoldError) -> ResolvedOffsets {
    let spans = spans.map {
      FileSpan(label: $0.label, extents: $0.fragments, surface: $0.surface, line: $0.line)
    }
    // brat's own server writes a line end inside a span as a space.
    let resolver = OffsetResolver(path: path, documented: .scalar, unit: unit) { words, surface in
      Self.onOneLine(words).utf8.elementsEqual(Self.onOneLine(surface).utf8)
    }
    return try resolver.resolve([FileArticle(article: article, spans: spans)])
  }

  private static func onOneLine(_ text: String) -> String {
    String(
      decoding: text.utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }, as: UTF8.self)
  }

  /// Puts a span together that a line end divides; any other gap is somebody's decision.
  private func join(_ span: BratSpan, _ fragments: [ByteRange]) throws(GoldError) -> ByteRange {
    for (left, right) in zip(fragments, fragments.dropFirst()) {
      let gap =
        left.upperBound <= right.lowerBound
        ? article.utf8[left.upperBound..<right.lowerBound] : [0x78]
      guard !gap.isEmpty, gap.allSatisfy({ $0 == 0x0A || $0 == 0x0D }) else {
        throw GoldError([
          finding(
            span.line,
            "\(span.id) is discontinuous; mentions are of one piece, so divide it into "
              + "\(fragments.count) spans or make it one before converting")
        ])
      }
    }
    return ByteRange(fragments[0].lowerBound, fragments[fragments.count - 1].upperBound)
  }

  private func finding(_ line: Int, _ message: String) -> GoldFinding {
    GoldFinding(path: path, line: line, message: message, stopsReport: true)
  }
}
