extension RegexRules {
  /// Harm and troops as less common sentences put them, and what looks like it.
  static let harmInOtherWords: [RegexRule] = [
    RegexRule(
      "not-intended", .strikeKilled,
      "$Plans (?:kill|assassinate|eliminate) $Gap(?<value>$Count)", .nothing),
    RegexRule(
      "not-of-others", .strikeKilled,
      "$OtherStriker $Aside(?:killed|killing|kills|leaving|left) $Gap(?<value>$Small)", .nothing),
    RegexRule(
      "not-mishap", .strikeKilled,
      "(?<value>$Count) (?:$W )?(?:$Victim|$Soldier) $Wide(?:$Killed|$Hurt) "
        + "$Wide(?:$Mishap)", .nothing),
    RegexRule(
      "not-nobody-of-ours", .strikeKilled,
      "(?<value>nobody|no one|none|no) $Gap2$MaybeWere(?:$Killed|$Hurt|casualties|deaths"
        + "|injuries) (?:in|from|by|after) (?:the|a|an) (?:$W )?$Kinds$Assault (?:on|against"
        + "|at) $Gap2$USForces", .nothing),
    RegexRule(
      "not-nobody-of-ours", .strikeWounded,
      "(?<value>nobody|no one|none|no) $Gap2$MaybeWere(?:$Killed|$Hurt|casualties|deaths"
        + "|injuries) (?:in|from|by|after) (?:the|a|an) (?:$W )?$Kinds$Assault (?:on|against"
        + "|at) $Gap2$USForces", .nothing),
    RegexRule(
      "not-of-others", .strikeWounded,
      "$OtherStriker $Aside(?:wounded|wounding|injured|injuring) $Gap(?<value>$Small)", .nothing),
    RegexRule(
      "not-intended", .attackKilled,
      "$Plans (?:kill|target) $Gap(?<value>$Count)", .nothing),
    RegexRule(
      "not-mishap", .attackKilled,
      "(?<value>$Count) (?:$W )?$USVictim $Wide(?:$Killed|$Hurt) $Wide(?:$Mishap)", .nothing),
    RegexRule(
      "not-mishap", .attackWounded,
      "(?<value>$Count) (?:$W )?$USVictim $Wide(?:$Killed|$Hurt) $Wide(?:$Mishap)", .nothing),
    RegexRule(
      "kills-one", .strikeKilled,
      "(?:killed|killing|kills|kill) (?<value>an?|one) (?:$W )?(?<party>$Fighter|$Civilian)"),
    RegexRule(
      "wounds-one", .strikeWounded,
      "(?:wounded|wounding|wounds|injured|injuring) (?<value>an?|one) (?:$W "
        + ")?(?<party>$Fighter|$Civilian)"),
    RegexRule(
      "among-them", .strikeKilled,
      "(?:killed|killing|died|dead|deaths|martyrs),? $PlaceGap(?:(?:among(?:st)? them|"
        + "including) (?:(?<modifier>$Modifier|between) )?(?<value>$Small) (?:$W "
        + ")?(?<party>$Fighter|$Civilian)(?: and (?<value2>$Small|an?) (?:$W "
        + ")?(?<party2>$Fighter|$Civilian))?|(?<value>$Small) of (?:them|whom) (?:were |was "
        + ")?(?:$W )?(?:$Victim|kids))"),
    RegexRule(
      "bodies-of", .strikeKilled,
      "bodies of (?:(?<modifier>$Modifier|between) )?(?<value>$Ends|$Small) (?:$W )?$Victim"),
    RegexRule(
      "killed-in-each", .strikeKilled,
      "(?:killed|killing) (?:(?<modifier>$Modifier|between) )?(?<value>$Small)(?: "
        + "$Victim)? in (?:$Country|$Site) and (?:(?<modifier2>$Modifier) "
        + ")?(?<value2>$Small)(?: $Victim| more| others)? in (?:$Country|$Site)"),
    RegexRule(
      "claimed-lives", .attackKilled,
      "(?:claimed|took|cost) (?:(?<modifier>$Modifier|between) )?(?<value>$Small) "
        + "(?<party>American|US|coalition) lives"),
    RegexRule(
      "nobody-in-attack", .attackKilled,
      "(?<value>nobody|no one|none|no) $Gap2$MaybeWere(?:killed|dead|hurt|casualties"
        + "|deaths) (?:in|from|by|after) (?:the|a|an) (?:$W )?$Kinds$Assault (?:on|against|at) "
        + "$Gap2$USForces", .fixed("0"),
      attributes: ["party": "US"]),
    RegexRule(
      "nobody-in-attack", .attackWounded,
      "(?<value>nobody|no one|none|no) $Gap2$MaybeWere(?:$Hurt|casualties|injuries) (?:in"
        + "|from|by|after) (?:the|a|an) (?:$W )?$Kinds$Assault (?:on|against|at) $Gap2$USForces",
      .fixed("0"),
      attributes: ["party": "US"]),
    RegexRule(
      "no-casualties-among", .attackKilled,
      "(?<value>no) (?:$W )?(?:casualties|deaths|fatalities) (?:among(?:st)?|to|for) "
        + "$Gap2$USForces", .fixed("0"),
      attributes: ["party": "US"]),
    RegexRule(
      "no-casualties-among", .attackWounded,
      "(?<value>no) (?:$W )?(?:casualties|injuries) (?:among(?:st)?|to|for) "
        + "$Gap2$USForces", .fixed("0"),
      attributes: ["party": "US"]),
    RegexRule(
      "attack-without", .attackKilled,
      "$Assault (?:on|against|at) $Gap2$USForces $PlaceGap(?:caused|causing|with|left) "
        + "(?<value>no) (?:$W )?(?:casualties|deaths)", .fixed("0"),
      attributes: ["party": "US"]),
    RegexRule(
      "attack-without", .attackWounded,
      "$Assault (?:on|against|at) $Gap2$USForces $PlaceGap(?:caused|causing|with|left) "
        + "(?<value>no) (?:$W )?(?:casualties|injuries)", .fixed("0"),
      attributes: ["party": "US"]),
    RegexRule(
      "died-of-wounds", .attackKilled,
      "(?<value>an?|one|$Small) (?:$W )?(?<party>$USVictim) (?:who was |who were "
        + ")?(?:$Hurt) $PlaceGap(?:died|has died|succumbed)"),
    RegexRule(
      "attacks-launched", .attackCount,
      "(?:(?<modifier>$Modifier) )?(?<value>$Count) (?:$W )?(?<kind>$Kinds)attacks (?:that |which "
        + ")?(?:(?:$Speaker|$USSide|$Source|officials|it|he|she|they) (?:$Says|counts?|puts) )?(?:(?:have|had|has|been|were|was|now) )*(?:hit|struck|targeted|"
        + "(?:launched|made|aimed|mounted|staged|conducted|carried out|directed|counted|recorded|reported|tallied|logged|registered|blamed on them) (?:on|against|at)) "
        + "$Gap2$USForces(?: ${Gap}in (?<place>$CountryList))?"),
    RegexRule(
      "attacked-forces-in", .attackCountry,
      "(?:shelled|attacked|attacking|targeted|targeting|hit|hitting|struck|(?:fired|aimed"
        + "|launched|lobbed|$Kind) (?:on|at|against|into|toward|towards)) $Gap2$USForces "
        + "$Wide(?:in|inside|at|near) (?:(?:$Site|$ProperPlace),? (?:in )?)?(?:the "
        + ")?(?:$Direction )?$Countries"),
    RegexRule(
      "attacks-on-soldiers-in", .attackCountry,
      "(?:attacks?|assaults?) (?:on|against) (?:the |its |two |three )?(?:$W )?$Soldier "
        + "$Stationed(?:in|inside|at|near) (?:(?:$Site|$ProperPlace),? (?:in )?)?(?:the "
        + ")?(?:$Direction )?$Countries"),
    RegexRule(
      "attacks-on-soil", .attackCountry,
      "$Assault $Gap2(?:on|against|at) $Gap2$USForces (?:on|in|inside) "
        + "(?<value>$CountryAdjective) (?:soil|territory)"),
    RegexRule(
      "dead-soldiers-in", .attackCountry,
      "(?:deaths? of|death toll of|killing of|killing|kills) $Gap2$USVictim (?:in|at|near) "
        + "(?:(?:$Site|$ProperPlace),? (?:in )?)?(?:the )?(?:$Direction )?$Countries"),
    RegexRule(
      "soldiers-die-in", .attackCountry,
      "(?:$USVictim|Americans) (?:$Were)?(?:die|dies|died|killed|hurt|wounded|injured) in "
        + "(?<value>$Country)"),
    RegexRule(
      "our-outpost-in", .attackCountry,
      "(?:struck|hit|attacked|at|(?:on|against|near) (?:the )?) ?$OwnBase(?: (?:base|air "
        + "base|garrison|outpost))?,? (?:(?:an?|the) (?:$W ){0,3}?(?:base|outpost|post|"
        + "garrison|installation) )?(?:in )?(?:the )?(?:$Direction )?$Countries"),
    RegexRule(
      "not-before", .troopLevel,
      "had (?:(?<modifier>$Modifier|between) )?(?<value>$Digits) $PlaceGap(?:before|until)",
      .nothing),
    RegexRule(
      "not-intended", .troopLevel,
      "(?:plans?|planned|wants|intends|hopes) to $PlaceGap(?<value>$Digits)", .nothing),
    RegexRule(
      "not-hurt", .troopLevel,
      "(?<value>$Digits) (?:(?:US|U\\.S\\.|American|coalition|military) ){0,2}(?:troops"
        + "|soldiers?|service ?members|personnel|forces|Americans|Marines) $Gap2$Hurt", .nothing),
    RegexRule(
      "not-of-others", .troopLevel,
      "(?:Germany|German|Italy|Italian|Canada|Canadian|Denmark|Danish|Spain|Spanish|"
        + "Britain|British|France|French|Iraqi|Iranian|Turkey|Turkish|Russian?),? "
        + "$Gap2(?:which has |has |have )?(?:$Modifier )?(?<value>$Digits)", .nothing),
    RegexRule(
      "force-of", .troopLevel,
      "(?:force|contingent|presence|deployment|garrison) of (?:(?<modifier>$Modifier"
        + "|between) )?(?<value>$Ends|$Hundreds|$Digits) (?:$W )?(?:$W )?in (?:the "
        + ")?(?:$Nearby)?(?<place>$Country|Middle East|region)"),
    RegexRule(
      "strong-force", .troopLevel,
      "(?<value>$Hundreds|$Digits)-strong (?:$W )?(?:force|contingent|presence|deployment"
        + "|garrison) in (?:the )?(?:$Nearby)?(?<place>$Country|Middle East|region)"),
    RegexRule(
      "number-stands-at", .troopLevel,
      "(?:troop (?:strength|levels?|numbers)|number of $Gap2(?:troops|soldiers|personnel"
        + "|forces)|troop presence) in (?:the )?(?:$Nearby)?(?<place>$Country|Middle East"
        + "|region) (?:(?:is|was|stands|stood|now|remains|put|currently) )*(?:at "
        + ")?(?:(?<modifier>$Modifier|between) )?(?<value>$Ends|$Hundreds|$Digits)"),
    RegexRule(
      "country-hosts", .troopLevel,
      "(?<place>$Country) (?:hosts|houses|is home to|is host to) (?:(?<modifier>$Modifier"
        + "|between) )?(?<value>$Ends|$Hundreds|$Digits) (?:(?:US|U\\.S\\.|American|coalition"
        + "|military) ){0,2}(?:troops|soldiers?|service ?members|personnel|forces|Americans"
        + "|Marines)"),
    RegexRule(
      "keeps", .troopLevel,
      "(?:keeps?|kept|maintains?|stations?|has|have) (?:(?<modifier>$Modifier|between) "
        + ")?(?<value>$Hundreds) (?:(?:US|U\\.S\\.|American|coalition|military) "
        + "){0,2}(?:troops|soldiers?|service ?members|personnel|forces|Americans|Marines) "
        + "${Gap2}in (?:the )?(?:$Nearby)?(?<place>$Country|Middle East|region)"),
  ]
}
