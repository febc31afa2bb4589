extension EventPhase {
  /// Deeds told by what flew, by what followed, or by how often they have been done.
  static let turns: [EventRule] = [
    // “A drone fired three missiles at a headquarters”: militias fly drones, but theirs carry none.
    EventRule(
      name: "strike.drone-fired", kind: .strike, anchor: .weapon,
      pattern:
        "(drone|drones|UAV|UAVs|unmanned aircraft) (has|had|have)? (fired|launched|put|loosed|unleashed|shot) ($Number|$Modifier|$Vague|a|an|the|at least|$Plain){0,4} ($Weapon|$Means)",
      priority: 6),
    EventRule(
      name: "strike.own-means-killed", kind: .strike, anchor: .weapon,
      pattern: "$Us $Plain{0,2} ($Means|$Weapon) (has|have|had|also)? $Killed", priority: 5),
    EventRule(
      name: "strike.killed-by-own-means", kind: .strike, anchor: .weapon,
      pattern: "$Killed (by|in|with) (a|an|the|two|$Number)? $Us $Plain{0,2} ($Means|$Weapon)",
      priority: 5),
    // Whose soldiers died when a drone hit was attacked, whatever is told of the drone in between.
    EventRule(
      name: "attack.died-when", kind: .attack, anchor: .last,
      pattern:
        "(contractor|contractors|$UsForces|American|Americans) ($F|,){0,4} ($Killed|$Wounded) ($F|,){0,6} (when|as|after) $F{0,4} $Means ($F|,|that|which){0,12} $HitVerb",
      priority: 7),
    EventRule(
      name: "attack.suspected-means", kind: .attack, anchor: .last,
      pattern:
        "$Means (that|which) $F{0,4} (believes|believe|believed|says|say|said|suspects|suspected|thought|described) $F{0,6} $HitVerb",
      priority: 3),
    // “They have received 41 attacks”: whoever counts attacks so is who was attacked.
    EventRule(
      name: "attack.received", kind: .attack, anchor: .last,
      pattern:
        "$Own $F{0,6} (received|receive|weathered|absorbed|recorded|logged|registered|counted|seen|repelled) $Modifier? ($Number|$Vague) $F{0,3} $AttackNoun",
      priority: 5),
    EventRule(
      name: "attack.means-used", kind: .attack, anchor: .weapon,
      pattern:
        "$Means $F{0,5} (used|employed|deployed|flown|sent|launched) (against|at|on) $F{0,3} $Own",
      priority: 4),
    EventRule(
      name: "attack.some-of-them", kind: .attack, anchor: .last,
      pattern:
        "(rockets|rocket|mortars|drones|shells) ($F|,|$HitVerb){0,12} ($Number|one|some|several) ($Victims|of them) $HitVerb",
      priority: 2),
    EventRule(
      name: "attack.known-base", kind: .attack, anchor: .first,
      pattern:
        "$T (on|against|at) $G{0,4} (known as|called|named|dubbed) $G{0,2} $OwnBase", priority: 5),
    // “The third time he has had to bomb them”.
    EventRule(
      name: "strike.nth-time", kind: .strike, anchor: .last,
      pattern:
        "$Ordinal time $F{0,8} ($Person|$Us|$UsForces|$Title|he|she|administration|president) (has|have|had|to|openly|been|forced|chosen|decided){0,4} $HitVerb",
      priority: 4),
    EventRule(
      name: "strike.pictured", kind: .strike, anchor: .last,
      pattern:
        "(pictures|footage|video|videos|images|photos|photographs|film) of $F{0,4} ($Facility|$General) $F{0,3} $HitVerb",
      priority: 4),
    EventRule(
      name: "strike.president-hits", kind: .strike, anchor: .last,
      pattern:
        "$Person (bombs|hits|strikes|pounds|blows up|blew up) $F{0,4} ($Generic|$Group|$Facility|$General|$Fighters|Syria|Iraq|Yemen)",
      priority: 4),
    EventRule(
      name: "strike.president-fired", kind: .strike, anchor: .weapon,
      pattern: "$Person (fired|launched|dropped|unleashed) $F{0,4} $Weapon"),
    EventRule(
      name: "attack.blamed-for", kind: .attack, anchor: .last,
      pattern:
        "(blamed|blames|blaming|accused|accuses) $F{0,3} ($Generic|$Group|$Sponsor) $F{0,3} (for|of) $F{0,5} $AttackNoun",
      priority: 4),
    // “Two rockets hit the building”: what is struck is known already, and no base.
    EventRule(
      name: "strike.means-on-the-building", kind: .strike, anchor: .last,
      pattern: "$Means (had|have|has)? $HitVerb the (building|headquarters|garage|house)",
      priority: 6),
  ]

  /// What is told of as over by words that stand with the deed.
  static let pastTurns: [EventRule] = [
    EventRule(
      name: "old.had-already", kind: .old, anchor: .last,
      pattern:
        "($Us|$UsForces|$Person|$Title|Washington|he|jets|warplanes) (had|has) (also)? already $F{0,6} ($StrikeNoun|struck|hit|bombed|bomb|strike|targeted|destroyed)"
    ),
    EventRule(
      name: "old.years-after", kind: .old, anchor: .last,
      pattern: "(years|year) (to the day)? after $F{0,7} $Own1"),
    EventRule(
      name: "old.days-later", kind: .old, anchor: .last,
      pattern:
        "((four|five|six|seven|eight|nine|ten) days|weeks|months|years|(a|one) (month|year)) later ,? ($H|,){0,8} $Deed"
    ),
    EventRule(
      name: "old.returned-fire", kind: .old, anchor: .weapon,
      pattern: "(fired back|returned fire|shot back) $F{0,4} $Weapon"),
    // “A day after hitting nine other targets”.
    EventRule(
      name: "old.day-after-doing", kind: .old, anchor: .last,
      pattern:
        "(day|days|night|nights|hours|week|weeks) after (hitting|striking|bombing|pounding|bombarding|attacking|targeting)"
    ),
  ]
}
