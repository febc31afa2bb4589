import Annotations

extension BindingPhase {
  /// Counts and ordinals told of by the place that they have in a list or a series.
  static let countForms: [BindingRule] = [
    BindingRule(
      .strikeOrdinal, "plain-wave", .ordinal, .first,
      "$Ordinal ($Plain|$Us|$Ally|and){1,3} (wave|round|set|series|bout|exchange) of $Mod{0,3} $Raid",
      priority: 1),
    BindingRule(
      .strikeOrdinal, "announced", .ordinal, .first,
      "$Raid $S{0,10} (was|were|is|are) the $Ordinal (to|that|announced|reported|acknowledged|confirmed|claimed|attributed|known)"
    ),
    // “The fourth since November but the first to reach the capital”.
    BindingRule(
      .strikeOrdinal, "but-first", .ordinal, .all,
      "$Raid $S{0,10} (was|were|is|are) the $Ordinal $S{0,14} (but|and|though|yet) the $Ordinal (to|in|on|since|that|against|of|by)"
    ),
    BindingRule(
      .strikeOrdinal, "time-of-force", .ordinal, .first,
      "$Ordinal time (that|in $F{1,5} that)? ($Person|$Us|$UsForces|$Title|he|she|the|this|that|our|his|administration){1,4} (has|had|have)? $F{0,2} (sent|used|turned to|resorted to|employed|deployed|$Order) $F{0,4} (bombers|jets|warplanes|force|aircraft|planes|might|power|$Weapon|$Strike)"
    ),
    BindingRule(
      .targetCount, "pair-of-kinds", .number, .last,
      "$Strike ($G|,){0,8} $Modifier? $Number ($Plain|$Kind){1,3} and ($Plain|$Kind){0,3} ($Facility|$General)"
    ),
    BindingRule(
      .targetCount, "relative", .number, .first,
      "$Number $Kinds{0,4} ($General|$Facility) , (which|that) $S{1,12} , (was|were|had been|have been) $F{0,3} $Strike"
    ),
    // “As of Thursday there had been 46, 24 of them in Iraq”.
    BindingRule(
      .attackCount, "parts.ellipsis", .number, .first,
      "there (have|had) been $Modifier? $Number , $Modifier? $Number ($Victims|of those|of these)"),
    BindingRule(
      .attackCount, "carried-out.ellipsis", .number, .first,
      "$Number (have|had|has) been (carried out|launched|mounted|staged|made|recorded|logged)"),
    BindingRule(
      .attackCount, "of-which", .number, .last,
      "$Assault $S{0,14} , of which $F{0,6} (counted|count|recorded|logged|tallied|registered|listed|acknowledged) $Modifier? $Number"
    ),
    BindingRule(
      .attackCount, "put-at.ellipsis", .number, .last,
      "(tally|figure|count|number|total) ($F){0,8} (at|is|was|reached|stood at|stands at|put at|came to) $Modifier? $Number (,|.|;|in|—|–)",
      priority: -3),
    BindingRule(
      .attackCount, "count-stands", .number, .last,
      "(count|tally|number|total) of $Mod{0,3} $Assault $S{0,12} (at|to|is|was|reached) $Modifier? $Number"
    ),
  ]

  /// Places and days by the words that bring them.
  static let placeForms: [BindingRule] = [
    // “Security sources named the places as Dunmor and Velisk”, “the other location was Velisk”.
    BindingRule(
      .strikeCountry, "named", .town, .all,
      "(places|locations|sites|targets|towns|villages|location|place|site|target) (as|was|were|is|are|named as|identified as) (the|in|near|at|both|town|village|of|city|Al|$Nationality){0,4} $Town ($S{0,8} (and|,) $Town){0,2}"
    ),
    BindingRule(
      .strikeCountry, "mentioned", .town, .all,
      "(lists|listed|mentioned|mentions|named|names|cited) (the|capital|also|both|Al|,){0,3} $Town ((,|and|, and|along with) (the|Al|$Plain){0,2} $Town){0,6}"
    ),
    BindingRule(
      .strikeCountry, "apposition", .town, .first,
      "$Town , $F{1,14} , (was|were|has been|had been) $F{0,3} $Strike"),
    BindingRule(
      .strikeCountry, "residents-heard", .town, .first,
      "(resident|residents|mayor|villagers|people|inhabitants|locals) (of|in) (Al)? $Town $Unit? ($F|,|$Say|$Number){0,12} ($Strike|$Killed|blasts|explosions|windows|bodies)"
    ),
    BindingRule(
      .strikeCountry, "fell-on", .town, .all,
      "$Number of them (fell|landed|came down|hit|struck) (on|in)? (the|$Plain){0,2} $Town (and $Town)?"
    ),
    // “On Tuesday, minutes after a missile was fired at a base, a gunship destroyed …”.
    BindingRule(
      .strikeDate, "fronted-after", .date, .first,
      "(on|early|late) $Date , $F{0,4} (after|as|when|before) ($F|$Attack|,){1,24} , ($H|,){0,10} $Strike"
    ),
    BindingRule(
      .strikeDate, "fronted-said", .date, .first,
      "on? $Date , $F{1,10} $Say , $F{0,8} ($Act $F{0,4})? $Strike"),
  ]

