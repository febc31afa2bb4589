extension RegexRules {
  /// Countries and places that were struck.
  static let places: [RegexRule] = countries + locations

  private static let countries: [RegexRule] =
    .nothing(
      .strikeCountry,
      [
        "attacked":
          "(?:$Assault|attacked|targeted|threats|fire) $Gap2(?:on|against|at|targeting|to) "
          + "$Gap2$USForces,? ${Gap}in (?:both )?(?<value>$Country)(?:$And(?:in "
          + ")?(?:neighbou?ring )?(?<value2>$Country))?",
        "troops-in":
          "$USForces ${Stationed}in (?:both |neighbou?ring )?(?<value>$Country)"
          + "(?:$And(?:neighbou?ring )?(?<value2>$Country))?",
        "resistance": "(?:Resistance|State) in (?<value>Iraq)",
        "sponsor":
          "(?<value>$Country)-(?:backed|aligned|linked|led|sponsored|supported|allied|affiliated|based|made|built|supplied|trained"
          + "|funded|run|bound|friendly|armed|owned|directed|controlled)",
        "answer":
          "(?:response|retaliation|answer|reply|reprisal|revenge|retaliating|answering) (?:to|for) "
          + "$Gap(?:in|on) (?:both )?$Countries",
        "attackers":
          "(?:(?-i:Drones|Rockets|Missiles)|(?:an?|the|its|their|that|by|after|when|militia|suspected|$Count) "
          + "(?:attack |suicide |one-way )?(?:drones?|rockets?|missiles?)) (?:$Wide)(?:hit|aimed|fired|flown|fell|landed"
          + "|struck) $Gap(?:at|in|on|near) "
          + "(?:$Site )?(?:in )?$Countries",
      ])
    + .table(
      .strikeCountry,
      [
        "strikes-in":
          "$StrikeNoun $Gap(?:in|across|inside|into) (?:both )?(?:$Direction )?$Countries",
        "strikes-on": "$StrikeNoun $Gap2(?:on|against|of) (?:$Direction )?$Countries",
        "attacks-on": "$US ${Gap2}attacks ${Gap}in (?:$Direction )?$Countries",
        "hits-in":
          "$US $Aux$Hit $Wide(?:in|on|across|inside) (?:both )?(?:$Direction )?$Countries",
        "hit-passive-in":
          "$HitPassive $Gap(?:in|across|inside) (?:both )?(?:$Direction )?$Countries",
        "targets-in":
          "$Targets $Q?$Gap(?:in|across|inside) (?:both )?(?:$Direction )?$Countries",
        "hits-country":
          "(?:(?:$US|$Actor) (?:(?:$GeneralAircraft|$Aircraft|forces|military) "
          + ")?$Aux(?:strikes|bombs|hits|attacks|struck|bombed|hit|pounded)|bombing|bombed|"
          + "(?:bombers|jets|warplanes|planes|aircraft) (?:$Were)?over) (?:the )?(?:$Direction "
          + ")?$Countries",
        "in-country-hit": "in (?:$Direction )?$Countries (?:were |was |have been )?$HitPassive",
        "groups-in-hit": "$Groups in (?:$Direction )?$Countries (?:were )?$HitPassive",
        "soil": "(?:on|in|inside) (?<value>$CountryAdjective) (?:soil|territory"
          + "|territories|side|desert|countryside)",
        "place-in-country": "$StrikeNoun $Gap$Site(?: province)?,? (?:in |$Direction )*$Countries",
      ])

  private static let locations: [RegexRule] =
    .nothing(
      .strikeLocation,
      [
        "attacked-base":
          "(?:attacks?|attacked $USForces|salvo|barrage|(?:(?-i:Drones|Rockets|Missiles)|"
          + "(?:an?|the|its|their|that|by|after|when|militia|suspected|$Count) (?:attack |"
          + "suicide |one-way )?(?:drones?|rockets?|missiles?)) $Gap2(?:hit|fell|landed|fired|"
          + "aimed|flown|launched|struck|targeted|crashed)|fired|crashed|flown) $Gap(?:on|"
          + "against|at|near|in|into|of|toward|towards) $Gap(?<value>$Site)(?: in "
          + "(?<value2>$Site))?(?: and $Gap(?<value3>$Site))?",
        "our-troops":
          "$USForces $Stationed(?:at|in|near|on) $Gap2(?<value>$Site)(?: and $Gap(?<value2>$Site))?",
        "our-base": "(?<value>$Site) $Gap2(?:where|hosts|hosting|that hosts|which hosts)",
        "resistance": "(?:Resistance|State) in (?<value>$Site)",
        "killed-ours":
          "(?:(?:killed|killing|wounded|wounding) $Gap$USVictim|$USVictim $MaybeWere(?:$Killed|"
          + "$Hurt)) $Gap(?:near|in|at|outside|(?:north|south|east|west) of) (?<value>$Site)",
        "event-elsewhere":
          "(?:parade|protest|funeral|embassy|consulate|meeting|government) $Gap(?:near|in|of) "
          + "(?<value>$Site)",
        "dateline": "(?<value>$Site)(?:/\\w+)?(?: \\($Agency\\))? ?(?:[-–—:]|, $MonthDay)",
      ])
    + .table(
      .strikeLocation,
      [
        "direction-country":
          "(?:$StrikeNoun|$HitPassive|$Hit|$Targets|attacks) $Gap(?:in|on|across|inside) "
          + "(?<value>$Direction $Country)",
        "strikes-at":
          "(?:$StrikeNoun|$HitPassive|$Hit|$Targets) $Wide"
          + "(?:in|at|near|around|outside|on|of|from|and|to) "
          + "(?:(?:the|rural|downtown|central|greater|busy|$Direction) )*$Sites",
        "blasts-in":
          "(?:blasts?|explosions?) $Gap(?:heard|reported|shook|rocked|hit|in) (?:$Gap)(?:"
          + "(?:the capital|the city of),? )?$Sites",
        "country-s": "$Country's (?:$Direction )?$Sites",
        "facility-at":
          "(?:$Specific|(?:$ExactKind (?:and )?)+(?:$AnyHead|$GeneralHead)) $Gap2$Near $SiteList",
        "hits-place":
          "(?:$US $Hit|$HitPassive|hitting|bombing|pounding|(?:gone|went) after) (?:the "
          + ")?$Sites",
        "town-of":
          "(?:town|city|village|district|neighbou?rhood|suburb|governorate|area|area west|area "
          + "east|west|east|north|south|outskirts) of "
          + "(?<value>$Site)",
        "near-border-town": "near (?:the )?$Gap(?<value>$Site)(?:$And(?:near )?(?<value2>$Site))?",
        "unit": "(?<value>$Site) (?:province|governorate|district|region|countryside)",
        "town-of-unlisted":
          "$StrikeNoun $Gap(?:town|city|village) of (?<value>$ProperPlace)",
        "dead-in":
          "$Killed $Gap2$Near (?:the )?$Sites",
      ])
}
