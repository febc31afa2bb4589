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
    "Deed": .pattern("($StrikeNoun|struck|hit|bombed|targeted|destroyed|pounded|dropped)"),
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
    ("elsewhere", elsewhere + bygone + pastTurns), ("decided", decided), ("targets", targets),
    ("nouns", nouns), ("subjects", subjects),
    ("verbs", verbs),
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
      pattern:
        "$Number ($Plain|$Kind|$Fighters|$Nationality){0,3} ($General|$Facility|places|locations|spots|points) $HitVerb",
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
    // “Dunmor, a town of farmers, was hit hardest”.
    EventRule(
      name: "strike.town-hit", kind: .strike, anchor: .last,
      pattern: "$Town , $F{1,14} , (was|were|has been|had been) $G{0,2} $Participle"),
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
      name: "same.took-place", kind: .same, anchor: .last,
      pattern: "$N $G{0,3} (took place|came|happened|occurred|began|started) $F{0,10} and $HitVerb"),
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
      pattern: "(blasts|explosions) $F{0,6} (heard|reported|in|near|rocked|shook|lit)"),
    EventRule(
      name: "strike.verb-place", kind: .strike, anchor: .first, pattern: "$HitVerb $F{0,4} $Town"),
  ]
}
