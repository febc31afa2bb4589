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
        + "(?:capital|port|city|town|province|village|coast|airport|terminal)",
      "strike-hits-in":
        "$StrikeNoun $Hit (?:(?:$Low|$Cap) )*?in (?:$Direction )?$Countries",
      "side": "on (?:the (?<value>$CountryAdjective) side|both sides of the (?<value>$Country|"
        + "$CountryAdjective)-(?<value2>$Country|$CountryAdjective) (?:border|frontier))",
    ])

  private static let noStrikeLocationsOtherwise: [RegexRule] = .nothing(
    .strikeLocation,
    [
      "never-struck": "(?<value>Tehran|Gaza(?: Strip)?|Tel Aviv|Jerusalem|Eilat)",

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
        "(?:rockets?|(?:attack|suicide|one-way|explosive) drones?|mortars?|a drone) (?:that |which )?(?:hit|struck|targeted) "
        + "$Gap(?:(?:at|in|on|near|inside|of) (?:the )?)?(?<value>$Site)",
      "rockets-fell":
        "(?:rockets?|drones?|mortars?|which) (?:(?:packed|laden|loaded|armed) with \\w+ "
        + ")?(?:(?:had|have|has|since|also|later) )*(?:landed|fell|rained(?: down)?|slammed "
        + "into|crashed into|came over|came down|exploded) $Gap(?:(?:at|in|on|near|inside|of) "
        + "(?:the )?)?(?<value>$Site)(?:, (?:in )?(?<value2>$Site))?",
    ])

  private static let strikeLocationsOtherwise: [RegexRule] = .table(
    .strikeLocation,
    [
      "list":
        "(?:$StrikeNoun|$HitPassive|$Hit|$Targets|blasts?|explosions?) $PlaceGap(?:in|at|near|around|outside|on|of|from|"
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
        "(?:$Specific|$GeneralHead|camps?|bases?) (?:in|at|near|outside|around|between) $SiteList,? $Were(?:also )?$HitPassive",
      "killed-in":
        "(?:$Killed|$Hurt) (?:$W ){0,3}?(?:in|near|at|around) (?:the )?$SiteList",
      "quarter-unlisted":
        "(?:$StrikeNoun|$Hit|$HitPassive|warehouse|depot|building|headquarters) (?:$Low )*?(?:in|at|on) (?:the )?"
        + "(?<value>$ProperPlace) (?:district|sub-district|neighbou?rhood|governorate|province|quarter)",
      "in-each":
        "$Exact (?:on|in|around|against|targeting|at) (?<value>$Site)(?:,|,? and) $Exact (?:on|in|around|against|targeting|at) (?<value2>$Site)"
        + "(?:(?:,|,? and) $Exact (?:on|in|around|at) (?<value3>$Site))?(?:(?:,|,? and) $Exact (?:on|in|around|at) (?<value4>$Site))?",
      "kills-in":
        "(?:$US|strikes?|raids?|drone) (?:kills?|killed|killing) (?:(?:$Low|$Named) )*?(?:in|near|at|outside) (?:the )?$SiteList",
      "quarter-of-any":
        "(?:in|on|at) (?:the )?(?<value>$ProperPlace) (?:quarter|neighbou?rhood|suburb|sub-district)(?: of (?<value2>$Site))?",
      "fell-on":
        "(?:bombs?|missiles?|$StrikeNoun|munitions|of them) (?:(?:had|have|also) )*(?:fell|"
        + "fallen|landed|rained)(?: down)? on $SiteList",
      "others-on":
        "(?:others|more|most|raids) (?:(?:were|was) )?(?:on|around|near|in|at) $SiteList",
      "places-were":
        "(?:places|towns|areas|locations) (?:hit |struck )?(?:were|was|included?) $SiteList",
      "from-to": "(?:running|stretching) from (?<value>$Site) to (?<value2>$Site)",
      "stood-in":
        "(?:$Targets|building|it|one|two|three|another|others?|third) (?:attacked |hit |"
        + "struck |there )?(?:lies?|lay|stood|stands?|were|was|is|are)(?: located| situated| "
        + "based)? (?:in|near|at|around|outside) $SiteList",
    ])
}
