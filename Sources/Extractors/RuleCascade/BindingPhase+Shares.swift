import Annotations

extension BindingPhase {
  /// Numbers that share a noun with another one, or have none.
  static let shares: [BindingRule] = [
    BindingRule(
      .targetCount, "more-damaged", .number, .last,
      "$Strike ($S|;){0,12} $Modifier? $Number (more|others|other|further) (was|were|had been|have been|are)? $G{0,2} (damaged|destroyed|hit|struck|levelled|leveled|flattened)"
    ),
    BindingRule(
      .targetCount, "damaging-others", .number, .last,
      "(damaging|damaged|destroying|wrecking|wrecked) $Modifier? $Number (others|more|other)"),
    BindingRule(
      .targetCount, "targets-at", .number, .first,
      "$Number $Kinds{0,2} (targets|sites|facilities) (at|in|across) $Modifier? $Number $Kinds{0,2} (locations|places|sites|facilities) ($F|,|—|–|-){0,18} (was|were) $F{0,2} $Strike"
    ),
    BindingRule(
      .targetCount, "gone-and-damaged", .number, .all,
      "$Number $Kinds{0,2} ($General|$Facility) (are|were|had been|have been) (gone|destroyed|flattened|ruined|levelled|leveled) and $Number $Plain{0,2} (damaged|destroyed|hit|struck)"
    ),
    // “Seven locations, more than 85 aim points”: a line with no verb.
    BindingRule(
      .targetCount, "line", .number, .first,
      "$Modifier? $Number $Plain{0,2} (locations|targets|sites|places|aimpoints|aim points) (in|across|,|;|:|—|–|-|.)",
      priority: -4
    ),
    BindingRule(
      .targetCount, "and-aimpoints", .number, .last,
      "(locations|targets|sites|places) , $Modifier? $Number (locations|targets|sites|aimpoints|aim points)"
    ),
    BindingRule(
      .targetCount, "clustered", .number, .last,
      "(they|those|these|targets|aimpoints) (was|were|are|lay) $F{0,3} (at|across|in|among) $Modifier? $Number $Kinds{0,2} ($General|$Facility|locations|places)",
      priority: -4
    ),
    BindingRule(
      .targetCount, "on-aimpoints", .number, .last,
      "(on|at|against|across) $Modifier? $Number $Plain{0,1} (aimpoints|aim points|points of impact)"
    ),
    BindingRule(
      .targetCount, "lay-in", .number, .first,
      "$Number ($Victims|of these|of those|others)? (was|were|are|lay|lie) $F{0,2} in $F{0,3} $Located",
      priority: -4
    ),
    BindingRule(
      .strikeOrdinal, "use-of-force", .ordinal, .first,
      "$Ordinal $Plain{0,2} (use of force|use of military force|military action|resort to force)"),
    BindingRule(
      .strikeOrdinal, "appositive", .ordinal, .first,
      "$Strike $S{0,24} , (the|its|their) $Ordinal (such|known|on|inside|in|against|by|since|under|there) $F{0,6}"
    ),
    BindingRule(
      .strikeOrdinal, "long-predicate", .ordinal, .first,
      "$Raid ($S|as){0,18} (was|were|is) the $Ordinal (on|in|inside|against|since|by|of its kind)"),
    BindingRule(
      .strikeOrdinal, "bare.marks", .ordinal, .first,
      "(this|that|it) (was|is) the $Ordinal (on|in|inside|against|since|under)"),
    // “67 in Iraq, 98 in Syria”: what they are, the sentences before say.
    BindingRule(
      .attackCount, "split", .number, .all,
      "$Number $F{0,2} in $F{0,2} $Located ($F|,|;|$Say){0,6} $Modifier? $Number $F{0,2} in $F{0,2} $Located",
      priority: -5),
    BindingRule(
      .troopLevel, "of-them-serve", .number, .first,
      "$Number ($Victims|of them) (serve|are|remain|stationed|deployed|based|stay) $F{0,3} in"),
    BindingRule(
      .troopLevel, "and-remain-in", .number, .last,
      "$UsForces ($S|$Number){0,14} and $Modifier? $Number (remain|stay|are|serve) $F{0,2} in $Located"
    ),
    BindingRule(
      .troopLevel, "of-them-there", .number, .first,
      "there (are|were) $Modifier? $Number ($Victims|of them) in (the|that) country"),
    BindingRule(
      .troopLevel, "the-number-in", .number, .last,
      "the (some|about|roughly|$Modifier)? $Number in $Located", priority: -5),
  ]

