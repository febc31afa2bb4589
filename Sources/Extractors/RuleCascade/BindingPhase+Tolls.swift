import Annotations

extension BindingPhase {
  /// Fields for the hurt of either side, until the event they belong to is known.
  static let killed: Field = "killed"
  static let wounded: Field = "wounded"
  /// A figure without a noun: that of the toll told before.
  static let toll: Field = "toll"

  /// The dead and the wounded, whoever they are.
  static let tolls: [BindingRule] = [
    BindingRule(
      none, "no-figure", .zero, .first,
      "$Zero $F{0,2} (figure|figures|details|word|comment|information|number|toll|count|confirmation|way|report|reports)",
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
      "$Killed (as many as|the|all|another|some|of|of the|of our|of its|of their|:)? $Modifier? $Number",
      priority: 3),
    BindingRule(killed, "object-vague", .vague, .last, "$Killed $Vague", priority: 3),
    BindingRule(
      killed, "object-one", .function, .first,
      "$Killed (a|an|another) $G{0,4} ($Victims|$Fighters|$Troops|$UsForces|$Title)", priority: 2),
    BindingRule(
      wounded, "object-one", .function, .first,
      "$Wounded (a|an|another) $G{0,4} ($Victims|$Fighters|$Troops|$UsForces|$Title)", priority: 2
    ),
    BindingRule(
      killed, "inverted", .number, .last,
      "$Killed (in|by) ($S|$Strike|$Attack){1,6} (was|were) $Modifier? $Number"),
    BindingRule(
      killed, "and-others", .number, .last,
      "$Killed $G{1,6} and $Modifier? $Number $G{0,3} ($Victims|$Fighters|$Troops|$UsForces)"),
    BindingRule(
      killed, "hospital", .number, .last,
      "(received|recovered|counted|brought) $Modifier? $Number $G{0,2} (dead|killed|martyrs|fatalities)"
    ),
    BindingRule(killed, "object-zero", .zero, .first, "$Killed $Zero"),
    BindingRule(wounded, "object-zero", .zero, .first, "$Wounded $Zero"),
    BindingRule(
      killed, "losses", .number, .last,
      "(losses|loss) (at|of|to|as) $Modifier? $Number ($Fighters|$Victims|men|dead)"),
    BindingRule(
      killed, "toll-at", .number, .last,
      "(toll|body count|tally|death toll|number of $Killed) ($F|$Strike|$Attack|$Answer|,){0,30} (at|to|of|reached|reaches|hit|hits|is|passed|passes|topped|tops|exceeded|exceeds|surpassed) $Modifier? $Number",
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
      "($Killed (from|in|of|by) ($S|$Strike|$Attack){1,30} (to|at|reached|reaches|passed|passes|exceeded|tops|hits) | toll of) $Modifier? $Number",
      priority: 3),
    BindingRule(
      killed, "by-place", .number, .all,
      "$Killed $Modifier? $Number $F{0,6} $Located and $Modifier? $Number (more|others|people)? in",
      priority: 4),
    BindingRule(
      killed, "toll", .number, .last,
      "$Killed $G{0,4} (to|at|of|reached|reaches|as) $Modifier? $Number",
      priority: 1),
    BindingRule(killed, "subject", .number, .first, "$Number $G{0,12} $Killed", priority: 1),
    BindingRule(
      killed, "subject-among", .number, .first,
      "$Number $G{0,4} (,|-|–|—) $F{1,6} (,|-|–|—) $Be{0,2} $Killed"),
    BindingRule(
      wounded, "subject-among", .number, .first,
      "$Number $G{0,4} (,|-|–|—) $F{1,6} (,|-|–|—) $Be{0,2} $Wounded"),
    BindingRule(
      killed, "subject-one", .function, .first,
      "(a|an|another) $Who{0,4} ($Victims|$Fighters|$Troops|$Title|$UsForces) (of $F{1,3})? (was|is|has|had|has been|had been|being|got)? (reported|confirmed|believed|feared)? $Killed"
    ),
    BindingRule(
      wounded, "subject-one", .function, .first,
      "(a|an|another) $Who{0,4} ($Victims|$Fighters|$Troops|$Title|$UsForces) (of $F{1,3})? (was|is|has|had|has been|had been|being|got)? (reported|confirmed|believed|feared)? $Wounded"
    ),
    // “Six dead: three soldiers, two policemen and a cook”.
    BindingRule(
      killed, "list-colon", .number, .all,
      "$Killed : $Number $G{0,5} (, $Number $G{0,5}){0,4} ,? and (a|an|$Number)", priority: 4),
    BindingRule(wounded, "another-object", .function, .first, "$Wounded another (.|,|and)"),
    BindingRule(
      killed, "another", .function, .first, "another (was|is|has been|had been)? $Killed"),
    BindingRule(
      wounded, "another", .function, .first, "another (was|is|has been|had been)? $Wounded"),
    // “A soldier and five contractors were hurt”: two figures of one verb.
    BindingRule(
      killed, "one-and-others", .function, .first,
      "(a|an|another) $Who{0,4} ($Victims|$Fighters|$Troops|$Title|$UsForces) and $Modifier? $Number $G{0,6} $Be{0,2} also? $Killed"
    ),
    BindingRule(
      wounded, "one-and-others", .function, .first,
      "(a|an|another) $Who{0,4} ($Victims|$Fighters|$Troops|$Title|$UsForces) and $Modifier? $Number $G{0,6} $Be{0,2} also? $Wounded"
    ),
    BindingRule(
      wounded, "and-others", .number, .last,
      "$Wounded $G{1,6} and $Modifier? $Number $G{0,3} ($Victims|$Fighters|$Troops|$UsForces)"),
    BindingRule(
      wounded, "along-with", .number, .all,
      "$Wounded ,? (along with|together with|as well as|alongside) $Modifier? $Number ($G{0,3} and $Number)?"
    ),
    BindingRule(
      killed, "and-one", .function, .last,
      "$Number $G{0,6} and (a|an|another) $G{1,4} (was|were|died|had been) $Killed?", priority: 1),
    BindingRule(
      killed, "it-lost", .number, .last,
      "$Number $Plain{0,2} ($Troops|$Victims) (it|they) had? lost"),
    BindingRule(
      killed, "object-aged", .number, .last,
      "$Killed (a|an|one) $G{1,6} , $Number , and $Modifier? $Number $G{0,3} ($Victims|$Fighters|$Troops|$UsForces)",
      priority: 4),
    BindingRule(
      killed, "object-and-one", .function, .last,
      "$Killed $Modifier? $Number $G{0,6} and (a|an|another) ($Who|$Number|$Ordinal){0,8} ($Victims|$Fighters|$Troops|$UsForces)"
    ),
    BindingRule(
      wounded, "object-and-one", .function, .last,
      "$Wounded $Modifier? $Number $G{0,6} and (a|an|another) ($Who|$Number|$Ordinal){0,8} ($Victims|$Fighters|$Troops|$UsForces)"
    ),
    BindingRule(
      killed, "pair-among", .number, .all,
      "$Number $G{0,5} and $Modifier? $Number $G{0,8} , $F{1,8} , $Be{0,2} $Killed", priority: 2),
    BindingRule(
      killed, "among", .number, .last,
      "among (the|those) ($Killed|victims) (was|were|are|is) $Modifier? $Number"),
    BindingRule(
      killed, "relative", .number, .first,
      "$Number $G{0,4} , (who were|who was)? $Killed (in|by|during|when|while|as|at|after)"),
    // “Killed 13 people, among them two children”, “19 dead, including four women”.
    BindingRule(
      killed, "part", .number, .all,
      "$Killed $Modifier? $Number $G{0,6} ,? (among them|including|amongst them) (at least)? $Number $G{0,2} ($Victims|$Fighters|$Troops) (and $Number $G{0,2} ($Victims|$Fighters|$Troops))?",
      priority: 5),
    BindingRule(
      killed, "subject-by-place", .number, .all,
      "$Number $G{0,4} $Killed $F{0,8} ,? and $Modifier? $Number (more|others|people)? (in|near|at|around|outside)",
      priority: 2),
    BindingRule(
      killed, "subject-list", .number, .all,
      "$Number $G{0,9} (, $Number $G{0,6}){0,3} ,? and ($Number|$Zero) $G{0,6} (were|was|had|have|are)? (been|among the|also)? $Killed",
      priority: 2),
    BindingRule(
      wounded, "subject-list", .number, .all,
      "$Number $G{0,5} (, $Number $G{0,6}){0,3} ,? and $Number $G{0,6} (were|was|had|have|are)? (been|among the|also)? $Wounded",
      priority: 2),
    BindingRule(
      killed, "up-from", .number, .last,
      "$Number $F{0,6} $Killed ($F|,|$Strike){0,8} (up|down|increased|revised) (from|against) $Modifier? $Number",
      priority: 6),
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
      "$Wounded ($S|among them){0,8} (numbered|stood at|stands at|totaled|totalled) $Modifier? $Number"
    ),
    BindingRule(wounded, "denied", .zero, .first, "$Zero $G{0,6} $Wounded"),
  ]
}
