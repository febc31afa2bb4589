extension RegexRules {
  /// Attacks on US forces, and their tolls, as news reports put them.
  static let attacksInNews: [RegexRule] = [
    attackCountAsNews, attackWoundedAsNews, attackKilledAsNews, statedAsNews,
  ].flatMap(\.self)

  private static let attackCountAsNews: [RegexRule] = .table(
    .attackCount,
    [
      "there-each":
        "there (?:has|have|had|'ve|'d) (?:now )?been (?:(?<modifier>$Modifier) "
        + ")?(?<value>$Exact)(?: (?:more|such|attacks?|of them))*(?:,|:|;|$SplitGap) "
        + "?$Clause(?<place>(?<value2>$Exact) (?:of (?:them|those) )?(?:were )?in "
        + "(?<place2>$Country)(?:,|,? and) (?<value3>$Exact) (?:of (?:them|those) )?(?:were "
        + ")?in (?<place3>$Country))",
      "there-in":
        "there (?:has|have|had) (?:now )?been (?:(?<modifier>$Modifier) )?(?<value>$Exact) "
        + "(?:such |more )?in (?<place>$CountryList)",
      "used-against":
        "(?<kind>drones|rockets|missiles|mortars|UAVs) (?:have|had|has|were) (?:been "
        + ")?(?:used|fired|flown|launched|aimed|sent) (?:against|at|on) $Gap2$USForces "
        + "(?:(?:in|at) $CountryList )?(?:(?<modifier>$Modifier) )?(?<value>$Count) times",
      "counted":
        "(?:counted|tallied|recorded|logged|documented|listed|registered|tracked) "
        + "(?:(?<modifier>$Modifier) )?(?<value>$Exact) (?:such )?(?<kind>$Kinds)(?:attacks|"
        + "incidents)(?:$Wide,? ?in (?<place>$CountryList))?",
      "on-ours":
        "(?:at least|more than|over|some|about|around|nearly|of|among) "
        + "(?:(?<modifier>$Modifier) )?(?<value>$Exact) (?:on|against) $USForces(?: ${Gap}in "
        + "(?<place>$CountryList))?",
      "said-have-been":
        "(?<value>$Exact) attacks (?:that|which) (?:(?:$Low|$USSide) )*?(?:(?:have|had) been "
        + ")?(?:made|carried out|launched|mounted|staged) on (?:its|their|our|US|U\\.S\\.|"
        + "American) (?:$Soldier|bases)(?: ${Gap}in (?<place>$CountryList))?",
      "come-on-occasions":
        "$USForces ${Stationed}(?:in (?<place>$CountryList) )?(?:have|had|has) come under "
        + "(?:$Kinds)(?:fire|attack) on (?:(?<modifier>$Modifier) )?(?<value>$Exact) occasions",
    ])

  private static let attackWoundedAsNews: [RegexRule] = .table(
    .attackWounded,
    [
      "list-after":
        "(?:others?|people|more) (?:were |was )?(?:hurt|wounded|injured)[:,] (?:among(?:st)? "
        + "them )?(?<value>$Small|an?) (?<party>(?:$W )?(?:$W )?contractors?|$USVictim)(?:,? "
        + "and (?<value2>$Small|an?) (?<party2>$USVictim))?",
      "being-examined":
        "(?:(?<modifier>$Modifier) )?(?<value>$Small) (?<party>$USVictim) (?:(?:were|are|was|"
        + "had|have) )+(?:being |been )?(?:examined|found|treated|evaluated|assessed|checked|"
        + "screened|tested) (?:for|to have|with) (?:$W ){0,2}?(?:injur\\w+|concussions?|wounds)",
      "sustaining":
        "(?:(?<modifier>$Modifier) )?(?<value>$Small) (?<party>$USVictim) (?:sustaining|"
        + "suffering|receiving|reporting) (?:$W ){0,2}?(?:injur\\w+|concussions?|wounds)",
      "more-elsewhere":
        "$USVictim $Were$Hurt $Phrase, (?<value>$Small) (?:more|others) (?:in|at|near) "
        + "(?:$Country|$Site|$OwnBase)",
      "civilians-nearby":
        "(?:missed|astray|wide of|no (?:$W )?(?:victims|casualties|injuries|losses) among "
        + "(?:the )?(?:coalition|$USForces))(?:[^.;\\n])* (?:(?:hurt|wounded|injured|injuries "
        + "to|hurting|injuring|wounding) (?<value>$Small) (?<party>wom[ae]n|child(?:ren)?|"
        + "civilians?|girls?|boys?|residents)|(?<value>$Small) (?<party>wom[ae]n|child(?:ren)?|"
        + "civilians?|girls?|boys?|residents) (?:and [^.,;\\n]* )?(?:was|were) (?:$W )?$Hurt)",
      "and-wounding":
        "$USVictim with (?:$W )?(?:injuries|wounds),? and (?:wounding|injuring|hurting) "
        + "(?<value>$Small)",
    ])

  private static let attackKilledAsNews: [RegexRule] = .table(
    .attackKilled,
    [
      "aside":
        "(?:(?<modifier>$Modifier) )?(?<value>$Small|an?) (?:(?:foreign|civilian|military|"
        + "American|US|U\\.S\\.) )*(?<party>contractors?|$USVictim), [^.;\\n]*?, (?:was|were|had "
        + "been|has been) $Killed"
    ])

  private static let statedAsNews: [RegexRule] = [
    RegexRule(
      "nobody-when", .attackWounded,
      "(?<value>no one|nobody|none|no-one) (?:of (?:the|our|its) $W )?$Were$Hurt,? (?:when|"
        + "as|after|by|in) $Clause$AttackCue", .fixed("0")),
    RegexRule(
      "nobody-there", .attackWounded,
      "$AttackCue$Rest(?:\\.|;|,? but|,? and) (?:[^.,\\n]*, )?(?:(?:but|[^.\\n]*? (?:said|"
        + "says|reported)(?: on $Weekday)?) )?(?:that )?(?<value>no one|nobody|none|no-one) "
        + "(?:of (?:the|our|its) $W )?$Were$Hurt", .fixed("0")),
    RegexRule(
      "none-there", .attackWounded,
      "$AttackCue$Rest(?:\\.|;|,? but) (?:[^.\\n]*? (?:said|says|reported)(?: on \\w+)? "
        + "(?:that )?)?(?:(?:they|it|there|but|the attack|the attacks|which) )*(?:caused|made|"
        + "were|was|are|resulted in|led to|did) (?<value>no) (?:(?:US|U\\.S\\.|American|"
        + "coalition|reported|immediate|serious|further) )?(?:casualties|victims|injuries|"
        + "losses)", .fixed("0")),
    RegexRule(
      "hurt-no-one", .attackWounded,
      "$AttackCue$Rest(?:;|,|\\.) (?:but )?(?:they|it|which|all) (?:hurt|harmed|wounded|"
        + "injured) (?<value>no|nobody) ?(?:one)?", .fixed("0")),
    RegexRule(
      "none-caused", .attackWounded,
      "(?<value>none) (?:$W ){0,3}?caused (?:$W )?injuries to $USForces", .fixed("0")),
    RegexRule(
      "none-there", .attackKilled,
      "$AttackCue$Rest(?:\\.|;|,? but) (?:[^.\\n]*? (?:said|says|reported)(?: on \\w+)? "
        + "(?:that )?)?(?:(?:they|it|there|but|the attack|the attacks|which) )*(?:caused|made|"
        + "were|was|are|resulted in|led to|did) (?<value>no) (?:(?:US|U\\.S\\.|American|"
        + "coalition|reported|immediate|serious|further) )?(?:casualties|victims|losses|deaths)",
      .fixed("0")),
    RegexRule(
      "another-of-ours", .attackWounded,
      "(?:$Small|an?) $USVictim and (?<value>another) (?<party>contractor|$USVictim) "
        + "$Were$Hurt", .fixed("1")),
    RegexRule(
      "none-of-ours", .attackWounded,
      "(?<value>none|nobody|no one) of (?:our|the|its) (?:(?:US|U\\.S\\.|American) "
        + ")?(?:people|troops|soldiers|personnel|service ?members|Americans) (?:was|were) "
        + "(?:$W )?$Hurt", .fixed("0"), attributes: ["party": "US"]),
  ]
}
