import Annotations

/// What a brat file says beyond labelled spans, kept so that it can be written again.
struct BratRemainder: Hashable, Sendable {
  /// Relations, events, attributes, normalisations, notes, equivalences and lines of no known
  /// kind, as they stood.
  var lines: [String] = []
  /// The id of each span, to which those lines refer.
  var ids: [Span: [String]] = [:]

  struct Span: Hashable {
    let label: String
    let range: ByteRange
  }
}
