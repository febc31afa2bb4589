extension RegexRules {
  /// Tolls with something between the number and the dead.
  static let tollsOfTheDead: [RegexRule] =
    .nothing(
      .strikeWounded,
      [
        "no-word":
          "(?<value>no) (?:immediate |official )?(?:word|estimate|information|details|figures) (?:on|of|about)"
      ])
    + .table(
      .strikeKilled,
      [
        "counted-out":
          "(?:dead|killed|deaths): (?<value>$Small) $Victim(?:, (?<value2>$Small) $Victim)?,? and "
          + "(?<value3>$Small|an?) $Victim",
        "leaving-members":
          "(?:leaving|left) (?:(?<modifier>$Modifier) )?(?<value>$Small) (?<party>members|fighters"
          + "|militants) (?:of|from) (?:the |$Country's )?$NameGap(?:dead|killed)",
        "a-member-of":
          "(?<value>an?|one) (?:member|commander|officer|fighter) (?:of|from) (?:(?:$Low|$Named"
          + "|$Country's) )*?(?:was|had|has|is) (?:(?:been|also|confirmed) )*$Q?$Killed",
        "working-for":
          "(?<value>$Small) (?:people|fighters|members|men) (?:working|fighting|linked|allied) "
          + "(?:(?:$Low|$Named) )*?$Killed",
        "who-lost": "(?<value>$Small) (?:$Victim )?who (?:lost their lives|died|were killed)",
        "called-martyred": "(?<value>$Small) $Victim (?:had been|were|have been) $Q$Killed",
      ])
}