  /// Groups by what became of their members, and weapons that are none of the strikes'.
  static let thingForms: [BindingRule] = [
    BindingRule(
      .targetFacility, "which-included", .facility, .all,
      "(targets|sites|locations|places|facilities) , (which|that) (included|include|comprised|comprise|were|ranged from) $S{0,30} $Facility"
    ),
    BindingRule(
      .targetFacility, "list-takes-in", .facility, .all,
      "(list|roster|inventory) (of targets)? (takes in|took in|includes|included|comprises|comprised|covers|covered|names|named|runs to) $S{0,30} $Facility"
    ),
    BindingRule(
      .targetFacility, "listed-as", .facility, .all,
      "$Say (them|these|those|it|the (targets|sites|places|locations)) as $S{0,16} $Facility"),
    BindingRule(
      .targetFacility, "from-to", .facility, .all,
      "(targets|sites|locations|places) (,|:) ($F|$Say|,){0,8} from $S{0,24} $Facility"),
    BindingRule(
      .weapon, "ally-sent", .weapon, .last,
      "($Ally|$Ship) $F{0,4} (sent|contributed|committed|dispatched|flew|provided) $S{0,5} $Weapon"),
    BindingRule(
      .weapon, "took-part-far", .weapon, .all,
      "$Weapon ($S|<upper> .){0,24} (took part|taken part|participated|also flew|were used|were involved|were employed|joined in)"
    ),
    BindingRule(
      .targetGroup, "among-the-dead", .group, .first,
      "$Foe ($Fighters|$Victims|$Plain){0,2} (was|were) among (the|those) ($Killed|$Victims|casualties)"
    ),
    BindingRule(
      .targetGroup, "its-losses", .group, .first,
      "$Foe $S{0,16} (put|puts) its (losses|dead|toll|casualties|death toll) at $Modifier? $Number"),
    BindingRule(
      .targetGroup, "own-members", .group, .first,
      "$Foe $S{0,30} $Say $F{0,3} :? $Modifier? $Number of its (own)? ($Victims|$Fighters|men)"),
    BindingRule(
      .targetGroup, "mourned-leader", .group, .first,
      "(mourn|mourns|mourning|mourned|bury|buries|buried) (a|the|$Plain|$Number){0,2} $Foe (commander|commanders|leader|leaders|chief|fighter|fighters|member|members)"
    ),
    BindingRule(
      .targetGroup, "in-which", .group, .all,
      "($Facility|$General) (in which|that housed|which housed|housing) $S{0,3} $Foe"),
    BindingRule(
      .targetGroup, "was-member", .group, .first,
      "(he|they|both|all|all three|all four) (was|were|had been) ($Plain|a|an){0,2} (figure in|leader of|leader in|leaders of|official of|official in|member of|members of|commander of|commander in|fighter with|fighters with|fighters of|part of) $Foe"
    ),
    BindingRule(
      .weapon, "means-on-car", .means, .last,
      "$Means $F{0,2} $Strike $F{0,3} (car|vehicle|truck|convoy|SUV|motorcycle|pickup|cars|vehicles)",
      priority: 6
    ),
    BindingRule(
      none, "downed-weapon", .weapon, .last,
      "(shot down|downed|brought down|bring down|lost|loss of|shooting down|downing of) $F{0,4} $Weapon",
      priority: 9),
    BindingRule(
      none, "which-weapon", .weapon, .first,
      "(which|what) (aircraft|planes|jets|weapons|munitions|weapon)",
      priority: 9),
  ]
}
