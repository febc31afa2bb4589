import Annotations

extension BindingPhase {
  /// Fields for the hurt of either side, until the event they belong to is known.
  static let killed: Field = "killed"
  static let wounded: Field = "wounded"
  /// A figure without a noun: that of the toll told before.
  static let toll: Field = "toll"

  static let tolls: [BindingRule] = [
    BindingRule(
      none, "no-figure", .zero, .first,
      "$Zero $F{0,2} (figure|figures|details|word|comment|information|number|toll|count|confirmation|way|report|reports|indication|indications)",
      priority: 9),
    BindingRule(
      none, "unharmed", .number, .first,
      "$Number $G{0,7} (not|never|n't) $G{0,2} ($Killed|$Wounded)", priority: 9),
    BindingRule(
      none, "unharmed-one", .function, .first,
      "(a|an) $Plain{0,3} ($Victims|$Fighters|$Troops|$Title|$UsForces) $G{0,3} (not|never|n't) $G{0,2} ($Killed|$Wounded)",
      priority: 9),
    BindingRule(
      killed, "object", .number, .last,
      "$Killed (as many as|the|all|another|some|of|:)? $Modifier? $Number", priority: 3),
    BindingRule(killed, "object-vague", .vague, .last, "$Killed $Vague", priority: 3),
    BindingRule(
      killed, "object-one", .function, .first,
      "$Killed (a|an) $G{0,4} ($Victims|$Fighters|$Troops|$UsForces|$Title)", priority: 2),
    BindingRule(
      wounded, "object-one", .function, .first,
      "$Wounded (a|an) $G{0,4} ($Victims|$Fighters|$Troops|$UsForces|$Title)", priority: 2),
    BindingRule(
      killed, "inverted", .number, .last,
      "$Killed (in|by) ($S|$Strike|$Attack){1,6} (was|were) $Modifier? $Number"),
    BindingRule(
      killed, "and-others", .number, .last,
      "$Killed $G{1,6} and $Modifier? $Number $G{0,3} ($Victims|$Fighters|$Troops)"),
    BindingRule(killed, "object-zero", .zero, .first, "$Killed $Zero"),
    BindingRule(wounded, "object-zero", .zero, .first, "$Wounded $Zero"),
    BindingRule(
      killed, "losses", .number, .last,
      "(losses|loss) (at|of|to|as) $Modifier? $Number ($Fighters|$Victims|men|dead)"),
    BindingRule(
      killed, "toll-at", .number, .last,
      "(toll|body count|tally) ($F|$Strike){0,8} (at|to|of|reached|hit|is|passed) $Modifier? $Number",
      priority: 2),
    BindingRule(
      wounded, "treated", .number, .last,
      "(treated|treating|admitted) $Modifier? $Number $G{0,3} (for|with|people|patients|$Wounded)"),
    BindingRule(
      killed, "lost", .number, .last,
      "(lost|lose|loses|losing|mourned|buried) $Modifier? $Number $F{0,3} ($Fighters|$Victims|$Troops)"
    ),
    BindingRule(
      killed, "bodies", .number, .last,
      "(received|recovered|retrieved|pulled|found|brought|counted) $Modifier? $Number (bodies|corpses|dead)"
    ),
    BindingRule(
      killed, "lives", .number, .last,
      "(claimed|claiming|claims|claim|cost|costing|costs|took|taken|taking) $Modifier? $Number $G{0,3} lives",
      priority: 3),
    BindingRule(
      killed, "toll-of", .number, .last,
      "($Killed (from|in|of|by) ($S|$Strike|$Attack){1,12} (to|at|reached|passed|exceeded) | toll of) $Modifier? $Number",
      priority: 3),
    BindingRule(
      killed, "by-place", .number, .all,
      "$Killed $Modifier? $Number $F{0,6} $Located and $Modifier? $Number (more|others|people)? in",
      priority: 4),
    BindingRule(
      killed, "toll", .number, .last, "$Killed $G{0,4} (to|at|of|reached|as) $Modifier? $Number",
      priority: 1),
    BindingRule(killed, "subject", .number, .first, "$Number $G{0,7} $Killed", priority: 1),
    BindingRule(
      killed, "subject-among", .number, .first,
      "$Number $G{0,4} (,|-|–|—) $F{1,6} (,|-|–|—) $Be{0,2} $Killed"),
    BindingRule(
      wounded, "subject-among", .number, .first,
      "$Number $G{0,4} (,|-|–|—) $F{1,6} (,|-|–|—) $Be{0,2} $Wounded"),
    BindingRule(
      killed, "subject-one", .function, .first,
      "(a|an) $Plain{0,3} ($Victims|$Fighters|$Troops|$Title|$UsForces) (of $F{1,3})? $Be{0,2} $Killed"
    ),
    BindingRule(
      wounded, "subject-one", .function, .first,
      "(a|an) $Plain{0,3} ($Victims|$Fighters|$Troops|$Title|$UsForces) (of $F{1,3})? $Be{0,2} $Wounded"
    ),
    BindingRule(
      killed, "subject-list", .number, .all,
      "$Number $G{0,5} (, $Number $G{0,6}){0,3} ,? and $Number $G{0,6} (were|was|had|have|are)? (been|among the|also)? $Killed",
      priority: 2),
    BindingRule(
      wounded, "subject-list", .number, .all,
      "$Number $G{0,5} (, $Number $G{0,6}){0,3} ,? and $Number $G{0,6} (were|was|had|have|are)? (been|among the|also)? $Wounded",
      priority: 2),
    BindingRule(
      killed, "up-from", .number, .last,
      "$Number $F{0,6} $Killed ($F|,|$Strike){0,8} (up|down|increased|revised) (from|against) $Modifier? $Number"
    ),
    BindingRule(
      wounded, "up-from", .number, .last,
      "$Number $F{0,6} $Wounded ($F|,|$Strike){0,8} (up|down|increased|revised) (from|against) $Modifier? $Number"
    ),
    BindingRule(killed, "subject-vague", .vague, .first, "$Vague $G{0,5} $Killed"),
    BindingRule(killed, "denied", .zero, .first, "$Zero $G{0,6} $Killed", priority: 1),
    BindingRule(
      wounded, "object", .number, .last,
      "$Wounded (as many as|the|another|some|to|of|are|is|at|:)? $Modifier? $Number", priority: 3),
    BindingRule(wounded, "object-vague", .vague, .last, "$Wounded to? $Vague", priority: 3),
    BindingRule(
      killed, "object-and", .number, .all,
      "$Killed $Modifier? $Number $F{0,4} and $Modifier? $Number ($Victims|$Fighters|$Troops)",
      priority: 2),
    BindingRule(
      wounded, "object-and", .number, .all,
      "$Wounded $Modifier? $Number $F{0,4} and $Modifier? $Number ($Victims|$Fighters|$Troops)",
      priority: 2),
    BindingRule(wounded, "subject", .number, .first, "$Number $G{0,10} $Wounded", priority: 1),
    BindingRule(wounded, "subject-vague", .vague, .first, "$Vague $G{0,5} $Wounded"),
    BindingRule(
      wounded, "numbered", .number, .last,
      "$Wounded ($S|among them){0,8} numbered $Modifier? $Number"),
    BindingRule(wounded, "denied", .zero, .first, "$Zero $G{0,6} $Wounded"),
  ]

