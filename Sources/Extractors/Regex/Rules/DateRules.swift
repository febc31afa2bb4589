extension RegexRules {
  /// The day of the strikes.
  static let dates: [RegexRule] =
    .nothing(
      .strikeDate,
      [
        "attack":
          "(?:attacks?|rockets?|drones?) (?:on|against|at) $Gap$USForces $Gap(?<value>$Date)",
        "since": "(?:since|until|before|after|began on|erupted on|from) (?<value>$Date)",
      ])
    + .table(
      .strikeDate,
      [
        "strikes-on":
          "(?:$StrikeNoun|blasts|explosions) $PlaceGap(?:on |late |early |overnight |early "
          + "hours of |of |the night of |the morning of |the evening of )+(?:the )?(?<value>$Date)"
          + "(?: and (?:on )?(?<value2>$Date))?",
        "strikes-bare": "(?:$StrikeNoun|$HitPassive) $PlaceGap(?<value>$Weekday)",
        "conduct-on":
          "(?:$US|$Actor) $Aux(?:$Conduct|$Hit) ${PlaceGap}on (?<value>$Date)",
        "on-date-conduct":
          "on (?:late |early )?(?<value>$Date),? (?:the )?$Actor $Aux(?:$Conduct|$Hit)",
        "date-conduct": "$Actor (?<value>$Weekday) $Aux(?:$Conduct|$Hit)",
        "possessive":
          "(?<value>$Weekday)(?: night| morning| evening)?'s $Adjectives(?:$StrikeNoun|bombing"
          + "|action|operation)",
        "premodifier": "(?<value>$Weekday)(?: night| morning| evening)? $StrikeNoun",
        "dateline": #"(?<value>$MonthDay)(?:, $Year)? \($Agency\)"#,
        // The dateline dates the weekday in the first sentence, and the other way round.
        "dateline-weekday":
          #"(?<stated>(?<value>$MonthDay))(?: \($Agency\))? ?[-–—:]+ [^.\n]*?(?:U\.S\.[^.\n]*?)*"#
          + "(?:on|late|early|carried out|struck) (?<value2>$Weekday)",
        // A day given for the statement alone is optional gold.
        "said-it-struck":
          "(?:said|announced|confirmed|military) (?:on )?(?<value>$Weekday),? (?:that )?"
          + "(?:said )?(?:it|its forces|they|the US|U\\.S\\.) $Gap2(?:$Conduct|$Hit)",
      ])
}
