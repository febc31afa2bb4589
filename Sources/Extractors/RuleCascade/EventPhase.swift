/// Phase 3, events: what each trigger is, decided by agent, target, modifiers and cues.
///
/// The tables are asked one after the other; what an earlier one has decided stands. Within a table
/// the longest match wins, then the higher priority, then the rule declared first.
enum EventPhase {
  static let parts: [String: PatternPart] = [
    "Year": .phrases((1980...2035).map(String.init)),
    "N": .pattern("($StrikeNoun|$AttackNoun)"),
    "T": .pattern("($StrikeNoun|$AttackNoun|$HitVerb)"),
    "A": .pattern("($Us|$UsForces)"),
    "Own1": .pattern("($StrikeNoun|$HitVerb)"),
    "Hostile": .pattern("($Generic|$Group|militias|militants|militia)"),
    "Own": .pattern("($UsForces|$Coalition|$Us)"),
    "Participle": .pattern(
      "(attacked|targeted|targetted|hit|struck|bombed|shelled|fired on|fired at|aimed at|shot at|destroyed)"
    ),
    "Q": .pattern("($Plain|$Country|$Date|$Number|$Nationality|in|the|and|since|this|that|of)"),
    "Thing": .pattern("($Facility|$General|$Generic|$Group|$Town|$Landmark)"),
    "Been": .pattern("(was|were|been|being|be|is|are)"),
    "Mod": .pattern("($Plain|$Weapon|$Means|$Ordinal|$Number|-|'s|military|air|new)"),
  ]

  static let tables: [(name: String, rules: [EventRule])] = [
    ("elsewhere", elsewhere), ("decided", decided), ("targets", targets),
    ("nouns", nouns), ("subjects", subjects),
    ("verbs", verbs),
  ]

