import Annotations

/// The fields that the extractors of this module state.
extension Field {
  static let actor: Field = "actor"
  static let orderedBy: Field = "ordered_by"
  static let strikeDate: Field = "strike_date"
  static let strikeCount: Field = "strike_count"
  static let strikeOrdinal: Field = "strike_ordinal"
  static let strikeCountry: Field = "strike_country"
  static let strikeLocation: Field = "strike_location"
  static let targetCount: Field = "target_count"
  static let targetFacility: Field = "target_facility"
  static let targetGroup: Field = "target_group"
  static let weapon: Field = "weapon"
  static let strikeKilled: Field = "strike_killed"
  static let strikeWounded: Field = "strike_wounded"
  static let attackCount: Field = "attack_count"
  static let attackCountry: Field = "attack_country"
  static let attackKilled: Field = "attack_killed"
  static let attackWounded: Field = "attack_wounded"
  static let troopLevel: Field = "troop_level"
  static let official: Field = "official"
}
