import Annotations

extension BindingPhase {
  /// Who strikes, and on whose order.
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
      "$Strike ($S|-|–|—){0,6} (with|alongside|together with) (the|forces from|aircraft from|those of the)? $Ally"
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
    BindingRule(
      .actor, "ally-subject", .ally, .first,
      "$Ally (has|have|had|$Plain|$Weapon){0,4} ($Strike|took part|participated)"),
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
    // “The President has bombed them twice”: whoever commands does not fly.
    BindingRule(
      .orderedBy, "bomber", .person, .last,
      "$Person (has|had|have)? ((launched|launches|unleashed|unleashes|lets loose|let loose|carried out) $Plain{0,2})? $Strike"
    ),
    BindingRule(.orderedBy, "possessive", .person, .first, "$Person 's? $F{0,2} $Order"),
  ]
}
