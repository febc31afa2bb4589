extension RegexRules {
  /// Strikes as less common sentences put them, and what other states did or what is planned.
  static let strikesInOtherWords: [RegexRule] = [
    RegexRule(
      "not-of-group", .official,
      "(?<value>$FullName), (?:the |an? )?(?:(?:senior|top|chief) )?(?:Houthis?|$Militia|"
        + "$GenericGroup|militia|group|rebels?)(?:'s?)? $Gap2(?:spokes\\w+|leader|commander|"
        + "official|chief)", .nothing),
    RegexRule(
      "not-leads-group", .official,
      "(?<value>$FullName), (?:the |an? )?$Gap2(?:spokes\\w+|leader|commander|official|"
        + "chief|head) (?:of|for) (?:the )?(?:$Militia|militia|group)", .nothing),
    RegexRule(
      "not-place-name", .official,
      "(?<value>$FullName) (?:base|airport|airbase|camp|hospital|mosque|square)", .nothing),
    RegexRule(
      "two-names", .official,
      "(?<value>$FullName) and (?<value2>$FullName), (?:the |their )?(?:two "
        + ")?(?<role>(?:$TitlePremodifier )*$TitleHead)"),
    RegexRule(
      "not-inquiry", .orderedBy,
      "(?<value>$FullName|$Surname) $Aux$Ordered (?:an? |the )?(?:$W )?(?:inquiry"
        + "|investigation|review|report|probe|evacuation|study|withdrawal)", .nothing),
    RegexRule(
      "i-ordered", .orderedBy,
      "I (?:(?:have|had|also|just) )*$Ordered [^.\\n\"“”]+[,.]?$Q? (?:President "
        + ")?(?<value>$FullName|$Surname) (?:$Says|wrote|posted)"),
    RegexRule(
      "says-he-ordered", .orderedBy,
      "(?<value>$FullName|$Surname) (?:$Says) (?:that)?(?:, [^.,]+,)? ?(?:he|she) "
        + "(?:(?:has|had|also|personally) )*$Ordered (?:(?:$Low|$Actor|$Site) )*?(?:$Operation|"
        + "(?:to )?$HitBase)"),
    RegexRule(
      "decision-by", .orderedBy,
      "(?:decision|order|directive) (?:by|from|of) (?:President )?(?<value>$FullName"
        + "|$Surname) to $HitBase"),
    RegexRule(
      "possessive-order", .orderedBy,
      "(?<value>$FullName|$Surname)'s (?:order|orders|decision|directive|command) to "
        + "$HitBase"),
    RegexRule(
      "hyphenated", .actor,
      "(?<value>$Actor)[-/](?<value2>$Actor) $Adjectives(?:$StrikeNoun|attacks)"),
    RegexRule(
      "metonym", .actor,
      "(?<value>Washington|White House|Pentagon) (?:(?:has|had|again|also|then) )*(?:$Conduct "
        + "$Gap$Adjectives$StrikeNoun|bombed|struck|hit)", .fixed("United States")),
    RegexRule(
      "retaliates", .actor,
      "(?<value>$Actor) $Aux(?:retaliat(?:es|ed)|hit back|hits back|strikes back|struck "
        + "back|responded with)"),
    RegexRule(
      "not-war", .strikeDate,
      "(?:war|conflict|broke out|erupted|truce) $PlaceGap(?:on|since) (?<value>$Date)", .nothing),
    RegexRule(
      "not-intended", .strikeDate,
      "$Plans $PlaceGap(?:on|by|until) (?<value>$Date)", .nothing),
    RegexRule(
      "hour-then-strike", .strikeDate,
      "(?:on|$HourOf) (?<value>$Date),? (?:the |a |an |three |two |several )?(?:$US"
        + "|$Actor) $Gap(?:$Hit|$Conduct|$StrikeNoun)"),
    RegexRule(
      "not-intended", .strikeCount,
      "(?:prepared|planned|planning|considering|called off|$Plans) $Gap(?<value>$Count) "
        + "$Adjectives$StrikePlural", .nothing),
    RegexRule(
      "not-on-our-place", .strikeOrdinal,
      "$Ordinal (?:such )?$Kinds(?:attacks?|assaults?) (?:on|against) (?:$USForces|$Site)", .nothing
    ),
    RegexRule(
      "strike-aside", .strikeOrdinal,
      "$Operation, (?:the )?(?<value>$Ordinal) (?:of its kind|such|since|in|by|this)"),
    RegexRule(
      "not-intended", .targetCount,
      "(?:list of|$Plans $HitBase) (?:$Modifier )?(?<value>$Count)", .nothing),
    RegexRule(
      "not-of-others", .targetCount,
      "(?:Israel|Israeli jets|Israeli warplanes) $Hit (?:$Modifier )?(?<value>$Count)", .nothing),
    RegexRule(
      "between", .targetCount,
      "(?<modifier>between) (?<value>$Ends) $Gap$Targets $Gap2$HitPassive"),
    RegexRule(
      "not-intended", .targetFacility,
      "(?:$Plans) $HitBase $Gap(?<value>$Facility)", .nothing),
    RegexRule(
      "not-of-others", .targetFacility,
      "(?:(?:Israel|Israeli jets|Israeli warplanes|Israeli aircraft)|Israel,? (?:which|"
        + "that) $Gap) $Hit $Gap(?<value>$Facility)", .nothing),
    RegexRule(
      "not-on-our-base", .targetFacility,
      "(?<value>$Facility) (?:on|at|of|inside) (?:an? |the )?$USForces", .nothing),
    RegexRule(
      "listed", .targetFacility,
      "(?:(?:targets|sites|facilities|locations|positions)(?::| -| —)|(?:described|listed|"
        + "listing|identified) (?:(?:them|these|those|(?:the )?$Targets) )?(?:as )?|"
        + "(?:$HitPassive|$Targets|places),? $PlaceGap(?:among(?:st)?|including) them) "
        + "?$FacilityList"),
    RegexRule(
      "burned", .targetFacility,
      "(?<value>$Facility) (?:(?:$Low|$Cap),? )*?(?:burned|burnt|exploded|blew up|caught "
        + "fire|went up in|collapsed)"),
    RegexRule(
      "not-threatened", .targetGroup,
      "$Plans $HitBase (?:the )?(?<value>$Group)", .nothing),
    RegexRule(
      "not-of-others", .targetGroup,
      "(?:Israel|Israeli) $Wide(?:killed|$Hit) $Gap(?<value>$Group)", .nothing),
    RegexRule(
      "hits-other", .targetGroup,
      "(?:$Hit|killed|killing|kills) (?:a |an |the |some |several |$Count )?(?:(?:$W "
        + ")?(?:leaders?|commanders?|members?|fighters?|militants?|figure) (?:of|from|in) "
        + "(?:the )?)?(?<value>$OtherGroup)"),
    RegexRule(
      "not-our-dead", .strikeCountry,
      "(?:killed|wounded|killing|wounding|deaths? of) (?:$Modifier )?(?:$Count|an?) "
        + "(?:$USSide )?$Soldier in $Countries", .nothing),
    RegexRule(
      "not-of-others", .strikeCountry,
      "(?:Israel|Israeli jets|Israeli warplanes|Israeli air strikes?) $Gap(?:$Hit"
        + "|$StrikeNoun|in) $Gap(?:in )?(?<value>$Country)", .nothing),
    RegexRule(
      "town-comma", .strikeCountry,
      "(?:$Hit|$HitPassive|$StrikeNoun) $Wide(?:in|near|at|outside|on|around) (?:the "
        + ")?(?:$Site),? (?:in )?(?:the )?(?:$Direction )?$Countries"),
    RegexRule(
      "not-of-others", .strikeLocation,
      "(?:Israel|Israeli jets|Israeli warplanes) $Gap$Hit $Gap(?<value>$Site)", .nothing),
    RegexRule(
      "not-our-outpost", .strikeLocation, "(?<value>$OwnBase)", .nothing),
    RegexRule(
      "not-addressed", .strikeLocation,
      "(?:warning|message|letter|appeal|call|visit) (?:$W ){0,4}?to (?<value>$Site)", .nothing),
    RegexRule(
      "place-was-hit", .strikeLocation,
      "(?:near|in|at|outside|around|north of|south of|east of|west of) (?:the )?$Sites "
        + "$Were(?:also )?$HitPassive"),
    RegexRule(
      "between", .strikeLocation,
      "(?:$Hit|$HitPassive|$StrikeNoun) ${Wide}between (?<value>$Site) and (?<value2>$Site)"),
    RegexRule(
      "heard-by", .strikeLocation,
      "(?:residents|people|witnesses) (?:of|in) (?<value>$Site) $Gap(?:heard|reported|saw) "
        + "$Gap(?:blasts?|explosions?|$StrikeNoun)"),
    RegexRule(
      "quarter-of", .strikeLocation,
      "(?:in|on|hit|struck) (?:the )?(?<value>$Site|$ProperPlace) (?:district"
        + "|neighbou?rhood|suburb|quarter) of (?<value2>$Site)"),
    RegexRule(
      "strikes-hit", .strikeLocation,
      "$StrikeNoun (?:$Hit) (?:the )?$Sites"),
    RegexRule(
      "not-bought", .weapon,
      "(?:bought|buy|buying|sold|sell|selling|purchas\\w+) $Gap(?<value>$Aircraft)", .nothing),
    RegexRule(
      "not-moved", .weapon,
      "(?:sent|sending|deploy\\w*|dispatch\\w*|mov(?:ed|ing)) $Gap(?<value>$Aircraft)(?:, [^.,;]+,)? (?:to|into|within) "
        + "(?:the )?(?:$Low )*?(?:region|area|within|reach|range|Middle East|Gulf|$Country|base|Diego Garcia|Qatar)",
      .nothing),
    RegexRule(
      "not-of-others", .weapon,
      "(?:Israeli|Russian|Turkish) $Gap2(?<value>$Aircraft)", .nothing),
    RegexRule(
      "was-dropped", .weapon,
      "(?<value>$MunitionTerm|$GeneralMunitionTerm|precision munitions) (?:was|were|had "
        + "been|have been) (?:dropped|released|launched in|expended)"),
  ]
}
