extension RegexRules {
  /// Places and days of attacks and of statements, which are none of the strikes.
  static let strayPlacesAndDays: [RegexRule] = [
    strikeLocationAstray, strikeDateAstray,
  ].flatMap(\.self)

  private static let strikeLocationAstray: [RegexRule] = .nothing(
    .strikeLocation,
    [
      "site-in-direction":
        "(?:$OwnBase|$Site)(?: (?:air )?(?:base|garrison|airport|airbase|field|outpost))?,? "
        + "(?:in|on) (?:the )?(?<value>$Direction $Country)",
      "aimed-at-ours":
        "aimed $Gap(?:at|for) (?:(?:an?|the|its|two|three|several) )?(?:$W )?(?:bases?|"
        + "airport|embassy|troops|outposts?|consulate|soldiers|forces|facility) (?:(?:$Low) "
        + ")*?(?<value>$Site)",
      "where-ours-are":
        "(?<value>(?:(?:al-|el-|Al |El )?Shadd?ad(?:i|eh|ah|y)|Rum[ae]l[iya]n|Rm[ei]lan|"
        + "Conoco|Con[io]co|Koniko|(?:al-|Al-|Al )?Omar (?:oil ?field|field)|Kharab al-Jir|"
        + "Union III|Camp Victory|Green Zone|K-?1|Q-?West|Besmaya|Tel Baydar|Landing Zone)(?: "
        + "(?:base|gas field|gas plant|field|landing zone|Landing Zone|oil ?field|Air Base|air "
        + "base))?)",
      "base-near":
        "(?:rockets?|drones?|mortars?|barrages?|salvo(?:s|es)?|missiles) $Aside(?:hit|struck|"
        + "landed|fell|aimed|fired|slammed|crashed|came down|rained) $Aside(?:base|airport|"
        + "airbase|outpost|embassy|consulate|garrison)(?:,? (?:near|in|at|outside)|, (?:in|"
        + "near)| (?:north|south|east|west) of) (?:the )?(?<value>$Site)",
      "baghdad-side":
        "(?:$Site|area|areas|belt|town|region|province),? (?:an? (?:$W ){0,2}?(?:town|area|"
        + "district|stronghold|suburb) )?(?:(?:about|some|around|nearly|just) )?(?:$Exact "
        + ")?(?:(?:km|kilomet(?:er|re)s|miles) )?(?:to the )?(?:south|north|east|west|"
        + "southwest|southeast|northwest|northeast|south-west|south-east|north-west|"
        + "north-east) of (?<value>Baghdad|the capital)",
      "base-side":
        "(?:base|airport|outpost|garrison|Taji|Balad),? (?:$W ){0,3}?(?:north|south|east|"
        + "west|northwest|northeast|southwest|southeast) of (?<value>$Site)",
    ])

  private static let strikeDateAstray: [RegexRule] = .nothing(
    .strikeDate,
    [
      "said-his":
        "(?:said|says|announced) (?:late |early |on )*(?<value>$Weekday) (?:that )?(?:his|"
        + "her|their) (?:$W )?(?:government|country|ministry|office|forces|cabinet)",
      "called":
        "on (?<value>$Weekday) (?:called|condemned|denounced|disclosed|told|described|"
        + "rejected|accused)",
      "at-our-base":
        "(?:$OwnBase|(?:bases?|outposts?|installations?|airport|garrison|embassy) (?:in|at|"
        + "near) (?:(?:$Direction )?$Country|$Site|$OwnBase))(?: (?:air ?base|base|airport|air "
        + "base|garrison))?,?(?: (?:in|near) (?:(?:$Direction )?$Country|$Site),?)? (?:on|late|"
        + "early) (?<value>$Date)",
      "when-attacked":
        "(?:(?:rocket|missile|mortar|drone) attack|barrage|salvo|attack that (?:set|prompted|"
        + "triggered|led|provoked))$Phrase (?:came|took place|happened|occurred|was|fell) "
        + "(?:(?:in|at|late|early) )?on (?<value>$Date)",
      "of-attack-there":
        "$Kind (?:attacks?|assaults?|strikes?) (?:in|at|on|near|against) (?:(?:the|an?) "
        + ")?(?:$USForces|$OwnBase|Jordan|occupation forces)(?:,? (?:in|on|at) (?:(?:the|an?) "
        + ")?(?:$Direction )?(?:$Country|$Site|$Country border))?,? (?:on|late|early) "
        + "(?<value>$Date)",
    ])
}
