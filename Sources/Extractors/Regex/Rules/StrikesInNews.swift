extension RegexRules {
  /// Strikes, their targets and those who speak of them, as news reports put them.
  static let strikesInNews: [RegexRule] = [
    strikeDateInNews, targetCountInNews, targetFacilityInNews, strikeLocationInNews,
    strikeCountryInNews, attackCountryInNews, troopLevelInNews, officialInNews, orderedByInNews,
    targetGroupInNews, strikeOrdinalInNews, weaponInNews,
  ].flatMap(\.self)

  private static let strikeDateInNews: [RegexRule] = .table(
    .strikeDate,
    [
      "killed-when":
        "(?:$Killed|$Hurt) $PlaceGap$DayCue(?<value>$Date)$DayPart? (?:when|as|after|in) "
        + "(?:(?:an?|the|two|unidentified|suspected) )*(?:$US |$Actor )?(?:$GeneralAircraft|"
        + "$Aircraft|$StrikeNoun)",
      "dropped":
        "(?:dropped|dropping|released|releasing|$Hit (?:$Modifier )?(?:$Exact|$Vague) "
        + "$TargetGap$Struck) $Aside(?:$DayCue(?<value>$Date)|(?<value>$Weekday)$DayPart)",
      "when-hit":
        "$DayCue(?<value>$Date)$DayPart? (?:when|as) (?:(?:the|his|their|an?|its) )?(?:$W "
        + ")?(?:vehicle|car|SUV|convoy|building|house|headquarters|depots?|warehouse) (?:$W "
        + "){0,2}?(?:was|were) $HitPassive",
    ])

  private static let targetCountInNews: [RegexRule] = .table(
    .targetCount,
    [
      "each-there":
        "(?:(?<modifier>$Modifier) )?(?<value>$Exact) $TargetGap$Targets (?:(?:were|are|was|"
        + "is) )?in (?:$Direction )?(?<place>$Country)(?:,|;|,? and) (?<value2>$Exact) "
        + "(?:(?:more|others?|of them|$Targets) )?(?:across the (?:border|frontier|line) )?in "
        + "(?:$Direction )?(?<place2>$Country)",
      "and-others":
        "$Exact $TargetGap$Struck(?: $Gap$Low)?(?:;|,|,? and) (?:(?:damag|destroy)\\w+ "
        + ")?(?<value>$Exact) (?:(?:more|others?|were|was|badly|severely) )*(?:damaged|"
        + "destroyed|more|others?)",
      "of-them-there":
        "(?<value>$Unit) (?:of (?:them|these|which) )?(?:(?:is|are|was|were) )?(?:in|on the) "
        + "(?:$Direction )?(?<place>$Country|$CountryAdjective)(?: side)?(?:,|;|,? and) "
        + "(?<value2>$Unit) (?:across the (?:border|frontier|line) )?in (?:$Direction "
        + ")?(?<place2>$Country)",
    ])

  private static let targetFacilityInNews: [RegexRule] = .table(
    .targetFacility,
    [
      "cluster-of":
        "(?:clusters?|groups?|rows?|handful) of (?:$W )?(?<value>buildings|structures|huts|"
        + "sheds)",
      "were-targets":
        "$FacilityList $PlaceGap(?:was|were|had been) (?:among(?:st)? )?(?:the )?(?:$W "
        + ")?(?:targets?|places|sites|them|those)",
      "left-wrecked":
        "(?<value>$Facility) (?:(?:completely|heavily|partially) )?(?:destroyed|wrecked|"
        + "ablaze|flattened|gutted|in ruins)",
      "bombs-fell-on":
        "(?:missiles?|bombs?|projectiles?) (?:$W )??(?:landed|fell|came down|crashed|slammed|"
        + "rained)(?: down)? (?:on|into|onto) $Gap$FacilityList",
      "dropped-on":
        "(?:dropp|releas|fir|unleash)(?:ed|ing) $Gap(?:on|at|into|against) $FacilityList",
      "buildings":
        "(?:(?:$Hit|$StrikeNoun (?:on|against|at|of)|against) (?:(?:$Det|$Exact) )?(?:$W "
        + ")??(?<value>buildings?|homes?|houses|structures)|(?:$Det|$Exact) "
        + "(?<value>buildings?|homes|houses) $PlaceGap$Were$HitPassive)",
    ])

  private static let strikeLocationInNews: [RegexRule] = .table(
    .strikeLocation,
    [
      "among-places":
        "(?<value>$Site)(?:, [^.,]+,)? (?:was|were|had been) among(?:st)? (?:the )?(?:places|"
        + "sites|targets|areas)",
      "premodifier":
        "(?<value>$Site) $StrikeNoun",
    ])

  private static let strikeCountryInNews: [RegexRule] = .table(
    .strikeCountry,
    [
      "sovereignty":
        "(?:violat\\w+|breach\\w*|infring\\w+|assault|aggression|attack) (?:(?:of|on|against|"
        + "upon) )?(?:the )?(?<value>$Country|$CountryAdjective)(?:'s)? (?:sovereignty|soil|"
        + "territory|airspace)",
      "killed-in-by":
        "$Killed in (?:$Direction )?$Countries (?:by|in|when) $Gap(?:$US|$StrikeNoun)",
    ])

  private static let attackCountryInNews: [RegexRule] = .table(
    .attackCountry,
    [
      "attack-on-site-in":
        "(?:$Kind (?:attacks?|barrages?)|barrages?|salvo(?:s|es)?|(?:rockets?|drones?|"
        + "mortars?|missiles?) (?:were |was )?(?:fired|launched|aimed|flown)) (?:on|at|"
        + "against) $PlaceGap$Site,? (?:in )?(?:the )?(?:$Direction )?$Countries",
      "string-of":
        "(?:string|series|spate|wave|rash|count|number|tally|total) of (?:$W ){0,2}?attacks (?:in|across) (?:both "
        + ")?(?:$Direction )?$Countries",
    ])

  private static let troopLevelInNews: [RegexRule] = .table(
    .troopLevel,
    [
      "bare-each":
        "(?:(?<modifier>$Modifier|between) )?(?<value>\\d,\\d{3}) (?:$W ){0,4}?in "
        + "(?:$Nearby)?(?<place>$Country),?(?: [^.,;]+,)? (?:and|with|plus) "
        + "(?:(?<modifier2>$Modifier) )?(?<value2>$Digits) (?:$W ){0,3}?in "
        + "(?:$Nearby)?(?<place2>$Country)",
      "servicemen":
        "(?:(?<modifier>$Modifier|between) )?(?<value>$Hundreds|$Digits) (?:$US "
        + ")?(?:servicem[ae]n|troops) in (?<place>$Country),? and (?:(?<modifier2>$Modifier) "
        + ")?(?<value2>$Digits) in (?<place2>$Country)",
      "of-them-in":
        "(?:(?:(?<modifier>$Modifier) )?(?<value>\\d,\\d{3}|\\d00) of (?:them|those) "
        + "(?:(?:serve|remain|are|stationed|based|still|now) )*in|the (?<value>\\d,\\d{3}|\\d00) "
        + "in) (?:$Nearby)?(?<place>$Country)",
    ])

  private static let officialInNews: [RegexRule] = .table(
    .official,
    [
      "of-parliament":
        "(?<value>$FullName), (?:an?|the) (?:$W )?(?<role>Republican|Democrat|senator|"
        + "congressman|congresswoman|lawmaker)",
      "listed":
        "(?<role>senators|representatives|lawmakers),? (?<value>$FullName)(?:, "
        + "(?<value2>$FullName))?(?:, (?<value3>$FullName))?,? and (?<value4>$FullName)",
      "name-state":
        "(?<value>$FullName) \\((?:United States|Russian Federation|Russia|United Kingdom|"
        + "China|France|$Country)\\)",
    ])

  private static let orderedByInNews: [RegexRule] = .table(
    .orderedBy,
    [
      "relative":
        "(?:$Operation|attacks|kind|campaign),? (?:of $Gap)?(?:that|which) (?:(?:$US "
        + ")?(?:President|Mr\\.?) )?(?<value>$FullName|$Surname|Biden|Trump|Obama)(?:, "
        + "[^.,]+,)? (?:(?:has|had|also|personally|himself) )*$Ordered",
      "at-his":
        "(?<value>$FullName|$Surname|Biden|Trump|Obama)(?:, [^.,]+,)?,? (?:who )?$Says "
        + "(?:(?:$Low|$Cap) )*?(?:at|on|under) his (?:direction|orders?|authority|command)",
      "bombs":
        "(?<value>Biden|Trump|Obama) (?:(?:has|had) )?(?:bomb(?:ed|s)|lets? loose|sends?|"
        + "sent|unleash(?:ed|es)|launch(?:ed|es)) (?:(?:$Low|$Actor) )*?(?:$StrikeNoun|"
        + "bombers?|jets|warplanes|$Country|groups|militias)",
    ])

  private static let targetGroupInNews: [RegexRule] = .table(
    .targetGroup,
    [
      "named":
        "(?:(?:groups|militias|factions)(?: (?:that|which|who|known to) $Gap$Low)?(?:(?::|,)|"
        + " (?:are|were|included?))|named $Gap) ?(?<value>$Group)(?: and (?:the "
        + ")?(?<value2>$Group))?",
      "hyphenated":
        "(?<value>$Group)-(?:affiliated|linked|run|controlled|held|operated|owned) "
        + "$Gap$Targets",
      "that-uses":
        "(?:that|which) (?<value>$Group)(?: and (?<value2>$Group))? (?:uses?|used|runs?|ran|"
        + "keeps?|kept|operates?|operated|garrisons?|treats?)",
    ])

  private static let strikeOrdinalInNews: [RegexRule] = .table(
    .strikeOrdinal,
    [
      "on-soil":
        "the (?<value>$Ordinal) (?:(?:on|in|inside) )(?:$CountryAdjective (?:soil|territory)|"
        + "$Country)"
    ])

  private static let weaponInNews: [RegexRule] = .table(
    .weapon,
    [
      "drone":
        "(?:(?:conduct(?:ed|s)|carried out) (?:an? )?(?:$W )?(?<value>drone) strikes?|"
        + "(?:killed|$HitPassive) ${Gap}by an? (?:$US )?(?<value>drone)|$US (?<value>drones?) "
        + "(?:kills?|killed|$Hit))",
      "typhoons":
        "(?:(?<count>$Exact) )?(?:RAF |Royal Air Force |British )?(?<value>(?-i:Typhoons?|"
        + "Tornado(?:es|s)?)(?: (?:FGR4|GR4)s?)?)",
    ])
}