  /// Numbers of strikes, attacks, targets and troops.
  static let counts: [BindingRule] = [
    BindingRule(
      .strikeCount, "before-noun", .number, .last, "$Number ($Mod|$Us|$Ally|and){0,4} $Raid"),
    BindingRule(
      .strikeCount, "vague", .vague, .last, "$Vague of? ($Mod|$Us|$Ally|and){0,4} $Raid"),
    BindingRule(
      .strikeOrdinal, "such", .ordinal, .first,
      "$Ordinal (such|time|round of|wave of|set of|series of|in a series of) $Mod{0,3} $Raid",
      priority: 1),
    BindingRule(
      .strikeOrdinal, "noun-since", .ordinal, .first,
      "$Ordinal ($Mod|$Us){0,3} $Raid (since|in|this|of|by|under|against|on|to|ordered)",
      priority: 1),
    BindingRule(.strikeOrdinal, "first", .ordinal, .first, "first ($Mod|$Us){0,3} $Raid"),
    BindingRule(
      .strikeOrdinal, "after", .ordinal, .first,
      "$Strike $S{0,8} $Ordinal (time|such|since|round|wave|strike|operation|attack|in|set|US|U.S.|of)"
    ),
    BindingRule(
      .strikeOrdinal, "order-after", .ordinal, .first, "$Order $S{0,6} for the $Ordinal time"),
    BindingRule(
      .strikeOrdinal, "operation-of", .ordinal, .first,
      "$Ordinal (such|similar|military|$Plain|$Us){0,3} (operation|action|mission|round|wave|set|response|reply|retaliation) (taken|carried out|launched|conducted|ordered|mounted)? (of|since|in|against|by|on)"
    ),
    BindingRule(
      .strikeOrdinal, "marks", .ordinal, .first,
      "(mark|marks|marked|marking|was|is|were|be|been|became) $F{0,3} $Ordinal (such|known|time|round|set|wave|series|military|$Us|$Raid|operation|action|exchange|bout|use|$Plain) $F{0,4} (since|in|this|of|by|under|against|on|to|within|,|.)"
    ),
    BindingRule(
      .strikeOrdinal, "for-the-time", .ordinal, .first,
      "for (the|a) $Ordinal (time|straight|consecutive|successive) $S{0,14} $Strike"),
    BindingRule(
      .strikeOrdinal, "consecutive", .ordinal, .first,
      "$Strike $S{0,14} (for|on)? (a|the) $Ordinal (straight|consecutive|successive) (day|night|week|time|evening|month)"
    ),
    BindingRule(
      .strikeOrdinal, "in-series", .ordinal, .first,
      "$Ordinal in (a|the) (series|string|run|wave|sequence) of $F{0,4} $Strike"),
    BindingRule(
      .strikeOrdinal, "own-noun", .ordinal, .first,
      "$Ordinal (such|$Mod){0,3} $Us $Mod{0,2} $Raid"),
    BindingRule(
      .strikeOrdinal, "predicate", .ordinal, .first,
      "$Raid $S{0,10} (was|were|is|are) the $Ordinal (by|of|on|against|this|since|in|,|.)"),
    BindingRule(
      .strikeOrdinal, "time-before", .ordinal, .first,
      "$Ordinal time ($S|who|which){0,12} ($Strike|$Order)"),
    BindingRule(
      .strikeOrdinal, "since", .ordinal, .first, "$Ordinal (such|operation|time) $S{0,8} since"),
    BindingRule(
      .attackCount, "before-noun", .number, .all,
      "$Number ($Mod|and|or|,|were|of them|$Sponsor|$Us){0,6} $Assault"),
    BindingRule(
      .attackCount, "vague", .vague, .first,
      "$Vague of? ($Mod|and|or|,|$Sponsor|$Us){0,5} $Assault"),
    BindingRule(
      .attackCount, "colon", .number, .first, "$Number : $F{0,3} $Assault"),
    BindingRule(.attackCount, "twice", .number, .last, "$Attack $S{0,6} twice"),
    BindingRule(
      .attackCount, "times", .number, .all, "$Attack ($S){0,16} $Number (times|occasions)"),
    BindingRule(
      .attackCount, "number-of", .number, .last,
      "$Assault $S{0,16} (at|to|reached|totaled|totalled|exceeded|surpassed|topped|passed|numbered|number|numbers|numbering|came to) $Modifier? $Number"
    ),
    BindingRule(.attackCount, "times-before", .number, .last, "$Number times $S{0,8} $Attack"),
    BindingRule(
      .troopLevel, "strength", .number, .last,
      "($Us|$UsForces) $F{0,2} (presence|strength|contingent|deployment|footprint|force) $F{0,6} (numbers|numbered|at|of|to|about) (some|about|around|$Modifier)? $Number"
    ),
    BindingRule(
      .troopLevel, "force-of", .number, .last,
      "(force|contingent|presence|deployment|number of the? $UsForces) $F{0,8} (of|at|is) $Modifier? $Number"
    ),
    BindingRule(
      .troopLevel, "it-has", .number, .last,
      "(it|which|$Us) (also|still|now)? (has|keeps|maintains|stations) $Modifier? $Number $F{0,2} ($Soldiers|$Troops|more)"
    ),
    BindingRule(
      .troopLevel, "apposition", .number, .last,
      "$UsForces ($F|,){0,6} (,|-|—|–|\\(|number|numbering) $Modifier? $Number (of them|of whom|troops|remain|are)? $F{0,2} in $F{0,2} $Located"
    ),
    BindingRule(
      .troopLevel, "place-colon", .number, .last,
      "$UsForces in $F{0,2} $Located : $Modifier? $Number"),
    BindingRule(.troopLevel, "forces-of", .number, .last, "$UsForces of $Modifier? $Number"),
    BindingRule(.troopLevel, "colon", .number, .first, "$Number : $Plain{0,2} $UsForces"),
    BindingRule(
      .troopLevel, "strong", .number, .last,
      "$Number - strong $Plain{0,2} (force|contingent|presence|deployment)"),
    BindingRule(
      .troopLevel, "forces", .number, .last, "$Number (more|of its|$Plain){0,2} $UsForces"),
    BindingRule(
      .troopLevel, "has", .number, .all,
      "$A $S{0,3} (has|have|had|maintains|keeps|stations|with) $S{0,4} $Number $F{0,3} $Soldiers ($S{0,10} $Number (more|troops|others|in)){0,1}"
    ),
    BindingRule(
      .troopLevel, "another", .number, .all,
      "$Number $F{0,2} $UsForces $S{0,10} $Number (more|troops|others|in|next)"),
    BindingRule(
      .troopLevel, "stationed", .number, .last,
      "$Number ($Plain|more){0,2} $Soldiers ($F){0,4} in ($F){0,2} $Located"),
    BindingRule(
      .troopLevel, "another-in", .number, .last, "another $Number $F{0,4} in ($F){0,2} $Located"),
    BindingRule(
      .troopLevel, "more-remain", .number, .last,
      "$Number (more|others) (remain|are|is|stay) $F{0,2} in $F{0,2} $Located"),
    BindingRule(
      .targetCount, "before-thing", .number, .last,
      "$Strike ($G|,){0,8} $Modifier? $Count $Kinds{0,4} ($General|$Facility|places|place|spots|points)"
    ),
    BindingRule(
      .targetCount, "fired-at", .number, .last,
      "(fired|dropped|released|launched) $S{0,10} (at|on|against|in) $Modifier? $Number $Kinds{0,3} ($General|$Facility)"
    ),
    BindingRule(
      .targetCount, "passive", .number, .first,
      "$Count $Kinds{0,4} ($General|$Facility|places|spots|points) $F{0,8} $Strike"),
    BindingRule(
      .targetCount, "number-of", .number, .last,
      "(number|total|count) of (targets|sites|facilities|locations|places) ($F|$Strike){0,4} (at|to|was|is|of|reached) $Modifier? $Number"
    ),
    BindingRule(
      .targetCount, "part-of", .number, .first,
      "$Number of (the|those|these) $Plain{0,2} (targets|sites|facilities|locations|places|positions|bunkers|depots|buildings|bases)"
    ),
    BindingRule(
      toll, "rose", .number, .last,
      "(rose|risen|climbed|rising|increased|grew|grown|stands|stood) (to|at) $Modifier? $Number (,|.|;|in|on|after|by|as|when)",
      priority: -1),
    BindingRule(
      toll, "ellipsis", .number, .last,
      "(reported|reports|counted|counts|listed|gave|put it at|spoke of|speaks of|figure of|count of|count at|figure at|tally of|tally at) $Modifier? $Number (,|.|;|in|on)",
      priority: -1),
  ]
}
