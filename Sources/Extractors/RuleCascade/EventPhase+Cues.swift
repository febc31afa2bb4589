extension EventPhase {
  /// What was struck, what was used, and what is said of the trigger.
  static let cues: [EventRule] = [
    EventRule(
      name: "strike.rockets-on-group", kind: .strike, anchor: .last,
      pattern:
        "$Means $F{0,2} $HitVerb $F{0,3} ($Facility|$General) (of|used by|run by|belonging to|owned by) $F{0,3} ($Generic|$Group)",
      priority: 6),
    EventRule(
      name: "strike.drone-on-thing", kind: .strike, anchor: .all,
      pattern:
        "$Means (strike|strikes|raid) $F{0,3} ($HitVerb|on|against) $F{0,3} (car|vehicle|truck|convoy|house|building|motorcycle|headquarters|pickup)",
      priority: 6),
    // Who kills a militia's leader with a drone is not a militia.
    EventRule(
      name: "strike.leader-killed", kind: .strike, anchor: .last,
      pattern:
        "($Generic|$Group|$Fighters|leader|leaders) ($F|,){0,14} (was|were|been) $G{0,2} $Killed $F{0,2} (in|by|during) ($Mod|the|a|an|$Us|$Nationality){0,4} $N",
      priority: 6),
    EventRule(
      name: "strike.on-leader", kind: .strike, anchor: .all,
      pattern:
        "$Means $StrikeNoun $F{0,6} ($Killed|$HitVerb) $F{0,6} (commander|commanders|leader|leaders|leadership|chief|fighters|militants|$Person)",
      priority: 6),
    EventRule(
      name: "strike.own-means", kind: .strike, anchor: .last,
      pattern: "$A ($Mod|$HitVerb){0,3} ($Means|$Weapon|bombs|bombers) ($H|,|$Means){0,5} $HitVerb",
      priority: 5),
    EventRule(
      name: "strike.own-act", kind: .strike, anchor: .last,
      pattern: "$A ($H|,){0,8} $Act $H{0,6} $N", priority: 1),
    EventRule(
      name: "strike.own-said", kind: .strike, anchor: .last,
      pattern: "$A $H{0,3} $Say $H{0,3} (it|they|its|their) $H{0,6} ($HitVerb|$Act $H{0,6} $N)",
      priority: 1),
    EventRule(
      name: "attack.by-means", kind: .attack, anchor: .first,
      pattern: "$T $Q{0,6} by (a|an|the|$Plain|$Nationality|$Sponsor|$Number|$Act|-){0,6} $Means",
      priority: 1),
    EventRule(
      name: "strike.condemned", kind: .strike, anchor: .last,
      pattern: "(condemned|denounced|condemns|decried) (the|what|these|$Us|$Plain){0,4} $AttackNoun"
    ),
    EventRule(
      name: "strike.by-own", kind: .strike, anchor: .first,
      pattern: "$T $F{0,6} by the? $A", priority: 3),
    EventRule(
      name: "strike.blamed-on-us", kind: .strike, anchor: .first,
      pattern: "$T $F{0,4} (blamed on|attributed to|pinned on) the? $A", priority: 6),
    EventRule(
      name: "attack.reason", kind: .attack, anchor: .last,
      pattern:
        "(strikes|raids|retaliation|reprisals|revenge|response) (for|over) $F{0,4} $AttackNoun",
      priority: 5),
    EventRule(
      name: "strike.jets-fired", kind: .strike, anchor: .weapon,
      pattern:
        "(jets|warplanes|aircraft|bombers|planes|gunships|helicopters) ($H|,){0,6} (fired|launched|dropped|firing|dropping) $F{0,6} ($Weapon|$Means)"
    ),
    EventRule(
      name: "strike.president", kind: .strike, anchor: .last,
      pattern: "$Person (has|had|have)? (bombed|struck)"),
    // Whoever uses a base did not attack it.
    EventRule(
      name: "attack.used-by-own", kind: .attack, anchor: .first,
      pattern:
        "$T $F{0,8} (used|utilized|utilised|operated|occupied|manned|shared|run|frequented) (by|with) the? $A",
      priority: 5),
    EventRule(
      name: "attack.means-on-base", kind: .attack, anchor: .last,
      pattern:
        "(a|an|one|the|another|$Number|$Modifier) $Plain{0,2} $Means ($F|,){0,12} $HitVerb (the|a|an|their|our) $Plain{0,1} (base|camp|airfield|outpost|house)"
    ),
    EventRule(
      name: "strike.ordered", kind: .strike, anchor: .last,
      pattern: "$Order $F{0,6} $N", priority: 3),
    EventRule(
      name: "attack.on-base", kind: .attack, anchor: .first,
      pattern: "$T ($G|,){0,6} (on|against|at|near|targeting|toward|towards)? $G{0,5} $OwnBase",
      priority: 5),
    EventRule(
      name: "attack.claimed-by", kind: .attack, anchor: .first,
      pattern: "$T ($F|,){0,14} claimed by", priority: 3),
    EventRule(
      name: "strike.missile-on-car", kind: .strike, anchor: .last,
      pattern:
        "$Means $F{0,2} $HitVerb $F{0,3} (car|vehicle|truck|convoy|SUV|motorcycle|pickup|cars|vehicles)",
      priority: 6),
    EventRule(
      name: "strike.ship-fired", kind: .strike, anchor: .weapon,
      pattern:
        "(destroyer|destroyers|submarine|submarines|$Ship) ($H|,){0,6} (fired|launched|fires|launches) $F{0,6} $Weapon",
      priority: 2),
    EventRule(
      name: "attack.hurt-in", kind: .attack, anchor: .last,
      pattern:
        "$UsForces ($Been $G{0,2} ($Killed|$Wounded)|died) $F{0,3} (in|by|during) $F{0,5} $T",
      priority: 6),
    EventRule(
      name: "attack.on-their-base", kind: .attack, anchor: .first,
      pattern: "$T (on|against|at) (their|its|our) (own)? (base|bases|outpost|camp|compound)",
      priority: 4),
    EventRule(
      name: "attack.base-passive", kind: .attack, anchor: .last,
      pattern:
        "$OwnBase ($F|,){0,10} ($Been|under|subjected to|exposed to|came|comes|come) $F{0,5} $T",
      priority: 5),
    EventRule(
      name: "attack.means-harm", kind: .attack, anchor: .weapon,
      pattern: "$Means $F{0,4} ($Killed|$Wounded) $F{0,5} ($UsForces|contractor|contractors)"),
    // An order in answer to attacks is none to attack.
    EventRule(
      name: "attack.answered-order", kind: .attack, anchor: .last,
      pattern: "$Order $F{0,6} $Answer $F{0,4} $AttackNoun", priority: 4),
    EventRule(
      name: "strike.bombs-fell", kind: .strike, anchor: .last,
      pattern: "the? bombs (that|which)? $F{0,3} $HitVerb", priority: 6),
    EventRule(
      name: "strike.order-given", kind: .strike, anchor: .first,
      pattern: "$N $F{0,5} $Order"),
    EventRule(
      name: "strike.retaliatory", kind: .strike, anchor: .last,
      pattern:
        "(retaliatory|retaliated with|retaliated by|retaliates with|responded with|hit back with|limited) $F{0,3} $N",
      priority: 3),
  ]
}
