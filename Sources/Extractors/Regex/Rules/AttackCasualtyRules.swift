extension RegexRules {
  /// People killed and wounded in attacks on US and coalition forces.
  static let attackCasualties: [RegexRule] = killedInAttacks + woundedInAttacks + noneHurt

  private static let killedInAttacks: [RegexRule] = .table(
    .attackKilled,
    [
      "active":
        "(?:killed|killing|kills|kill|deaths? of|claimed the lives of) (?:(?<modifier>$Modifier) )?"
        + "(?<value>$Small|a|an) (?:$W )?(?<party>$USVictim)",
      "passive":
        "(?:(?<modifier>$Modifier|between) )?(?<value>$Ends|$Small|a|an) (?<party>$USVictim) $MaybeWere$Killed",
      "contractor-died":
        "(?<value>a|one|an) (?:$W )?(?:$W )?(?<party>contractor) $Aside(?:died|was killed)",
    ])

  private static let noneHurt: [RegexRule] = [
    RegexRule(
      "no-casualties", .attackKilled, "(?<value>no) $USSide $Gap2(?:casualties|deaths|fatalities)",
      .fixed("0"), attributes: ["party": "US"]),
    RegexRule(
      "no-casualties", .attackWounded, "(?<value>no) $USSide $Gap2(?:casualties|injuries)",
      .fixed("0"), attributes: ["party": "US"]),
    RegexRule(
      "none", .attackKilled,
      "(?<value>no) $Gap2$USVictim $Gap2(?:were |was )?(?:killed|hurt or killed)",
      .fixed("0"), attributes: ["party": "US"]),
    RegexRule(
      "none", .attackWounded, "(?<value>no) $Gap2$USVictim $Gap2(?:were |was )?$Hurt", .fixed("0"),
      attributes: ["party": "US"]),
  ]

  private static let woundedInAttacks: [RegexRule] = .table(
    .attackWounded,
    [
      "active":
        "(?:wounded|wounding|injured|injuring|wounds|injures|hurt|hurting) (?:(?<modifier>"
        + "$Modifier) )?"
        + "(?<value>$Small|a|an|several|dozens)(?: (?:of the )?(?<party>$USVictim)| others,? "
        + "including)",
      "passive":
        "(?:(?<modifier>$Modifier|between) )?(?<value>$Ends|$Small|several|dozens) (?:of (?:the )?)?(?<party>"
        + "$USVictim) $MaybeWere"
        + "(?:also |slightly |lightly |seriously )?$Hurt",
      "among-troops":
        "among(?:st)? $USForces,? (?:(?<modifier>$Modifier) )?(?<value>$Small) $Gap(?:$Hurt)",
      "numbered":
        "(?:wounded|injured|hurt),? $Wide(?<party>$USVictim),? ${Wide}number(?:ed|ing) "
        + "(?:(?<modifier>$Modifier) )?(?<value>$Small)",
      "injuries-to":
        "(?:injuries|injury|wounds) to (?:(?<modifier>$Modifier) )?(?<value>$Small) (?<party>"
        + "$USVictim|personnel)",
      "killed-and-wounded":
        "killed $Gap$USVictim and (?:wounded|injured|injuring|wounding) "
        + "(?:(?<modifier>$Modifier) )?(?<value>$Small|several|dozens)(?: (?<party>$USVictim))?",
    ])
}
