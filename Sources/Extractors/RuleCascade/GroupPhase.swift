/// Phase 2, noun groups: names of a kind that no list can hold, built of parts.
enum GroupPhase {
  static let parts: [String: PatternPart] = [
    "Inner": .pattern("($Plain|$Nationality|$Kind|$Fighters|Shia|Shiite|Sunni|,|and)"),
    "Tie": .pattern(
      "(backed|aligned|allied|affiliated|linked|related|connected|supported|sponsored|funded|trained)"
    ),
    "Proxy": .pattern("(proxies|proxy|allies|affiliates|surrogates|partners|supporters|backers)"),
    "Bloc": .pattern("($Us|$UsForces|$Coalition)"),
    "Backs": .pattern(
      "(backs|supports|sponsors|arms|funds|finances|trains|controls|back|support|sponsor|arm|fund|train)"
    ),
    "Heads": .pattern("($GroupHead|$Fighters)"),
  ]

  static let rules: [GroupRule] = [
    GroupRule(
      name: "generic.sponsor-tie", pattern: "$Sponsor -? $Tie $Inner{0,3} ($Heads|$Proxy)",
      categories: [.generic]),
    // Without a head the adjective is no group, and no country either.
    GroupRule(name: "sponsor.tie", pattern: "$Sponsor - $Tie", categories: [.sponsor]),
    GroupRule(
      name: "group.tied",
      pattern: "$Group - (affiliated|linked|run|owned|aligned|controlled|used|held|operated)",
      categories: [.group], build: .tiedGroup, priority: 1),
    // “The Houthi-run health ministry” speaks; it is no group.
    GroupRule(
      name: "body.run-by-group",
      pattern:
        "$Group - (run|controlled|held|owned|affiliated|linked) $Plain{0,2} (media|television|TV|ministry|channel|authorities|news|government|agency|broadcaster)",
      categories: [.body], priority: 2),
    GroupRule(
      name: "generic.pro", pattern: "($ProIran|pro -? $Sponsor) $Inner{0,3} $Heads",
      categories: [.generic]),
    GroupRule(
      name: "generic.head-tie",
      pattern:
        "($Inner{0,1} $Heads|$Proxy) (that are|which are)? $Tie (by|with|to) ((the|$Sponsor 's)? ($Sponsor|$Group)|it)",
      categories: [.generic]),
    GroupRule(
      name: "generic.loyal",
      pattern:
        "$Inner{0,1} $Heads (that are|which are)? (loyal to|close to|tied to|with ties to|with links to|linked to) ($Sponsor)",
      categories: [.generic]),
    GroupRule(
      name: "generic.possessor", pattern: "($Sponsor 's?|its) $Inner{0,1} $Proxy",
      categories: [.generic]),
    GroupRule(
      name: "generic.its-allied", pattern: "its ($Tie) $Inner{0,2} $Heads", categories: [.generic]),
    GroupRule(
      name: "generic.relative", pattern: "$Plain? $Heads (that|which)? (it|they|$Sponsor) $Backs",
      categories: [.generic]),
    // “Affiliated groups” are Iran's where nobody else is named: “US-backed forces” are not.
    GroupRule(
      name: "generic.tie-alone", pattern: "(affiliated|allied|aligned) $Inner{0,1} $Heads",
      categories: [.generic], priority: -1),
    GroupRule(
      name: "body.tied-elsewhere",
      pattern: "($Us|$Nationality|$Country|<word>) - $Tie $Inner{0,2} $Heads", categories: [.body],
      priority: -2),
    GroupRule(
      name: "group.numbered", pattern: "$Ordinal (Brigade|Brigades|Division|Regiment|Battalion)",
      categories: [.group],
      build: .namedGroup),
    GroupRule(
      name: "generic.phrase-possessed", pattern: "$Generic 's $Group", categories: [.generic]),
    GroupRule(name: "generic.phrase", pattern: "$Generic", categories: [.generic]),
    GroupRule(
      name: "forces.us",
      pattern:
        "$Bloc ((and|or|,)? (the|their|allied)? ($Bloc|allies|allied))* 's? ($Plain|military|civilian){0,2} $Troops",
      categories: [.usForces]),
    GroupRule(
      name: "forces.pair", pattern: "$Bloc (and|or) $Bloc", categories: [.usForces, .us],
      priority: -1),
    GroupRule(name: "forces.americans", pattern: "Americans", categories: [.usForces]),
    GroupRule(
      name: "facility.compound",
      pattern: "$Facility -? ($Facility|$General|centers|centres|center|centre)",
      categories: [.facility]),
    GroupRule(
      name: "facility.kind-vague-head",
      pattern:
        "$Kind ((and|,|&|/)? $Kind){0,3} (stores|store|posts|post|offices|office|dumps|dump|plants|plant|rooms|room|centres|centre|centers|center|nodes|node|points|units|places|place|grounds|ground)",
      categories: [.facility]),
    GroupRule(
      name: "facility.kind-pair",
      pattern: "(storage|launch|training|production|command|supply|logistics) (and|or) $Facility",
      categories: [.facility], priority: 1),
    GroupRule(
      name: "facility.kind-head",
      pattern: "$Kind ((and|&|/)? $Kind){0,3} ($Facility|$General)", categories: [.facility]),
    // “Rocket, missile and drone storage sites”: a comma only in a list that ends in “and”.
    GroupRule(
      name: "facility.kind-list",
      pattern: "$Kind $Kind? (, $Kind $Kind?){1,2} ,? and $Kind{1,2} ($Facility|$General)",
      categories: [.facility]),
    GroupRule(
      name: "means.premodified",
      pattern:
        "(explosive|armed|suicide|kamikaze|attack|one-way|one-way attack|hostile|enemy|unmanned|explosives-laden|explosive-laden) -? $Means",
      categories: [.means], priority: 2),
    GroupRule(
      name: "weapon.premodified", pattern: "($WeaponWord|-|$Weapon|guided){1,6} $Weapon",
      categories: [.weapon]),
    GroupRule(
      name: "place.direction", pattern: "$Direction ($Country|$Town)", categories: [.area],
      build: .region),
    GroupRule(
      name: "place.territory",
      pattern: "$Nationality (soil|territory|territories|land|airspace|side|capital)",
      categories: [.area], build: .territory),
  ]
}
