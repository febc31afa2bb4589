extension RegexRules {
  /// What looks like a fact of the focal event and is one of attacks, statements or other rounds.
  static let notOfTheFocalEvent: [RegexRule] = [
    strikeDateNotFocal, strikeKilledNotFocal, strikeWoundedNotFocal, targetFacilityNotFocal,
    strikeLocationNotFocal, strikeCountryNotFocal, troopLevelNotFocal, officialNotFocal,
    orderedByNotFocal, targetGroupNotFocal, strikeOrdinalNotFocal,
  ].flatMap(\.self)

  private static let strikeDateNotFocal: [RegexRule] = .nothing(
    .strikeDate,
    [
      "of-attack":
        "(?:(?:to|for|by|after|following) (?:an?|the) $Kinds(?:attacks?|assaults?)|$Kind "
        + "(?:attacks?|assaults?)|(?:barrages?|salvo(?:s|es)?|volleys?)) (?:(?:on|of|late|"
        + "early|took place|happened|came) )*(?<value>$Date)",
      "the-last":
        "(?:last|previous|prior) (?:such )?$Adjectives(?:$StrikeNoun|operation|round) "
        + "$Gap(?:on|of) (?<value>$Date)",
      "in-passing":
        "(?:(?:took|takes|came|went) (?:effect|into force|office)|most recently|as recently "
        + "as) (?:on )?(?<value>$Date)",
      "rockets-of":
        "(?<value>$Weekday)$DayPart?'s (?:$W )?(?:rockets|barrage|salvo|volley|rocket "
        + "(?:fire|attack))",
    ])

  private static let strikeKilledNotFocal: [RegexRule] = .nothing(
    .strikeKilled,
    [
      "injured-among":
        "(?<value>$Small) (?:$W )?$Victim who were $Hurt",
      "of-earlier":
        "(?:(?:earlier|previous|prior|latter|last) $Adjectives(?:$StrikeNoun|wave|round|"
        + "operation) $PlaceGap|since $Month,? when $PlaceGap)(?:killed|killing|left|leaving) "
        + "(?:$Modifier )?(?<value>$Small)",
      "then":
        "(?<value>$Small) $PlaceGap$Killed (?:then|at the time|in (?:$Month|$Year)(?:\\.|,))",
      "at-sea":
        "(?:killed|killing|kills|deaths? of) (?:$Modifier )?(?<value>$Small|an?) (?:$W "
        + ")?(?:mariners?|seafarers?|sailors?|crew(?: members)?)",
      "harm-to-ours":
        "(?<value>no) (?:$W ){0,2}?(?:casualties|deaths|fatalities|injuries)(?: or $W)? "
        + "(?:among(?:st)?|to|for) $Gap2$USForces",
      "by-rockets":
        "(?:rockets?|drones?|mortars?) (?:(?:were|was|had|have) )*(?:fired|launched|aimed|"
        + "flown|landed|fell|rained) $PlaceGap(?:caus(?:ed|ing)|with|left|leaving) "
        + "(?<value>no) (?:$W )?(?:casualties|injuries|deaths)",
    ])

  private static let strikeWoundedNotFocal: [RegexRule] = .nothing(
    .strikeWounded,
    [
      "harm-to-ours":
        "(?<value>no) (?:$W ){0,2}?(?:casualties|injuries)(?: or $W)? (?:among(?:st)?|to|"
        + "for) $Gap2$USForces",
      "by-rockets":
        "(?:rockets?|drones?|mortars?) (?:(?:were|was|had|have) )*(?:fired|launched|aimed|"
        + "flown|landed|fell|rained) $PlaceGap(?:caus(?:ed|ing)|with|left|leaving) "
        + "(?<value>no) (?:$W )?(?:casualties|injuries|deaths)",
      "at-base":
        "(?:$Modifier )?(?<value>$Small) (?:$W )??(?:$Were)$Hurt (?:at|on) (?:(?:the|an?|their|"
        + "its) (?:$W )?(?:base|outpost|garrison|airport)|$OwnBase)",
      "with-ours":
        "$OursHarmed (?:but )?(?:$Modifier )?(?<value>$Small|an?) $AlsoHurt|"
        + "$OwnBase(?:,[^.,\\n]*,)?,? (?:[^.,\\n]*,? )?(?:injured|wounded|hurt|injuring|"
        + "wounding) (?:$Modifier )?(?<value>$Small)",
      "in-incident":
        "(?<value>nobody|no one|none) $Were$Hurt (?:in|by) (?:that|the|either|those|this) "
        + "(?:$Kind )?(?:incidents?|barrages?|salvo(?:s|es)?)",
      "next-sentence":
        "$AttackSentence(?:$Modifier )?(?<value>$Small|nobody|no one|none) (?:$W "
        + "){0,2}?$MaybeWere$Hurt",
    ])

  private static let targetFacilityNotFocal: [RegexRule] = .nothing(
    .targetFacility,
    [
      "a-name":
        "(?<value>(?-i:Operations Command|Air Defen[cs]e Command|Air Defen[cs]e))",
      "capabilities":
        "(?<value>$FacilityKind(?:(?:,| and|, and)? $FacilityKind)* capabilit(?:y|ies))",
      "alarms":
        "(?<value>car|vehicle|truck) (?:alarms?|bombs?|bombings?)",
      "aimed-by-rockets":
        "(?:barrage|salvo|volley|rockets?|drones?|mortars?) (?:$W ){0,3}?(?:aimed|fired|"
        + "launched|flown|directed) at $Gap(?<value>$Facility)",
    ])

  private static let strikeLocationNotFocal: [RegexRule] = .nothing(
    .strikeLocation,
    [
      "rockets-on":
        "(?:rockets?|mortars?|missiles and rockets) (?:(?:were|was|had been) (?:\\w+ly )?(?:fired|launched|"
        + "aimed|lobbed) )?(?:on|at|against|into|toward|towards) $Gap(?<value>$Site)(?:,? (?:in|near|"
        + "outside|an? (?:$Low )*?) (?:the )?(?<value2>$Site))?"
    ])

  private static let strikeCountryNotFocal: [RegexRule] = .nothing(
    .strikeCountry,
    [
      "attacked-there":
        "(?:(?:$Kind|$Kinds) (?:attacks?|barrages?)|barrages?|salvo(?:s|es)?|(?:rockets?|"
        + "drones?|mortars?|missiles?) (?:were |was )?(?:fired|launched|aimed|flown)) (?:on|at|"
        + "against) $PlaceGap$Site,? (?:in )?(?:the )?(?:$Direction )?$Countries"
    ])

  private static let troopLevelNotFocal: [RegexRule] = .nothing(
    .troopLevel,
    [
      "others-hurt":
        "(?:$Killed|$Hurt|killing|wounding|injuring) (?:$Modifier )?(?<value>$Digits)"
    ])

  private static let officialNotFocal: [RegexRule] = .nothing(
    .official,
    [
      "of-the-ranks":
        "(?:Spc|Sgt|Pfc|Pvt|Cpl)\\.? (?<value>$FullName)",
      "site":
        "(?<value>$OwnBase|$Site), $Role",
    ])

  private static let orderedByNotFocal: [RegexRule] = .nothing(
    .orderedBy,
    [
      "title":
        "(?:the )?(?<value>President|The President)(?: (?:has |had )?$Ordered|'s "
        + "(?:direction|orders?|command|instructions?))"
    ])

  private static let targetGroupNotFocal: [RegexRule] = .nothing(
    .targetGroup,
    [
      "the-rebels":
        "the (?<value>$IranBacked (?:$GenericFiller )*(?:group|movement|rebels))"
    ])

  private static let strikeOrdinalNotFocal: [RegexRule] = .nothing(
    .strikeOrdinal,
    [
      "wave":
        "(?:any (?<value>second|third) round|(?<value>first) wave(?:[,.;]| (?:were|was|hit|"
        + "struck))|(?<value>$Ordinal) strike (?:window|package))",
      "weapon":
        "(?<value>$Ordinal) time (?:$Low )*?(?:against|on) $USForces",
    ])
}
