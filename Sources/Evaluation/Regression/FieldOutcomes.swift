import Annotations

/// What became of every fact of one field of one article, by name, under `value`.
///
/// A fact is named by its value and key attributes, as `4 (place Syria)`. Names are sorted, and one
/// that occurs twice stands twice.
public struct FieldOutcomes: Hashable, Sendable {
  /// Gold that was found.
  public internal(set) var found: [String] = []
  /// Gold of which a near miss was predicted.
  public internal(set) var near: [String] = []
  /// Gold that was missed.
  public internal(set) var missed: [String] = []
  /// Predictions that are wrong: spurious, or a near miss.
  public internal(set) var wrong: [String] = []
  /// The rules behind what was predicted, right or wrong, by name; no part of any comparison.
  public internal(set) var rules: [String: [String]] = [:]

  /// What became worse and better since an earlier run.
  public func change(since earlier: FieldOutcomes) -> OutcomeChange {
    OutcomeChange(
      lost: Self.difference(earlier.found, found), gained: Self.difference(found, earlier.found),
      newWrong: Self.difference(wrong, earlier.wrong),
      noLongerWrong: Self.difference(earlier.wrong, wrong), rules: rules,
      earlierRules: earlier.rules)
  }

  /// The names of the first list that the second lacks, counting copies.
  private static func difference(_ first: [String], _ second: [String]) -> [String] {
    var left = Dictionary(second.map { ($0, 1) }, uniquingKeysWith: +)
    return first.filter { name in
      guard let count = left[name], count > 0 else { return true }
      left[name] = count - 1
      return false
    }
  }
}

/// How the outcomes of a field differ from those of an earlier run.
public struct OutcomeChange: Hashable, Sendable {
  /// Gold that was found and no longer is.
  public let lost: [String]
  /// Gold that is found now.
  public let gained: [String]
  /// Wrong predictions that are new.
  public let newWrong: [String]
  /// Wrong predictions that are gone.
  public let noLongerWrong: [String]
  /// The rules behind the predictions of this run, by name.
  public let rules: [String: [String]]
  /// The rules behind those of the earlier run.
  public let earlierRules: [String: [String]]

  /// Whether anything got worse; better in one place does not make up for worse in another.
  public var isWorse: Bool { !lost.isEmpty || !newWrong.isEmpty }

  /// Whether something got better and nothing worse.
  public var isBetter: Bool { !isWorse && !(gained.isEmpty && noLongerWrong.isEmpty) }
}

extension ArticleResult {
  /// The outcomes of each field that has gold or predictions, by its name.
  func outcomes(schema: Schema) -> [String: FieldOutcomes] {
    var fields: [String: FieldOutcomes] = [:]
    for case (let filler, let outcome?) in zip(gold.fillers, facts.outcomes) {
      let name = FactName.name(filler.value, filler.attributes, of: filler.field, schema)
      let list: WritableKeyPath<FieldOutcomes, [String]> =
        switch outcome {
        case .correct: \.found
        case .partial: \.near
        default: \.missed
        }
      fields[filler.field.name, default: FieldOutcomes()][keyPath: list].append(name)
    }
    for fact in facts.predicted {
      var outcomes = fields[fact.field.name] ?? FieldOutcomes()
      // What is right goes by the name that gold has for it.
      let filler = fact.outcome == .correct ? fact.filler.map { gold.fillers[$0] } : nil
      let name = FactName.name(
        filler?.value ?? fact.value, filler?.attributes ?? fact.attributes, of: fact.field, schema)
      if fact.outcome != .correct { outcomes.wrong.append(name) }
      if !fact.rules.isEmpty {
        outcomes.rules[name] = Set(fact.rules + (outcomes.rules[name] ?? [])).sorted()
      }
      fields[fact.field.name] = outcomes
    }
    return fields.mapValues { outcomes in
      var sorted = outcomes
      sorted.found.sort()
      sorted.near.sort()
      sorted.missed.sort()
      sorted.wrong.sort()
      return sorted
    }
  }
}

/// How baselines and messages name a fact.
enum FactName {
  /// A longer value is named by its hash, so that no sentence of a text gets into a baseline.
  static let longestValue = 6

  static func name(
    _ value: String, _ attributes: [String: String], of field: Field, _ schema: Schema
  ) -> String {
    let keys = schema.specificationOrTerm(of: field).attributes.filter(\.isKey)
      .compactMap { key in attributes[key.name].map { "\(key.name) \(short($0))" } }
    return keys.isEmpty ? short(value) : "\(short(value)) (\(keys.joined(separator: ", ")))"
  }

  private static func short(_ value: String) -> String {
    guard value.split(whereSeparator: \.isWhitespace).count > longestValue else { return value }
    return "sha256:" + SHA256.hexadecimal(Array(value.utf8)).prefix(16)
  }
}
