extension EventPhase {
  /// The rules for what has not happened.
  static let unreal: Set = ["old.would", "old.threat", "old.none"]

  /// Other people's strikes, and earlier ones of the same people.
  static let elsewhere: [EventRule] = [
    EventRule(
      name: "old.foreign", kind: .old, anchor: .last,
      pattern: "$Foreign 's? ($Mod|$Be|on|$Date){0,5} $T"),
    EventRule(
      name: "old.foreign-relative", kind: .old, anchor: .last,
      pattern: "$Foreign , (which|who) $F{0,6} $T"),
    EventRule(
      name: "old.foreign-act", kind: .old, anchor: .last,
      pattern: "$Foreign $F{0,3} $Act $F{0,4} $N"),
    EventRule(
      name: "old.foreign-blamed", kind: .old, anchor: .last,
      pattern: "$Foreign ($F|,){0,8} ($Answer|blamed|responsible|suspected|known) for? $F{0,5} $T"),
    // “Have repeatedly carried out strikes”: a habit, not the news.
    EventRule(
      name: "old.repeated", kind: .old, anchor: .last,
      pattern:
        "($Us|$UsForces) ($H|,|$Ally){0,6} (repeatedly|regularly|routinely|frequently) $H{0,2} ($Act $F{0,4} $N|$HitVerb)"
    ),
    // What was not struck is no news.
    EventRule(
      name: "old.denied", kind: .old, anchor: .last,
      pattern:
        "(not|never|n't) yet? been? ((conducted|carried out|launched) or)? (hit|hitting|struck|striking|targeted|targeting|bombed|bombing|attacked|attacking|destroyed|damaged)"
    ),
    EventRule(
      name: "old.similar", kind: .old, anchor: .last, pattern: "(a|another) similar $Own1"),
    // “After February, when bombers struck 85 targets”.
    EventRule(
      name: "old.when", kind: .old, anchor: .last, pattern: "($Month|$Year) , when $F{0,10} $Own1"),
    // “Hit 85 targets in Iraq last Friday”: a number does not end the clause.
    EventRule(
      name: "old.last-day", kind: .old, anchor: .first, pattern: "$Own1 $F{0,10} last $Date"),
    EventRule(name: "old.none", kind: .old, anchor: .last, pattern: "no $Mod{0,2} $StrikeNoun"),
    EventRule(
      name: "old.resumed", kind: .old, anchor: .last,
      pattern: "(resumed|stepped up|resumption of) $F{0,4} $N"),
    EventRule(
      name: "old.earlier", kind: .old, anchor: .last, pattern: "$Earlier (by|with)? $Mod{0,4} $Own1"
    ),
    EventRule(
      name: "old.earlier-clause", kind: .old, anchor: .last,
      pattern: "$Earlier , ($F|,){0,8} $Own1"),
    EventRule(
      name: "old.month", kind: .old, anchor: .last,
      pattern: "in (early|late|mid)? -? $Month ,? $F{0,8} $Own1"),
    EventRule(
      name: "old.in-month", kind: .old, anchor: .first,
      pattern: "$Own1 $G{0,10} ,? in (early|late|mid|mid -)? ($Month|$Year)"),
    EventRule(name: "old.then", kind: .old, anchor: .first, pattern: "$Own1 $G{0,6} $Earlier"),
    EventRule(
      name: "old.before-those", kind: .old, anchor: .last,
      pattern: "(weeks|months|days|week|month) after $F{0,3} ($A|jets|warplanes|bombers) $F{0,5} $T"
    ),
    EventRule(
      name: "old.threat", kind: .old, anchor: .first,
      pattern: "(future|possible|potential|planned|any) $T",
      priority: -1),
    EventRule(
      name: "old.would", kind: .old, anchor: .last,
      pattern:
        "(will|would|could|may|might|should|if|continue to|threatened to|threatens to|vowed to|vows to|pledged to|planned to|plans to|planning to|ready to|prepared to|poised to|whether to|warned it would|not hesitate to) $G{0,3} ($HitVerb|attack)"
    ),
    EventRule(
      name: "old.others-attacked", kind: .old, anchor: .first,
      pattern:
        "$AttackNoun (on|against) ($Mod|$Nationality){0,3} ($Foreign|merchant|shipping|ships|vessels|tankers|police|tanker|Red Sea|commercial|international shipping)"
    ),
    EventRule(
      name: "old.terror", kind: .old, anchor: .last,
      pattern: "(October 7|Oct. 7|Hamas|terror|terrorist|Israel) 's? $Mod{0,2} $T"),
  ]
}
