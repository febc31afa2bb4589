import Annotations

extension BindingPhase {
  /// The hurt, by lists and by parts.
  static let tollForms: [BindingRule] = [
    BindingRule(
      killed, "died-colon", .number, .all,
      "$Killed (,|:) ($F|$Say|,){0,10} : $Modifier? $Number $G{0,8} (, $Number $G{0,6}){0,3} ,? and $Modifier? $Number"
    ),
    BindingRule(
      killed, "of-the-dead", .number, .all,
      "$Number of the (dead|killed|victims|fatalities) (was|were) $G{1,6} (, $Number (was|were)? $G{0,8}){0,3} ,? and $Number (was|were)",
      priority: 7),
    BindingRule(
      killed, "places-in-turn", .number, .all,
      "$Number $G{0,3} $Killed ($F|$Strike){0,14} , $Number (more|others|people)? $In $F{0,8} ,? and (a|further|another){0,2} $Number (more|others|people)? $In",
      priority: 6),
    BindingRule(
      killed, "seen-bodies", .number, .last,
      "(seen|saw|viewed) $Modifier? $Number (bodies|corpses|dead)"
    ),
    BindingRule(
      toll, "total-of", .number, .last,
      "(gave|gives|given|giving|reached|for) a (total|toll|tally|figure|count) of $Modifier? $Number (,|.|;|in|on)",
      priority: -1),
    BindingRule(
      none, "both-together", .number, .last,
      "$Killed and $Wounded (together|combined|alike) ($F|,){0,4} $Modifier? $Number", priority: 9),
    BindingRule(
      wounded, "part", .number, .all,
      "$Wounded $Modifier? $Number? $G{0,6} ,? (among them|including|amongst them) $Modifier? $Number $G{0,3} ($Victims|$Fighters|$Troops|$UsForces) (and $Number $G{0,3} ($Victims|$Fighters|$Troops|$UsForces))?",
      priority: 5),
    BindingRule(
      wounded, "part-hurt", .number, .all,
      "$Number $G{0,5} $Wounded ,? (among them|including|amongst them) (a|an|$Modifier? $Number) $G{0,3} ($Victims|$Fighters|$Troops|$UsForces) (and $Number $G{0,3} ($Victims|$Fighters|$Troops|$UsForces))?",
      priority: 5),
    BindingRule(
      wounded, "another-and", .number, .last,
      "$Wounded another $G{0,3} (and|along with|together with|as well as|alongside) $Modifier? $Number"
    ),
  ]

  /// More of the hurt: a series of figures, and shares of one.
  static let seriesForms: [BindingRule] = [
    // “It had spoken of eight dead, then 11, then 14”.
    BindingRule(
      toll, "then", .number, .last,
      ", (and|but)? (then|later|afterwards|eventually|finally|by (evening|morning|nightfall|noon|midday|night)) ,? (at|to|of)? $Modifier? $Number (,|.|;|and|dead)",
      priority: -1),
    BindingRule(
      toll, "then.pair", .number, .all,
      ", (then|later|and then|and later) (at|to|of)? $Modifier? $Number and $Modifier? $Number (.|;|,)",
      priority: 1),
    BindingRule(
      killed, "toll-first", .number, .last,
      "(toll|tally|death toll|dead|fatalities) $F{0,3} at $Modifier? $Number , (and)? then",
      priority: 4),
    BindingRule(
      toll, "two-counts", .number, .all,
      "(tolls|figures|counts|tallies) of $Modifier? $Number and (then|later)? $Modifier? $Number (.|;|,)",
      priority: 1),
    BindingRule(
      toll, "say-number", .number, .last, "(say|says) $Modifier? $Number (.|;)", priority: -2),
    BindingRule(
      toll, "the-other", .number, .first,
      "the (other|remaining) $Number (were|are|had been) ($F){0,4} ($Fighters|$Victims|$Foe|$Nationality|members)",
      priority: -1),
    BindingRule(
      toll, "lower-figure", .number, .last,
      "(gave|gives|reported|cited|had) a (lower|higher|smaller|larger|different|slightly lower|slightly higher) (figure|number|toll|count|total) ,? (of)? $Modifier? $Number"
    ),
    BindingRule(
      killed, "number-was", .number, .last,
      "(number|count) of (the)? ($Killed|dead) ($F|$Strike){0,10} (was|is|were|stood at|came to|had reached) $Modifier? $Number",
      priority: 2),
    BindingRule(
      wounded, "number-was", .number, .last,
      "(number|count) of (the)? ($Wounded|injured) ($F|$Strike){0,10} (was|is|as|at|stood at|came to|had reached) $Modifier? $Number",
      priority: 2),
    BindingRule(
      killed, "of-whom", .number, .all,
      "$Number $G{0,8} $Killed ($F|$Strike|$Attack|,){0,20} , $Modifier? $Number ($Victims|of (whom|those|these))",
      priority: 5),
    BindingRule(
      wounded, "of-whom", .number, .all,
      "$Number $G{0,8} $Wounded ($F|$Strike|$Attack|,){0,20} , $Modifier? $Number ($Victims|of (whom|those|these))",
      priority: 5),
  ]
}
