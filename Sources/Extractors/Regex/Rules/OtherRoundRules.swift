extension RegexRules {
  /// What is told of other rounds of strikes than the one at hand.
  static let otherRounds: [RegexRule] = [
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
