import Annotations

extension BindingPhase {
  /// The hurt told of by a figure with little beside it, or by a long way round.
  static let figures: [BindingRule] = [
    BindingRule(
      none, "gave-none", .zero, .first,
      "(gave|give|gives|offered|offers|provided|cited|mentioned|released) $Zero $G{0,2} ($Killed|$Wounded|casualties|losses|estimate|estimates|assessment)",
      priority: 9),
    BindingRule(
      none, "no-sign-how", .zero, .first, "$Zero (indication|indications|sign|signs) $F{0,1} how",
      priority: 9),
    BindingRule(
      none, "a-figure", .function, .first, "(a|an) $Plain{0,2} (figure|total) of", priority: 9),
    // “Down from 18 on the night and 23 on Saturday.”
    BindingRule(
      toll, "came-from.pair", .number, .all,
      "(up|down|revised|rising|increased) from $Modifier? $Number and $Modifier? $Number"),
    BindingRule(
      toll, "came-from", .number, .all,
      "(up|down|revised|rising|increased) from $Modifier? $Number ($G{0,4} and $Modifier? $Number)?",
      priority: -1),
    BindingRule(
      wounded, "mixed-list", .number, .all,
      "$Number $G{0,3} (, ($Number|a|an) $G{0,4}){1,4} ,? and ($Modifier? $Number|a|an) $G{0,8} (, $F{1,10} ,)? (was|were|had been|have been) $Wounded",
      priority: 3),
    BindingRule(
      killed, "mixed-list", .number, .all,
      "$Number $G{0,3} (, ($Number|a|an) $G{0,4}){1,4} ,? and ($Modifier? $Number|a|an) $G{0,8} (, $F{1,10} ,)? (was|were|had been|have been) $Killed",
      priority: 3),
    BindingRule(
      none, "no-estimate", .zero, .first,
      "$Zero $F{0,2} (estimate|estimates|assessment|assessments) (of|for|on)", priority: 9),
    BindingRule(
      killed, "acknowledged", .number, .last,
      "$Foe ($F|$Killed){0,3} (acknowledged|acknowledges|admitted|conceded|mourned|confirmed|owned up to) (the (loss|death|deaths) of)? $Modifier? $Number (of (its|their|his)|dead|deaths|fatality|fatalities|martyr|martyrs|$Fighters|$Victims|losses|.|,|;)",
      priority: 2),
    BindingRule(
      killed, "bodies-and-wounded", .number, .first,
      "$Number (bodies|dead|corpses|martyrs) (,|and) $Modifier? $Number $F{0,2} $Wounded",
      priority: 6),
    BindingRule(
      killed, "part-of-them", .number, .all,
      "$Number $G{0,4} $Killed ($F|$Strike|$Attack){0,8} ,? $Modifier? $Number ($Victims|of (them|whom|those|these)) $F{0,2} ($Victims|$Fighters|minors)",
      priority: 6),
    BindingRule(
      killed, "among-the-dead", .number, .first,
      "$Number $G{0,3} ($Victims|$Fighters|$Troops) ($F|who|that|as|,){1,14} (was|were|are|is) among the (dead|killed|victims|fatalities|casualties)",
      priority: 2),
    BindingRule(
      killed, "dead-were", .number, .last,
      "(dead|killed|victims|fatalities) ($F|,|$Strike){0,14} and $Modifier? $Number (was|were|are) ($Victims|$Fighters|$Troops)",
      priority: 2),
    BindingRule(
      killed, "shared-places", .number, .all,
      "$Number $G{0,2} $Killed ($F|$Fighters){0,8} , $Modifier? $Number (in|near|around|at|outside) $F{0,4} ,? and $Modifier? $Number (in|near|around|at|outside)",
      priority: 6),
    BindingRule(
      killed, "none-of-civilians", .zero, .first,
      "(none|nobody|no one) (among|of) (the|them|these)? (civilians|civilian)"),
    BindingRule(
      wounded, "object-and-others", .number, .all,
      "$Wounded $Modifier? $Number $F{0,4} and $Modifier? $Number ($Nationality|$Plain){1,2} ($Victims|$Fighters|$Troops)",
      priority: 3),
    BindingRule(
      killed, "object-and-others", .number, .all,
      "$Killed $Modifier? $Number $F{0,4} and $Modifier? $Number ($Nationality|$Plain){1,2} ($Victims|$Fighters|$Troops)",
      priority: 3),
    BindingRule(
      wounded, "subject-among-them", .number, .first,
      "$Number $G{0,4} (,|-|–|—) (among them|including) $F{1,14} (,|-|–|—) $Be{0,2} $Wounded",
      priority: 2),
    BindingRule(
      killed, "subject-among-them", .number, .first,
      "$Number $G{0,4} (,|-|–|—) (among them|including) $F{1,14} (,|-|–|—) $Be{0,2} $Killed",
      priority: 2),
    BindingRule(
      killed, "farewell", .number, .last,
      "(bade farewell to|bid farewell to|laid to rest|eulogised|eulogized) $Modifier? $Number $F{0,3} ($Fighters|$Victims|$Troops|martyrs)"
    ),
    // “The Observatory has six.”
    BindingRule(
      toll, "has", .number, .last,
      "($Monitor|ministry|authorities|activists|directorate|officials) ($F|,){0,3} (has|have|had|say|puts it at|put it at|makes it) $Modifier? $Number (.|;|,)",
      priority: -1),
    // “It had given 19 and 35.”: the dead and the wounded, once both have been told of.
    BindingRule(
      toll, "pair", .number, .all,
      "(given|gave|gives|listed|reported|counted|at|to) $Modifier? $Number and $Modifier? $Number (.|;|,)",
      priority: -2),
  ]
}
