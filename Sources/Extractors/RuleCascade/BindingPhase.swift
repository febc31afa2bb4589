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
    ("blocked", blocked), ("agents", agents), ("tolls", tolls), ("counts", counts),
    ("places", places),
    ("things", things),
  ]

  /// A field for what takes no part in anything else.
  static let none: Field = "-"

  /// Those who are attacked are not those who strike.
  static let blocked: [BindingRule] = [
    BindingRule(none, "attacked", .usForces, .all, "$Attack $S{0,10} $UsForces"),
    BindingRule(none, "attacked-us", .us, .last, "$Attack $F{0,8} (on|against|at) $F{0,4} $Us"),
    // “Monday's strikes” is a day of strikes whoever speaks before it.
    BindingRule(
      .strikeDate, "possessive", .date, .first, "$Date 's ($Plain|$Mod){0,4} $Strike", priority: 12),
    BindingRule(
      none, "said-then", .date, .last,
      "$Say (late|early)? on? (late|early)? $Date"),
    BindingRule(none, "then-said", .date, .first, "(on|late|early) $Date ,? $Say"),
    BindingRule(
      none, "told-then", .date, .last,
      "told $G{0,6} on? (late|early)? $Date"),
    BindingRule(
      none, "statement-then", .date, .last,
      "$Say $G{0,3} (statement|release|briefing|post|conference|message|letter|interview|speech|address|report) ((on|to) (X|Twitter|Telegram|$Name))? (issued|released|posted|published)? (late|early)? on? (late|early)? $Date"
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
      "($Ally|$Foreign|Britain|France|Canada|NATO) $F{0,3} (has|have|had|deployed|keeps) $F{0,2} $Number"
    ),
    BindingRule(none, "one-of", .number, .last, "one of (the|those|them)"),
    // Who vows to kill two has killed nobody.
    BindingRule(
      none, "threat", .number, .last,
      "(vowed|threatened|threatening|vows|threatens|meant|aimed|planned|plotted|plotting|swore|hoping|trying) to $F{0,2} $Killed $F{0,3} $Number"
    ),
    // Where somebody speaks or marches is no place of a strike.
    BindingRule(
      none, "speaker-place", .located, .last,
      "(official|officials|source|sources|spokesman|spokeswoman|spokesperson|lawmakers|analysts|analyst|correspondent|reporter|government|administration|ministry|marched|gathered|rallied|protested|demonstrated|buried) $F{0,5} in $Located"
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

  static let agents: [BindingRule] = [
    BindingRule(.actor, "modifier", .us, .last, "$Us $Mod{0,5} $Strike", priority: 2),
    BindingRule(.actor, "subject", .us, .first, "$Us ($H|,){0,8} $Strike", priority: 1),
    BindingRule(
      .actor, "subject-said", .us, .first, "$Us $H{0,3} $Say $F{0,4} (it|its|they) $F{0,8} $Strike",
      priority: 1),
    BindingRule(.actor, "by-phrase", .us, .last, "$Strike $S{0,8} by the? $Us", priority: 1),
    BindingRule(
      .actor, "forces", .usForces, .first,
      "$UsForces (to|have|has|had|also)? ($Act $H{0,6})? $Strike"),
    BindingRule(
      .actor, "with-phrase", .us, .last,
      "$Strike (with|by|using) ($Plain|$Vague|$Number|a|an|the){0,3} $Us"),
    // “US kills Nujaba commander”: the verb is no strike, the deed is.
    BindingRule(
      .actor, "killer", .us, .first,
      "$Us ($Plain|$Weapon|$Means|and|,){0,7} $Killed $F{0,4} ($Foe|$Fighters|leader|leaders)"),
    BindingRule(.actor, "of-phrase", .us, .last, "$Strike of the? $Us", priority: 1),
    // “Forces from the US and the UK, helped by others, launched strikes”.
    BindingRule(
      .actor, "blamed", .us, .last, "$Strike $F{0,4} (blamed on|attributed to|pinned on) the? $Us"),
    BindingRule(
      .actor, "inserted", .us, .first,
      "$Us ($H{0,4} | and the? $Ally $H{0,3}) , ($H|,){1,24} $Act $H{0,6} $Strike"),
    BindingRule(
      .actor, "ally-inserted", .ally, .first,
      "$Us and the? $Ally $H{0,3} , ($H|,){1,24} $Act $H{0,6} $Strike"),
    BindingRule(
      .actor, "ally-with", .ally, .first,
      "$Strike ($S|-|–|—){0,6} (with|alongside|together with) (the|forces from|aircraft from)? $Ally"
    ),
    BindingRule(
      .actor, "joint", .ally, .first,
      "joint (operation|action|mission|strikes|raid) with (the|forces from)? $Ally"),
    BindingRule(
      .actor, "flyer", .us, .first,
      "$Us $Plain{0,2} $Weapon $F{0,3} (dropped|dropping|released|fired|launched|flew)"),
    BindingRule(
      .actor, "ally-flyer", .ally, .first,
      "$Ally $Plain{0,2} $Weapon $S{0,8} (dropped|dropping|released|fired|launched|flew|joined|took part|$Strike)"
    ),
    BindingRule(.actor, "ally-hyphen", .ally, .all, "$Us (-|/|and) $Ally $Mod{0,4} $Strike"),
    BindingRule(.actor, "coalition", .coalition, .first, "$Coalition $H{0,4} $Act $H{0,4} $Strike"),
    BindingRule(.actor, "ally", .ally, .all, "$Us (and|,) the? $Ally $S{0,8} $Strike"),
    BindingRule(.actor, "ally-first", .ally, .all, "$Ally (and|,) the? $Us $S{0,8} $Strike"),
    BindingRule(.orderedBy, "active", .person, .last, "$Person (who|is|$F|$Strike){0,6} $Order"),
    BindingRule(
      .orderedBy, "passive", .person, .first, "$Strike $S{0,8} ($Order|led) $F{0,2} $Person"),
    BindingRule(
      .orderedBy, "insertion", .person, .last,
      "$Person , (who|whose|whom)? ($F|,){0,14} , (has|had|also|later|then)? $Order"),
    BindingRule(
      .orderedBy, "relative", .person, .last, "$Person , who (has|had|also|later|then)? $Order"),
    BindingRule(.orderedBy, "by", .person, .first, "$Order $F{0,3} (by|from|of) $F{0,3} $Person"),
    BindingRule(.orderedBy, "pronoun", .order, .first, "he (has|had)? $Order $F{0,5} $Strike"),
    BindingRule(
      .orderedBy, "who-said", .person, .first,
      "$Person , who ($F|$Strike){0,10} at (his|her) $Order"),
    BindingRule(
      .orderedBy, "president", .order, .first,
      "the President (has|had|then|also|personally)? $Order $F{0,5} $Strike"),
    BindingRule(
      .orderedBy, "relative-pronoun", .order, .first,
      "$Person , who $F{0,14} , $F{0,2} he (has|had)? $Order $F{0,5} $Strike"),
    BindingRule(.orderedBy, "possessive", .person, .first, "$Person 's? $F{0,2} $Order"),
  ]

  static let places: [BindingRule] = [
    BindingRule(
      .strikeDate, "after", .date, .first, "$Strike ($S{0,12} | ($H|,|$Group|$Generic){0,24}) $Date"
    ),
    BindingRule(
      .strikeDate, "after-midnight", .date, .first,
      "$Strike $S{0,8} (shortly|just|soon)? after (midnight|dark|sunset|sunrise|dawn) on? $Date"),
    BindingRule(.strikeDate, "before", .date, .last, "$Date ,? $F{0,6} $Strike"),
    BindingRule(
      .strikeDate, "fronted", .date, .first,
      "(on|early|late|overnight|before dawn|at dawn)? $Date $Plain{0,3} , ($H|,){0,14} $Strike"),
    BindingRule(
      .strikeDate, "hurt-then", .date, .first,
      "($Killed|$Wounded) $G{0,4} on? $Date (when|after|in|by|during|as) $F{0,5} $Strike"),
    BindingRule(
      .strikeDate, "began", .date, .last,
      "($A|forces|operation|bombing|raids) $F{0,3} (began|started|took place) $F{0,8} $Date"),
    BindingRule(.attackCountry, "after", .located, .all, "$Attack $S{0,20} $Located"),
    BindingRule(
      .attackCountry, "troops-in", .located, .all, "$UsForces $S{0,6} $Located $S{0,6} $Attack"),
    BindingRule(
      .strikeCountry, "goal", .located, .all,
      "$Located ($S|where|which){0,16} (was|were) (the|their|its|what) (target|targets|goal|object|aim)"
    ),
    BindingRule(
      .strikeCountry, "heard", .town, .first,
      "$Town ($F|,){0,4} (heard|shook|rocked|reported) $F{0,4} (blasts|explosions|as) $F{0,5} $Strike"
    ),
    BindingRule(
      .attackCountry, "hurt-there", .located, .all,
      "($UsForces|soldiers|service members|troops) $F{0,2} ((was|were|been|being) $F{0,1} ($Killed|$Wounded)|died) $F{0,5} $Located"
    ),
    BindingRule(
      .attackCountry, "hurt-in", .located, .all,
      "($Killed|$Wounded) $F{0,3} $UsForces $F{0,3} $Located"),
    BindingRule(
      .attackCountry, "deaths-in", .located, .all,
      "(death of|deaths of|killing of|death|deaths|killing) $F{0,4} (soldiers|troops|servicemembers|service members|troopers|personnel|$UsForces) $F{0,3} $Located",
      priority: 5),
    BindingRule(.strikeCountry, "of", .country, .last, "$Raid of $F{0,2} $Country"),
    BindingRule(.strikeCountry, "of-town", .town, .all, "$Raid of $F{0,2} $Town (and $Town)?"),
    BindingRule(.strikeCountry, "after", .located, .all, "$Strike $S{0,24} $Located"),
    BindingRule(
      .strikeCountry, "subject", .town, .all,
      "$Town $Unit? ((,|and|, and|as well as|, as well as) (the|$Nationality|$Country|'s|capital|city|$Direction|$In){0,3} $Town $Unit?){0,4} (was|were|came|come|comes) $F{0,4} $Strike"
    ),
    BindingRule(
      .strikeCountry, "object", .town, .all,
      "$Strike ($Plain|the|$Sponsor|$Nationality|$Country|'s|$Direction|$In){0,4} $Town ('s? ($Plain|$Facility|$Landmark){0,2} (,|and|, and|as well as|, as well as) (the|$Plain|$Nationality|$Country|'s|$Direction|$In){0,4} $Town)*"
    ),
    BindingRule(
      .strikeCountry, "object-country", .country, .all, "$Strike $Country (and $Country)?"),
    BindingRule(
      .strikeCountry, "target", .located, .all, "(target|targets|goal) $S{0,24} $Located"),
    BindingRule(.strikeCountry, "before", .located, .all, "$Located $S{0,10} $Strike"),
    BindingRule(.attackCountry, "before", .located, .all, "$Located $S{0,24} $Attack"),
  ]
}
