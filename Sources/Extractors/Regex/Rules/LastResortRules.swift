extension RegexRules {
  /// Looser readings, for reports of a strike in which no other rule of the field finds anything.
  static let lastResorts: [RegexRule] = [
    whoAndWhen, whereStruck, whatStruck, attackCountryAtLast,
  ].flatMap(\.self)

  private static let whoAndWhen: [RegexRule] =
    .table(
      .actor,
      ["at-last": "(?<value>$USBody)(?:'s)?"], standing: .inReports)
    + .table(
      .strikeDate,
      [
        "at-last":
          "$StruckOrKilled $Phrase(?:on|late|early|night|morning|hours of|before dawn|a\\.m\\.|"
          + "p\\.m\\.) (?<value>$Weekday)",
        "fronted-at-last":
          "$DayCue(?<value>$Weekday)$DayPart?,? $Clause$StruckOrKilled",
      ], standing: .inReports)

  private static let whereStruck: [RegexRule] =
    .table(
      .strikeCountry,
      [
        "at-last":
          "(?:$StruckOrKilled|$Operation)$Clause (?:in|over|on|across|inside) (?:the )?"
          + "(?:$Direction )?$Countries",
        "heads-the-line":
          "(?:in|over) $Countries: |(?-i:$Country): $Sentence$StruckOrKilled",
      ], standing: .inReports)
    + .table(
      .strikeLocation,
      [
        "at-last":
          "(?:$StruckOrKilled|$Targets|blasts?|explosions?)$Clause $Near $SiteList"
      ], standing: .inReports)

  private static let whatStruck: [RegexRule] =
    .table(
      .targetGroup,
      [
        "at-last":
          "$StruckOrKilled$Clause (?<value>$Group)|(?<value>$Group)(?:'s)? $Clause$StruckOrKilled"
      ], standing: .inReports)
    + .table(
      .targetFacility,
      [
        "at-last":
          "(?:$StruckOrKilled|fired at|inside|under)$Phrase (?:an?|the|$Exact) (?:$W ){0,2}?"
          + "(?<value>$AnyHead|cars?|vehicles?|SUVs?|convoys?|trucks?|markets?|power stations?)",
        "then-hit-at-last":
          "(?:an?|the) (?:$W ){0,2}?(?<value>$AnyHead|cars?|vehicles?|SUVs?|convoys?|trucks?|"
          + "markets?|power stations?) $Phrase(?:$HitPassive|burnt|burned|on fire|in flames)",
      ], standing: .inReports)
    + .table(
      .weapon,
      [
        "at-last":
          "(?<value>drone) (?:raids?|strikes?|kills|killed|destroy(?:s|ed))|(?<value>$GeneralAircraft|"
          + "missiles|bombs|projectiles) $Aux(?:fell|landed|came down|hit|struck|bombed)"
      ], standing: .inReports)

  private static let attackCountryAtLast: [RegexRule] = .table(
    .attackCountry,
    [
      "at-last":
        "(?:$Assault|attacked|rockets?|drones?|came under)$Clause $USForces $Clause"
        + "(?:in|on) (?:the )?(?:$Direction )?$Countries"
    ], standing: .inReports)
}
