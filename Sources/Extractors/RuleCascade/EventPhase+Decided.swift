extension EventPhase {
  /// Triggers with an agent, a target or a cue beside them.
  static let decided: [EventRule] = sides + cues + deeds + turns

  /// Whose forces, bases and weapons stand beside the trigger.
  private static let sides: [EventRule] = [
    // “The bases have been attacked 66 times”: who counts so is who was attacked.
    EventRule(
      name: "attack.times", kind: .attack, anchor: .last,
      pattern:
        "(have|has|had) $G{0,3} been $G{0,1} (attacked|targeted|shot at|shelled|fired on|fired at) on? $Modifier? $Number (times|occasions)",
      priority: 6),
    EventRule(
      name: "attack.bases-times", kind: .attack, anchor: .last,
      pattern:
        "($Facility|$Troops|$Own|they|which) ($F|,){0,18} (have|has|had) $G{0,3} been $G{0,1} (attacked|targeted|shot at|shelled|fired on|fired at) on? $Modifier? $Number (times|occasions)",
      priority: 6),
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
        "$T $F{0,10} (hosting|housing|house|houses|host|hosts|home to|with|in which|where) $F{0,3} $UsForces",
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
      pattern: "$A ($Mod|and){0,5} $N", priority: 2),
    EventRule(
      name: "strike.own-verb", kind: .strike, anchor: .last,
      pattern: "$A ($H|,){0,6} $HitVerb", priority: 1),
    EventRule(
      name: "attack.hostile-verb", kind: .attack, anchor: .last,
      pattern:
        "($Hostile|$Fighters) (have|had|has|$Plain){0,3} (shelled|attacked|fired on|fired at)"),
  ]
}
