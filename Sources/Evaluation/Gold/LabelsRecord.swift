/// The labels of one article as a file writes them: `evalrun.labels/1`, offsets in Unicode scalars.
struct LabelsRecord: Sendable {
  static let schema = "evalrun.labels/1"

  /// A half-open range of scalars.
  struct Range: Hashable, Sendable {
    let start: Int
    let end: Int
    let line: Int?
  }

  struct Mention: Hashable, Sendable {
    let range: Range
    /// The surface, by which an offset that slipped is noticed.
    let text: String?
  }

  struct Filler: Hashable, Sendable {
    let field: String
    let value: String
    let alternatives: [String]
    let isOptional: Bool
    let attributes: [String: String]
    let mentions: [Mention]
    let line: Int?
  }

  /// A key that means nothing where it stands: most often one that was mistyped.
  struct Stranger: Hashable, Sendable {
    let key: String
    let line: Int?
    let known: [String]
  }

  let path: String
  let line: Int?
  let id: String
  let event: String
  let sha256: String?
  let annotator: String?
  let boilerplate: [Range]
  let fillers: [Filler]
  /// The article itself, which a JSON Lines corpus carries beside the labels.
  let text: String?
  /// The keys that nobody reads.
  let strangers: [Stranger]
}
