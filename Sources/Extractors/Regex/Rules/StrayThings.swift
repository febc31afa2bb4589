extension RegexRules {
  /// What attackers used and hit, what stands by or is pictured, and what is told of the dead and of speakers.
  static let strayThings: [RegexRule] = [
    officialAside, weaponAside, targetFacilityAside, targetGroupAside, strikeKilledAside,
    strikeWoundedAside,
  ].flatMap(\.self)

  private static let officialAside: [RegexRule] = .nothing(
    .official,
    [
      "dead-leaders":
        "(?<value>(?:Qass?[ei]m|Kass?[ei]m|Ghass?[ei]m) (?:Soleimani|Suleimani|Sulaimani|"
        + "Solaimani))",
      "under-him":
        "(?:under) (?:(?:former|the|then|US|U\\.S\\.) )*(?:President|president) "
        + "(?<value>$FullName|$AnySurname)[, ]",
      "partisan":
        "(?<value>$Partisan)",
    ])

  private static let weaponAside: [RegexRule] = .nothing(
    .weapon,
    [
      "posted":
        "(?<value>$Aircraft)(?:(?:,|,? and) (?<value2>$Aircraft))? (?:(?:that|which|also|now|"
        + "already|had|have|has|been|are|were|is|was|both) )*(?:deployed|sent|moved|stationed|"
        + "based|dispatched|ordered|arrived|parked|prepared|refuell?ed|seen|pictured) (?:$W "
        + "){0,2}?(?:to|in|at|from|for|on|over|during|before)",
      "in-caption":
        "(?<value>$Aircraft)(?: (?:$Cap|[IVX]+))* (?:is|are|prepares?|takes? off|taxi(?:s|"
        + "es)?|sits?|lands?|refuels?|receives?) (?:$Low )*?(?:for|at|over|during|from|on)",
      "fired-by":
        "(?:$GenericGroup|$Group|militants|militias?|rebels|fighters|militiamen|insurgents) "
        + "(?:(?:have|had|has|also|then) )*(?:fired|launched|used|sent|lobbed|aimed) "
        + "$Gap(?<value>$GeneralMunition|$Munition|drones?)",
      "of-attack":
        "(?:attacks?|barrages?|salvo(?:s|es)?|assaults?)(?:,[^.,;\\n]*,)? "
        + "$Phrase(?:involv(?:ed|ing)|with|using|of) (?:$Modifier )?(?:$Exact "
        + ")?(?<value>rockets?|drones?|mortars?)",
      "fired-at":
        "(?<value>drones?|rockets?) (?:was|were|had been|have been) (?:fired|launched|aimed|"
        + "sent|flown) (?:at|toward|towards)",
      "that-hurt-ours":
        "(?<value>drones?) (?:(?:strike|attack|that|which|had|has) )*(?:killed|kills|killing|"
        + "injured|wounded|hit|struck|cost) (?:$Modifier )?(?:(?:$Small|an?) (?:$W )?$USVictim|"
        + "(?:an?|the) (?:$W )?(?:base|outpost|airfield|garrison))",
      "went-down":
        "(?<value>$Aircraft) (?:$W )?(?:had been|has been|was|were) (?:brought|shot) down|"
        + "(?:shot|brought|knocked) down (?:an?|another|$Exact) (?:$W "
        + "){0,2}?(?<value2>$Aircraft)|(?<value3>$Aircraft) (?:fell|went|rolled|slid) "
        + "(?:overboard|over the side)",
    ])

  private static let targetFacilityAside: [RegexRule] = .nothing(
    .targetFacility,
    [
      "hit-by-drone":
        "(?:rockets?|drones?|mortars?|UAVs?) $Clause(?:slammed|crashed|smashed|ploughed|"
        + "plowed|fell|landed|came down|exploded) (?:into|in|on|at|near|inside|onto) (?:$Low "
        + ")*?(?<value>$Facility|homes?|houses?|barracks|buildings?)",
      "convoys":
        "(?<value>(?:supply|logistics?|logistical|resupply) convoys?)",
      "crews":
        "(?<value>$LongHead|air defen[cs]e) (?:crews?|personnel|assets|umbrella|experts?|"
        + "troops|soldiers)",
      "denied-there":
        "(?:denied|denies|denying|rejected|rejecting) (?:that )?(?:there (?:were|was|are)|"
        + "(?:having|storing|hosting|any)) (?:any )?(?<value>$Facility)",
      "killing-ours":
        "$Hit (?:(?:an?|the) )?(?:$Low )*?(?<value>$Facility|(?:$FacilityKind )+(?:sheds?|"
        + "hangars?|huts?|buildings?)),? (?:killing|wounding|hurting|injuring) (?:$Modifier "
        + ")?(?:$Small|an?) (?:$W )??$OurPeople",
    ])

  private static let targetGroupAside: [RegexRule] = .nothing(
    .targetGroup,
    [
      "speakers":
        "(?:commanders?|officials?|leaders?|spokes\\w+|members?|sources?|figures?) (?:of|in|"
        + "from|within|for|with|close to) (?:(?:the|an?|two|several|$Small) )?(?<value>$Group|"
        + "$GenericGroup)(?: \\((?<value2>$Group|\\w+)\\))?(?:,[^.,;\\n]*,)?,? (?:$FullName,? "
        + ")?(?:$Says|put|told|identified|insisted)",
      "sponsor":
        "(?:groups?|militias?|factions?|militants|militiamen|fighters|forces|proxies) "
        + "(?:(?:that are|which are|it says are) )?(?:affiliated|linked|tied|associated|"
        + "aligned|allied|connected) (?:with|to) (?:the )?(?:Iran's |Iranian "
        + ")?(?<value>$GuardCorps)",
    ])

  private static let strikeKilledAside: [RegexRule] = .nothing(
    .strikeKilled,
    [
      "day-of-month":
        "(?:$Month|Tower|Camp) (?<value>\\d{1,2})",
      "in-that-round":
        "(?<value>$Small) $PlaceGap(?:$Were)?$Killed in (?:that|those|the earlier|the "
        + "previous|the first|the last) (?:round|strikes?|raids?|air ?strikes?|operations?|"
        + "bombing)",
      "of-the-wounded":
        "(?:wounded|injured|hurt),? (?:$Modifier )?(?<value>$Small) of (?:them|whom)",
    ])

  private static let strikeWoundedAside: [RegexRule] = .nothing(
    .strikeWounded,
    [
      "day-of-month":
        "(?:$Month|Tower|Camp) (?<value>\\d{1,2})"
    ])
}
