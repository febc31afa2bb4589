extension RegexRules {
  /// Countries and places that were struck as less common sentences put them.
  static let placesInOtherWords: [RegexRule] = [
    noStrikeCountrysOtherwise, strikeCountrysOtherwise, noStrikeLocationsOtherwise,
    strikeLocationsOtherwise,
  ].flatMap(\.self)

  private static let noStrikeCountrysOtherwise: [RegexRule] = .nothing(
    .strikeCountry,
    [
      "at-our-base":
        "$OwnBase(?: (?:air )?(?:base|garrison|outpost|airbase))?,? (?:(?:in|inside) )?(?:the )?"
        + "(?:$Direction )?$Countries",
      "our-base-in":
        "(?:coalition|American|US|U\\.S\\.) (?:$W )?(?:base|outpost|facility|bases|outposts) (?:near $Site "
        + "|at $Site )?(?:in|inside) (?:the )?(?:$Direction )?$Countries",
      "drone-that-hit":
        "(?:rockets?|drones?) (?:that |which )?(?:struck|hit|slammed into|crashed into|targeted|landed|fell) "
        + "${NameGap}(?:base|outpost|facility|airport|airbase|embassy|troops) $NameGap(?:in|inside) (?:the )?"
        + "(?:$Direction )?$Countries",
      "condemned": "(?:condemned|denounced) by (?:both )?$Countries",
      "never-struck": "(?<value>Israel|Israeli|Jordan|Jordanian)",
      "of-iran": "(?<value>Iran)'s",
      "no-strikes": "(?:no|not) (?:$Low )*?(?:inside|in|on) (?<value>Iran)",
    ])

  private static let strikeCountrysOtherwise: [RegexRule] = .table(
    .strikeCountry,
    [
      "strikes-through-names":
        "(?:$StrikeNoun|(?:operations?|campaign) against) $NameGap(?:in|across|inside|into) "
        + "(?:both )?(?:$Direction )?$Countries",
      "hits-through-names":
        "$Striker $Aux$Hit $NameGap(?:in|on|across|inside) (?:both )?(?:$Direction )?$Countries",
      "where-hit":
        "in (?:$Direction )?(?<value>$Country),? where $PlaceGap(?:$HitPassive|$Killed)",
      "areas-of":
        "(?:$StrikeNoun|$Hit|$HitPassive) $NameGap(?:areas?|parts?|regions?|the Republic) of "
        + "(?:$Direction )?$Countries",
      "possessed":
        "(?:$StrikeNoun|campaign|operations?|$US $Aux$Hit) (?:(?:$Hit|killed|wounded) "
        + ")?$NameGap(?:on|against|around|near|hitting|hit|targeting|in) (?:$Direction "
        + ")?(?<value>$Country)'s",
      "fronted":
        "in (?:both )?(?:$Direction )?$Countries,? (?:the )?$Striker $Aux$Hit",
      "sites-in-each":
        "$Targets(?:,|:|;| -)? (?:(?:including|of which|with) )?$Exact (?:of (?:them|those|which) )?(?:(?:is|are"
        + "|was|were) )?in (?:$Direction )?(?<value>$Country)(?:,|;|,? and) $Exact (?:of them |others? |more )?"
        + "(?:(?:is|are|was|were) )?(?:across the (?:border|frontier) )?in (?:$Direction )?"
        + "(?<value2>$Country)",
      "some-of-them-in":
        "$Exact of (?:the|those|these|them) (?:$Targets )?(?:is|are|was|were) in (?:$Direction )?(?<value>$Country)"
        + "(?:(?:,|;|,? and) $Exact (?:of them |others? |more )?(?:(?:is|are|was|were) )?(?:across "
        + "the (?:border|frontier) )?in (?:$Direction )?(?<value2>$Country))?",
      "sites-in-country-and":
        "$Targets ${NameGap}in (?:$Direction )?(?<value>$Country),? (?:and|as well as) $Exact "
        + "(?:(?:more|others?|$Targets) )*(?:across the (?:border|frontier) )?in (?:$Direction )?"
        + "(?<value2>$Country)",
      "dead-in":
        "$Killed in (?:$Direction )?(?<value>$Country) and $Exact (?:(?:more|others?|people) )?in "
        + "(?:$Direction )?(?<value2>$Country)",
      "border-of":
        "(?:$StrikeNoun|$Hit|$HitPassive|$Killed) $NameGap(?:in|along|near|on|at) (?:both sides of )?the (?<value>$Country|$CountryAdjective)-(?<value2>"
        + "$Country|$CountryAdjective) (?:border|frontier)",
      "adjective":
        "(?:$StrikeNoun|$Hit) (?:(?:on|in|at|against|near|around) )?(?:the |an? |several )?(?:$W )??(?:(?:on|in|at|near) )?(?:the |an? )?(?<value>$CountryAdjective) (?:(?:fuel|port|border|eastern|oil|rebel-held) )*"
        + "(?:capital|ports?|city|cities|towns?|provinces?|villages?|coast|airports?|terminal)",
      "counts-its-dead":
        "(?<value>$Country)(?:(?:,| and|, and) (?<value2>$Country))? (?:counts?|mourns?|bur(?:y|ies)|tall(?:y|ies)) "
        + "(?:$Low )*?$US (?:$W )?(?:$StrikeNoun|bombs|$Hit)",
      "strike-hits-in":
        "$StrikeNoun $Hit (?:(?:$Low|$Cap) )*?in (?:$Direction )?$Countries",
      "side": "on (?:the (?<value>$CountryAdjective) side|both sides of the (?<value>$Country|"
        + "$CountryAdjective)-(?<value2>$Country|$CountryAdjective) (?:border|frontier))",
    ])

  private static let noStrikeLocationsOtherwise: [RegexRule] = .nothing(
    .strikeLocation,
    [
      "never-struck":
        "(?<value>Tehran|Erbil|Irbil|Arbil|Hewl[eê]r|Sulay?maniyah?|Tower 22|Gaza(?: Strip)?|"
        + "Tel Aviv|Jerusalem|Eilat)",

      "of-israel": "(?:Israel|Israeli) $Aside(?:$Hit|$StrikeNoun) $PlaceGap$SiteList",
      "broadcaster":
        "(?<value>$Site) (?:(?:satellite|news) )?(?:television|TV|channel|news|network|media|radio|times|university|agency|told"
        + "|reported)",
      "our-base-at":
        "(?:coalition|American|US|U\\.S\\.) (?:$W )?(?:base|outpost|facility|bases|outposts|embassy|consulate) (?:at|near|in"
        + "|inside) (?:the )?(?<value>$Site|$Direction $Country)",
      "houses-ours":
        "(?<value>$Site) (?:$W ){0,3}?(?:that |which )?(?:houses?|housing|used by (?:US|U\\.S\\.|American|coalition))",
      "rockets-at":
        "(?:rockets?|(?:attack|suicide|one-way|explosive) drones?|mortars?|a drone) (?:that |which )?$Aux(?:hit|struck|targeted) "
        + "$Gap(?:(?:at|in|on|near|inside|of) (?:the )?)?(?<value>$Site)",
      "rockets-fell":
        "(?:rockets?|drones?|mortars?|which) (?:(?:packed|laden|loaded|armed) with \\w+ "
        + ")?(?:(?:had|have|has|since|also|later) )*(?:landed|fell|rained(?: down)?|slammed "
        + "into|crashed into|came over|came down|exploded) (?:(?:$Low|$Cap) )*?(?:(?:at|in|on|near|inside|of) "
        + "(?:the )?)?(?<value>$Site)(?:, (?:in )?(?<value2>$Site))?",
      // Where people are, and not what was struck.
      "people-in":
        "(?:politicians|officials|leaders|lawmakers|diplomats|ministers?|parliament|protesters|"
        + "crowds?|demonstrators|mourners|analysts?|journalists|reporters|talks|conference|briefing|"
        + "rall(?:y|ies)) in (?:the )?(?:$Direction )?(?<value>$Site)",
      "procession":
        "(?:coffins?|funeral|procession|marched|march|buried|burial|mourned|protests?|demonstrations?) "
        + "(?:(?:$Low|$Cap)(?:'s)?,? )*?(?<value>$Site)(?:'s (?<value2>$Site))?",
    ])

  private static let strikeLocationsOtherwise: [RegexRule] = .table(
    .strikeLocation,
    [
      "list":
        "(?:$StrikeNoun|$HitPassive|$Hit|$Targets|blasts?|explosions?|$Weekday's (?:$W )?(?:operation|action|attack)) $PlaceGap(?:in|at|near|around|outside|on|of|from|"
        + "and|to|hitting|including) $SiteList",
      "hits-list":
        "(?:$US $Hit|targeted|struck|bombed|hitting|including) (?:near |around |in |at )?$SiteList",
      "vicinity":
        "(?:vicinity|outskirts|surroundings|countryside|direction|part|parts|area|areas|provinces?|governorates?|towns?|cities"
        + "|villages|districts?) of $SiteList",
      "fronted":
        "(?:in|at|near|outside|around) $SiteList,? (?:(?:a|an|the|two|three|several|another|further|US"
        + "|U\\.S\\.|American) )+(?:$StrikeAdjective )*(?:$StrikeNoun|drone)",
      "were-hit":
        "$SiteList,? $Were(?:also )?(?:$HitPassive|attacked|under attack)",
      "bases-in-were-hit":
        "(?:$Specific|$GeneralHead|camps?|bases?) $Near $SiteList,?(?: $NameGap)? $Were(?:also )?$HitPassive",
      "killed-in":
        "(?:$Killed|$Hurt) (?:$W ){0,3}?$Near (?:the )?(?:desert of )?$SiteList",
      "quarter-unlisted":
        "(?:$StrikeNoun|$Hit|$HitPassive|warehouse|depot|building|headquarters) (?:$Low )*?(?:in|at|on) (?:the )?"
        + "(?<value>$ProperPlace) (?:district|sub-district|neighbou?rhood|governorate|province|quarter)",
      "in-each":
        "$EachSite(?<value>$Site)$SiteUnit?(?:,|,? and) $EachSite(?<value2>$Site)$SiteUnit?"
        + "(?:(?:,|,? and) (?:$EachSite)?(?<value3>$Site)$SiteUnit?)?(?:(?:,|,? and) (?:$EachSite)?(?<value4>$Site)$SiteUnit?)?"
        + "(?:(?:,|,? and) (?:$EachSite)?(?<value5>$Site)$SiteUnit?)?(?:(?:,|,? and) (?:$EachSite)?(?<value6>$Site)$SiteUnit?)?"
        + "(?:(?:,|,? and) (?:$EachSite)?(?<value7>$Site))?",
      "kills-in":
        "(?:$US|strikes?|raids?|drone) (?:kills?|killed|killing) (?:(?:$Low|$Named) )*?(?:in|near|at|outside) (?:the )?$SiteList",
      "quarter-of-any":
        "(?:in|on|at|across|through) (?:the )?(?<value>$ProperPlace) (?:quarter|neighbou?rhood|suburb|sub-district)(?: of (?<value2>$Site))?",
      "fell-on":
        "(?:bombs?|missiles?|$StrikeNoun|munitions|of them|most|others|rest) (?:(?:had|have|also) )*(?:fell|"
        + "fallen|landed|rained)(?: down)? on $SiteList",
      "others-on":
        "(?:others|more|most|raids|the (?:rest|others)) (?:(?:were|was) )?(?:on|around|near|"
        + "in|at|close to|outside) $SiteList",
      "places-were":
        "(?:places?|towns?|areas?|locations?|sites?|targets?) (?:hit |struck |targeted |bombed )?(?:were|was|is|are|included?|as|named as) $SiteList",
      "dead-in-each":
        "(?:$Killed)$Sentence(?:,|;|,? and) (?:(?:an?other|an?|further|some) )*$Small (?:(?:others?|more|people|fighters|men|of them) )*"
        + "(?:$Were$Killed )?$Near (?:the )?(?:desert of )?(?<value>$Site)(?:(?:,|,? and) (?:a further )?$Small "
        + "(?:(?:others?|more) )?$Near (?:the )?(?<value2>$Site))?",
      "lists":
        "(?:lists?|listed|counted|mentioned|enumerated) (?:the capital,? (?:and )?)?$SiteList",
      "from-to": "(?:running|stretching) from (?<value>$Site) to (?<value2>$Site)",
      "stood-in":
        "(?:$Targets|building|it|one|two|three|another|others?|third) (?:attacked |hit |"
        + "struck |there )?(?:lies?|lay|stood|stands?|were|was|is|are)(?: located| situated| "
        + "based)? (?:in|near|at|around|outside) $SiteList",
    ])
}
