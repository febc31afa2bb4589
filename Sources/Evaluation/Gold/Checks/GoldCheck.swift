import Annotations

/// One thing that gold must satisfy.
struct GoldCheck: Sendable {
  /// Whether nothing can be scored while the check fails; the others are for `--lint`.
  let stopsReport: Bool
  /// What the check finds in one article.
  let messages: @Sendable (Subject) -> [(line: Int?, message: String)]

  /// What a check looks at.
  struct Subject {
    let record: LabelsRecord
    let schema: Schema?
    /// The text, where it is at hand.
    let text: Article?
    let offsets: ScalarOffsets?
  }

  enum Purpose {
    /// Only what keeps a corpus from being scored.
    case report
    /// Everything.
    case lint
  }

  /// Every check on one article, in the order in which their findings are listed.
  static let all: [GoldCheck] = [
    .keysAreKnown, .offsetsLieInTheText, .surfacesStandAtTheirOffsets, .valuesAreInNormalForm,
    .namesAreInTheSchema,
    .mentionsDoNotOverlap, .factsAreDistinct, .mentionsAreOutsideBoilerplate,
  ]

  static func findings(in files: CorpusFiles, for purpose: Purpose) -> [GoldFinding] {
    let perArticle = files.records.flatMap { record in
      let text = files.texts[record.id]
      let subject = Subject(
        record: record, schema: files.schema, text: text, offsets: text.map(ScalarOffsets.init))
      return all.filter { $0.stopsReport || purpose == .lint }.flatMap { check in
        check.messages(subject).map { line, message in
          GoldFinding(
            path: record.path, line: line ?? record.line, message: message,
            stopsReport: check.stopsReport)
        }
      }
    }
    let types = purpose == .lint ? files.schema?.unknownTypes ?? [] : []
    return repeatedIDs(in: files.records) + types + perArticle
  }
}

extension LabelsRecord.Filler {
  /// How messages name a filler.
  var label: String { "\(field) \"\(value)\"" }
}
