import Annotations

/// Phase 4, clauses: what stands around a strike or an attack is tied to fields.
///
/// The tables are asked one after the other; an element that is claimed stays claimed. `S` is
/// anything that ends no clause: no event, no full stop, no word that opens another clause.
enum BindingPhase {
  static let parts: [String: PatternPart] = [
    "S": .pattern("($F|,)"),
    "A": .pattern("($Us|$UsForces)"),
    "Foe": .pattern("($Generic|$Group)"),
    "Who": .pattern(
      "($Plain|$Victims|$Fighters|$Us|$UsForces|$Ally|$Coalition|$Nationality|$Body|$Foreign|-)"),
    "Unit": .pattern(
      "(province|provinces|governorate|governorates|district|city|airport|port|region|area)"),
    "Mod": .pattern(
      "($Plain|$Fighters|$WeaponWord|$Weapon|$Means|$Ordinal|-|'s|military|air|new|led)"),
    "Soldiers": .pattern(
      "(troops|soldiers|personnel|forces|marines|servicemembers|service members|soldier)"),
    "Count": .pattern("($Number|$Vague of?)"),
    "Kinds": .pattern(
      "($Plain|$Kind|-|of|the|its|their|'s|$Group|$Generic|$Fighters|$Nationality|$Sponsor|\\(|\\))"
    ),
  ]

  static let tables: [(name: String, rules: [BindingRule])] = [
    ("blocked", blocked + blockedTurns), ("agents", agents),
    ("tolls", tolls + figures + tollForms + seriesForms + tollTurns),
    ("counts", counts + shares + countForms + countTurns),
    ("places", places + sites + placeForms + placeTurns),
    ("things", things + roundabout + thingForms + thingTurns),
  ]

  /// A field for what takes no part in anything else.
  static let none: Field = "-"

