import Annotations

extension BindingPhase {
  /// What was struck, whose it was, and with what.
  static let things: [BindingRule] = [
    BindingRule(.targetFacility, "after", .facility, .all, "$Strike $S{0,28} $Facility"),
    BindingRule(
      .targetFacility, "targets-colon", .facility, .all,
      "(targets|sites|facilities|locations) $F{0,2} : $S{0,30} $Facility"),
    BindingRule(
      .targetGroup, "using", .group, .all,
      "($Facility|$General) (that|which)? $Foe (used|uses|use|had used|ran|runs|operated|operates|held)"
    ),
    BindingRule(
      .targetFacility, "list-colon", .facility, .all,
      "$Strike $S{0,8} ($General|$Facility) (:|—|-) $S{0,24} $Facility"),
    BindingRule(
      .targetFacility, "not-but", .facility, .last,
      "$Strike $S{0,3} not $S{1,6} but $S{0,6} $Facility"),
    BindingRule(.targetFacility, "before", .facility, .all, "$Facility $F{0,8} $Strike"),
    // “Depots and posts that the group had used to plan attacks”.
    BindingRule(
      .targetFacility, "used-to", .facility, .all,
      "(there (was|were)|$General (included|include|were|are)|they (included|were)) $S{0,14} $Facility (that|which)? ($Foe|the group|the groups|the militia|the militias|it|they|militants) (have|has|had)? (used|uses|use|utilized|utilised)"
    ),
    BindingRule(
      .targetFacility, "struck-landmark", .landmark, .last,
      "$Strike ,? (on|at|against)? (a|an|the|one) $Plain{0,2} $Landmark"),
    BindingRule(
      .targetFacility, "landmark-passive", .landmark, .first,
      "(a|an|the|one) $Plain{0,1} $Landmark $F{0,8} (was|were|been) $G{0,2} $Strike"),
    BindingRule(
      .targetFacility, "aimed-at", .means, .last,
      "$Raid (on|against) $Modifier? ($Number|a|an|the)? ($Plain|$Group|$Generic|$Kind|$Number|-){0,6} $Means"
    ),
    BindingRule(
      .targetFacility, "target", .facility, .all, "(target|targets|goal|object) $S{0,24} $Facility"),
    BindingRule(
      .targetFacility, "goal", .facility, .all,
      "$Facility (that|which|,|and|$F){0,8} (was|were) (the|their|its) (target|targets|goal|object|aim)"
    ),
    BindingRule(.targetGroup, "target", .group, .all, "(target|targets|goal) $S{0,16} $Foe"),
    BindingRule(
      .targetFacility, "passive", .facility, .all,
      "$Facility ($S|which|where|as){0,18} (was|were|been) $F{0,2} $Strike"),
    BindingRule(
      .targetFacility, "list", .facility, .all,
      "(targets|target|facilities|sites|locations|them|list) $S{0,8} (were|was|included|include|including|are) $S{0,30} $Facility"
    ),
    BindingRule(
      .targetFacility, "among-them", .facility, .all,
      "$Facility $S{0,20} (was|were) also? among (them|those|the targets)"),
    BindingRule(
      .targetFacility, "rubble", .facility, .all,
      "(rubble|ruins|wreckage|remains|destruction) of $S{0,10} $Facility"),
    BindingRule(
      .targetFacility, "counted-out", .facility, .all,
      "(targets|sites|facilities|locations) ($F|,|$Strike){0,20} : $S{0,24} $Facility"),
    BindingRule(
      .targetFacility, "on-landmark", .landmark, .last,
      "$Raid (on|at|against) $Plain{0,2} $Landmark"),
    BindingRule(
      .targetGroup, "housed", .group, .all, "$Facility where $F{0,4} $Foe"),
    BindingRule(
      .targetGroup, "used-them", .group, .all,
      "(used|use|using) them ,? (among them|including) $S{0,12} $Foe"),
    BindingRule(
      .targetGroup, "killed-leader", .group, .first,
      "$Killed (a|the|senior|top){0,2} $Plain{0,2} $Foe (commander|commanders|leader|leaders|chief|fighter|fighters|member|members)"
    ),
    BindingRule(
      .targetGroup, "dead-who", .group, .first,
      "$Foe (who|that) (was|were|had been|have been)? $Killed"),
    BindingRule(
      .targetGroup, "dead-announced", .group, .first,
      "$Foe ($F|,){0,14} (admitted|acknowledged|announced|confirmed|mourned|admitted to) $F{0,3} $Number $F{0,2} ($Killed|dead)"
    ),
    BindingRule(
      .targetGroup, "dead-in-list", .group, .first,
      "$Number $Plain{0,2} ($Fighters|$Victims|$Troops) (of|from) (the|its)? $S{0,3} $Foe"),
    BindingRule(
      .targetFacility, "served-as", .facility, .all,
      "(served|serve|serving|used|functioned|doubled) as $S{0,12} $Facility"),
    BindingRule(
      .targetGroup, "for-groups", .group, .all,
      "$Facility for (groups including|groups such as)? $S{0,8} $Foe"),
    BindingRule(
      .targetGroup, "lost", .group, .last,
      "$Foe ($Say (it|they|that)?)? (it|they)? (has|had|have)? (lost|mourned|buried) $Modifier? ($Number|several|some|$Fighters|$Victims)"
    ),
    BindingRule(
      .targetGroup, "its-members", .group, .first,
      "$Foe $S{0,16} $Say that? $Modifier? $Number (of (its|their) $Plain{0,2} ($Fighters|$Victims)|(its|their) $Fighters)"
    ),
    BindingRule(
      .targetGroup, "dead-all", .group, .all,
      "($Killed|$Fighters) , (all|most|mostly) $S{0,8} $Foe"),
    BindingRule(
      .targetFacility, "described", .facility, .all,
      "(targets|target|facilities|sites|locations|them) as $S{0,14} $Facility"),
    BindingRule(.targetFacility, "general-after", .general, .all, "$Strike $S{0,10} $General"),
    BindingRule(.targetFacility, "general-before", .general, .all, "$General $F{0,5} $Strike"),
    BindingRule(none, "agent", .group, .all, "($Attack $S{0,8} by $S{0,4} | claimed by) $Foe"),
    BindingRule(.targetGroup, "after", .group, .all, "$Strike $S{0,20} $Foe"),
    BindingRule(.targetGroup, "before", .group, .all, "$Foe $F{0,8} $Strike"),
    BindingRule(
      .targetGroup, "user", .group, .all,
      "(used by|run by|operated by|controlled by|belonging to|belong to|belongs to|belonged to|stronghold of|bastion of|held by|held|kept by|in use by) $S{0,14} $Foe"
    ),
    BindingRule(.targetGroup, "owner", .group, .all, "$Foe 's? $Plain{0,2} ($General|$Facility)"),
    // “Sites linked to the Guards”: a tie of things, not of people.
    BindingRule(
      .targetGroup, "tied", .group, .all,
      "($General|$Facility) ($Plain|that|which|is|are|was|were){0,4} (connected|linked|tied|belonging|utilized by|utilised by|owned by|occupied by|manned by|affiliated|associated) (to|with)? $S{0,10} $Foe"
    ),
    BindingRule(
      .targetGroup, "dead-of", .group, .all,
      "($Number|$Vague) $Plain{0,2} ($Fighters|$Victims) (of|from|belonging to|with|in) $S{0,8} $Foe ,? (has|have|had)? (was|were|been) $Killed"
    ),
    BindingRule(
      .targetGroup, "dead", .group, .all,
      "($Killed|dead) $F{0,6} (members of|from|of|belonged to|belonging to) $S{0,4} $Foe"),
    BindingRule(.weapon, "own", .weapon, .last, "$A $Plain{0,2} $Weapon"),
    BindingRule(
      .weapon, "fired", .weapon, .last,
      "$A ($H|,){0,8} (fired|launched|firing|launching|fires|launches) $F{0,6} $Weapon"),
    BindingRule(
      .weapon, "used", .weapon, .all,
      "(using|used|utilized|utilised|utilizing|utilising|expended|expending|with|dropped|dropping|fired|firing|launching|released|involving|involved|employed|employing|by|deployment of) ($S){0,6} $Weapon"
    ),
    BindingRule(
      .weapon, "flew", .weapon, .all,
      "$Weapon ((,|and|$Number|,? as well as) ($Weapon|$Number $Weapon))* ,? $F{0,4} ($Act|$Strike|dropped|released|joined|strafed|took part|participated|were among|(were|was) also? (used|involved|employed))"
    ),
    BindingRule(
      .weapon, "among-them", .weapon, .all,
      "(aircraft|planes|jets|warplanes) ($F|,){0,14} (among them|including) $S{0,24} $Weapon"),
    BindingRule(
      .weapon, "took-part", .weapon, .all,
      "$Weapon $S{0,30} (took part|taken part|participated|were used|were involved|were employed)"),
    BindingRule(.weapon, "means", .weapon, .last, "$Us $Plain{0,1} $Weapon $Strike"),
    BindingRule(.weapon, "means", .means, .last, "$Us $Plain{0,1} $Means $Strike", priority: 5),
    BindingRule(
      .weapon, "means-of", .means, .last, "a $Means of the? $Us $F{0,4} $Strike", priority: 5),
  ]
}
