extension RegexRules {
  /// People killed and wounded by the strikes.
  static let strikeCasualties: [RegexRule] = killed + wounded + none

  private static let killed: [RegexRule] =
    .nothing(
      .strikeKilled,
      [
        "us-victims":
          "(?:$Count) (?:(?:other|additional|more|of the|of our|of its|active-duty|unnamed) )?$USVictim $Gap$Killed",
        "none-of-ours":
          "(?<value>no) (?:$USSide|$USVictim) $Gap2(?:casualties|deaths|fatalities|killed)",
        "killed-us":
          "(?:killed|killings? of|killing|deaths? of|kill) (?:$Modifier )?(?:$Count|an?) (?:(?:other|more|of our|of the|senior|young) )?$USVictim",
        "in-attack":
          "(?:$Count) $Gap2$Killed $Gap(?:in|by) (?:a|an|the) $Kinds(?:attack|assault) (?:on"
          + "|against|at)",
        "gaza":
          "(?:Gaza|Hamas|Palestinian|Palestinians|Israel|Israeli) $Wide(?:$Count) $Gap2$Killed",
        "thousands": "(?<value>\\d{1,3}(?:,\\d{3})+)",
        "or-wounded": "$Count $Gap2(?:killed or wounded|dead or wounded)",
      ])
    + .table(
      .strikeKilled,
      [
        "passive":
          "(?:(?<modifier>$Modifier|between) )?(?<value>$Ends|$Small or $Small|$Small|several|"
          + "dozens|scores|hundreds)(?: $Victim)? $MaybeWere(?:(?:reportedly|reported|confirmed|"
          + "(?:understood|believed|thought|said|reported|feared|known) to have(?: been)?) "
          + ")?$Killed",
        "victims-of":
          "(?:(?<modifier>$Modifier) )?(?<value>$Small) $Victim (?:of|from) (?:$W ){1,4}?$Were$Killed",
        "among-dead":
          "(?:(?<modifier>$Modifier) )?(?<value>$Small) $Victim $NameGap(?:were|was) (?:also "
          + ")?among(?:st)? (?:those|the) (?:killed|dead)",
        "active":
          "(?:killed|killing|kills|kill|killings? of|martyred|death of|deaths of|deaths? toll "
          + "$Gap2(?:to|at|of)|eliminated|claim(?:ed|ing) the lives of) "
          + "(?:(?<modifier>$Modifier) )?(?<value>$Small)(?: $Victim(?:, (?<value3>$Small|an?) "
          + "$Victim)?(?: and (?<value2>$Small|an?) $Victim)?)?",
        "numbered":
          "(?:dead|killed),? ${Wide}number(?:ed|ing) (?:(?<modifier>$Modifier) )?(?<value>$Small)",
        "deaths":
          "(?:(?<modifier>$Modifier) )?(?<value>$Small) (?:$W )?(?:deaths?|fatalit(?:y|ies))",
        "toll":
          "(?:death toll|toll|number of (?:dead|deaths|$Fighter killed|people killed|those killed|killed)) $PlaceGap"
          + "(?:to|at|of|was|is|reached|reaches|hits) (?:(?<modifier>$Modifier) )?(?<value>$Small)",
        "said-passive":
          "(?<source>$Source) $Told $Wide(?:(?<modifier>$Modifier) )?(?<value>$Small)"
          + "(?: $Victim)? $MaybeWere$Killed",
        "said-active":
          "(?<source>$Source) $Told $Wide(?:killed|killing|death of|martyrdom of|deaths of) "
          + "(?:(?<modifier>$Modifier) )?(?<value>$Small)(?: $Victim(?: and (?<value2>$Small|"
          + "an?) $Victim)?)?",
        "passive-said":
          "(?:(?<modifier>$Modifier) )?(?<value>$Small)(?: $Victim)? $MaybeWere$Killed(?: $Gap$Low)?, "
          + "(?:according to )?(?:an? |the )?(?<source>$Source)(?: $Told)?",
      ])

  private static let wounded: [RegexRule] =
    .nothing(
      .strikeWounded,
      [
        "us-victims":
          "(?:$Count) (?:(?:other|additional|more|of the|of our|of its|active-duty|unnamed) )?$USVictim $Gap$Hurt",
        "none-of-ours": "(?<value>no) (?:$USSide|$USVictim) $Gap2(?:casualties|injuries|$Hurt)",
        "thousands": "(?<value>\\d{1,3}(?:,\\d{3})+)",
        "among-ours": "among(?:st)? $USForces,? (?:$Modifier )?(?<value>$Count)",
        "numbered-ours":
          "(?:wounded|injured|hurt),? $Wide$USVictim,? ${Wide}number(?:ed|ing) (?:$Modifier )?"
          + "(?<value>$Count)",
        "others-of-us":
          "(?:$USVictim and )?(?:wounded|wounding|injured|injuring) (?:$Modifier )?(?<value>$Count)"
          + "(?: others)?, including $USVictim",
        "wounded-us":
          "(?:wounded|injured|injuring|wounding|hurt) (?:$Modifier )?(?:$Count) (?:$W )?(?:of "
          + "the )?$USVictim",
      ])
    + .table(
      .strikeWounded,
      [
        "passive":
          "(?:(?<modifier>$Modifier|between) )?(?<value>$Ends|$Small|several|dozens)(?: "
          + "$Victim)? $MaybeWere(?:(?:understood|believed|thought|said|reported|feared) to have "
          + "been )?(?:seriously |badly |slightly )?$Hurt",
        "active":
          "(?:wounded|wounding|injured|injuring|injury of|injur(?:y|ies) to|wounds) (?:(?<modifier>$Modifier) )?"
          + "(?<value>$Small|several|dozens)(?: $Victim)?",
        "numbered":
          "(?:wounded|injured|hurt),? ${Wide}number(?:ed|ing) (?:(?<modifier>$Modifier) )?"
          + "(?<value>$Small)",
        "said-passive":
          "(?<source>$Source) $Told $Wide(?:(?<modifier>$Modifier) )?"
          + "(?<value>$Small|several|dozens)(?: $Victim)? $MaybeWere$Hurt",
      ])

  /// Denials: “no casualties” says that none was killed and none wounded.
  private static let none: [RegexRule] = [
    RegexRule(
      "no-casualties", .strikeKilled,
      "(?<value>no) (?:$W ){0,3}?(?:casualties|deaths|fatalities|martyrs)",
      .fixed("0")),
    RegexRule(
      "no-casualties", .strikeWounded,
      "(?<value>no) (?:$W ){0,3}?(?:casualties|injuries|wounded)",
      .fixed("0")),
    RegexRule(
      "nobody", .strikeKilled,
      "(?<value>no one|nobody|none|no (?:$W )?(?:people|civilians?|militants|fighters)) $Gap2"
        + "(?:$Killed|harmed)",
      .fixed("0")),
    RegexRule(
      "nobody", .strikeWounded,
      "(?<value>no one|nobody|none|no (?:$W )?(?:people|civilians?|militants|fighters)) $Gap$Hurt",
      .fixed("0")),
  ]
}
