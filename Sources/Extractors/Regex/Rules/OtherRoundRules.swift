extension RegexRules {
  /// Rules with a reading of their own: other rounds of strikes, denials, what is said in passing.
  static let onlyInNews: [RegexRule] = [
    RegexRule(
      "in-incident", .attackWounded,
      "(?<value>nobody|no one|none) $Were$Hurt (?:in|by) (?:that|the|either|those|this) "
        + "(?:$Kind )?(?:incidents?|barrages?|salvo(?:s|es)?)", .fixed("0")),
    RegexRule(
      "nobody-next", .attackWounded,
      "$AttackSentence(?<value>nobody|no one|none) $Were$Hurt", .fixed("0")),
    RegexRule(
      "in-passing", .actor,
      "(?<value>$Actor)(?:'s)? (?:(?:(?:$Low|$Named|$Site|$Country),? )*?(?:struck|bombed|"
        + "pounded|bombing|air ?strikes?|raids?)|(?:$W )??(?:enemy|aggression|offensive|"
        + "bombers|gunships?|responses?|campaign|reprisals))", .fixed(""), standing: .lastResort),
    RegexRule(
      "earlier-clause", .strikeDate,
      "(?:$Earlier|(?:answered|responded to|met) (?:that|those|this|it)(?: one)?|(?:his|"
        + "the) predecessor|the last time|the (?:year|month|week) before),? "
        + "$Aside$StruckOrKilled[^.;\\n]*", .earlierRound),
    RegexRule(
      "earlier-after", .strikeDate,
      "(?:days?|weeks?|months?|years?) (?:after|since) $Gap(?:$US |$Actor |$Force |"
        + "$Aircraft )$Aux$Hit[^.,;\\n]*", .earlierRound),
    RegexRule(
      "earlier-end", .strikeDate,
      "$StruckOrKilled (?:(?:$Low|$Cap)(?:'s)? )*?(?:last (?:$Weekday|month|year)|"
        + "previously|(?:days?|weeks?|months?|years?) (?:ago|earlier|before))", .earlierRound),
  ]
}
