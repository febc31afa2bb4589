extension RegexRules {
  /// Strikes, troops and officials in the passing sentences of small papers and agencies.
  static let reportsInNews: [RegexRule] = [
    troopLevelReported, targetFacilityReported, strikeWoundedReported, strikeKilledReported,
    strikeDateReported, orderedByReported, officialReported, strikeCountryReported, statedReported,
  ].flatMap(\.self)

  private static let troopLevelReported: [RegexRule] = .table(
    .troopLevel,
    [
      "hold":
        "(?:(?<modifier>$Modifier) )?(?<value>$Hundreds|$Digits) (?:(?:US|U\\.S\\.|American|"
        + "coalition) )?(?:troops|soldiers|service ?members|personnel|forces|Marines) "
        + "(?:(?:still|now) )?(?:hold|guard|occupy|protect|patrol|control) ${Gap}(?:in|of) "
        + "(?:the )?(?:$Nearby)?(?<place>$Country)",
      "remain-in":
        "(?:(?<modifier>$Modifier) )?(?<value>\\d{1,2},\\d{3}|\\d00) (?:(?:more|others?|still|"
        + "now|currently) )*(?:remain|are|stay|stayed|serve|are (?:stationed|based|deployed)) "
        + "in (?:$Nearby)?(?<place>$Country)",
      "on-soil":
        "(?:(?<modifier>$Modifier) )?(?<value>$Hundreds|$Digits) (?:(?:US|U\\.S\\.|American|"
        + "coalition) )?(?:troops|soldiers|service ?members|personnel|forces|Marines) "
        + "(?:(?:are|stationed|based|deployed) )*on (?<place>$CountryAdjective) (?:soil|"
        + "territory)",
      "there-and-in":
        "(?:troops|soldiers|personnel|forces) (?:there|in $Country),? (?:and|with|plus|"
        + "while) (?:another )?(?:(?<modifier>$Modifier) )?(?<value>\\d{1,2},\\d{3}|\\d00)(?: "
        + "(?:more|others))? in (?:$Nearby)?(?<place>$Country)",
    ])

  private static let targetFacilityReported: [RegexRule] = .table(
    .targetFacility,
    [
      "list-hit":
        "$FacilityList (?:$Wide)(?:was|were|had been|have been) (?:(?:also|all|among(?:st)?|"
        + "completely|heavily) )*$HitPassive",
      "supporting-headquarters":
        "(?<value>(?:logistics?|logistical|combat|fire|operations?|support|command)(?: "
        + "(?:and )?(?:support|command|supply|control|intelligence))+ (?:headquarters|base|"
        + "site|facility|cent(?:er|re)|position|unit))",
      "storage-and-training":
        "(?:$Hit|$HitPassive|$Targets|aimed at|$StrikeNoun|included?|along with|"
        + "headquarters)$Clause (?<value>storage),? and (?<value2>training (?:locations?|"
        + "places?|sites?|facilit(?:y|ies)|areas?|grounds?|centers?|centres?))(?: (?:for|of|"
        + "used)[^.;\\n]*)?",
      "fell-on":
        "(?:they|$StrikeNoun|blows) (?:(?:had|have|also) )*(?:fell|landed|rained down|come "
        + "down|came down) on $Gap$FacilityList",
    ])

  private static let strikeWoundedReported: [RegexRule] = .table(
    .strikeWounded,
    [
      "of-the-wounded":
        "(?:wounded|injured|hurt),? (?:(?<modifier>$Modifier) )?(?<value>$Small) of (?:them|"
        + "whom) (?:$W )?$Victim",
      "parts-there":
        "(?:wounded|injured|hurt)(?: (?:at|to) $Exact)?,? (?<value>$Small) of (?:them|whom) "
        + "$Near $Phrase(?:,|,? and) (?:a further )?(?<value2>$Small)(?: (?:more|others))? "
        + "$Near",
    ])

  private static let strikeKilledReported: [RegexRule] = .table(
    .strikeKilled,
    [
      "parts-there":
        "(?:killed|dead|deaths|died|perished|fatalities)$Phrase,? (?<value>$Small) of "
        + "(?:them|whom) (?:$Near|inside) $Phrase(?:,|,? and) (?:a further "
        + ")?(?<value2>$Small)(?: (?:more|others))? (?:$Near|inside)",
      "parts-by-place":
        "(?:killed|dead|fatalities|deaths|died|perished)$Phrase, (?<value>$Small) (?:more "
        + ")?$Near (?:the )?(?:$Site|city|town|desert|village|outskirts)$Phrase,? and (?:a "
        + "further )?(?<value2>$Small)(?: (?:more|others))? $Near (?:the )?(?:$Site|city|town|"
        + "desert|village|outskirts)",
      "nationals":
        "(?:killed|died|perished|dead)$Sentence, (?:(?<modifier>$Modifier) "
        + ")?(?<value>$Small) of (?:them|whom) (?:were )?(?:$W )?(?:Syrians?|Iraqis?|Iranians?|"
        + "Afghans?|Pakistanis?|Lebanese|civilians?|women|children|foreigners)",
      "source-spoke-of":
        "(?:sources?|officials?|group|monitor|spokes(?:man|woman|person)|activists?) "
        + "(?:later |only )?(?:spoke|speaks?|spoken) of (?:(?<modifier>$Modifier) "
        + ")?(?<value>$Small)(?:\\.|;|,)",
    ])

  private static let strikeDateReported: [RegexRule] = .table(
    .strikeDate,
    [
      "a-drone-fired":
        "$DayCue(?<value>$Date),? (?:an?|the) (?:$W )?drone fired"
    ])

  private static let orderedByReported: [RegexRule] = .table(
    .orderedBy,
    [
      "announced-he-ordered":
        "(?<value>$FullName|$Surname|Biden|Trump|Obama) (?:announced|said|wrote|posted|"
        + "declared|confirmed) (?:(?:$Low|$Cap) )*?that he (?:(?:has|had|also|personally) "
        + ")*$Ordered $Q?(?:(?:$Low|$Actor|$Site)$Q? )*?$Q?(?:$Operation|(?:to )?$HitBase)"
    ])

  private static let officialReported: [RegexRule] = .table(
    .official,
    [
      "president-acts":
        "(?<value>Biden|Trump|Obama) (?:strikes|bombs|hits|blows|lets|retaliates|responds|"
        + "vows|warns|threatens|sends|picked|picks|boasts|(?:has|had) (?:already|again|now) "
        + "(?:ordered|authori[sz]ed))"
    ])

  private static let strikeCountryReported: [RegexRule] = .table(
    .strikeCountry,
    [
      "some-in-each":
        "(?:$Struck|bases?|depots?)$Clause $Exact of (?:them|which|those|these) (?:(?:is|are|"
        + "was|were) )?in (?:$Direction )?(?<value>$Country)(?:,|;|,? and) $Exact "
        + "(?:(?:others?|more|of them) )?(?:across the (?:border|frontier) )?in (?:$Direction "
        + ")?(?<value2>$Country)"
    ])

  private static let statedReported: [RegexRule] = [
    RegexRule(
      "related-to", .targetGroup,
      "(?:$Group|Iran|Corps|Guards?|\\(IRGC\\)),? (?:and|or|as well as) (?<value>(?:other "
        + ")?(?:groups?|militias?|factions?|forces|militants) (?:related|affiliated|linked|"
        + "allied|tied|close|loyal|connected|attached) (?:to|with) (?:it|them))",
      .fixed("Iran-backed groups")),
    RegexRule(
      "no-sign", .strikeKilled,
      "(?<value>no) (?:indications?|signs?|reports?|evidence) (?:of|that)(?: any)? (?:$W "
        + "){0,5}?(?:casualties|deaths|fatalities|civilians? (?:were|was) (?:killed|harmed|"
        + "hurt))", .fixed("0")),
    RegexRule(
      "no-sign", .strikeWounded,
      "(?<value>no) (?:indications?|signs?|reports?|evidence) (?:of|that)(?: any)? (?:$W "
        + "){0,5}?(?:casualties|injuries|civilians? (?:were|was) (?:harmed|hurt))", .fixed("0")),
  ]
}
