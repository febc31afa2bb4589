import Annotations

/// Turns of phrase of every kind of fact, beside those that the other tables have.
extension BindingPhase {
  static let blockedTurns: [BindingRule] = [
    // “US artillery fired back”: an answer on the spot, no part of the strikes.
    BindingRule(
      none, "returned-fire", .weapon, .all,
      "(artillery|howitzers|howitzer|mortars) (had|have|has)? (fired back|returned fire|shot back|answered|replied)"
    ),
    BindingRule(
      none, "answered-with", .weapon, .all,
      "(fired back|returned fire|answered|replied|shot back) with $F{0,3} (artillery|shells|howitzers|mortars|rounds)"
    ),
  ]

  static let tollTurns: [BindingRule] = [
    BindingRule(
      wounded, "list-colon", .number, .all,
      "$Wounded : $Number $G{0,5} (, $Number $G{0,5}){0,4} ,? and (a|an|$Number)", priority: 4),
    BindingRule(
      wounded, "subject-and-some", .number, .first,
      "$Number $G{0,6} and $Vague $G{0,6} $Be{0,2} $Wounded"),
    BindingRule(
      killed, "subject-and-some", .number, .first,
      "$Number $G{0,6} and $Vague $G{0,6} $Be{0,2} $Killed"),
    BindingRule(
      killed, "bodies", .number, .first,
      "$Number (body|bodies|corpses) (has|have|had)? been? (brought|received|recovered|taken|pulled|delivered)"
    ),
    BindingRule(
      wounded, "more-elsewhere", .number, .last,
      "$Number $G{0,6} $Be{0,2} $Wounded ($F|$Strike|$Attack){0,12} , (and)? $Modifier? $Number more (in|at|near)"
    ),
    BindingRule(
      killed, "more-elsewhere", .number, .last,
      "$Number $G{0,6} $Be{0,2} $Killed ($F|$Strike|$Attack){0,12} , (and)? $Modifier? $Number more (in|at|near)"
    ),
    BindingRule(
      killed, "places-and-rest", .number, .all,
      "$Number $G{0,3} $Killed , $Number ($Victims|of them) $In $F{0,12} , $Number $In $F{0,8} ,? and the (rest|others)",
      priority: 7),
    // “An Iraqi was also hurt”, “among them an American soldier”.
    BindingRule(
      wounded, "one-national", .function, .first,
      "(a|an|another) ($Nationality|$Us) (was|is|had been) also? $Wounded"),
    BindingRule(
      wounded, "part-one", .function, .last,
      "($Number $G{0,5} $Wounded|$Wounded $Modifier? $Number $G{0,4}) ,? (among them|including) (a|an) $G{0,3} ($Victims|$Troops|$UsForces)",
      priority: 4),
    BindingRule(
      wounded, "list-dash", .number, .all,
      "$Wounded $Modifier? $Number $G{0,5} (—|–|-){1,2} $Number $G{0,4} and (a|an|$Number) $G{0,4} ($Victims|$Troops|$UsForces)",
      priority: 4),
    BindingRule(
      wounded, "no-victims", .zero, .first,
      "(made|caused|claimed|inflicted|left) $Zero $Plain{0,1} (victims|victim)"),
    BindingRule(
      wounded, "put-in-hospital", .number, .last,
      "(put|sent|landed) $Modifier? $Number $F{0,4} ($Wounded|(in|to|into) the? (hospital|infirmary|hospitals))"
    ),
  ]

