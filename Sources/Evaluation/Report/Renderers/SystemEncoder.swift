import Annotations

/// Writes a system of a report as files carry it.
struct SystemEncoder {
  let fields: [String]
  /// The key of F: with another beta the number is no F1, and the key must not say so.
  let fKey: String

  func json(_ system: SystemReport) -> JSONValue {
    var members: [String: JSONValue] = [
      "name": .string(system.name),
      "errors": .array(system.errors.map(Self.error)),
      "schemes": .object(
        Dictionary(
          uniqueKeysWithValues: system.schemes.map { ($0.rawValue, scheme($1)) })),
    ]
    if let details = system.details {
      members["rules"] = .object(details.rules.mapValues(rule))
      members["confusion"] = .object(
        details.confusion.mapValues { .object($0.mapValues(JSONValue.integer)) })
      members["attributes"] = .object(
        details.attributes.mapValues { .object($0.mapValues(Self.attribute)) })
      members["fragmentation"] = .object([
        "fragmented": .integer(details.fragmentation.fragmented),
        "merged": .integer(details.fragmentation.merged),
      ])
      members["mistakes"] = .array(details.mistakes.map { EncodedMistake($0).json })
      members["optionalFound"] = .array(details.optionalFound.map(EncodedMistake.json))
      members["kinds"] = .object(
        Dictionary(
          uniqueKeysWithValues: system.gains.map { scheme, gains in
            (scheme.rawValue, .array(gains.map(gain)))
          }))
    }
    return .object(members)
  }

  static func error(_ error: SystemError) -> JSONValue {
    .object([
      "article": error.article.map(JSONValue.string) ?? .null,
      "kind": .string(error.kind.rawValue), "message": .string(error.message),
    ])
  }

  private func scheme(_ scheme: SchemeReport) -> JSONValue {
    .object([
      "micro": score(scheme.micro),
      "macro": macro(
        scheme.macro,
        [
          "withPredictions": macro(scheme.macroWithPredictions),
          "overArticles": macro(scheme.macroOverArticles),
        ]),
      "fields": .object(
        Dictionary(uniqueKeysWithValues: zip(fields, scheme.fields.map(score)))),
      "articles": .object(scheme.articles.mapValues(score)),
    ])
  }

  func macro(_ macro: MacroAverage, _ more: [String: JSONValue] = [:]) -> JSONValue {
    let members: [String: JSONValue] = [
      "precision": .optional(macro.precision), "recall": .optional(macro.recall),
      fKey: .optional(macro.f), "n": .integer(macro.n),
    ]
    return .object(members.merging(more) { own, _ in own })
  }

  func score(_ score: Score) -> JSONValue {
    var members = counts(score.counts)
    members["precision"] = .optional(score.precision)
    members["recall"] = .optional(score.recall)
    members[fKey] = .optional(score.f)
    if let intervals = score.intervals {
      members["interval"] = .object([
        "precision": .interval(intervals.precision), "recall": .interval(intervals.recall),
        fKey: .interval(intervals.f),
      ])
      if case .failure(let reason) = intervals.f {
        members["intervalReason"] = .string(reason.description)
      }
      members["expectedCoverage"] = .optional(intervals.expectedCoverage?.coverage)
    } else {
      members["interval"] = .object(["precision": .null, "recall": .null, fKey: .null])
    }
    return .object(members)
  }

  /// A rule has precision and no recall: nobody says which gold it should have found.
  private func rule(_ counts: OutcomeCounts) -> JSONValue {
    var members = self.counts(counts)
    members["gold"] = .null
    members["mis"] = .null
    members["precision"] = .optional(counts.precision())
    members["recall"] = .null
    members[fKey] = .null
    members["interval"] = .object(["precision": .null, "recall": .null, fKey: .null])
    return .object(members)
  }

  private func counts(_ counts: OutcomeCounts) -> [String: JSONValue] {
    Dictionary(uniqueKeysWithValues: counts.named.map { ($0.name, .integer($0.count)) })
  }

  private func gain(_ gain: RepairGain) -> JSONValue {
    .object([
      "kind": .string(gain.kind.rawValue), "count": .integer(gain.count),
      fKey: .optional(gain.f), "gain": .optional(gain.gain),
    ])
  }

  private static func attribute(_ counts: AttributeCounts) -> JSONValue {
    .object([
      "cor": .integer(counts.correct), "inc": .integer(counts.incorrect),
      "mis": .integer(counts.missing), "spu": .integer(counts.spurious),
      "accuracy": .optional(counts.accuracy),
    ])
  }
}