  /// Those who are attacked are not those who strike.
  static let blocked: [BindingRule] = [
    BindingRule(none, "attacked", .usForces, .all, "$Attack $S{0,10} $UsForces"),
    BindingRule(none, "attacked-us", .us, .last, "$Attack $F{0,8} (on|against|at) $F{0,4} $Us"),
    // “Monday's strikes” is a day of strikes whoever speaks before it.
    BindingRule(
      .strikeDate, "possessive", .date, .first,
      "$Date (night|evening|morning|afternoon)? 's ($Plain|$Mod){0,4} $Strike",
      priority: 12),
    BindingRule(
      none, "said-then", .date, .last,
      "$Say (late|early)? on? (late|early)? $Date"),
    BindingRule(none, "then-said", .date, .first, "(on|late|early) $Date ,? $Say"),
    BindingRule(
      none, "told-then", .date, .last,
      "told $G{0,6} on? (late|early)? $Date"),
    BindingRule(
      none, "statement-then", .date, .last,
      "$Say $G{0,5} (platform|account|network|channel|statement|release|briefing|post|conference|message|letter|interview|speech|address|report) ((on|to) (X|Twitter|Telegram|$Name))? (issued|released|posted|published)? (late|early)? on? (late|early)? $Date"
    ),
    BindingRule(
      none, "statement-of", .date, .last,
      "(statement|report|briefing|letter|interview) (of|on|from) $Date"),
    // Who is in charge of operations in Syria need not be struck there.
    BindingRule(
      none, "role-place", .located, .last,
      "(commander|leader|chief|head|charge|responsible) $F{0,6} (operations|activities|affairs|branch|wing) $F{0,2} in $Located"
    ),
    // A base that is attacked is no target of the strikes.
    BindingRule(
      none, "attacked-place", .facility, .first,
      "$Attack $G{0,4} (on|against|at|near|inside|into) $G{0,5} $Facility"),
    BindingRule(
      none, "met-then", .date, .last,
      "(meet|met|meets|gathered|marched|rallied|protested|took to the streets|lined up|buried|due to|could begin|expected|mourners|funeral) $F{0,6} $Date"
    ),
    BindingRule(
      none, "others-have", .number, .last,
      "($Ally|$Foreign|Britain|France|Canada|NATO|Germany|Italy|Spain|Denmark|Poland|Australia|Netherlands) ,? (which|who)? $F{0,3} (has|have|had|deployed|keeps) $F{0,2} $Number"
    ),
    BindingRule(none, "one-of", .number, .last, "one of (the|those|them|(its|their) $Number)"),
    // “Bases that house US troops”, “the bases were targeted by drones”: not what the strikes hit.
    BindingRule(
      none, "own-housing", .facility, .first,
      "$Facility (housing|hosting|that house|that host|that houses|used by|home to) $F{0,3} ($UsForces|$Coalition)"
    ),
    BindingRule(
      .attackCountry, "attacked-there", .located, .all,
      "$Facility ($F|,){0,14} (was|were|come|came) $F{0,2} $Attack"),
    BindingRule(
      none, "crashed-into", .facility, .first, "crashed (into|on|onto) $G{0,5} $Facility"),
    BindingRule(
      none, "attacked-passive", .facility, .all,
      "$Facility ($F|,){0,14} (was|were|come|came|been) $F{0,2} $Attack"),
    BindingRule(
      .strikeDate, "that-day", .date, .first,
      "$Date that $F{0,12} $Strike ($F|$Strike){0,8} that (day|night|evening|morning)",
      priority: 20),
    BindingRule(none, "recently", .date, .last, "most recently on? $Date"),
    // Who vows to kill two has killed nobody.
    BindingRule(
      none, "threat", .number, .last,
      "(vowed|threatened|threatening|vows|threatens|meant|aimed|planned|plotted|plotting|swore|hoping|trying) to $F{0,2} $Killed $F{0,3} $Number"
    ),
    BindingRule(
      none, "reacted-then", .date, .last,
      "(reacted|responded|accused|denounced|protested|mourned|mourning) $F{0,4} $Date", priority: 2),
    BindingRule(
      none, "then-reacted", .date, .first,
      "on? $Date $Plain{0,2} (accused|denounced|condemned|reacted|protested|blasted|decried|criticised|criticized|slammed|demanded|mourned|summoned)"
    ),
    BindingRule(
      none, "number-housing", .number, .first,
      "$Number $Kinds{0,3} $Facility (that|which)? (housing|hosting|house|host|houses|hosts) $F{0,3} ($UsForces|$Coalition)"
    ),
    // “…, the Houthi-run television said”: who speaks is not struck for that.
    BindingRule(
      none, "speaker", .group, .first, ", the? $Foe $F{0,5} $Say"),
    // Where somebody speaks or marches is no place of a strike.
    BindingRule(
      none, "speaker-place", .located, .last,
      "(official|officials|source|sources|media|television|politicians|diplomats|newspapers|agreement|truce|ceasefire|talks|meeting|spokesman|spokeswoman|spokesperson|lawmakers|analysts|analyst|correspondent|reporter|government|administration|ministry|marched|gathered|rallied|protested|demonstrated|buried) $F{0,5} in $Located"
    ),
    // “In Tehran, a spokesman …”: so is the place at the head of a sentence about speakers.
    BindingRule(
      none, "speaker-fronted", .located, .last,
      "(in|from) $Located , $H{0,6} ($Person|$Title|spokesman|spokeswoman|spokesperson|ministry|government|parliament|protesters|mourners|lawmakers)"
    ),
    // Those between whom there is a war need not be where it reaches.
    BindingRule(
      none, "parties", .located, .all,
      "(war|fighting|conflict|hostilities|truce|ceasefire|clashes|tension|tensions) $F{0,4} between $F{0,2} $Located"
    ),
    BindingRule(none, "dateline", .date, .first, ", $Date (\\(|–|—)"),
    // “Demanded an explanation Friday for the strikes”, “all raids through Friday”.
    BindingRule(
      none, "asked-then", .date, .first,
      "$Date (for|over) (the|its|their|his|$Us|$Mod){0,4} ($Raid|bombs|bombing)"),
    BindingRule(
      none, "stopped-then", .date, .last,
      "(stopped|stops|halt|halted|halts|ended|ceased|paused|suspended) $F{0,2} $Strike $F{0,8} on? $Date"
    ),
    BindingRule(none, "until", .date, .last, "(through|until|till) $Date"),
    // “It follows one on Monday against a hub”: the day and the target of another round.
    BindingRule(
      none, "earlier-one", .date, .last, "(follows|followed|after) (one|another) $F{0,3} on $Date"),
    BindingRule(
      none, "earlier-one-on", .facility, .first,
      "(follows|followed|after) (one|another) $F{0,10} (on|against) $F{0,3} $Facility"),
    BindingRule(
      none, "rose-then", .date, .last,
      "(rose|risen|climbed|rises|increased|stood|stands|reached) (to|at)? $Modifier? $Number $G{0,3} on? $Date"
    ),
    BindingRule(
      none, "some-number", .function, .first, "(a|an) $Plain{0,2} number (of|$Victims)"),
    BindingRule(
      none, "if-none", .zero, .last, "(as long as|so long as|if|unless|until|whether) $F{0,3} $Zero"
    ),
    BindingRule(
      none, "downed", .means, .last,
      "(shot down|downed|brought down|bring down|lost) $F{0,4} $Means"),
    BindingRule(
      none, "was-downed", .weapon, .first,
      "$Weapon $F{0,5} (shot down|downed|brought down|crashed|lost)"),
    BindingRule(none, "half-a", .function, .last, "half a"),
    BindingRule(
      none, "not-but", .facility, .first, "not (a|an|the) $Facility but"),
    BindingRule(
      none, "protected", .usForces, .all,
      "(protect|protecting|defend|safety of|threats to|shield) $F{0,4} $UsForces"),
  ]
}
