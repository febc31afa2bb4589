import Annotations
import TestSupport
import Testing

/// The ways in which one field is said, with texts that come close and do not say it.
///
/// A case is `id: text` with lines behind it indented; the text is marked as ``MarkedText`` reads
/// it, with the mentions of this field alone. Two additions: a value may list alternatives, as in
/// `‹strike_killed=4|>=4:four›`, and a question mark behind the field makes a mention optional:
/// right if found, no fault if not. `¶` stands for a line break.
struct PhraseTable: Sendable {
  let field: Field
  let type: ValueType
  /// Texts that state a value for the field.
  let stated: [PhraseCase]
  /// Texts that state none, where a careless rule would find one.
  let nearMisses: [PhraseCase]

  init(field: Field, type: ValueType, stated: String, nearMisses: String) {
    self.field = field
    self.type = type
    self.stated = Self.cases(of: stated, field, type)
    self.nearMisses = Self.cases(of: nearMisses, field, type)
  }

  /// All cases in the order of the table.
  var cases: [PhraseCase] { stated + nearMisses }

  private static func cases(of text: String, _ field: Field, _ type: ValueType) -> [PhraseCase] {
    var entries: [(id: String, text: String)] = []
    for line in text.split(separator: "\n") {
      if line.first == " " {
        guard !entries.isEmpty else { preconditionFailure("a case begins with its id: \(line)") }
        entries[entries.count - 1].text += " " + line.drop { $0 == " " }
      } else {
        guard let colon = line.firstRange(of: ": ") else {
          preconditionFailure("a case is `id: text`: \(line)")
        }
        entries.append((String(line[..<colon.lowerBound]), String(line[colon.upperBound...])))
      }
    }
    return entries.map {
      PhraseCase(id: $0.id, marked: $0.text.replacing("¶", with: "\n"), field: field, type: type)
    }
  }
}

extension PhraseTable: CustomTestStringConvertible {
  var testDescription: String { field.name }
}

extension PhraseTable {
  /// One table for each field.
  static let all: [PhraseTable] = [
    ActorPhrases.table, OrderedByPhrases.table, StrikeDatePhrases.table, StrikeCountPhrases.table,
    StrikeOrdinalPhrases.table, StrikeCountryPhrases.table, StrikeLocationPhrases.table,
    TargetCountPhrases.table, TargetFacilityPhrases.table, TargetGroupPhrases.table,
    WeaponPhrases.table, StrikeKilledPhrases.table, StrikeWoundedPhrases.table,
    AttackCountPhrases.table, AttackCountryPhrases.table, AttackKilledPhrases.table,
    AttackWoundedPhrases.table, TroopLevelPhrases.table, OfficialPhrases.table,
  ]
}
