extension RegexRules {
  /// What is told of other rounds of strikes than the one at hand.
  static let otherRounds: [RegexRule] =
    earlierRounds + roundsInPassing + roundsOfOthers + datedRounds

  private static let earlierRounds: [RegexRule] = .otherRound(
    .earlierRound,
    [
      "earlier-clause":
        "(?:$Earlier|(?:answered|responded to|met) (?:that|those|this|it)(?: one)?|(?:his|"
        + "the) predecessor|the last time|the (?:year|month|week) before|(?:until|before) "
        + "(?:this|last) (?:week|month|year)),? $Aside$StruckOrKilled$Rest",
      "earlier-after":
        "(?:days?|weeks?|months?|years?) (?:after|since) $Gap(?:$US |$Actor |$Force |"
        + "$Aircraft )$Aux$Hit[^.,;\\n]*(?:, (?:killing|wounding|leaving|destroying|hitting|"
        + "targeting|striking) [^.,;\\n]*)?",
      "earlier-end":
        "(?:$StruckOrKilled|fired) (?:(?:$Low|$Cap)(?:'s)? )*?(?:last (?:$Weekday|$Month|"
        + "month|year)|previously|in (?:early |late |mid-?)?(?:$Month,? )?$Year|(?:days?|"
        + "weeks?|months?|years?) (?:ago|earlier|before))",
      "last-struck": "$Striker last (?:$Hit|$Conduct)$Rest",
      "previous-round":
        "(?:(?:$Striker|it) $Aux$Deed )?(?:(?:the|an?|its|their|two|three) )?(?:previous|prior|earlier|"
        + "preceding) $Adjectives(?:$StrikeNoun|rounds?|waves?|operations?)[^.;\\n]*",
    ])

  /// Earlier rounds in the background of a report, and what was struck elsewhere.
  private static let roundsInPassing: [RegexRule] = .otherRound(
    .earlierRound,
    [
      "earlier-gerund":
        "(?:days?|weeks?|months?|years?|hours?|nights?) (?:after|before) (?:hitting|striking|"
        + "bombing|targeting|attacking|destroying|conducting|carrying out|launching) [^.,;\\n]*",
      "earlier-ordered":
        "(?:weeks?|months?|years?)(?: to the day)? (?:after|since) $Aside(?:$Ordered|$Hit|"
        + "$StrikeNoun|$Conduct|assassinat\\w+)$Phrase",
      "night-before":
        "(?:$Small (?:$Victim|dead|killed|deaths) in )?(?:the )?(?:$StrikeNoun|operation|"
        + "bombing) (?:of|from|on) the (?:night|day|evening|week|month|weekend) before[^.;\\n]*",
      "in-yemen":
        "(?-i:In|Also in|And in) Yemen,$Rest",
      "also-round":
        "(?-i:Also|Separately,?|Meanwhile,?) (?:early |late )?(?:on )?$Weekday$Rest",
      "also-struck":
        "(?-i:On) $Weekday,? (?:the )?$Striker also $Rest",
      "days-later":
        "(?:$Small|a few|several|some) (?:days|weeks|months) later,? "
        + "$Aside$StruckOrKilled$Rest",
      "followed-by-a-day":
        "(?:followed|follows) by (?:an?|$Small) (?:days?|weeks?|hours?) [^.,;\\n]*",
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
        "(?:(?-i:On)|(?:;|,|-|—|–)? (?:and|but|while|then) on) (?:early |late "
        + ")?(?:(?<value>$MonthDay)|the \\d{1,2}(?:st|nd|rd|th)),? $Aside$StruckOrKilled$Rest",
      "dated-after":
        "(?:$Small (?:$Victim )?$MaybeWere)?(?:$Striker (?:$Low )??)?$StruckOrKilled "
        + "${DatedGap}(?:on|of) (?<value>$MonthDay)[^.,;\\n]*(?:, (?:killing|wounding|leaving|"
        + "destroying|hitting|targeting|striking|an?|the) [^.,;\\n]*)?",
      "dated-round":
        "(?:(?:the|an?|its|their) )?(?:$W ){0,2}?(?:$Strikes|operations?|rounds?|waves?|"
        + "stages?|phases?|reply|response),? (?:[^.,;\\n]* )?(?:on|of) (?<value>$MonthDay)(?:, |"
        + ",? which )$Rest",
      "dated-premodifier":
        "(?<value>(?-i:$MonthDay))(?:'s)? $Adjectives(?:$StrikeNoun|attacks?|operation|round|"
        + "wave)[^.,;\\n]*",
    ])
}
