extension RegexParts {
  /// What is struck, where, whose it is, with what, and who speaks of it.
  static let things: KeyValuePairs = [
    "Countries": """
    (?:\\w+-(?:held|controlled|run) )?(?<value>$Country)(?:$And(?:in )?(?:(?:neighbou?ring|\
    $Direction) )?(?<value2>$Country))?(?:$And(?:in )?(?<value3>$Country))?
    """,
    "CountryList":
      "(?:$Country(?:$And(?:in )?(?:neighbou?ring |$Direction )?$Country){0,2})",
    "Nearby": "(?:neighbou?ring |nearby |$Direction |next-door )",
    "Sites": """
    (?<value>$Site)(?: (?:province|governorate|city|district))?(?:$And(?:the )?(?:near )?\
    (?<value2>$Site))?(?:$And(?:the )?(?<value3>$Site))?
    """,
    // What a list says of a place before its name: “the capital”, “the port city of”.
    "SiteRole": """
    (?:(?:the |its |their |a )?(?:(?:rural|greater|central|downtown|northern|southern|eastern|western\
    |rebel-held|coastal|nearby|Yemeni|Iraqi|Syrian|Houthi|port|border|Red Sea) )*(?:capital(?: city)?\
    |cit(?:y|ies)|towns?|port(?: city)?|strongholds?|provinces?|governorates?|districts?|villages?\
    |areas?|regions?)(?: of|,)? (?:the )?)
    """,
    // Where a site lies, as seen from a named place.
    "Near": """
    (?:in|at|near|outside|around|between|close to|next to|beside|not far from|in the vicinity of|\
    on the (?:$W )?(?:edge|outskirts|side) of)
    """,
    "SiteUnit": "(?: (?:province|governorate|city|district|area|region|airport|port)s?)",
    "SiteAnd": """
    (?:, (?:an?|the|their|its|about) [^.,;:]+)?(?:,|,? (?:and|or|as well as|along with|plus|\
    including)) (?:(?:also|near|in|at|around|outside|on) )*(?:the )?$SiteRole?
    """,
    "SiteList": """
    (?:the )?$SiteRole?(?:(?:$Direction|central|rural|busy) )?(?<value>$Site)$SiteUnit?(?:$SiteAnd(?<value2>$Site)$SiteUnit?)?\
    (?:$SiteAnd(?<value3>$Site)$SiteUnit?)?(?:$SiteAnd(?<value4>$Site)$SiteUnit?)?\
    (?:$SiteAnd(?<value5>$Site))?(?:$SiteAnd(?<value6>$Site))?(?:$SiteAnd(?<value7>$Site))?
    """,
    // Strikes by place: “two on Taiz”, “seven each on the provinces of Ibb”.
    "EachSite": """
    (?:$Exact (?:each |strikes |raids |of them )?(?:on|in|around|against|targeting|at|near|hit) (?:the )?$SiteRole?)
    """,
    "Targets": "(?:$GeneralHead|$SpecificHead|places)",
    // What stands between a number and the targets that it counts.
    "TargetGap": """
    (?:$Q?(?:$FacilityKind|$FacilityOwner|$FacilityQuality|$StrikeAdjective|$IranBacked|$Group|$GenericFiller\
    |$Country|$CountryAdjective|Houthi-controlled|Houthi-held|militia-held|further|other|and|of (?:the|its|their|those)|$Country's\
    |[a-z]+-(?:backed|linked|aligned|controlled|held|run)),? )*?
    """,
    // Of the general words, those for what has walls.
    "Premises": "(?:facility|facilities|buildings?|positions?|structures?|installations?)",
    "Struck": "(?:$Targets|$VehicleHead)",
    "Skipped": "(?:$Q|$FacilityOwner |$FacilityQuality )*",
    // A general word is a facility only with a word for its kind (guideline 3).
    "Facility": """
    (?:(?:headquarters |$FacilityKind (?:and )?)*(?:$SpecificHead|$VehicleHead|pick-?up trucks?)|(?:\
    $ExactKind (?:and )?)+\
    (?:$AnyHead|$GeneralHead))
    """,
    "Specific": "(?:$FacilityKind (?:and )?)*$SpecificHead",
    "Holding": """
    (?:(?:used|utili[sz]ed|run|held|owned|operated|controlled|occupied|manned|guarded|\
    frequented) ${Gap2}by|(?:belong(?:ing|ed|s)?|linked|tied|connected|home) to|\
    (?:associated|affiliated|connected)  with)
    """,
    "FacilityAnd":
      "(?:[,;]|[,;]? (?:and|as well as|along with|plus|including)) (?:$Det )?$Q?$Skipped",
    "FacilityList": """
    $Q?(?:$Det )?$Skipped(?<value>$Facility)$Q?(?: (?:at|in|near|outside) $Site)?(?:(?:[,;]|\
    [,;]? (?:as well as|along with)| ${Gap}and) (?:$Det \
    )?$Q?$Skipped(?<value2>$Facility)(?: (?:at|in|near|outside) \
    $Site)?)?(?:$FacilityAnd(?<value3>$Listed))?(?:$FacilityAnd(?<value4>$Listed))?(?:$FacilityAnd(?<value5>$Listed))?(?:$FacilityAnd(?<value6>$Listed))?(?:$FacilityAnd(?<value7>$Listed))?
    """,
    "IranBacked": "(?:$GenericSponsor[- ](?:$GenericLink)|$GenericModifier)",
    "GenericGroup": """
    (?:$IranBacked (?:$GenericFiller )*$GenericHead\
    |$GenericHead (?:(?:that|which|who) (?:are|is) )?$GenericLink $GenericLinkPreposition \
    (?:the )?$GenericSponsor\
    |(?:$GenericSponsor)'s (?:$GenericFiller )*$GenericPossessedHead\
    |Iranian (?:$GenericFiller )*(?:proxies|proxy groups|proxy forces|militias|allies)\
    |$GenericHead (?:that |which )?(?:Iran|Tehran) $GenericClauseVerb)
    """,
    "PronounGroup": """
    (?:(?:its|their) (?:$GenericFiller |$GenericLink )*(?:$GenericPossessedHead|$GenericHead)\
    |$GenericHead (?:(?:that|which) )?(?:it|they) $GenericClauseVerb|$GenericHead $GenericLink \
    $GenericLinkPreposition (?:it|them))
    """,
    "Groups": "(?:$GenericGroup|$Group|militias?|militants|fighters|factions|groups|armed groups)",
    "MunitionTerm": """
    (?:$Weight )?$Munition(?:-guided)?(?: (?:$Weight )?(?:(?:precision|guided|cruise\
    |air-to-ground) )?\
    (?:bombs?|missiles?|munitions?|rockets?))?
    """,
    "GeneralMunitionTerm":
      "(?:$Weight )?(?:(?:precision|laser|satellite)-guided )?(?:$GeneralMunition)",
    "Role": """
    (?:$Title|$TitleHead (?:of|for) (?:the )?(?:US |U\\.S\\. |American |Iraqi )?$TitleBody|(?:\
    $TitleBody )?(?:$TitlePremodifier )*(?:spokes(?:man|woman|person)|minister|secretary|adviser\
    |advisor|commander|press secretary|mayor|governor|ambassador|envoy|counterpart))
    """,
  ]
}
