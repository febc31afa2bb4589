extension RegexRules {
  /// What is told of other rounds of strikes than the one at hand.
  static let otherRounds: [RegexRule] =
    earlierRounds + roundsOfOthers + datedRounds

  private static let earlierRounds: [RegexRule] = .otherRound(
    .earlierRound,
    [
      "earlier-clause":
        "(?:$Earlier|(?:answered|responded to|met) (?:that|those|this|it)(?: one)?|(?:his|"
        + "the) predecessor|the last time|the (?:year|month|week) before|(?:until|before) "
        + "(?:this|last) (?:week|month|year)),? $Aside$StruckOrKilled$Rest",
      "earlier-after":
        "(?:days?|weeks?|months?|years?) (?:after|since) $Gap(?:$US |$Actor |$Force |"
        + "$Aircraft )$Aux$Hit[^.,;\\n]*",
      "earlier-end":
        "$StruckOrKilled (?:(?:$Low|$Cap)(?:'s)? )*?(?:last (?:$Weekday|$Month|month|year)|"
        + "previously|(?:days?|weeks?|months?|years?) (?:ago|earlier|before))",
      "last-struck": "$Striker last (?:$Hit|$Conduct)$Rest",
      "previous-round":
        "(?:(?:$Striker|it) $Aux$Deed )?(?:(?:the|an?|its|their|two|three) )?(?:previous|prior|earlier|"
        + "preceding) $Adjectives(?:$StrikeNoun|rounds?|waves?|operations?)[^.;\\n]*",
    ])

  private static let roundsOfOthers: [RegexRule] = .otherRound(
    .earlierRound,
    [
      "of-others":
        "(?:$OtherStriker(?:'s)?|(?:Iranian|Iran's) (?:$W )?(?:missiles|strikes)),? "
        + "$Aside(?:$Hit|$StrikeNoun|$Killed|killing)$Rest"
        + "(?:\\. (?:On [^.,]+ )?Its (?:$Low )*?$StruckOrKilled$Rest)?",
      "blamed-on-others":
        "(?:(?:in|at|on|near) $Site,? )?(?:(?:an?|the) )?(?:$W )?(?:$StruckOrKilled) "
        + "$Aside(?:by|(?:blamed|pinned) on|(?:attributed|ascribed) to) (?:the )?$OtherStriker"
        // The “Israel-Gaza war” strikes nobody.
        + "(?:[ ,;:)'’]$Rest|\\.)",
    ])

  /// Newspapers name the day of their news by its weekday, and older days by their dates.
  private static let datedRounds: [RegexRule] = .otherRound(
    .datedRound,
    [
      "dated-clause":
        "(?:(?-i:On)|(?:;|,|-|—|–)? (?:and|but|while|then) on) (?:early |late )?(?:$MonthDay|"
        + "the \\d{1,2}(?:st|nd|rd|th)),? $Aside$StruckOrKilled$Rest",
      "dated-after":
        "(?:$Small (?:$Victim )?$MaybeWere)?(?:$Striker (?:$Low )??)?$StruckOrKilled "
        + "${DatedGap}(?:on|of) $MonthDay[^.,;\\n]*",
      "dated-round":
        "(?:(?:the|an?|its|their) )?(?:$W ){0,2}?(?:$Strikes|operations?|rounds?|waves?|reply|"
        + "response),? (?:[^.,;\\n]* )?(?:on|of) $MonthDay(?:, |,? which )$Rest",
      "dated-premodifier":
        "(?-i:$MonthDay)(?:'s)? $Adjectives(?:$StrikeNoun|attacks?|operation|round|wave)"
        + "[^.,;\\n]*",
    ])
}
