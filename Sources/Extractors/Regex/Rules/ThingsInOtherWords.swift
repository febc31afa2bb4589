extension RegexRules {
  /// What was struck, whose it was and with what, as less common sentences put it.
  static let thingsInOtherWords: [RegexRule] = [
    noTargetFacilitysOtherwise, targetFacilitysOtherwise, noTargetGroupsOtherwise,
    affiliatedGroupsOtherwise, targetGroupsOtherwise, noWeaponsOtherwise, weaponsOtherwise,
    aircraftInGeneral, generalFacilities,
  ].flatMap(\.self)

  private static let noTargetFacilitysOtherwise: [RegexRule] = .nothing(
    .targetFacility,
    [
      "hit-by-rockets":
        "(?:rockets|(?:one|a) rocket|(?:attack|suicide|kamikaze|one-way|explosive|"
        + "explosives-laden) drones?|mortars|(?-i:Rockets|Drones)|an? (?:kamikaze )?(?:drone|"
        + "rocket)) (?:that |which )?$Aux(?:landed|fell|slammed into|crashed into|exploded|hit|"
        + "struck|targeted) $Gap(?<value>base|camp|runway|airfield|airport|hangar|maintenance "
        + "\\w+|house|home|(?:living )?quarters|housing \\w+|barracks|outpost|compound|embassy|"
        + "tower)",
      "general-of-ours":
        "(?:our|its|US|U\\.S\\.|United States|American|coalition) (?:\\w+ and )?(?<value>$Premises)",
      "denied": "(?:no|without|any) (?<value>$Facility)",
      "used-for": "used (?:$PlaceGap)?for (?:$Gap)(?<value>$Facility)",

      "patriots":
        "(?:Patriot|THAAD|NASAMS|Iron Dome) (?:air[- ]defen[cs]e )?(?<value>$Facility)",
      "blamed-on-israel":
        "(?:Israel|Israeli),? (?:(?:$Low|$Cap),? )*?(?:blasts|explosions|strikes|raids) (?:at|on) $Gap(?<value>$Facility)",
    ])

  private static let targetFacilitysOtherwise: [RegexRule] = .table(
    .targetFacility,
    [
      "included-list":
        "(?:target|targets|facilities|sites|they|these|which|strikes|list) (?:$W )?(?:included?|including|comprised|were) "
        + "$Gap$FacilityList",
      "kind-and-place":
        "(?<value>(?:weapons?|weaponry|arms|ammunition|munitions?|missile|rocket|drone|UAV|"
        + "training|storage|logistics|logistical|command|intelligence|operations?|operational|"
        + "launch|launching|production|manufacturing|assembly|maintenance|surveillance|"
        + "communications?|radar|air defen[cs]e|underground|supply)(?:(?:,| and|, and)? "
        + "$FacilityKind)* (?:facility|facilities|locations?|areas?|nodes?|buildings?|"
        + "complex(?:es)?|compounds?|hubs?|bunkers?|warehouses?|places?|sheds?|hangars?|huts?))",
      "command-and-control":
        "(?<value>command[- ]and[- ]control (?:facility|facilities|locations?|sites?|nodes?|buildings?"
        + "|cent(?:er|re)s?|bunkers?|elements?|positions?|hubs?))",
      "strike-on-bare":
        "(?:$StrikeNoun (?:on|against|at)|$Hit|targeting of) (?:an? |the )(?<value>(?:radio|"
        + "television|TV|broadcasting) station|home|house|(?:$W )?(?:hospital|prison|silo|"
        + "shop)|medical (?:post|cent(?:er|re)|clinic)|(?:detention|migrant) cent(?:er|re)|"
        + "vehicle|car|building)",
      "destroyed":
        "(?:destroyed|destroying|flattened|levell?ed|hit|demolished) (?:an? |the |$Exact |several )(?:$Skipped)(?<value>$Facility)"
        + "(?: (?:and|as well as) (?:an? |$Exact )?$Skipped(?<value2>$Facility))?",
    ])

  private static let noTargetGroupsOtherwise: [RegexRule] = .nothing(
    .targetGroup,
    [
      "attackers":
        "(?:launched|fired|flown|carried out|conducted|mounted|claimed|sent) by "
        + "$Gap(?<value>$Group)",
      "who-struck":
        "(?<value>$GenericGroup),? (?:(?:has|have|had|that|which|who) )*(?:targeted|struck|attacked|fired|launched"
        + "|claimed|vowed|shot|shelled)",
      "axis":
        "(?:axis of resistance|umbrella|network|array|alliance)$Q? of (?:$W )?(?<value>$GenericGroup)",
    ])

  private static let affiliatedGroupsOtherwise: [RegexRule] = [
    RegexRule(
      "affiliated", .targetGroup,
      "(?:$Group|Corps|Guards?|Force|\\(IRGC\\)),? and $Q?(?<value>(?:other )?(?:its )?(?:affiliated"
        + "|associated|allied|aligned|related|linked) (?:(?:militant|militia|armed|proxy) )?(?:groups?|militias?"
        + "|factions?|forces))", .fixed("Iran-backed groups"))
  ]

  private static let targetGroupsOtherwise: [RegexRule] = .table(
    .targetGroup,
    [
      "through-country":
        "(?:$StrikeNoun|$Hit|against|targeting|targeted) $Gap(?:$Country's )(?:$W )??(?<value>$Group)",
      "unit":
        "(?:headquarters|base|bases|positions?|warehouse|depot|fighters|members|sites?|camp|office) (?:of|belonging to"
        + "|for|from) (?:the|its|their) (?:$Group's )?(?<value>$Day Brigade)",
      "using-them":
        "(?:factions|groups|militias) (?:using|at|occupying) (?:the|those|these) (?:$Targets) $Gap(?:included?|were) "
        + "(?<value>$Group)(?:$And(?:the )?(?<value2>$Group))?",
      "said-of-its-own":
        "(?<value>$Group),? (?:$Gap)(?:said|says|confirmed|announced|mourned) $PlaceGap(?:its|their) (?:$W )?(?:headquarters"
        + "|positions?|bases?|members|fighters|sites?|offices?|depots?|commanders?|camps?) (?:$PlaceGap)(?:$HitPassive|$Killed)",
      "of-its-members":
        "(?<value>$Group),? (?:[^.,]+, )?(?:said|says|reported|announced|acknowledged|"
        + "confirmed|admitted|mourn(?:ed|s)|buried|put) (?:on $Weekday )?(?:also )?(?:that )?(?:(?:it|they) (?:(?:had|has|have) )?(?:lost|buried) )?"
        + "(?:all )?(?:$Modifier )?(?:$Small) (?:of (?:its|their|the) (?:$W )?(?:own|members|fighters|men|militants|dead)|dead|fighters|"
        + "men|members|martyrs)",
    ])

  private static let noWeaponsOtherwise: [RegexRule] = .nothing(
    .weapon,
    [
      "launched-by":
        "(?<value>drones?|$GeneralAircraft|$GeneralMunition|$Munition) (?:that (?:was|were) )?(?:\\w+ly )?(?:launched|fired|flown|operated|sent"
        + "|used) by $Gap2(?:$GenericGroup|$Group|militants?|militias?|rebels?|Iran|Tehran|insurgents)",
      "of-the-group":
        "(?:Houthi|Houthis'|militia|Iranian|Iran's|rebel|enemy) $Gap2(?<value>$Munition|$GeneralMunition|$GeneralAircraft|drones?)",
      "shot-down-ours":
        "(?:shot down|downed|downing of|shooting down|br(?:ought|inging) down|loss of|lost|crash of) (?:$W ){0,3}?(?<value>$Aircraft)",
    ])

  private static let weaponsOtherwise: [RegexRule] = .table(
    .weapon,
    [
      "precision":
        "(?:(?<count>$Exact) )?(?<value>(?:precision|satellite|laser|GPS)(?:-guided)? "
        + "(?:munitions?|bombs?|missiles?|weapons?))",
      "with-number":
        "(?:with|using|firing|utili[sz](?:ed|ing)|deploy(?:ed|ing)|employ(?:ed|ing)|expend(?:ed|ing)|unleash(?:ed|ing)"
        + "|involv(?:ed|ing)|launch(?:ed|ing)|drop(?:ped|ping)) "
        + "(?:a total of )?(?:$Modifier )?(?<count>$Exact) (?:$W )?(?<value>$GeneralMunitionTerm)",
      "missiles-hit":
        "$Exact (?<value>missiles|rockets|bombs) (?:$Hit|slammed into|smashed into|tore into|"
        + "landed on|came down on|reached|fell on) (?:an? |the )(?:$W )?(?:terminal|depot|"
        + "warehouse|camp|cars|vehicle|car|SUV|house|building|home|headquarters|truck)",
    ])

  private static let aircraftInGeneral: [RegexRule] = .table(
    .weapon,
    [
      "by-our-aircraft":
        "(?:carried out|conducted|bombed|launched|struck|hit) ${Gap}by (?:$Modifier |$Exact |$US |Air Force |Navy )*"
        + "(?<value>$GeneralAircraft)",
      "aircraft-took-part":
        "(?<value>$GeneralAircraft) (?:(?:flying|operating|launched|based|from) "
        + "$PlaceGap)?(?:took off from|launched from|flew from|flew off|took part|were "
        + "involved|were employed|were used|carried out|conducted|participated)",
    ], standing: .unless(["weapon.type"]))

  /// General words, for where nothing more exact is said (guideline 3).
  private static let generalFacilities: [RegexRule] = .table(
    .targetFacility,
    [
      "hit-in-general":
        "(?:$Hit|$StrikeNoun (?:on|against|at|targeting)) (?:(?:$Low|$Named|$Country's) )*?(?<value>(?:military )?$Premises)",
      "number-in-general":
        "(?:at|against|on) $Exact (?:(?:$Low|$Named) )*?(?<value>$Premises)",
      "hit-passive-in-general": "(?<value>$Premises) (?:(?:$Low|$Named) )*?$Were$HitPassive",
    ], standing: .lastResort)
}
