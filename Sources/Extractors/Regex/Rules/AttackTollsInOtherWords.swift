/// Tolls of attacks in lists, nouns and asides.
extension RegexRules {
  static let noAttackKilledsOtherwise: [RegexRule] = .nothing(
    .attackKilled,
    [
      "soldiers-by-strikes":
        "(?:air ?strikes?|raids?|bombing) (?:(?:$Low|$Cap) )*?(?:killed|killing) (?:$Modifier )?(?<value>$Small|an?) "
        + "(?:serviceman|servicemen|soldiers?)"
    ])

  static let noAttackWoundedsOtherwise: [RegexRule] = .nothing(
    .attackWounded,
    [
      "by-strikes":
        "(?:air ?strikes?|raids?|bombing) (?:(?:$Low|$Cap),? )*?(?:killed|killing) (?:$Modifier )?(?:$Small|an?) "
        + "(?:serviceman|servicemen|soldiers?),? and (?:wounded|wounding|injured|injuring) (?:$Modifier )?(?<value>$Count)"
    ])

  static let attackKilledsOtherwise: [RegexRule] = .table(
    .attackKilled,
    [
      "pair":
        "(?:(?<modifier>$Modifier) )?(?<value>$Small|an?) (?<party>$USVictim),? (?:and|as well as) (?<value2>$Small|an?|another) "
        + "(?:\\d+-year-old )?(?<party2>(?:other )?(?:British|coalition|American|US|U\\.S\\.|foreign|civilian|military|Briton|contractor)(?: $W){0,2}?) "
        + "(?:$Were)?(?:killed|dead|died)",
      "leaving":
        "(?:leaving|left) (?:(?<modifier>$Modifier) )?(?<value>$Small|an?) (?<party>$USVictim) (?:dead|killed|and)",
      "killing-of":
        "(?:killings?|deaths?|loss) of (?:our |the )?(?:(?<modifier>$Modifier) )?(?<value>an?|$Small) (?<party>$USVictim)",
      "of-ours":
        "(?:killed|killing|kills) (?:(?<modifier>$Modifier) )?(?<value>$Small) of (?:our|the) (?<party>$Soldier|troops)",
    ])

  static let attackWoundedsOtherwise: [RegexRule] = .table(
    .attackWounded,
    [
      "pair":
        "(?:(?<modifier>$Modifier) )?(?<value>$Small|an?) (?<party>$USVictim),? (?:and|as "
        + "well as) (?<value2>$Small|an?|another|several|dozens of) (?<party2>(?:(?:other|US|"
        + "U\\.S\\.|American|civilian|coalition|British|foreign|Iraqi|security) )*(?:$Soldier|"
        + "policem[ae]n|police officers?|contractors?|members of the (?:Iraqi )?security "
        + "forces)) (?:$Were)?$Hurt",
      "active-pair":
        "(?:wounded|wounding|injured|injuring|hurt|hurting) (?:(?<modifier>$Modifier) "
        + ")?(?<value>$Small|an?) (?<party>$USVictim),? and (?<value2>$Small|an?|another) "
        + "(?<party2>members of (?:the )?(?:$W )?security forces|(?:$W )?(?:$Soldier|"
        + "contractors?|policem[ae]n|police officers?))",
      "of-ours":
        "$Soldier in (?:$Country|$Site),? (?:and )?(?:wounding|injuring) (?:(?<modifier>$Modifier) )?(?<value>$Small|dozens|scores|several)",
      "after-ours":
        "(?:killed|killing|kills) (?:$Modifier )?(?:$Small|an?) (?:of our )?(?:$W "
        + "){0,2}?(?<party>$USVictim),? (?:(?:in|at|near|on|and|others?|$Site|$Country|$Low),? "
        + ")*?(?:wounded|injured|wounding|injuring|hurt) (?:(?<modifier>$Modifier) "
        + ")?(?<value>$Small|dozens|scores|several)",
      "ours-killed-and":
        "(?<party>(?:$USSide (?:$W )?(?:$Soldier|contractors?)|Americans?|service ?members?|reservists?|contractors?)) (?:and (?:$W ){1,3}?)?(?:were|was|died|have been) (?:(?:$Low|$ProperPlace) )*?(?:and|while|with) (?:(?<modifier>$Modifier) )?(?<value>$Small|dozens|scores) "
        + "(?:(?:more|other|others|people|of them|of) )*(?:were |was )?$Hurt",
      "reported-injuries":
        "(?:(?<modifier>$Modifier) )?(?<value>$Small) (?:more |other |additional )?(?<party>$USVictim) (?:(?:have|had|since|been|also) )*(?:reported|suffered|sustained|received|were treated for|was treated for|"
        + "(?:were|was|being|been) (?:$W )?(?:assessed|evaluated|treated|monitored|checked|screened) for"
        + "|were diagnosed with|diagnosed with|were evaluated for) (?:$W ){0,2}?(?:injur\\w+|concussions?|wounds)",
      "in-the-attack":
        "(?:(?<modifier>$Modifier) )?(?<value>$Small) $Gap2(?:$Were)$Hurt (?:in|by|after) (?:the |an? )?(?:(?:$Weekday|$W) )?(?:$Kinds)(?:attack|assault) (?:on|against|at)",
      "leaving-hurt":
        "(?:leaving|left) (?:(?<modifier>$Modifier) )?(?<value>$Small|an?) (?:(?<party>$USVictim)|Iraqi soldiers?) (?:wounded|injured|hurt|with)",
    ])
}
