extension EventPhase {
  /// Deeds told without a word for a strike: what flew, what fell, who was killed with what.
  static let deeds: [EventRule] = [
    // “Two F-16s released bombs on a store”: whoever has aircraft is no militia.
    EventRule(
      name: "strike.aircraft-released", kind: .strike, anchor: .weapon,
      pattern:
        "$Weapon ($H|,|and|$Number){0,8} (dropped|dropping|released|releasing|delivered|delivering|expended|expending|let go|let go of|let loose|let fall|unloaded|emptied) $F{0,6} ($Weapon|$Means)"
    ),
    EventRule(
      name: "attack.means-released", kind: .attack, anchor: .weapon,
      pattern:
        "$Means $F{0,6} (dropped|released|let go|let loose|let fall) $F{0,6} ($Weapon|$Means) $F{0,6} (on|at|over|near) $F{0,4} ($UsForces|$OwnBase|base|outpost|camp)",
      priority: 4),
    EventRule(
      name: "strike.own-released", kind: .strike, anchor: .weapon,
      pattern:
        "$A ($H|,){0,8} (released|releasing|delivered|let go|let go of|let loose|let fall|expended) $F{0,6} $Weapon",
      priority: 1),
    EventRule(
      name: "strike.aircraft-hit", kind: .strike, anchor: .last,
      pattern:
        "(jets|warplanes|aircraft|bombers|planes|gunships|helicopters|jet|warplane|plane|bomber|gunship|helicopter) ($H|,){0,6} $HitVerb"
    ),
    EventRule(
      name: "strike.weapon-hit", kind: .strike, anchor: .last, pattern: "$Weapon $F{0,4} $HitVerb",
      priority: -1),
    // “The salvo killed a contractor”: who was hurt says whose deed it was.
    EventRule(
      name: "attack.hurt-own", kind: .attack, anchor: .first,
      pattern:
        "$AttackNoun ($F|,){0,10} ($Killed|$Wounded) $F{0,4} ($UsForces|contractor|contractors|$Coalition)",
      priority: 5),
    EventRule(
      name: "attack.means-crashed", kind: .attack, anchor: .weapon,
      pattern: "$Means ($F|,){0,12} crashed (into|on|onto)", priority: 2),
    EventRule(
      name: "strike.among-places", kind: .strike, anchor: .last,
      pattern: "among the? (places|sites|targets|locations|areas) (hit|struck|bombed|targeted)"),
    EventRule(
      name: "strike.things-set-off", kind: .strike, anchor: .last,
      pattern:
        "($General|$Facility|locations) (—|–|-|,) $F{1,14} (—|–|-|,) (was|were) $G{0,2} $Participle"
    ),
    // Rockets are the attackers' arms, whatever bases they hit.
    EventRule(
      name: "attack.base-by-rockets", kind: .attack, anchor: .last,
      pattern:
        "(base|bases|outpost|outposts) ($F|,){0,14} (was|were|been) $G{0,2} $Participle by ($Means and)? (rockets|rocket|mortars)",
      priority: 2),
    // “What was hit were two depots”.
    EventRule(
      name: "strike.what-hit", kind: .strike, anchor: .last,
      pattern: "what (was|were|had been) $G{0,2} $Participle"),
    EventRule(
      name: "strike.missile-on-home", kind: .strike, anchor: .last,
      pattern:
        "$Means $F{0,2} $HitVerb $F{0,3} (home|homes|farm|hospital|clinic|terminal|school|market|mosque|shop|shops)",
      priority: 6),
    // “A leader killed by a drone”, “a drone killed two militia leaders”.
    EventRule(
      name: "strike.killed-by-means", kind: .strike, anchor: .weapon,
      pattern:
        "($Generic|$Group|$Fighters|leader|leaders) ($F|,){0,10} (was|were|been|being)? $G{0,2} $Killed (by|in) (a|an|the|$Us|$Plain|$Number){0,3} ($Means|$Weapon)",
      priority: 6),
    EventRule(
      name: "strike.means-killed", kind: .strike, anchor: .weapon,
      pattern:
        "$Means $F{0,3} $Killed $F{0,4} ($Generic|$Group) (commander|commanders|leader|leaders|chief|fighters|members|militants)",
      priority: 4),
    EventRule(
      name: "attack.own-ships", kind: .attack, anchor: .first,
      pattern:
        "$HitVerb ($Number|$Modifier|at|on|one of){0,2} (our|their|its|the|$Us|a) $Plain{0,2} (warship|warships|ships|destroyer|destroyers|carrier|frigate)",
      priority: 5),
    EventRule(
      name: "attack.ships-passive", kind: .attack, anchor: .last,
      pattern:
        "(warship|warships|carrier|destroyer|destroyers|frigate) ($Plain|$Ship|$Person|$Country|$Area|$In|the|,|had|has|have){0,10} (was|were|been) $G{0,2} $HitVerb",
      priority: 5),
    EventRule(
      name: "attack.on-foreign", kind: .attack, anchor: .first,
      pattern:
        "$T $F{0,3} (base|bases|facilities|outposts|camps|camp|sites) (hosting|housing|that host|that house|which host|which house|home to) (foreign|international|coalition|allied|western) (troops|forces|advisers|advisors|personnel|trainers|soldiers)",
      priority: 6),
    // “It hit a hangar, killing a contractor”.
    EventRule(
      name: "attack.killing-own", kind: .attack, anchor: .first,
      pattern:
        "$HitVerb $F{0,6} ,? (killing|wounding|injuring|hurting) ($F|$Killed|$Wounded|,){0,5} ($UsForces|contractor|contractors)",
      priority: 6),
    // Who fires rockets flies no jets.
    EventRule(
      name: "attack.rocket-fired", kind: .attack, anchor: .weapon,
      pattern: "(rocket|rockets|mortar|mortars) $F{0,2} (was|were|been) (fired|launched|lobbed)",
      priority: -1),
    // Who condemns attacks on bases in his country speaks of those on foreign troops.
    EventRule(
      name: "attack.on-bases-there", kind: .attack, anchor: .first,
      pattern:
        "$AttackNoun (on|against|at) ($F|,){0,6} (bases|base|embassies|missions|convoys) (in (his|her|its|our|their|the) country|where ($F){0,3} (foreign|international|coalition|advisers|advisors|troops))",
      priority: 6),
    EventRule(
      name: "attack.claimed-object", kind: .attack, anchor: .last,
      pattern: "(claimed|claiming) (the|an) $N", priority: 3),
    // “Answered rockets on a US base”: arms that are aimed at one's own are an attack.
    EventRule(
      name: "attack.means-on-own", kind: .attack, anchor: .weapon,
      pattern:
        "$Means (on|at|against) ($Number|$Modifier|the|a|an|$Plain){0,3} ($UsForces|$OwnBase)"),
  ]

