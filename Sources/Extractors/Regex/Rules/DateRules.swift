extension RegexRules {
  /// The day of the strikes.
  static let dates: [RegexRule] =
    .nothing(
      .strikeDate,
      [
        "attack":
          "(?:attacks?|rockets?|drones?) (?:on|against|at) $Gap$USForces $Gap(?<value>$Date)",
        "since":
          "(?:since|until|before|after|began on|erupted on|from|between) (?:late |early |at least |around )?(?<value>$Date)"
          + "(?:[,.;:)]|,? (?:when|and|in|to|the|that|as|by|with|on|at|against|after|a|an|it|is|was|were|of|it|he|they|but|its|have|has|U\\.S\\.|US|until|through|before|which))",
      ])
    + .table(
      .strikeDate,
      [
        "strikes-on":
          "(?:$StrikeNoun|blasts|explosions|operations?|bombing|campaign),? $PlaceGap(?:of "
          + "(?:the )?|$DayCue)(?:the )?(?<value>$Date)(?: and (?:on )?(?<value2>$Date))?",
        "strikes-bare": "(?:$StrikeNoun|$HitPassive) $PlaceGap(?<value>$Weekday)",
        "conduct-on":
          "$Striker (?:(?:that|which) $Gap)?$Aux$Deed $PlaceGap(?:$Hour )?$DayCue(?<value>$Date)",
        "on-date-conduct":
          "$DayCue(?<value>$Date)$DayPart?,? (?:$W time,? )?(?:$Hour )?(?:(?:the|a|an|several|"
          + "two|three|four|suspected),? )*$Striker(?: \\([^()]+\\))?(?:, [^.,]+,)? $Aux(?:$Deed|"
          + "$Adjectives$StrikeNoun)",
        "date-conduct":
          "$Striker,? (?:$DayCue)?(?<value>$Date)$DayPart?,? (?:local time,? )?$Aux$Deed",
        "possessive":
          "(?<value>$Weekday)$DayPart?'s $Adjectives(?:$StrikeNoun|bombing|bombardment"
          + "|action|operation)",
        "premodifier": "(?<value>$Weekday)$DayPart? $Adjectives$StrikeNoun",
        // The dateline dates the weekday in the first sentence, and the other way round.
        "dateline-weekday":
          #"$MonthDay(?: \($Agency\))? ?[-–—:]+ [^.\n]*?(?:U\.S\.[^.\n]*?)*"#
          + "(?:on|late|early|carried out|struck) (?<value>$Weekday)",
        // A day given for the statement alone is optional gold.
        "said-it-struck":
          "(?:said|announced|confirmed|military) (?:in a statement )?(?:(?:late|early|on) "
          + ")*(?<value>$Weekday),? (?:that )?(?:said )?(?:it|its forces|they|the US|U\\.S\\.) "
          + "$Gap2(?:$Conduct|$Hit)",
      ])
    + [
      RegexRule(
        "dateline", .strikeDate, #"(?<value>$MonthDay)(?:, $Year)? \($Agency\)"#,
        standing: .lastResort)
    ]
}
