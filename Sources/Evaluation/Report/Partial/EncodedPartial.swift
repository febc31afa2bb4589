import Annotations

/// Counts of a part of a corpus as files carry them: `evalrun.partial/1`, one record a line.
///
/// A count is `[COR, INC, PAR, MIS, SPU, duplicates]`; the fields of an article stand in the order of
/// `fields`, and those of which nothing was counted are left out.
struct EncodedPartial {
  static let schema = "evalrun.partial/1"

  let json: JSONValue

  init(_ partial: PartialCounts) {
    let strings = EncodedReport.strings
    let terms = partial.terms
    json = .object([
      "schema": .string(Self.schema), "version": .string(terms.version),
      "fieldsHash": .string(terms.schema),
      "options": .object(["match": strings(terms.schemes.map(\.rawValue))]),
      "systems": strings(terms.systems), "described": strings(terms.described),
      "labelled": strings(partial.labelled), "predicted": strings(partial.predicted),
      "absent": strings(partial.absent),
      "errors": .array(
        partial.errors.map { .array($0.map(Self.error)) }),
      "articles": .array(
        partial.table.rows.map {
          Self.row($0, schemes: terms.schemes, fields: partial.table.fields)
        }),
    ])
  }

  private static func error(_ error: SystemError) -> JSONValue {
    .object([
      "article": error.article.map(JSONValue.string) ?? .null,
      "kind": .string(error.kind.rawValue), "reason": .string(error.reason),
    ])
  }

  private static func row(
    _ row: CountTable.Row, schemes: [MatchScheme], fields: [String]
  ) -> JSONValue {
    .object([
      "id": .string(row.id), "event": .string(row.event), "hash": .string(row.hash),
      "counts": .array(
        row.systems.map { system in
          .object(
            Dictionary(
              uniqueKeysWithValues: schemes.map { scheme in
                (scheme.rawValue, counts(system[scheme], fields: fields))
              }))
        }),
    ])
  }

  private static func counts(_ counts: SchemeCounts?, fields: [String]) -> JSONValue {
    let named = zip(fields, counts?.fields ?? []).filter { $1 != .zero }
    return .object([
      "overall": Self.counts(counts?.overall ?? .zero),
      "fields": .object(
        Dictionary(uniqueKeysWithValues: named.map { ($0, Self.counts($1)) })),
    ])
  }

  private static func counts(_ counts: OutcomeCounts) -> JSONValue {
    .array(
      [
        counts.correct, counts.incorrect, counts.partial, counts.missing, counts.spurious,
        counts.duplicates,
      ].map(JSONValue.integer))
  }
}

extension PartialCounts {
  /// The record as one line without its line end.
  public var encoded: String { EncodedPartial(self).json.written() }
}