  /// What is told of as over, or as somebody else's, by words around the trigger.
  static let bygone: [EventRule] = [
    EventRule(
      name: "old.at-that-time", kind: .old, anchor: .first,
      pattern:
        "($StrikeNoun|struck|hit|bombed) $F{0,6} (then|back then|at the time|at that time) (.|;)"),
    EventRule(
      name: "old.earlier-had", kind: .old, anchor: .last,
      pattern:
        "($Earlier|earlier) ,? ($Us|$UsForces|$Ally|$Mod|the|and|jets|warplanes|planes|aircraft|it|they){0,6} had $F{0,5} $Deed"
    ),
    EventRule(
      name: "old.this-year", kind: .old, anchor: .last,
      pattern: "on? $Date (this|last) year ,? ($H|,){0,8} $Deed"),
    EventRule(
      name: "old.said-then", kind: .old, anchor: .first,
      pattern: "$Deed ($F|,){0,12} $Say at (the|that) time"),
    EventRule(
      name: "old.most-recently", kind: .old, anchor: .last,
      pattern: "most recently $F{0,3} ,? when? $F{0,6} $Deed"),
    EventRule(
      name: "old.last-did", kind: .old, anchor: .first,
      pattern: "last $Deed $F{0,8} (in|on) ($Month|$Year|$Date)"),
    EventRule(
      name: "old.last-did-when", kind: .old, anchor: .all,
      pattern: "last $Deed ($F|,){0,12} when ($F|,){0,10} $T"),
    EventRule(
      name: "old.until", kind: .old, anchor: .all,
      pattern:
        "(before|until|till|prior to) (this (week|month|year)|now|then|that|$Date) , ($F|,|where){0,16} $Own1"
    ),
    EventRule(
      name: "old.unclaimed", kind: .old, anchor: .last,
      pattern: "(unclaimed|unexplained|mysterious) $Mod{0,2} $T"),
    EventRule(
      name: "old.limited", kind: .old, anchor: .last,
      pattern: "(limited|confined) (itself|themselves|himself) to $F{0,6} $Deed"),
    EventRule(
      name: "old.blamed-on-foreign", kind: .old, anchor: .first,
      pattern:
        "$T $F{0,3} (blamed on|attributed to|carried out by|claimed by|pinned on|by) the? $Foreign"),
    EventRule(
      name: "old.said-to-be-foreign", kind: .old, anchor: .first,
      pattern: "$T $F{0,8} (blamed on|attributed to|pinned on) the? $Foreign"),
    EventRule(
      name: "old.earlier-fleet", kind: .old, anchor: .last,
      pattern: "$Earlier ,? ($Us|$UsForces|$Ally|$Mod|$Ship|ships|and|the){1,8} $Deed"),
    EventRule(
      name: "old.merchant-ships", kind: .old, anchor: .last,
      pattern:
        "(attacked|attacking|targeted|targeting|fired on|fired at|hit|struck) ($Mod|$Modifier|$Nationality|the|of|some){0,6} (merchant|commercial|cargo|international) (ship|ships|vessel|vessels|shipping|freighter|freighters)"
    ),
    EventRule(
      name: "old.boarding", kind: .old, anchor: .first,
      pattern:
        "(raid|raids|operation) ($F|,){0,5} (on|against) $F{0,3} (dhow|dhows|boat|vessel|freighter)"
    ),
  ]
}
