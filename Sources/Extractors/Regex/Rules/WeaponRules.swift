extension RegexRules {
  /// Aircraft and munitions of the strikes.
  static let weapons: [RegexRule] =
    .nothing(
      .weapon,
      [
        "of-attackers":
          "(?:Iranian|militia|militants|Houthi|Houthis|rebels|attackers|enemy) $Gap2"
          + "(?<value>$GeneralMunition|$GeneralAircraft|$Munition)",
        "general-after-type":
          "$Aircraft (?:and $Aircraft )?(?<value>(?:fighter )?(?:jets?|fighters?|aircraft"
          + "|warplanes?|planes?))",
        "shot-down":
          "(?<value>$Aircraft) (?:(?:was|were|had|have|been|that|had been) )*(?:shot down|downed|crashed|went down|came down|lost)",
      ])
    + .table(
      .weapon,
      [
        "type":
          "(?:(?<count>$Exact) )?(?:$US |Air Force |Royal Air Force |RAF "
          + ")?(?<value>$Aircraft)(?: (?:and|and the) (?:(?<count2>$Exact) "
          + ")?(?<value2>$Aircraft))?",
        "munition":
          "(?:(?<count>$Exact) )?(?<value>$MunitionTerm)",
        "dropped":
          "(?:dropped|dropping|fired|released|used|using|expended|employed|$HitPassive with) "
          + "(?:$Modifier )?"
          + "(?:(?<count>$Exact) )?(?<value>$GeneralMunitionTerm)",
        "drone-strike": "(?:US|U\\.S\\.|American|coalition) (?<value>drone) strikes?",
      ])
    + generalAircraft

  /// General words for aircraft, for where no type is named (guideline 17).
  private static let generalAircraft: [RegexRule] = .table(
    .weapon,
    [
      "aircraft-dropped":
        "(?<value>$GeneralAircraft) $Gap2(?:dropped|dropping|fired|released|launched)",
      "struck-by-aircraft":
        "$HitPassive ${Gap}by (?:$US |$Modifier |$Exact )*(?<value>$GeneralAircraft)",
      "aircraft-of":
        "(?<value>drones?|$GeneralAircraft) (?:of|belonging to) (?:the )?$Actor $Aux$Hit",
      "our-aircraft-hit":
        "(?:(?:$US|$Actor) (?<value>$GeneralAircraft)|(?<value>warplanes|fighter jets|jets|"
        + "(?:manned|fighter|fixed-wing) aircraft)) $Aux$Deed",
    ], standing: .unless(["weapon.type"]))
}