  static let countTurns: [BindingRule] = [
    // “The first deadly one among at least 166 on US troops”.
    BindingRule(
      .attackCount, "among", .number, .last,
      "(among|of) $Modifier? $Number ($Victims|such)? (on|against) $F{0,3} ($UsForces|$OwnBase|$Coalition)"
    ),
    BindingRule(
      .attackCount, "brought-to.ellipsis", .number, .last,
      "(raised|brought|put|pushed|updated) the (tally|figure|count|number|total) $F{0,4} (to|at) $Modifier? $Number (,|.|;|in)",
      priority: -3),
    BindingRule(
      .strikeOrdinal, "for-time", .ordinal, .first, "$Strike $S{0,14} for the? $Ordinal time"),
    BindingRule(
      .strikeOrdinal, "in-wave", .ordinal, .first,
      "in (the|a|its|their)? (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) $Mod{0,2} $Raid"
    ),
    BindingRule(
      .strikeOrdinal, "together", .ordinal, .first,
      "(is|was) the $Ordinal (operation|mission|raid|round|action) $F{0,5} (carried out|conducted|flown|mounted|launched|done) together"
    ),
    // “Put the tally at over 60 targets”, “three sites used by the group”, “nine were hit”.
    BindingRule(
      .targetCount, "tally", .number, .last,
      "(tally|count|total|number) (at|of|to) $Modifier? $Number $Kinds{0,2} (targets|sites|locations|places)"
    ),
    BindingRule(
      .targetCount, "used-by", .number, .first,
      "$Number $Kinds{0,2} (sites|locations|facilities|targets|places) (that|which)? (used by|belonging to|linked to|run by|tied to) $F{0,3} $Foe",
      priority: -4),
    BindingRule(
      .targetCount, "were-hit", .number, .first,
      "$Number (was|were|had been) (hit|struck|bombed|destroyed|targeted) (.|;|,|and)", priority: -4
    ),
    // “More than 900 are in Syria”, “a further 900 are deployed there”.
    BindingRule(
      .troopLevel, "stay-in", .number, .first,
      "$Number (more|others|$Victims)? (are|remain|remained|stay|stayed|serve|were) (also|still|now|currently|on|deployed|stationed|based|left|posted){0,3} in $F{0,2} $Located",
      priority: -2),
    BindingRule(
      .troopLevel, "in-there-are", .number, .last,
      "in all? $F{0,1} $Located ,? (there are $Modifier? $Number (.|;)|$Modifier? $Number (stayed on|stay|remain|are deployed))",
      priority: -2),
    BindingRule(
      .troopLevel, "kept", .number, .all,
      "(keep|keeps|kept|inherit|inherits|maintain|maintains|station|stations) $Modifier? $Number $Plain{0,1} ($Soldiers|$Troops|$UsForces)",
      priority: -1),
    BindingRule(
      .troopLevel, "kept-beyond", .number, .all,
      "$Number $F{0,2} ($Soldiers|$UsForces|$Troops) $F{0,6} ,? and $Modifier? $Number $Plain{0,1} (across|over|next) (the border|door)"
    ),
  ]

  static let placeTurns: [BindingRule] = [
    BindingRule(
      .attackCountry, "among", .located, .all,
      "(among|of) $Modifier? $Number ($Victims|such)? (on|against) $F{0,3} ($UsForces|$Coalition) $F{0,2} $Located ($S{0,2} $Located){0,3}"
    ),
    BindingRule(
      .strikeCountry, "counts-dead", .country, .all,
      "$Country ((,|and) $Country)? (counts|count|mourns|mourn|buries|bury) ($F|,|$Killed|after|as){0,8} $Strike"
    ),
    // “In the night from Thursday to Friday”.
    BindingRule(
      .strikeDate, "night-from", .date, .first,
      "(night|overnight) $F{0,1} from $Date to $Date", priority: 10),
  ]

  static let thingTurns: [BindingRule] = [
    BindingRule(
      .targetFacility, "they-were", .facility, .all,
      "they (were|are|had been) (a|an|two|three|both|mostly)? $S{0,12} $Facility $S{0,8} (used by|belonging to|run by|operated by|controlled by|linked to)"
    ),
    BindingRule(
      .targetFacility, "place-was", .facility, .last,
      "(place|site|target|location|spot) $F{0,2} $Strike $F{0,8} (was|were) (a|an|the|only)? $S{0,4} $Facility",
      priority: 1),
    BindingRule(
      .weapon, "took-off", .weapon, .all,
      "$Weapon (had|have)? (took off|taking off|taken off|take off) from"),
  ]
}