  /// Triggers with an agent, a target or a cue beside them.
  static let decided: [EventRule] = [
    EventRule(
      name: "attack.on-own", kind: .attack, anchor: .first,
      pattern:
        "$T $Q{0,6} (on|against|at|upon|targeting) ($Q|a|an|their|its|$Landmark|$Facility){0,5} $Own",
      priority: 3),
    EventRule(
      name: "attack.verb-own", kind: .attack, anchor: .first,
      pattern: "$HitVerb ($Plain|the|a|an|at|on|$Number|$Landmark){0,4} $UsForces", priority: 1),
    EventRule(
      name: "attack.base-hosting", kind: .attack, anchor: .first,
      pattern:
        "$T $F{0,10} (hosting|housing|house|houses|host|hosts|home to|with|in which) $F{0,3} $UsForces",
      priority: 3),
    EventRule(
      name: "attack.by-hostile", kind: .attack, anchor: .first,
      pattern:
        "$T ($Plain|$Own|$Country|$Town|on|against|in|the|and){0,6} (by|from) $F{0,2} ($Hostile|$Sponsor)",
      priority: 2),
    EventRule(
      name: "attack.hostile-noun", kind: .attack, anchor: .last,
      pattern:
        "($Hostile|$Sponsor) (-|'s|backed|sponsored|linked|led|and|$Means|$Plain){0,4} $AttackNoun"),
    EventRule(
      name: "attack.hostile-act", kind: .attack, anchor: .last,
      pattern: "($Hostile|$Body) $F{0,5} $Act $F{0,5} $AttackNoun", priority: 2),
    EventRule(
      name: "attack.passive", kind: .attack, anchor: .last,
      pattern: "$Own ($H|,){0,10} $Been $G{0,2} $Participle", priority: 4),
    EventRule(
      name: "attack.hosting-passive", kind: .attack, anchor: .last,
      pattern:
        "($Facility|$Troops) (that|which)? (house|houses|housing|hosting|host|hosts|used by|home to) $F{0,3} $Own $F{0,9} $Been $G{0,2} $Participle",
      priority: 5),
    EventRule(
      name: "attack.its-forces", kind: .attack, anchor: .last,
      pattern:
        "(its|our) (own)? (forces|troops|soldiers|personnel|bases) $F{0,4} $Been $G{0,2} $Participle",
      priority: 5),
    EventRule(
      name: "attack.on-its-forces", kind: .attack, anchor: .first,
      pattern:
        "$AttackNoun $G{0,3} (on|against) (its|our) (own)? (forces|troops|soldiers|personnel|bases)"
    ),
    EventRule(
      name: "attack.suffered", kind: .attack, anchor: .last,
      pattern:
        "$Own $F{0,6} (come|came|coming|comes|faced|face|facing|suffered|endured|under|sustained|experienced|exposed to|subjected to|target of|targets of|object of|brunt of|end of|victims of|victim of) $F{0,5} $N",
      priority: 4),
    EventRule(
      name: "strike.thing-passive", kind: .strike, anchor: .last,
      pattern: "$Facility ($F|,|which|where|who|whom){0,18} (was|were|been) $G{0,2} $Participle"),
    EventRule(
      name: "attack.answered", kind: .attack, anchor: .last,
      pattern: "$Answer $F{0,7} $AttackNoun"),
    EventRule(
      name: "attack.means", kind: .attack, anchor: .last,
      pattern: "$Means ((and|or|,|/|-) $Means)* (-|$Plain){0,2} $AttackNoun", priority: 1),
    EventRule(
      name: "attack.means-flown", kind: .attack, anchor: .last,
      pattern: "$Means ((and|or|,) $Means)* $F{0,4} $HitVerb", priority: 1),
    EventRule(
      name: "strike.own-fired", kind: .strike, anchor: .weapon,
      pattern: "$A ($H|,){0,8} (fired|launched|firing|launching|fires|launches) $F{0,6} $Weapon",
      priority: 1),
    EventRule(
      name: "attack.hostile-fired", kind: .attack, anchor: .weapon,
      pattern:
        "($Hostile|$Sponsor|they|gunmen) $F{0,4} (fired|launched|lobbed|flew|firing|launching) $F{0,4} $Means"
    ),
    EventRule(
      name: "attack.means-fired", kind: .attack, anchor: .weapon,
      pattern:
        "$Means $F{0,3} (was|were|been) (fired|launched|lobbed|flown|aimed) (at|on|towards|toward|against)"
    ),
    EventRule(
      name: "attack.means-strike", kind: .attack, anchor: .last,
      pattern: "(the|a|by|of|from)? $Means ((and|or|,) $Means)* strike", priority: -1),
    EventRule(
      name: "attack.claimed", kind: .attack, anchor: .last,
      pattern: "responsibility for $F{0,4} $T", priority: 1),
    EventRule(
      name: "strike.own-noun", kind: .strike, anchor: .last,
      pattern: "$A $Mod{0,4} $N", priority: 2),
    EventRule(
      name: "strike.own-verb", kind: .strike, anchor: .last,
      pattern: "$A ($H|,){0,6} $HitVerb", priority: 1),
    EventRule(
      name: "attack.hostile-verb", kind: .attack, anchor: .last,
      pattern:
        "($Hostile|$Fighters) (have|had|has|$Plain){0,3} (shelled|attacked|fired on|fired at)"),
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
      pattern: "$T ($F|,){0,6} (on|against|at|near|targeting|toward|towards)? $F{0,5} $OwnBase",
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

  /// Triggers known by what they strike.
  static let targets: [EventRule] = [
    EventRule(
      name: "strike.military", kind: .strike, anchor: .last,
      pattern: "(first|this|such|the) military $AttackNoun"),
    EventRule(
      name: "strike.came-under", kind: .strike, anchor: .last,
      pattern:
        "($Generic|$Group|$General|this) ($F|,){0,8} (came|come|coming|comes) $F{0,2} $AttackNoun"),
    EventRule(
      name: "strike.on-target", kind: .strike, anchor: .first,
      pattern: "$N $F{0,6} (on|against|targeting|at) $F{0,6} ($Generic|$Group|$Facility|$General)"),
    EventRule(
      name: "strike.things-hit", kind: .strike, anchor: .last,
      pattern: "$Number ($Plain|$Kind|$Fighters|$Nationality){0,3} ($General|$Facility) $HitVerb",
      priority: 2),
    EventRule(
      name: "strike.headline", kind: .strike, anchor: .last,
      pattern:
        "$Us (and $Ally)? (bombs|pounds|hits|strikes|attacks|targets|bomb|pound|hit|strike|attack|target)",
      priority: 4),
    EventRule(
      name: "strike.weapon-against", kind: .strike, anchor: .weapon,
      pattern:
        "(used|use|using|employed|employing|deployed|expended|with) $F{0,4} $Weapon $F{0,2} (against|on|at) $F{0,6} $Thing"
    ),
    EventRule(
      name: "strike.weapon-used-against", kind: .strike, anchor: .weapon,
      pattern:
        "$Weapon ($F|,){0,6} (was|were) (used|employed|dropped|deployed|expended) (against|on|at)? $F{0,6} ($Thing|.|,)"
    ),
    EventRule(
      name: "strike.thing-burned", kind: .strike, anchor: .last,
      pattern:
        "$Facility $F{0,8} (burned|burnt|burning|blew up|blown up|collapsed|caught fire|in flames|in ruins|on fire|ablaze|knocked out|knocked over)"
    ),
    EventRule(
      name: "strike.target-hit", kind: .strike, anchor: .last,
      pattern: "$Thing $F{0,6} ($Been|in) $G{0,3} $HitVerb",
      priority: 1),
  ]

  /// The rule for an attack with nothing beside it.
  static let bareAttack = "attack.noun"

  /// Nouns with nothing beside them.
  static let nouns: [EventRule] = [
    EventRule(
      name: "strike.noun", kind: .strike, anchor: .all, pattern: "$StrikeNoun", priority: 1),
    EventRule(name: bareAttack, kind: .attack, anchor: .all, pattern: "$AttackNoun"),
  ]

  /// “The strikes targeted …”: the verb is what its subject is.
  static let subjects: [EventRule] = [
    EventRule(name: "same.subject", kind: .same, anchor: .last, pattern: "$N $F{0,6} $HitVerb"),
    EventRule(
      name: "same.relative", kind: .same, anchor: .last,
      pattern: "$N ($F|,){0,14} , which $F{0,3} $HitVerb"),
  ]

  /// Verbs without an agent of their own: `HitVerb` that no table has decided.
  static let verbs: [EventRule] = [
    EventRule(
      name: "strike.verb-target", kind: .strike, anchor: .first,
      pattern: "$HitVerb $F{0,6} ($Generic|$Group|$Facility|$General)"),
    EventRule(
      name: "strike.blasts", kind: .strike, anchor: .first,
      pattern: "(blasts|explosions) $F{0,6} (heard|reported|in|near|rocked|shook)"),
    EventRule(
      name: "strike.verb-place", kind: .strike, anchor: .first, pattern: "$HitVerb $F{0,4} $Town"),
  ]
}
