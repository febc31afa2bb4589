import Annotations

/// A stretch of an article with a lane under the text for gold and for each system.
///
/// A lane is a bar below the words that it covers: gold uppermost, then the systems in their order.
/// A source whose mentions overlap gets as many lanes as it takes, so no bar ever hides another.
struct LanedText {
  /// A stretch that one source marks.
  struct Mark: Hashable {
    let range: ByteRange
    /// 0 for gold, then the systems.
    let source: Int
    /// Whether the statement is right, which gold always is.
    let isRight: Bool
  }

  private struct Placed {
    let mark: Mark
    let lane: Int
  }

  private let article: Article
  private let range: ByteRange
  private let placed: [Placed]
  /// How many lanes there are.
  let lanes: Int

  /// Lays the marks out.
  ///
  /// - Parameters:
  ///   - article: the article that the ranges are about.
  ///   - range: the stretch to show.
  ///   - marks: the marks, in any order; those outside the stretch are left out.
  init(_ article: Article, in range: ByteRange, marks: [Mark]) {
    self.article = article
    self.range = range
    // One bar for a stretch that a source marks twice; it is right if one of the two is.
    var isRight: [ByteRange: [Int: Bool]] = [:]
    for mark in marks where mark.range.overlaps(range) {
      let before = isRight[mark.range]?[mark.source] ?? false
      isRight[mark.range, default: [:]][mark.source] = before || mark.isRight
    }
    let distinct = isRight.flatMap { range, sources in
      sources.map { Mark(range: range, source: $0, isRight: $1) }
    }.sorted { ($0.source, $0.range) < ($1.source, $1.range) }
    var placed: [Placed] = []
    var first = 0
    var ends: [Int] = []
    var source = 0
    for mark in distinct {
      if mark.source != source {
        // Every source has a lane, used or not, so that the place of a bar names its source.
        first += max(1, ends.count) + (mark.source - source - 1)
        (source, ends) = (mark.source, [])
      }
      let lane = ends.firstIndex { $0 <= mark.range.lowerBound } ?? ends.count
      if lane == ends.count { ends.append(0) }
      ends[lane] = mark.range.upperBound
      placed.append(Placed(mark: mark, lane: first + lane))
    }
    self.placed = placed
    lanes = distinct.isEmpty ? 0 : first + max(1, ends.count)
  }

  /// The words with their bars.
  ///
  /// - Parameter anchor: the identifier to give the first words of a marked stretch, if any.
  /// - Returns: markup whose text is that of the stretch.
  func html(anchor: (ByteRange) -> String? = { _ in nil }) -> HTML {
    var cuts: Set<Int> = [range.lowerBound, range.upperBound]
    for place in placed {
      cuts.insert(max(range.lowerBound, place.mark.range.lowerBound))
      cuts.insert(min(range.upperBound, place.mark.range.upperBound))
    }
    let bounds = cuts.sorted()
    var active: [Placed] = []
    var waiting = placed.sorted { $0.mark.range < $1.mark.range }[...]
    var html = HTML.empty
    for (start, end) in zip(bounds, bounds.dropFirst()) {
      active.removeAll { $0.mark.range.upperBound <= start }
      while let next = waiting.first, next.mark.range.lowerBound <= start {
        active.append(next)
        waiting.removeFirst()
      }
      active.removeAll { $0.mark.range.upperBound <= start }
      html += piece(from: start, to: end, active.sorted { $0.lane > $1.lane }, anchor)
    }
    return html
  }

  private func piece(
    from start: Int, to end: Int, _ active: [Placed], _ anchor: (ByteRange) -> String?
  ) -> HTML {
    let words: HTML = "\(article[ByteRange(start, end)])"
    guard !active.isEmpty else { return words }
    // The stretches that begin here, each once, for links to lead to.
    let begun = Set(active.map(\.mark.range)).filter { $0.lowerBound == start }.sorted()
    let anchors = begun.compactMap { range -> HTML? in
      anchor(range).map {
        "<a id=\"\($0)\" data-range=\"\(range.lowerBound)-\(range.upperBound)\"></a>"
      }
    }
    var inner = words
    for place in active.reversed() {
      let mark = place.mark
      let kind = mark.isRight ? "" : " no"
      let begins = mark.range.lowerBound == start ? " st" : ""
      inner = """
        <span class="k c\(mark.source % 8)\(kind)\(begins)" style="--l:\(place.lane)">\(inner)</span>
        """
    }
    return "\(anchors)<mark data-p=\"\(start)\">\(inner)</mark>"
  }
}
