extension RegexRules {
  /// How many US troops are where.
  static let troops: [RegexRule] =
    .nothing(
      .troopLevel,
      [
        "sending":
          "(?:sending|send|sent|deploy|deploying|withdraw|withdrawing) $Gap2(?<value>$Digits) "
          + "(?:more |additional |$W ){0,2}?(?:troops|soldiers)"
      ])
    + .table(
      .troopLevel,
      [
        "troops-in":
          "(?:(?<modifier>$Modifier|between) )?(?<value>$Ends|$Hundreds|$Digits) (?:(?:US|U\\.S\\.|American|coalition"
          + "|military) ){0,2}"
          + "(?:troops|soldiers?|service ?members|personnel|forces|Americans|Marines) ${Gap}in "
          + "(?:the )?(?:$Nearby)?(?<place>$Country|Middle East|region)",
        "troops-in-each":
          "(?:(?<modifier>$Modifier|between) )?(?<value>$Ends|$Hundreds|$Digits) (?:(?:US|U\\.S\\.|American|coalition"
          + "|military) ){0,2}"
          + "(?:troops|soldiers?|service ?members|personnel|forces|Americans) ${Gap}in "
          + "(?:$Nearby)?(?<place>$Country),?(?: and| with| while)? (?:a )?(?:(?<modifier2>"
          + "$Modifier) )?(?<value2>$Digits)"
          + "(?: (?:more|troops|others|soldiers|additional)){0,2} (?:(?:next door|stationed|based"
          + "|deployed|are) )*in "
          + "(?:$Nearby)?(?<place2>$Country)",
        "country-number":
          "in (?<place>$Country),? (?:where )?$Gap(?:(?<modifier>$Modifier|between) "
          + ")?(?<value>$Digits) $Gap2(?:troops|soldiers?|service ?members|personnel)",
        "country-each":
          "in (?<place>$Country) (?:(?<modifier>$Modifier|between) )?(?<value>$Ends|$Hundreds|$Digits) $W (?:soldiers?"
          + "|troops)"
          + ",? and in (?<place2>$Country) (?<value2>$Digits)",
        "another-in":
          "(?:another|a further|an additional|the remaining) (?<value>$Ends|$Hundreds|$Digits)(?: more| troops"
          + "| others)* "
          + "${Gap2}in (?:$Nearby)?(?<place>$Country)",
        "more-in":
          "(?:(?<modifier>$Modifier|between) )?(?<value>$Ends|$Hundreds|$Digits) (?:more|others|additional) (?:troops "
          + "|soldiers )?"
          + "${Gap2}in (?:$Nearby)?(?<place>$Country)",
      ])
}
