extension RegexRules {
  /// Days, and who strikes, as less common sentences put them.
  static let datesInOtherWords: [RegexRule] = [
    noStrikeDatesOtherwise, strikeDatesOtherwise, actorsOtherwise, noOrderedBysOtherwise,
    orderedBysOtherwise,
  ].flatMap(\.self)

  private static let noStrikeDatesOtherwise: [RegexRule] = .nothing(
    .strikeDate,
    [
      // What rockets and drones hit was not struck by the United States.
      "of-rockets":
        "(?:rockets|(?:attack|suicide|one-way|explosive|explosives-laden|enemy) drones?|(?-i:Rockets"
        + "|Drones)) $Gap(?:hit|struck|landed|fell|slammed|targeted|crashed|exploded) $PlaceGap"
        + "(?:(?:on|late|early) )*(?<value>$Date)",
      "since-the-start":
        "(?:since|beginning|from) (?:$W ){1,5}?(?:on|of) (?<value>$Date)",
      "last": "last (?<value>$Weekday)",
      "toll-rose":
        "(?:rose|rises|risen|climbed|increased|jumped|raised|raising) (?:$W ){0,6}?(?:on )?(?<value>$Weekday)",
      "followed": "follow(?:ed|s|ing) (?:that|those|strikes?|raids?|one) (?:of|on) (?<value>$Date)",
      "said-on":
        "(?:said|indicated|declared|stated|disclosed|revealed|acknowledged|claimed|told $W|"
        + "reported|announced|added|tweeted|posted|wrote|confirmed) (?:(?:in a statement|late|"
        + "early|on) )*(?<value>$Weekday)[.,;]",
      "condemned-on":
        "(?:condemned|denounced|vowed|warned|visited|met|testified|summoned) $PlaceGap(?:(?:on|late|early) )*(?<value>$Weekday)",
      "of-israel":
        "$OtherStriker (?:$W )?$Aux$Hit $PlaceGap(?:(?:on|late|early) )*(?<value>$Weekday)",
    ])

  private static let strikeDatesOtherwise: [RegexRule] = .table(
    .strikeDate,
    [
      "weekday-before-verb":
        "(?:$StrikeNoun|operation) (?:(?:on|late|early) )*(?<value>$Date)$DayPart? (?:$Hit"
        + "|$HitPassive|killed|wounded|left|came)",
      "took-place":
        "(?:took place|occurred|happened|were launched|was launched|began|started|came) "
        + "(?:(?:in|at|shortly|just|hours) )*(?:$Hour (?:$DayCue)?|$DayCue)(?<value>$Date)",
      "killed-by":
        "(?:killed|$HitPassive) (?:$Low )*?by (?:an? |the )?$US (?:$Low )*?(?:$PlaceGap)$DayCue(?<value>$Date)",
      "bombs-fell":
        "(?:bombs|missiles|strikes) (?:fell|landed|came|began) (?:$Low )*?(?:$Hour )?(?:$DayCue)?(?<value>$Date)",
      "at-my-direction":
        "$DayCue(?<value>$Date), (?:at|on|under|acting) (?:$W ){1,4}?(?:direction|orders?|authority), (?:the )?$Striker $Aux(?:$Conduct|$Hit)",
      "when-we-struck":
        "$DayCue(?<value>$Date)$DayPart?,? (?:when|as) (?:$W )??$Striker $Aux(?:$Hit|$Conduct)",
      "aircraft-struck":
        "$DayCue(?<value>$Date)$DayPart?,? (?:$W time,? )?(?:$Hour )?(?:$Exact )?(?:$US "
        + ")?(?:Air Force |Navy |Central Command )?(?:forces|$Aircraft(?: and $Aircraft)?|"
        + "$GeneralAircraft) $Aux$Deed",
      "drone-fired":
        "drone (?:fire[ds] (?:on|at)|struck|hit|targeted) (?:an? |the )(?:$W )?(?:car|vehicle|SUV|house|building|headquarters) $PlaceGap(?:$DayCue)?(?<value>$Date)",
      "labelled":
        "(?:date|day) (?:of )?(?:the )?(?:(?:event|strikes?|attack|incident|operation))?: "
        + "(?<value>$Date)",
      "night-strikes": "(?<value>$Weekday)-night (?:$StrikeAdjective )*$StrikeNoun",
      "killed-on":
        "(?:killed|killing|wounding|destroyed|destroying) ${PlaceGap}in (?:an? |the )?$US $Adjectives$StrikeNoun "
        + "$PlaceGap(?:$DayCue)?(?<value>$Date)",
      "died-on":
        "(?:$Group|$Fighter|commanders?|leaders?|general|chief|aides?) (?:$Low )*?$Killed $PlaceGap(?:(?:late|early|(?:in |during )?(?:the )?(?:early |small )?(?:hours|night|morning|evening) of|"
        + "(?:before|at|after) (?:dawn|midnight|sunrise))(?: on)? (?<value>$Date))",
      "ordered-on":
        "$Ordered $Gap$Adjectives$StrikeNoun $PlaceGap$DayCue(?<value>$Date)",
      "missiles-on":
        "$US (?:$W )??(?:$Munition|missiles?|bombs?|drones?|$GeneralAircraft|$StrikeNoun) "
        + "$Aux(?:$Hit|killed|kills|slammed into|fell on|landed) "
        + "$PlaceGap$DayCue(?<value>$Date)",
    ])

  private static let actorsOtherwise: [RegexRule] = .table(
    .actor,
    [
      "two-of":
        "(?:forces|militaries|warplanes|jets|aircraft|air forces|navies) (?:of|from) (?:the )?"
        + "(?<value>$Actor) and (?:the )?(?<value2>$Actor)",
      "joint-with":
        "(?:joint(?:ly)?|operation|strikes|together|coordination|conjunction) with (?:the )?"
        + "(?<value>$Actor)",
      "joined-in":
        "(?<value>$Actor) (?:(?:$Aircraft|$Force) )?(?:joined|took part in|participated in|"
        + "contributed to) $Gap(?:$StrikeNoun|operation|bombing|attack)|(?<value>$Actor) took "
        + "part(?:,| with| alongside)",
      "joined-by":
        "(?:$StrikeNoun|operation|attack) ${Gap}joined by (?:the )?(?<value>$Actor)",
    ])

  private static let noOrderedBysOtherwise: [RegexRule] = .nothing(
    .orderedBy,
    [
      "place-name":
        "(?<value>(?:Camp|Fort|Saudi|Prince Sultan|Dover|Central|United|Operation) $Cap(?: $Cap)?)"
    ])

  private static let orderedBysOtherwise: [RegexRule] = .table(
    .orderedBy,
    [
      "who-ordered":
        "(?<value>$FullName|$Surname|Biden|Trump|Obama), who (?:(?:$Low|$Cap),? )*?(?:ordered"
        + "|authori[sz]ed|directed|approved) (?:the |these |those |a |$Exact )?(?:(?:$StrikeAdjective|$Exact) )*"
        + "(?:$Operation)",
      "and-he-ordered":
        "(?<value>$FullName|$Surname|Biden|Trump|Obama) (?:$Low,? )*?(?:and )?(?:he|himself) "
        + "(?:(?:personally|also|then|had|has) )*(?:ordered|authori[sz]ed|directed|approved) "
        + "(?:(?:$Low|$Actor|$StrikeAdjective) )*?(?:$Operation|(?:to )?$HitBase)",
      "orders-from":
        "(?:under|on|following) (?:the )?orders (?:from|of) (?:President |Prime Minister )?(?<value>"
        + "$FullName)",
    ])
}
