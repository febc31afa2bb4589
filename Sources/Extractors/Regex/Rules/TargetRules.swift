extension RegexRules {
  /// What was struck.
  static let facilities: [RegexRule] =
    .nothing(
      .targetFacility,
      [
        "of-us":
          "(?:U\\.S\\.|US|American|coalition|their|our) (?:military |diplomatic |embassy "
          + "|consulate )?"
          + "(?:and \\w+ )?(?<value>$Facility)",
        "houses-us":
          "(?<value>$Facility) $Gap2(?:housing|hosting|that houses?|used by|where) $Gap2$USForces",
        "verb": "(?:(?:that|which|to|who) (?<value>house)|(?<value>houses?) $USForces)",
        "broadcaster":
          "(?<value>(?:radio|television|TV|news|media) (?:stations?|offices?|cent(?:er|re)s?)) "
          + "(?:(?-i:[A-Z]\\w*|said|says|reported|shows?|showed|released|quoted))",
        // Landmarks that only say where.
        "near":
          "(?:near|next to|beside|close to|not far from|outside) (?:(?:the|an?|its) )?(?:$Site(?:'s)? )?"
          + "(?:(?:international|military|civilian|city's|local) )*"
          + "(?<value>air ?ports?|air ?fields?|air ?bases?|hospitals?|schools?|embassy)",
        "attacked": "attacks? on $Gap(?<value>$Facility)",
      ])
    + .table(
      .targetFacility,
      [
        "hit": "$Hit (?:(?:$Low|$Site) )*?$FacilityList",
        "aimed-at": "(?:aimed at|went for|meant for|directed at) (?:$Gap)$FacilityList",
        "strikes-on": "$StrikeNoun $Gap2(?:on|against|at|targeting) $Gap$FacilityList",
        "hit-passive":
          "(?<value>$Facility)(?: and (?:$Det )?$Skipped(?<value2>$Facility))?(?: (?:near|in|"
          + "at|outside|inside) (?:the )?$Site)? (?:$Wide)(?:(?:was|were|had been|have been|has "
          + "been|being) (?:also |completely |heavily |partially )?$HitPassive|took a direct hit|"
          + "(?:came|come|coming) under (?:attack|fire|bombardment))",
        "included":
          "(?:targets|sites|facilities|locations|them) $Wide(?:included?|were|was|comprised|such as"
          + "|including) $Gap$FacilityList",
        "used-by":
          "(?<value>$Facility) (?:that (?:is|are|was|were) )?(?:in $Site )?$Holding $Gap"
          + "$Groups",
        "kept-by":
          "(?<value>$Facility) (?:that |which )?$Groups (?:keep|kept|runs?|ran|used?"
          + "|operated?)",
        "group-facility": "$Groups(?:'s)? (?<value>$Specific)",
        "site-included":
          "(?:sites?|locations?) $Gap(?:included|was|housed|held|contained) (?:an? )?(?<value>"
          + "$Facility)",
        // Stores and command posts are hardly ever in such a story unless they were struck.
        "kind-and-head": "(?<value>$StoreKind (?:and )?(?:$FacilityKind (?:and )?)*$AnyHead)",
        "kind-and-general":
          "(?<value>(?:weapons?|arms|ammunition|munitions|training|storage|logistics|command"
          + "|intelligence"
          + "|operations) (?:(?:and )?$FacilityKind )*(?:facility|facilities|sites?|positions?))",
        "long-head": "(?<value>(?:$FacilityKind (?:and )?)*$LongHead)",
      ])

  /// Whose it was.
  static let groups: [RegexRule] =
    .nothing(
      .targetGroup,
      [
        "attack-by":
          "(?:attacks?|attacked|launched|fired) $Gap(?:by|from) (?:the )?(?<value>$Group)",
        "attack-by-generic":
          "(?:attacks?|attacked|launched|fired|fire) $Wide(?:by|from) (?:the |suspected )?"
          + "(?<value>$GenericGroup)",
        "deterred":
          "(?:deter|deterring|discourage) (?:Iran (?:and|or) )?(?<value>$GenericGroup|"
          + "$PronounGroup)",
        "attacker-generic":
          "(?<value>$GenericGroup) (?:has |have |had |will |would )?(?:attack|attacked|claim"
          + "|claimed|fire|fired"
          + "|launch|launched|mount|mounted|carried out|account|continue|seeking|said|threatened)",
        "attacker":
          "(?<value>$Group) (?:\\(\\w+\\) )?(?:has |have |had )?(?:claimed|attacked|fired|"
          + "launched|warned|perpetrated|vowed|threatened|denied)",
      ])
    + [
      RegexRule("generic", .targetGroup, "(?<value>$GenericGroup)", .fixed("Iran-backed groups")),
      RegexRule(
        "generic-pronoun", .targetGroup,
        "(?:Iran|Tehran|Guards?|Corps|IRGC|\\(IRGC\\)|Force),? (?:and|or|with|as well as) (?:by |with |against )?(?:the )?"
          + "(?<value>$PronounGroup)", .fixed("Iran-backed groups")),
    ]
    + .table(
      .targetGroup,
      [
        "used-by":
          "$Holding $Gap(?<value>$Group)(?: \\((?<value2>$Group)\\))?(?:$And(?:the )?(?<value3>"
          + "$Group))?"
          + "(?: \\((?<value4>$Group)\\))?",
        "run-by":
          "(?:$Specific|$GeneralHead)$Q? of (?:the |Iran's )?(?<value>$Group)(?:$And(?:the )?"
          + "(?<value2>$Group))?",
        "struck":
          "(?:$Hit|$StrikeNoun|against|targeting) $Gap(?<value>$Group)(?:$And(?:the )?"
          + "(?<value2>$Group))?",
        "struck-other":
          "(?:$StrikeNoun|bombs|bombed) $Gap2(?:on|against|at|targeting) $Gap2(?<value>"
          + "$OtherGroup)",
        "group-thing":
          "(?<value>$Group)(?:'s)? (?:fighters|members|militants|positions|targets|sites|"
          + "facilities|headquarters|bases?|commanders?|figure|leader|chief|depots?|camps?|"
          + "groups|factions|medics|personnel|militiamen|soldiers|advisers|advisors|officers|"
          + "guards)",
        "members-of":
          "(?:members?|fighters?|men|militants?|commanders?|leader|figure|cell|Afghans|"
          + "Pakistanis|headquarters|base|positions) (?:of|from|in|with|belonging to) (?:(?:the|an?|"
          + "$Country's|paramilitary|powerful|so-called|$IranBacked|militia|group|movement|faction|armed),? )*(?<value>$Group)(?: "
          + "\\((?<value2>$Group)\\))?(?:$And(?:the )?(?<value3>$Group))?(?: "
          + "\\((?<value4>$Group)\\))?",
        "including":
          "$GenericGroup,? (?:including|such as|like|called) (?<value>$Group)"
          + "(?: \\((?<value2>$Group)\\))?(?:$And(?<value3>$Group))?",
        "groups-called":
          "(?:groups?|militias?|factions?|organi[sz]ations?) (?:called|named|known as|including"
          + "|such as) "
          + "(?:the )?(?<value>$Group)(?:$And(?<value2>$Group))?(?: \\((?<value3>$Group)\\))?",
        "belongs-to":
          "(?<value>$Group)(?:$And(?<value2>$Group))?,? $Gap2(?:belongs?|is part|are part|is "
          + "one|are among(?:st)?)",
        "dead-were-of":
          "(?:dead|killed|died|victims)(?:,? all| (?:were|was|came)) $Gap(?:from|of) (?:the |"
          + "$Country's )?(?<value>$Group)",
        "acronym": "(?<value>$Group) \\((?<value2>$Group)\\)",
      ])
}
