import Annotations

extension BindingPhase {
  /// Numbers of strikes, attacks, targets and troops.
  static let counts: [BindingRule] = [
    BindingRule(
      .strikeCount, "before-noun", .number, .last, "$Number ($Mod|$Us|$Ally|and){0,4} $Raid"),
    BindingRule(
      .strikeCount, "vague", .vague, .last, "$Vague of? ($Mod|$Us|$Ally|and){0,4} $Raid"),
    BindingRule(
      .strikeOrdinal, "such", .ordinal, .first,
      "$Ordinal (such|time|round of|wave of|set of|series of|in a series of) ($Mod|$Us|$Ally){0,3} $Raid",
      priority: 1),
    BindingRule(
      .strikeOrdinal, "noun-since", .ordinal, .first,
      "$Ordinal ($Mod|$Us){0,3} $Raid (since|in|this|of|by|under|against|on|to|ordered|within)",
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
      "$Ordinal (such|similar|military|$Plain|$Us){0,3} (operation|action|engagement|mission|round|wave|set|response|reply|retaliation) (taken|carried out|launched|conducted|ordered|mounted)? (of|since|in|against|by|on|to|under|within)"
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
      .strikeOrdinal, "first-that", .ordinal, .first,
      "the $Ordinal (that|which)? the? $Us $F{0,4} (announced|acknowledged|confirmed|$Act|$Order)"),
    BindingRule(
      .strikeOrdinal, "predicate", .ordinal, .first,
      "$Raid $S{0,10} (was|were|is|are) the $Ordinal (by|of|on|against|this|since|in|within|ordered|launched|carried out|conducted|,|.)"
    ),
    BindingRule(
      .strikeOrdinal, "time-before", .ordinal, .first,
      "$Ordinal time ($S|who|which){0,12} ($Strike|$Order)", priority: 1),
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
    // “There have been 52 since October”: attacks, if the sentence before speaks of them.
    BindingRule(
      .attackCount, "ellipsis", .number, .last,
      "there (have|had) been $Modifier? $Number ,? (since|in|over|so far|already|this|within)"),
    BindingRule(
      .attackCount, "fragment", .number, .first, "$Number (times)? since $F{0,3} $Date"),
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
    BindingRule(
      .troopLevel, "of-them", .number, .first,
      "there (are|were) $Modifier? $Number $Victims in $F{0,2} $Located"),
    BindingRule(
      .troopLevel, "of-whom", .number, .last, "of whom there (are|were) $Modifier? $Number"),
    BindingRule(
      .troopLevel, "they-number", .number, .last,
      "(they|who|$UsForces) (now|still|currently)? (number|total|totaled|totalled|numbering) $Modifier? $Number $F{0,3} in"
    ),
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
      "$Strike ($G|,){0,8} $Modifier? $Count $Kinds{0,6} ($General|$Facility|places|place|spots|points)"
    ),
    BindingRule(
      .targetCount, "fired-at", .number, .last,
      "(fired|dropped|released|launched) $S{0,10} (at|on|against|in) $Modifier? $Number $Kinds{0,3} ($General|$Facility)"
    ),
    BindingRule(
      .targetCount, "passive", .number, .first,
      "$Count $Kinds{0,6} ($General|$Facility|places|spots|points) $F{0,12} $Strike"),
    // “85 targets at seven facilities”: the places have a number of their own.
    BindingRule(
      .targetCount, "at-places", .number, .last,
      "$Strike $S{0,12} (at|across|in) $Modifier? $Number $Kinds{0,3} ($General|$Facility)"),
    BindingRule(
      .targetCount, "and-places", .number, .all,
      "$Strike $S{0,6} $Number $Kinds{0,3} ($General|$Facility) and $Modifier? $Number $Kinds{0,3} ($General|$Facility)"
    ),
    BindingRule(
      .targetCount, "aimed-at", .number, .last,
      "$Raid $F{0,20} (on|against) $Modifier? $Number $Kinds{0,4} ($General|$Facility)"),
    BindingRule(
      .targetCount, "of-those", .number, .first,
      "of (those|these|the) (locations|targets|sites|facilities|places) , $Number"),
    BindingRule(
      .targetCount, "further", .number, .first,
      "$Number (other|further|more|additional) $Kinds{0,2} (targets|sites|facilities|locations|positions) (was|were|are|in|on|across|near)"
    ),
    BindingRule(
      .targetCount, "listed", .number, .last,
      "(targets|sites|facilities|locations) $F{0,2} (included|include|including|were|comprised) $Modifier? $Number $Kinds{0,4} ($General|$Facility)"
    ),
    BindingRule(
      .targetCount, "list-of", .number, .first,
      "$Number $Kinds{0,3} (targets|sites|facilities|locations) (included|include|including|comprised)"
    ),
    BindingRule(
      .targetCount, "number-of", .number, .last,
      "(number|total|count) of (targets|sites|facilities|locations|places) ($F|$Strike){0,4} (at|to|was|is|of|reached) $Modifier? $Number"
    ),
    BindingRule(
      .targetCount, "part-of", .number, .first,
      "$Number of (the|those|these) ($Plain|$Number){0,3} (targets|sites|facilities|locations|places|positions|bunkers|depots|buildings|bases)"
    ),
    BindingRule(
      toll, "rose", .number, .last,
      "(rose|risen|climbed|rising|increased|grew|grown|stands|stood|then|later) (to|at|of) $Modifier? $Number (,|.|;|in|on|after|by|as|when)",
      priority: -1),
    BindingRule(
      toll, "ellipsis", .number, .last,
      "(reported|reports|counted|counts|listed|gave|says|said|put it at|spoke of|speaks of|figure of|count of|count at|figure at|number at|tally of|tally at) $Modifier? $Number (,|.|;|in|on|at)",
      priority: -1),
  ]
}
