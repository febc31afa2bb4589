import Annotations

/// A span as a file writes it, its offsets counted in whatever unit.
struct FileSpan: Sendable {
  /// A stretch between two offsets.
  struct Extent: Hashable, Sendable {
    let start: Int
    let end: Int
  }

  let label: String
  /// One extent, or several in a format that knows spans in pieces.
  let extents: [Extent]
  /// The words that the file says stand there; those of pieces with a space between two.
  var surface: String?
  var value: String?
  var line: Int?

  init(
    label: String, extents: [Extent], surface: String? = nil, value: String? = nil,
    line: Int? = nil
  ) {
    self.label = label
    self.extents = extents
    self.surface = surface
    self.value = value
    self.line = line
  }

  /// Makes a span of one piece.
  init(
    label: String, start: Int, end: Int, surface: String? = nil, value: String? = nil,
    line: Int? = nil
  ) {
    self.init(
      label: label, extents: [Extent(start: start, end: end)], surface: surface, value: value,
      line: line)
  }

  /// How messages name the place.
  var place: String { extents.map { "\($0.start)..<\($0.end)" }.joined(separator: " and ") }
}

/// A text of a file and the spans that the file puts on it.
struct FileArticle: Sendable {
  let article: Article
  let spans: [FileSpan]
}

/// What the offsets of a file turned out to mean.
struct ResolvedOffsets: Sendable {
  /// The bytes of each piece of each span, in the order of the articles and spans.
  let ranges: [[[ByteRange]]]
  let hypothesis: OffsetHypothesis
  let notes: [String]

  /// The spans of an article, with their bytes.
  ///
  /// - Precondition: they are of one piece.
  func spans(of article: Int, in file: [FileArticle]) -> [LabelledSpan] {
    zip(file[article].spans, ranges[article]).map {
      LabelledSpan(label: $0.label, range: $1[0], value: $0.value)
    }
  }
}
