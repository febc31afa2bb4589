import Annotations

/// Finds out what the offsets of a file count.
///
/// Tools count bytes, UTF-16 code units or scalars, some take a CRLF for one and some skip a
/// byte-order mark, and files do not say which. Where a file repeats the words of its spans, only
/// the right way of counting puts all of them where they stand.
struct OffsetResolver {
  /// The file, for messages.
  let path: String
  /// The unit that the format's documentation names.
  let documented: OffsetUnit
  /// The unit that the user names.
  let unit: OffsetUnit?
  /// Whether two surfaces are the same to the tool that wrote them.
  var sameSurface: (String, String) -> Bool = { $0.utf8.elementsEqual($1.utf8) }

  /// Finds the bytes of every span.
  ///
  /// - Throws: ``GoldError`` with the lines of spans that fit no way of counting, or of spans that
  ///   two ways put in different places.
  func resolve(_ file: [FileArticle]) throws(GoldError) -> ResolvedOffsets {
    let hypotheses = OffsetHypothesis.all(for: file.map(\.article), unit: unit)
    let hasSurfaces = file.contains { $0.spans.contains { $0.surface != nil } }
    guard hasSurfaces else { return try withoutSurfaces(file) }
    let attempts = hypotheses.map { ($0, attempt(file, $0)) }
    var fitting: [(OffsetHypothesis, [[[ByteRange]]])] = []
    for (hypothesis, attempt) in attempts {
      guard let ranges = attempt.ranges else { continue }
      // Two ways of counting that give the same ranges are one.
      if !fitting.contains(where: { $0.1 == ranges }) { fitting.append((hypothesis, ranges)) }
    }
    switch fitting.count {
    case 1:
      let (hypothesis, ranges) = fitting[0]
      let only = attempts.filter { $0.1.ranges != nil }.count == 1 && hypotheses.count > 1
      let named =
        only || hypothesis != hypotheses[0] ? ["\(path): offsets count \(hypothesis.label)"] : []
      return ResolvedOffsets(ranges: ranges, hypothesis: hypothesis, notes: named)
    case 0:
      throw none(attempts.map { ($0, $1.misfits) }, file)
    default:
      throw several(fitting, file)
    }
  }

  // MARK: With surfaces

  private struct Attempt {
    /// The ranges if all fit.
    let ranges: [[[ByteRange]]]?
    let misfits: [(article: Int, span: Int)]
  }

  private func attempt(_ file: [FileArticle], _ hypothesis: OffsetHypothesis) -> Attempt {
    var misfits: [(Int, Int)] = []
    let ranges = file.indices.map { index in
      let article = file[index].article
      let table = OffsetTable(article, hypothesis)
      return file[index].spans.indices.map { number -> [ByteRange] in
        let span = file[index].spans[number]
        guard let pieces = table.ranges(span.extents),
          fits(pieces.map { article[$0] }.joined(separator: " "), span.surface, hypothesis)
        else {
          misfits.append((index, number))
          return []
        }
        return pieces
      }
    }
    return Attempt(ranges: misfits.isEmpty ? ranges : nil, misfits: misfits)
  }

  private func fits(_ words: String, _ surface: String?, _ hypothesis: OffsetHypothesis) -> Bool {
    guard let surface else { return true }
    if sameSurface(words, surface) { return true }
    guard hypothesis.countsCRLFAsOne else { return false }
    return sameSurface(Self.withLineFeeds(words), Self.withLineFeeds(surface))
  }

  /// The text with every CRLF made a line feed, byte by byte.
  private static func withLineFeeds(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let kept = bytes.indices.filter {
      !(bytes[$0] == 0x0D && $0 + 1 < bytes.count && bytes[$0 + 1] == 0x0A)
    }
    return String(decoding: kept.map { bytes[$0] }, as: UTF8.self)
  }

  private func none(
    _ attempts: [(OffsetHypothesis, [(article: Int, span: Int)])], _ file: [FileArticle]
  ) -> GoldError {
    // The nearest miss says most about what is wrong.
    guard let (hypothesis, misfits) = attempts.min(by: { $0.1.count < $1.1.count }) else {
      return GoldError(path: path, "no way of counting offsets is left to try")
    }
    return GoldError(
      misfits.map { place in
        let (article, span) = (file[place.article].article, file[place.article].spans[place.span])
        let there = OffsetTable(article, hypothesis).ranges(span.extents)
        let words = there?.map { article[$0] }.joined(separator: " ")
        let found = words.map { "\"\($0)\" stands there" } ?? "that is no range of the text"
        return finding(
          span,
          "\(span.label) should be \"\(span.surface ?? "")\" at \(span.place) of "
            + "article \(article.id), but counted in \(hypothesis.label) \(found), and no other "
            + "way of counting fits the whole file; mend the offsets or the text")
      })
  }

  private func several(
    _ fitting: [(OffsetHypothesis, [[[ByteRange]]])], _ file: [FileArticle]
  ) -> GoldError {
    let (first, second) = (fitting[0], fitting[1])
    var findings: [GoldFinding] = []
    for index in file.indices {
      for (number, span) in file[index].spans.enumerated()
      where first.1[index][number] != second.1[index][number] {
        findings.append(
          finding(
            span,
            "\(span.label) \"\(span.surface ?? "")\" at \(span.place) of article "
              + "\(file[index].article.id) is one place in \(first.0.label) and another in "
              + "\(second.0.label), and both fit the whole file; name the unit with --unit"))
      }
    }
    return GoldError(findings)
  }

  private func finding(_ span: FileSpan, _ message: String) -> GoldFinding {
    GoldFinding(path: path, line: span.line, message: message, stopsReport: true)
  }

  // MARK: Without surfaces

  private func withoutSurfaces(
    _ file: [FileArticle]
  ) throws(GoldError) -> ResolvedOffsets {
    let hypothesis = OffsetHypothesis(unit: unit ?? documented)
    var findings: [GoldFinding] = []
    var ranges: [[[ByteRange]]] = []
    for entry in file {
      let table = OffsetTable(entry.article, hypothesis)
      ranges.append(
        entry.spans.map { span in
          if let pieces = table.ranges(span.extents) { return pieces }
          findings.append(
            finding(
              span,
              "\(span.label) at \(span.place) is no range of the \(table.count) "
                + "\(hypothesis.unit.label) of article \(entry.article.id); if another unit is "
                + "meant, name it with --unit"))
          return []
        })
    }
    guard findings.isEmpty else { throw GoldError(findings) }
    return ResolvedOffsets(
      ranges: ranges, hypothesis: hypothesis, notes: warning(file, hypothesis))
  }

  /// A warning if some text has a character that another way of counting counts otherwise.
  private func warning(_ file: [FileArticle], _ hypothesis: OffsetHypothesis) -> [String] {
    let doubtful = file.filter { entry in
      !entry.spans.isEmpty
        && (entry.article.hasCRLF || entry.article.hasByteOrderMark
          || entry.article.utf8.contains { $0 >= (hypothesis.unit == .utf8 ? 0x80 : 0xF0) })
    }
    guard let first = doubtful.first else { return [] }
    let articles = doubtful.count == 1 ? "1 article has" : "\(doubtful.count) articles have"
    return [
      "warning: \(path): the file does not repeat the words of its spans, and \(articles) "
        + "characters that tools count differently (\(first.article.id) first); the offsets are "
        + "taken for \(hypothesis.unit.label)"
        + (unit == nil
          ? ", as the format is documented; if they are others, say so with --unit" : "")
    ]
  }
}