  /// Places told of otherwise than behind a strike.
  static let sites: [BindingRule] = [
    BindingRule(
      none, "hospital-place", .located, .last,
      "(hospital|hospitals|morgue|mortuary) (in|of|at) $Located", priority: 4),
    BindingRule(
      none, "said-there", .located, .last, "$Say $F{0,2} in $Located (.|;|$Date)", priority: 4),
    BindingRule(
      none, "spoke-there", .located, .last,
      "(military|army|police|command|medics|doctors) in $Located $Say", priority: 4),
    BindingRule(
      none, "protest-there", .located, .last,
      "(protesters|protestors|demonstrators|mourners|crowds) ($F|burned|burnt|attacked|stormed){0,8} in $Located",
      priority: 4),
    BindingRule(
      none, "official-fronted", .located, .last,
      "(in|from) $Located , (an|a|the) $F{0,4} (official|officials|source|sources|adviser|advisor|analyst)",
      priority: 4),
    BindingRule(
      .strikeCountry, "premodifier", .town, .last, "$Town (-|$Plain|$Facility){0,2} $Raid"),
    BindingRule(
      .strikeCountry, "from-to", .town, .all, "$Strike $S{0,12} from $F{0,2} $Town to $F{0,6} $Town"
    ),
    BindingRule(
      .strikeCountry, "among-places", .town, .all,
      "$Town $S{0,12} (was|were|been|are) among the? (places|sites|targets|locations|areas) (hit|struck|bombed|targeted|attacked)"
    ),
    BindingRule(
      .strikeCountry, "topic", .country, .first, "$Country : ($S|after|as|when){0,14} $Strike"),
    BindingRule(
      .strikeCountry, "sites-colon", .town, .all,
      "$Strike $S{0,8} ($General|$Facility) : $S{0,24} $Town"),
    BindingRule(
      .attackCountry, "hurt-by-means", .located, .last,
      "$Means $F{0,3} ($Killed|$Wounded) ($Modifier|$Number|a|an){0,2} $F{0,2} ($UsForces|$Troops) ($F|$Killed|$Wounded|$Number){0,12} (in|at) $F{0,2} $Located",
      priority: 4),
    BindingRule(
      .attackCountry, "deaths-at", .located, .all,
      "$Killed $F{0,4} (soldiers|troops|reservists|servicemembers|service members|troopers|personnel|$UsForces) $F{0,3} $Located , $F{0,4} in $Located",
      priority: 6),
  ]

  /// What was struck and whose it was, told of by a long way round.
  static let roundabout: [BindingRule] = [
    BindingRule(
      .targetFacility, "cleft", .facility, .all,
      "what (was|were|had been) $F{0,2} $Strike ($F|,){0,12} (was|were) $S{0,24} $Facility"),
    BindingRule(
      .targetFacility, "among-places", .facility, .first,
      "$Facility $S{0,20} (was|were) also? among (the|those) (places|sites|locations|facilities)"),
    BindingRule(
      .targetFacility, "so-called", .facility, .all,
      "($Strike|against|on|at) what $F{0,6} (described as|called|said were|say were|said was|say was|identified as|termed) $S{0,14} $Facility"
    ),
    BindingRule(
      .targetFacility, "list-among", .facility, .all,
      "(targets|sites|facilities|locations|places|aimpoints) ($S|$Strike){0,18} (among them|including|such as) $S{0,24} $Facility"
    ),
    BindingRule(
      .targetFacility, "they-included", .facility, .all,
      "they (included|comprised) $S{0,24} $Facility"),
    BindingRule(
      .targetGroup, "manned-by", .group, .all,
      "(manned by|staffed by|garrisoned by|drawn from|belonging to) $S{0,6} $Foe"),
    BindingRule(
      .targetGroup, "known-users", .group, .all,
      "(groups|militias|factions|group) (that|which)? $F{0,3} (use|used|using|operate|operated|operating) $F{0,6} (are|were|include|included|including) $S{0,16} $Foe"
    ),
    BindingRule(
      .targetGroup, "named-users", .group, .all,
      "(groups|militias|factions) (that|which) (use|used|ran|run|operated|controlled|made use of) $F{0,4} (:|,) $S{0,16} $Foe"
    ),
    BindingRule(
      .targetGroup, "all-its-members", .group, .first,
      "$Foe $F{0,2} $Say $F{0,2} (all|most) ($F|$Number|$Killed){1,6} (was|were) (its|their) $F{0,2} (members|fighters|men|own)"
    ),
    BindingRule(
      .targetGroup, "dead-members", .group, .first,
      "(bodies|men|dead|people) , (all|most|mostly) $S{0,6} $Foe"),
    BindingRule(
      .targetGroup, "dead-including", .group, .first,
      "$Number ($Killed|dead|$Victims) ,? (including|among them) $S{0,4} $Foe"),
    BindingRule(
      .targetGroup, "acknowledged", .group, .first,
      "$Foe (has|have|had)? (acknowledged|acknowledges|admitted|conceded|mourned|confirmed) $Modifier? $Number (of (its|their)|dead|deaths|fatality|fatalities|.|,|;)"
    ),
    BindingRule(
      .weapon, "delivered", .weapon, .all,
      "(delivered|delivering|dropping|releasing|let go|let go of|let loose|unloaded) $S{0,6} $Weapon"
    ),
    BindingRule(
      .weapon, "means-noun", .means, .last, "$Means (raid|raids|strike|strikes)"),
    BindingRule(
      .weapon, "were-used", .weapon, .first,
      "$Weapon (that|which)? (was|were|had been|have been)? $F{0,1} (used|dropped|expended|fired|released|employed|delivered)"
    ),
  ]
}
