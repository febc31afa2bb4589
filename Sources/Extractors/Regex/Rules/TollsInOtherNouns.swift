extension RegexRules {
  /// Tolls as nouns, lists and corrections put them.
  static let tollsInOtherNouns: [RegexRule] = [
    strikeKilledInNouns, strikeWoundedInNouns, attackWoundedInNouns, nobodyHurtInAttacks,
  ].flatMap(\.self)

  private static let strikeKilledInNouns: [RegexRule] = .table(
    .strikeKilled,
    [
      "source-has":
        "(?:Observatory(?: for Human Rights)?|monitors?|activists|media|television|"
        + "hospitals?|doctors|medics|Houthis|rebels|$Group) (?:(?:initially|later|now|first|in "
        + "$Cap) )*(?:says?|said|has|had|gave|counted|spoke of|speaks of|spoken of|reported|"
        + "reports) (?:(?<modifier>$Modifier) )?(?<value>$Small)(?:\\.|;)",
      "tolls-of":
        "(?:tolls of (?<value>$Small),? (?:and|then|and then) (?<value2>$Small)|(?:gave|"
        + "given|gives|revis(?:ed|ing)) (?:an? |its |the )?(?:$W )?(?:figure|toll|count|tally|"
        + "number) of (?:(?<modifier>$Modifier) )?(?<value>$Small)(?:,? (?:and )?then (?:of )?(?<value2>$Small))?(?:\\.|,|;| dead| killed)|"
        + "(?:had|has) given (?<value>$Small) and $Small(?:\\.|,|;))",
      "dead-were":
        "(?:of the (?:dead|killed|victims) were $PlaceGap(?:and )?(?<value>$Small) (?:were|"
        + "was) $Victim|among(?:st)? (?:the|those) (?:dead|killed|victims) (?:were|was|are) "
        + "(?:(?<modifier>$Modifier) )?(?<value>$Small|an?) $Victim)",
      "cost-lives":
        "(?:cost|costing|claim(?:ed|ing)|took|taken|taking) (?:(?<modifier>$Modifier) "
        + ")?(?:(?<value>$Small|dozens|hundreds)(?: of)? (?:$W )?lives|the lives of (?:(?<modifier>$Modifier) )?(?<value>$Small|several|dozens) $Victim)",
    ])

  private static let strikeWoundedInNouns: [RegexRule] = .table(
    .strikeWounded,
    [
      "put-injured":
        "put $Gap(?:injured|wounded|hurt) at (?:(?<modifier>$Modifier) "
        + ")?(?<value>$Small)(?:,? (?:and )?(?:then|later) (?:at|to) $Small and "
        + "(?<value2>$Small))?",
      "list":
        "(?:(?<modifier>$Modifier) )?(?<value>$Small) (?:$Victim|soldiers?)(?:, "
        + "(?<value2>$Small|an?) $Victim)?(?:, (?<value3>$Small|an?) $Victim)?,? and "
        + "(?<value4>$Small|an?) $Victim(?:$NameGap|, [^.]+,) $Were$Hurt",
      "who-were":
        "(?<value>$Small) (?:$W )?$Victim who were $Hurt",
    ])

  private static let attackWoundedInNouns: [RegexRule] = .table(
    .attackWounded,
    [
      "at-base":
        "(?:(?<modifier>$Modifier) )?(?<value>$Small) (?:$W )??(?:$Were)$Hurt (?:at|on) "
        + "(?:(?:the|an?|their|its) (?:$W )?(?:base|outpost|garrison|airport)|$OwnBase)",
      "with-ours":
        "$OursHarmed (?:but )?(?:(?<modifier>$Modifier) )?(?<value>$Small|an?|several) "
        + "$AlsoHurt|$OwnBase(?:,[^.,\\n]*,)?,? (?:[^.,\\n]*,? )?(?:injured|wounded|hurt|"
        + "injuring|wounding) (?:(?<modifier>$Modifier) )?(?<value>$Small)",
      "ours-besides":
        "(?:wounding|wounded|injuring|injured|hurting|hurt) (?:(?:another|others?|an?|$Small)(?: $W)??,? (?:and|as well as|along with)) (?<value>$Small) (?<party>$USVictim)",
      "ours-among":
        "(?:hurt|wounded|injured|injuries),? (?:among(?:st)? them|including) (?<value>$Small|an?) (?:$W )??(?<party>$USVictim)(?:,? and (?<value2>$Small|an?) (?<party2>$USVictim))?",
      "next-sentence":
        "$AttackSentence(?:(?<modifier>$Modifier) )?(?<value>$Small) (?:$W "
        + "){0,2}?$MaybeWere$Hurt",
    ])

  private static let nobodyHurtInAttacks: [RegexRule] = [
    RegexRule(
      "in-incident", .attackWounded,
      "(?<value>nobody|no one|none) $Were$Hurt (?:in|by) (?:that|the|either|those|this) "
        + "(?:$Kind )?(?:incidents?|barrages?|salvo(?:s|es)?)", .fixed("0")),
    RegexRule(
      "nobody-next", .attackWounded,
      "$AttackSentence(?<value>nobody|no one|none) $Were$Hurt", .fixed("0")),
  ]
}
