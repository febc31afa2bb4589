extension RegexRules {
  /// Attacks on US and coalition forces.
  static let attacks: [RegexRule] = attackCounts + attackCountries

  private static let attackCounts: [RegexRule] = .table(
    .attackCount,
    [
      "attacks-on":
        "(?:(?<modifier>$Modifier) )?(?<value>$Count) $Gap2(?:(?<kind>$Kinds))(?:attacks|"
        + "assaults|incidents) $Gap2(?:on|against|at|targeting) "
        + "$Gap2$USForces,?(?:$SplitGap(?<place>$EachThere)| ${Gap}in (?:both "
        + ")?(?<place>$CountryList))?",
      "attacks-on-place-each":
        "(?:(?<modifier>$Modifier) )?(?<value>$Count) $Gap2(?:attacks|assaults|incidents)"
        + " (?:(?:on|against|at|targeting) $Gap2$USForces )?${Gap}in (?<place>$Country)"
        + " and (?:(?<modifier2>$Modifier) )?(?<value2>$Count)(?: more| others?)? in (?<place2>"
        + "$Country)",
      "attacks-in-each":
        "(?:attacks?|times|incidents|occasions)$SplitGap(?:(?<modifier>$Modifier) "
        + ")?(?<value>$Exact) (?:times |attacks |occurring |of them |were )?in "
        + "(?<place>$Country)(?:,|,? and) (?:(?<modifier2>$Modifier) )?(?<value2>$Exact) "
        + "(?:times |attacks |occurring |of them |were )?in (?<place2>$Country)(?:(?:,|,? and) "
        + "(?:(?<modifier3>$Modifier) )?(?<value3>$Exact) (?:times )?in (?<place3>$Country))?",
      "number-of-attacks":
        "(?:number|count|tally|total) of (?:$W )?(?:(?<kind>$Kinds))attacks (?:(?:on|against) $USForces )?(?:$Gap)(?:in (?<place>"
        + "$CountryList) )?"
        + "(?:since $Gap)?(?:(?:has|now|stands|stood|put|reached|risen|rose|grown) )*(?:at|to|is|was|reached|exceeds) (?:(?<modifier>$Modifier) )?(?<value>"
        + "$Exact)",
      "forces-there-attacked":
        "$USForces ${Stationed}in (?:both )?(?<place>$CountryList) (?:$Gap2)(?:$WereAttacked|exposed to) $Gap$Q?(?:(?<modifier>$Modifier) )?"
        + "(?<value>$Count) (?:times|attacks)",
      "attacked-times":
        "$USForces $Gap2(?:(?:in|at|near) (?:$CountryList|$Site|$ProperPlace) "
        + ")?$WereAttacked $Gap$Q?(?:(?<modifier>$Modifier) )?(?<value>$Count) (?:times|"
        + "occasions)(?:$SplitGap(?<place>$EachThere)| ${Gap}in (?:(?<place>$CountryList)|the "
        + "(?<place>region)))?",
      "times-each":
        "$USForces $Gap2(?:(?:in|at|near) (?:$Site|$ProperPlace) )?$WereAttacked $Gap"
        + "(?:(?<modifier>$Modifier) )?(?<value>$Count) times in (?<place>$Country)"
        + " and (?:(?<modifier2>$Modifier) )?(?<value2>$Count)(?: times)? in (?<place2>$Country)",
      "attacked-there":
        "(?:attacked|targeted|struck at|shelled|fired on|gone after|hit) $USForces ${Stationed}in (?:both )?(?<place>$CountryList) "
        + "$PlaceGap(?:(?<modifier>$Modifier) )?(?<value>$Count) times",
      "total-of-each":
        "(?:(?<modifier>$Modifier) )?(?<value>$Count) (?:$W )?(?:$Kinds)(?:attacks|incidents|"
        + "assaults|times|occasions)$SplitGap(?<place>$EachThere)",
      "part-of-them":
        "(?:attacks?|times)(?:,|:|;| \\()? (?:(?:$Low|$MonthDay)[,:]? )*?(?<value>$Exact) of them (?:were )?in (?<place>$Country)",
      "attacked-number":
        "(?:attacked|targeted|struck at|shelled|fired on|gone after|hit) $USForces "
        + "$PlaceGap(?:(?<modifier>$Modifier) )?(?<value>$Count) "
        + "times(?:$SplitGap(?<place>$EachThere)| ${Gap}in (?<place>$CountryList))?",
      "exposed-to":
        "$USForces ${Stationed}(?:in (?:both )?(?<place>$CountryList) )?$Gap(?:exposed to|"
        + "faced|suffered|come under|endured|subjected to|withstood|received|seen|sustained|"
        + "absorbed|experienced|weathered) (?:(?<modifier>$Modifier) )?(?<value>$Count) "
        + "(?:(?<kind>$Kinds))attacks(?: ${Gap}in (?<place>$CountryList))?",
      "some-were-kind":
        "(?<value>$Exact) (?:of them )?(?:were|with|by|involved|involving) (?<kind>$Kind)(?: "
        + "attacks?)?",
      "kind-attacks": "(?:(?<modifier>$Modifier) )?(?<value>$Exact) (?<kind>$Kind) attacks $Gap"
        + "(?:on|against) ${Gap}in (?<place>$CountryList)",
      "strikes-on-ours":
        "(?:(?<modifier>$Modifier) )?(?<value>$Exact) (?:$W )?strikes (?:on|against|at|targeting) "
        + "(?:the )?$USSide (?:military |naval )?(?:$Soldier|bases?|targets|assets|warships?|ships"
        + "|vessels)",
      "totalling":
        "$Assault $Gap2(?:on|against|at|targeting) $USForces(?: ${Gap}in (?<place>$CountryList))?,? "
        + "(?:total(?:l?ing|l?ed)|number(?:ed|ing|s)|(?:has |have |had )?reached) (?:(?<modifier>$Modifier) )?(?<value>$Exact)",
      "numbered":
        "attacks (?:on|against) $USForces (?:${Gap}in (?<place>$CountryList) )?(?:(?:had|have|has|now|since $Date|since $Month) )*"
        + "(?:numbered|totall?ed|reached) (?:(?<modifier>$Modifier) )?(?<value>$Exact)",
      "pronoun-attacked":
        "(?:they|they've|which|who|soldiers|troops|Americans|bases|outposts|posts|"
        + "facilities) $MaybeWere(?:come|came|been|under|attacked|targeted) (?:under (?:fire|"
        + "attack) |fire |attack |attacked |targeted )?(?:(?<modifier>$Modifier) "
        + ")?(?<value>$Count) times(?: (?:since $Date |since $Month )?in "
        + "(?<place>$CountryList))?",
      "attacked-them":
        "(?:attacked|targeted|fired on) (?:them|Americans|it)(?:, [^.,]+,)? (?:(?<modifier>$Modifier) )?(?<value>$Count) times",
      "colon":
        "(?<value>$Exact): (?:the )?(?:number of )?attacks (?:on|against) $USForces(?: ${Gap}in (?<place>$CountryList))?",
      "twice":
        "$USForces $Gap2(?:(?:in|at|near) (?:$CountryList|$Site|$ProperPlace) )?$WereAttacked (?<value>twice)",
      "wave-of":
        "(?:total|series|wave|string|spate) of (?:(?<modifier>$Modifier) )?(?<value>$Exact) (?:$W )?(?<kind>$Kinds)attacks (?:on|against) "
        + "$USForces(?: ${Gap}in (?<place>$CountryList))?",
      "bare":
        "(?:(?<modifier>$Modifier) )?(?<value>$Exact) ${Gap2}attacks (?:by|since|over|in recent"
        + "|in the)"
        + "(?: ${Gap}in (?<place>$CountryList))?",
    ])

  private static let attackCountries: [RegexRule] = .table(
    .attackCountry,
    [
      "attacks-in":
        "$Assault $Gap2(?:on|against|at|targeting) $Gap2$USForces ${Wide}"
        + "(?:in|inside|across) (?:the )?(?:both )?(?:$Direction )?$Countries",
      "attacked-in":
        "$USForces $Gap(?:$WereAttacked|faced|exposed to) ${Gap}in (?:both )?(?:$Direction )?"
        + "$Countries",
      "forces-in-attacked":
        "$USForces ${Gap2}in (?:both )?$Countries $Gap$WereAttacked",
      "attacks-on-place-each":
        "(?:$Count) $Gap2(?:attacks|assaults|incidents)"
        + " (?:(?:on|against|at|targeting) $Gap2$USForces )?${Gap}in (?<value>$Country)"
        + " and (?:$Modifier )?(?:$Count)(?: more| others?)? in (?<value2>$Country)",
      "attacks-in-each":
        "(?:attacks|times|incidents|occasions)$SplitGap(?:$Modifier )?$Exact (?:times |"
        + "attacks |occurring |of them |were )?in (?<value>$Country)(?:,|,? and) (?:$Modifier "
        + ")?$Exact (?:times |attacks |occurring |of them |were )?in "
        + "(?<value2>$Country)(?:(?:,|,? and) (?:$Modifier )?$Exact in (?<value3>$Country))?",
      "rest-in":
        "(?:attacks|times|incidents)$SplitGap$Exact (?:of them )?in (?<value>$Country)(?:(?: (?:$Low|$Cap))*?)(?:,|"
        + ",? and) the (?:rest|others|remainder) (?:across the border )?in (?<value2>$Country)",
      "on-bases-in":
        "(?:$Kind|string of|series of|spate of|wave of|blamed \\w+ for) (?:$W ){0,3}?attacks? (?:on|against|at) ${Gap2}(?:bases?"
        + "|sites|installations|facilities) ${Gap}in (?:$Direction )?$Countries",
      "country-base":
        "(?:attacks? on|attacked|target|targeted|hit|at) (?:an? )?(?<value>$Country) (?:air ?)?base",
      "country-attack":
        "(?:killed|wounded|died|injured) in (?:the|a|that) (?<value>$Country) (?:$Kind )?(?:attack|strike)",
      "our-dead-there":
        "(?:deaths? of|killing of|killed) $Gap2$USVictim ${Gap}in (?:$Direction )?(?<value>$Country)",
      "in-country-attacked":
        "in (?:$Direction )?(?<value>$Country), (?:the )?$USForces $Were(?:attacked|targeted|hit|wounded|injured)",
      "number-attacks-in": "(?:$Count) ${Gap}attacks ${Gap}in (?:both )?$Countries",
      "times-in":
        "$Count (?:$W )?$Kinds(?:attacks|assaults) (?:$Wide)in (?:both )?$Countries|$Count times "
        + "${Gap}in $Countries(?: and $W(?: times)? in (?<value4>$Country))?",
      "killed-in":
        "(?:killed|wounded|injured) $Gap$USVictim (?:at $ProperPlace(?: \\d+)?, )?${Gap}in (?:"
        + "$Direction )?$Countries",
      "kind-attacks-in":
        "(?:drone|rocket|missile|mortar) (?:and \\w+ )?attacks? in (?:$Direction )?$Countries",
    ])
}
