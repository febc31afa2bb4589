import Annotations
import Foundation

extension Baseline {
  static let format = "evalrun.baseline/1"
  static let unit = "fact"

  /// Reads a baseline.
  ///
  /// - Throws: ``GoldError`` if the file cannot be read; ``BaselineError`` if it is of another
  ///   format.
  public init(path: String) throws {
    try self.init(parsing: try FileSystem.bytes(of: path), path: path)
  }

  init(parsing bytes: [UInt8], path: String) throws {
    let record = try JSONObject(parsing: bytes, path: path)
    let format = try record.string("schema")
    guard format == Self.format else { throw BaselineError.otherFormat(format) }
    let scheme = try record.string("scheme")
    guard scheme == MatchScheme.value.rawValue else { throw BaselineError.otherScheme(scheme) }
    let unit = try record.string("unit")
    guard unit == Self.unit else { throw BaselineError.otherUnit(unit) }
    self.init()
    for (field, tier) in try record.stringMembers("tiers") {
      guard let tier = Tier(rawValue: tier) else {
        throw record.error("the tier of \(field) is \"\(tier)\"; it is block, warn or track")
      }
      tiers[field] = tier
    }
    guard let corpora = try record.optionalObject("corpora") else { return }
    for name in corpora.keys {
      guard let articles = try corpora.optionalObject(name) else { continue }
      for id in articles.keys {
        if let entry = try articles.optionalObject(id) {
          self.corpora[name, default: [:]][id] = try Entry(entry)
        }
      }
    }
  }

  /// The baseline as a file: sorted, a line for each field of an article.
  public var fileText: String {
    let corpora = corpora.mapValues { articles in
      JSONValue.object(
        articles.mapValues { entry in
          .object([
            "gold": .string(entry.gold),
            "systems": .object(
              entry.systems.mapValues { .object($0.mapValues(\.json)) }),
          ])
        })
    }
    let record = JSONValue.object([
      "schema": .string(Self.format), "scheme": .string(MatchScheme.value.rawValue),
      "unit": .string(Self.unit), "corpora": .object(corpora),
      "tiers": .object(tiers.mapValues { .string($0.rawValue) }),
    ])
    return record.written(width: 100) + "\n"
  }
}

/// A baseline that cannot be compared with.
public enum BaselineError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file has another format.
  case otherFormat(String)
  /// The file was made under another scheme.
  case otherScheme(String)
  /// The file counts something else than facts.
  case otherUnit(String)

  /// What differs and what to do.
  public var description: String {
    switch self {
    case .otherFormat(let format):
      "the baseline's format is \"\(format)\", this version's \"\(Baseline.format)\"; accept a new one"
    case .otherScheme(let scheme):
      "the baseline was made under the scheme \"\(scheme)\", not \"value\"; accept a new one"
    case .otherUnit(let unit):
      "the baseline counts by \"\(unit)\", not by fact; accept a new one"
    }
  }
}

extension Baseline.Entry {
  fileprivate init(_ record: JSONObject) throws(GoldError) {
    var systems: [String: [String: FieldOutcomes]] = [:]
    if let members = try record.optionalObject("systems") {
      for system in members.keys {
        guard let fields = try members.optionalObject(system) else { continue }
        systems[system] = [:]
        for field in fields.keys {
          guard let outcomes = try fields.optionalObject(field) else { continue }
          var found = FieldOutcomes(
            found: try outcomes.strings("found"), near: try outcomes.strings("near"),
            missed: try outcomes.strings("missed"), wrong: try outcomes.strings("wrong"))
          if let rules = try outcomes.optionalObject("rules") {
            for name in rules.keys { found.rules[name] = try rules.strings(name) }
          }
          systems[system]?[field] = found
        }
      }
    }
    self.init(gold: try record.string("gold"), systems: systems)
  }
}

extension FieldOutcomes {
  fileprivate var json: JSONValue {
    let lists = ["found": found, "near": near, "missed": missed, "wrong": wrong]
    var members = lists.filter { !$0.value.isEmpty }
      .mapValues { JSONValue.array($0.map(JSONValue.string)) }
    if !rules.isEmpty {
      members["rules"] = .object(rules.mapValues { .array($0.map(JSONValue.string)) })
    }
    return .object(members)
  }
}
