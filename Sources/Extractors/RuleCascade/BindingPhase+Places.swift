import Annotations

extension BindingPhase {
  /// When and where.
  static let places: [BindingRule] = [
    BindingRule(
      .strikeDate, "after", .date, .first, "$Strike ($S{0,12} | ($H|,|$Group|$Generic){0,24}) $Date"
    ),
    BindingRule(
      .strikeDate, "after-midnight", .date, .first,
      "$Strike $S{0,20} (shortly|just|soon)? after (midnight|dark|sunset|sunrise|dawn) on? $Date"),
    BindingRule(.strikeDate, "before", .date, .last, "$Date ,? $F{0,6} $Strike"),
    BindingRule(
      .strikeDate, "fronted", .date, .first,
      "(on|early|late|overnight|before dawn|at dawn)? $Date $Plain{0,3} (, ($Country|$Town|$Plain){1,2} time)? (, (shortly|just|soon)? (after|before) (midnight|dawn|dusk|dark|sunrise|sunset|nightfall) $F{0,3})? , ($H|,){0,14} $Strike"
    ),
    BindingRule(
      .strikeDate, "local", .date, .first,
      "$Strike $S{0,28} (on|early|late) $Date (local time|in (Iraq|Syria|Yemen))", priority: 9),
    // “At 7:40 p.m. Thursday in Washington — 2:40 a.m. Friday in Syria”.
    BindingRule(
      .strikeDate, "zone.local", .date, .last,
      "$Strike ($S|—|–|-|;){0,28} $Date (in (Iraq|Syria|Yemen))", priority: 8),
    BindingRule(
      .strikeDate, "when", .date, .first, "on $Date ,? when $S{0,12} $Strike"),
    BindingRule(
      .strikeDate, "hurt-then", .date, .first,
      "($Killed|$Wounded) $G{0,4} on? $Date (when|after|in|by|during|as) $F{0,5} $Strike"),
    BindingRule(
      .strikeDate, "began", .date, .last,
      "($A|forces|operation|bombing|raids) $F{0,3} (began|started|took place) $F{0,8} $Date"),
    BindingRule(.attackCountry, "after", .located, .all, "$Attack $S{0,20} $Located"),
    BindingRule(
      .attackCountry, "counted-out", .located, .all, "$Attack $S{0,16} : $S{0,20} $Located"),
    BindingRule(
      .attackCountry, "troops-in", .located, .all,
      "$UsForces $S{0,6} $Located ($S|whom){0,14} $Attack"),
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
