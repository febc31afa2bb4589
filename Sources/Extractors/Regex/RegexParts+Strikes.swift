extension RegexParts {
  /// The words of the focal action, and what keeps it apart from a hostile attack.
  static let strikes: KeyValuePairs = [
    "US": #"(?:the )?(?:(?-i:US|USA)|U\.S\.|United States|America|American)(?:'s)?"#,
    "StrikeAdjective": """
    (?:precision|self-?defen[cs]e|retaliatory|retaliation|initial|follow-on|defensive|\
    targeted|limited|new|latest|recent|fresh|further|more|additional|separate|overnight|\
    deadly|successive|necessary|$US-(?:British|UK)|British|Anglo-American|proportionate|\
    proportional|joint|unilateral|military|coordinated|punitive|major|massive|deliberate|\
    surgical|similar|such|combined|concerted|reported|known|large-scale|$US|US-led|\
    American-led|coalition|aerial|air|drone|aircraft|guided|night-?time|pre-?dawn|dawn|\
    powerful|heavy|intense|consecutive|individual)
    """,
    "Adjectives": "(?:$Q?$StrikeAdjective,? )*",
    // “attack” is a strike only where the pattern says whose it is.
    "StrikeNoun": """
    (?:air[- ]?strikes?|strikes?|air raids?|air assaults?|bombing raids?|bombing runs?|bombings?\
    |bombardments?|raids?|sorties|air attacks?)$Q?
    """,
    "StrikePlural": """
    (?:air[- ]?strikes|strikes|air raids|bombing raids|bombings|raids|sorties|air attacks\
    |rounds? of $Adjectives(?:air[- ]?strikes|strikes))
    """,
    "Strikes": "$Q?$Adjectives$StrikeNoun",
    "Operation": """
    (?:$StrikeNoun|retaliation|operations?|attacks?|actions?|missions?|responses?|uses? of \
    (?:military )?force|(?:round|wave|series|set)s?(?: of $Adjectives(?:$StrikeNoun|attacks|\
    bombing))?)
    """,
    "Conduct": """
    (?:carried out|carries out|carry out|carrying out|launched|launches|launch|launching\
    |conducted|conducts|conduct|conducting|executed|executes|mounted|staged|flew|flown|flying\
    |performed|undertook|made|unleashed|unleashes|began|begun|begins|started|delivered|ordered\
    |initiated)
    """,
    "Hit": """
    (?:struck|strikes|strike|striking|hit|hits|hitting|bombed|bombs|bombing|targeted|\
    targets|targeting|pounded|pounds|pounding|attacked|attacks|blasted|destroyed|destroys|\
    destroying|raided|pummell?ed|shelled|engaged|levell?(?:ed|ing)|flatten(?:ed|ing)|wiped \
    out|took out|taken out|went after|going after|wreck(?:ed|s|ing)|obliterat(?:ed|es|ing)|\
    demolish(?:ed|es|ing)|raz(?:ed|es|ing)|(?:slamm|smash)(?:ed|ing) into|t(?:ore|earing) \
    into|targetted|dealt with|took aim at|bomb|pound|taking out|takes out|rain(?:ed|ing) \
    (?:down )?on|blew up|smash(?:ed|es|ing)|bombard(?:ed|s|ing)|hammer(?:ed|s|ing)|hit back \
    at|struck back at|retaliat(?:ed|es|ing) against|fire[ds] (?:on|at)|ripp(?:ed|ing) apart|\
    tore apart|tear(?:s|ing) apart|gone after|opened fire on|shot up|strafed)
    """,
    "HitBase": """
    (?:strike|hit|bomb|target|attack|destroy|pound|take out|go after|hit back|strike back|respond\
    |retaliate|shell|raid|engage|launch|carry out|conduct|bombard|take action|act)
    """,
    "Plans": """
    (?:could|might|would|(?:threat\\w+|plan\\w*|vow\\w*|want\\w*|meant|intend\\w*|sought\
    |prepar\\w+|warn\\w*) to)
    """,
    "Mishap": "(?:crash|accident|mishap|exercise|collision|drill|fire|rollover)",
    // Other states' strikes are no part of the story.
    "OtherStriker": "(?:Israel|Israeli|Russian?|Turkey|Turkish|Saudi-led)",
    "HitPassive": """
    (?:struck|hit|bombed|targeted|pounded|blasted|destroyed|raided|flattened|levell?ed|\
    damaged|targetted|reduced to rubble|obliterated|shelled|bombarded|hammered|taken out|\
    wrecked|gutted|demolished|razed|knocked out|put out of action|ripped apart|torn apart|\
    burned out|burnt out|set ablaze)
    """,
    // Who strikes, as the subject of a verb: a state, or two, and what they have.
    "Force": """
    (?:(?:military|joint|naval|special|ground|air|fighter|stealth|armed|combat) )?(?:forces?|\
    militar(?:y|ies)|troops|nav(?:y|ies)|jets?|warplanes?|planes?|aircraft|bombers?|drones?|\
    helicopters?|gunships?|warships?|ships?|fighters?|destroyers?|submarines?|air force)
    """,
    "Striker": """
    (?:(?:the |several |two |three |four )?$Actor(?:'s)?(?: \\([\\w.]+\\))?(?: (?:and|&) \
    (?:the )?$Actor(?:'s)?)?(?: $Aircraft)?(?: $Force)?|$Force (?:of|from) (?:the \
    )?$Actor(?: \\([\\w.]+\\))?|(?:$Exact )?$Aircraft(?: and $Aircraft)?(?: $Force)?)
    """,
    // A time that is not the focal event's: “two years ago”, “in January 2020”.
    "Earlier": """
    (?:(?:weeks?|months?|fortnight|years?) (?:ago|earlier)|(?:days?|hours?) (?:ago|earlier|\
    before)|hours later|(?:last|previous) (?:week|month|year)'s|last (?:$Month|year|month)|\
    that $Month|on the first (?:day|night)|since $Month,? $Year, when|before that|in \
    between|earlier (?:this|last) \\w+|previously|earlier in (?:the (?:week|month|year)|\
    $Month)|last $Weekday|(?:answered|responded to|met) (?:that|those|this|it)(?: one)? \
    (?:by|with)|in (?:early |late |mid-?)?(?:$Month(?:,? $Year)?|$Year)|(?:and|until|by|of) \
    $Month(?:,? $Year)?, when|(?:a day|days|weeks) before that)
    """,
    "Ordered": """
    (?:ordered|sanctioned|orders|directed|directs|authori[sz]ed|authori[sz]es|approved|approves\
    |instructed|signed off on|green-?lighted|greenlit|commanded|okayed)
    """,
  ]

  /// Those who are hurt, those who hurt, and those who say so.
  static let people: KeyValuePairs = [
    "VictimAdjective": """
    (?:pro-Iran|federal|tribal|police|top|young|field|mid-level|pro-Iranian|Iran-backed|\
    Iranian-backed|Iran-aligned|Iranian|Iraqi|Syrian|Afghan|Pakistani|Lebanese|Sunni|\
    Shi'?ite|Shia|militia|militant|armed|foreign|local|senior|other|allied|suspected|enemy|\
    unarmed|innocent|aid|health|port|army|government|regime|border|security|medical|Houthi|\
    Hezbollah|Hashed|Hashd|PMF|rebel|members? of the)
    """,
    "Fighter": """
    (?:$VictimAdjective (?:and )?)*(?:$Group )?(?:militants?|fighters?|commandos?|\
    operatives?|militiam[ae]n|gunm[ae]n|combatants?|policem[ae]n|police officers?|guards?|\
    terrorists?|rebels?|insurgents?|commanders?|paramilitar(?:y|ies)|militia members?|group \
    members?|members? of (?:the )?(?:$Group|militia|group)|$Group m[ae]n|$MilitiaVictim|members)
    """,
    "Civilian": """
    (?:$VictimAdjective (?:and )?)*(?:civilians?|medics?|paramedics?|rescuers?|journalists?\
    |reporters?|workers?|employees?|seafarers?|migrants?|wom[ae]n|child(?:ren)?|girls?|boys?|residents?\
    |villagers?|$CivilianVictim)
    """,
    "People": """
    (?:people|persons?|m[ae]n|(?:$VictimAdjective )+(?:people|nationals|officers?|soldiers?|\
    servicem[ae]n|troops|m[ae]n)|(?:more|other) people|others?|other people|individuals?|\
    more|lives|martyrs|bodies|members of (?:the|its|their) security forces|Iraqis?|Syrians?|\
    Yemenis?|Iranians?|Afghans?|Pakistanis?|Lebanese|Filipinos?|(?:Iraqi |Syrian \
    )?(?:security )?personnel)
    """,
    "Victim": "(?:of (?:(?:its|their|the) )?)?(?:(?<party>$Fighter|$Civilian)|$People)",
    "USSide": #"(?:(?-i:US)|U\.S\.|United States|American|coalition|service|allied|US-led)"#,
    "Soldier": """
    (?:troops?|soldiers?|service[ -]?members?|service[ -]?(?:men|man|personnel)|personnel\
    |marines?|forces|sailors?|airmen|reservists?|military personnel|advis[eo]rs)
    """,
    "USVictim": """
    (?:(?:(?:of|members of) (?:the|its) )?$USSide (?:(?:and|or) $USSide )?(?:(?:military|service\
    |army|civilian\
    |defen[cs]e) ){0,2}(?:$Soldier|contractors?|citizens?|workers?)|Americans?\
    |$ServiceVictim|(?:foreign |civilian |American )?contractors?|$Soldier)
    """,
    "USForces": """
    (?:(?:(?:the|against|on) )?(?:$USSide(?:,|,? and| or|/) )?(?:other )?\
    (?:$USSide|international|their|its|our) (?:and (?:coalition|allied|partner|British|Iraqi) )?\
    (?:-?led )?(?:military |coalition |occupation )?\
    (?:$Soldier|bases?|interests|positions|outposts?|sites|installations|targets|facilities|citizens|diplomats\
    |naval assets|targets|diplomatic (?:missions?|facilities)\
    |military|compounds?|assets|convoys?|embassy|staff|warships?|destroyers?|navy|fleet|vessels)|Americans|American-led coalition\
    |(?:facilities|bases|sites|places|locations) (?:that |which )?(?:hous(?:e|es|ing)|host(?:s|ing)?|used by) \
    (?:$USSide (?:and $USSide )?)(?:military )?$Soldier|bases (?:that )?(?:host|house)(?:s|ing)? Americans\
    |bases of the (?:international )?coalition)
    """,
    // What stands between forces and where they are; a verb of action must not.
    "Stationed": """
    (?:(?:stationed|based|deployed|serving|who|that|are|were|present|operating|still|both|troops\
    |personnel|and|facilities|interests|bases|service|members|currently|remaining|hosted) )*
    """,
    "WereAttacked": """
    (?:(?:(?:have|has|had) )?(?:since )?(?:been|were|was|being|repeatedly|are) (?:attacked|\
    targeted|hit|struck|fired on|shelled|shot at)|(?:(?:have|has|had) )?come under(?: \
    (?:(?:$Kinds)fire|attack))?|coming under|came under)
    """,
    "Assault": """
    (?:attacks?|assaults?|strikes?|barrages?|salvo(?:s|es)?|bombardments?|incidents?|shelling\
    |rocket fire|fire|launches)
    """,
    "Kind": """
    (?:drones?|rockets?|missiles?|mortars?|ballistic missiles?|one-way|UAV|suicide drone\
    |roadside bomb|bomb|indirect fire)
    """,
    "Kinds": "(?:$Kind,? (?:(?:and|or) )?)*",
    "Hurt": """
    (?:wounded|injured|hurt|harmed|sustained (?:minor |serious )?injuries|(?:suffered|(?:come\
    |came) away with|sustained|received) $Gap(?:injur\\w+\
    |wounds|concussions?)|diagnosed with $Gap(?:concussions?|injur\\w+|wounds)\
    |(?:had|having|suffering) $Gap(?:brain injur\\w+|concussions?)\
    |in (?:a )?(?:critical|serious|stable) condition)
    """,
    "Killed": """
    (?:killed|dead|died|dies?|slain|fell as martyrs|martyred|perished|dying|(?:lost|losing) \
    (?:their|his|her) (?:life|lives))
    """,
    "Told": """
    (?:(?:said|says|reported|reports|told $Gap|confirmed|announced|claimed|added|put|stated)\
    (?: on $Weekday| $Weekday| that| later)?,?)
    """,
    "SpeakerAdjective": """
    (?:Iraqi|Syrian|Yemeni|Iranian|US|U\\.S\\.|American|Kurdish|medical|security|militia|local\
    |defen[cs]e|senior|hospital|military|police|intelligence|informed|tribal|unnamed|KH\
    |unidentified\
    |opposition|war|government|health|interior|foreign|several|two|provincial|rescue|paramilitary)
    """,
    "Source": """
    (?:$Speaker|(?:$SpeakerAdjective )*(?:officials?|sources?|spokes(?:man|woman|person)|ministry\
    |colonel|hospital|doctors?|witness(?:es)?|residents?|monitor|group|media|authorities|army\
    |observatory))
    """,
  ]
}
