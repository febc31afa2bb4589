extension RegexParts {
  /// What reports of several rounds and many attacks need.
  static let news: KeyValuePairs = [
    // What a force does to what it strikes, and with what.
    "Deed": """
    (?:$Hit|$Conduct|dropped|dropping|released|fired|let (?:go|loose)|respond(?:ed|s)|\
    retaliat(?:ed|es))
    """,
    // What stands between a number of attacks and its parts.
    "SplitGap": """
    (?:,|:|;| \\(| -| –| —)? \\(?(?:\\(?(?:$Low|$Cap)(?:'s)?[,:;]? (?:[–—-] )?)*?
    """,
    // The parts of a number by country: “67 in Iraq and the rest in Syria”.
    "EachThere": """
    (?:$Modifier )?$Exact (?:times |attacks |occurring |of them |were )?in $Country(?:(?: (?:$Low|$Cap))*?)(?:,|,? \
    and) (?:(?:the )?(?:rest|others|remainder) |(?:$Modifier )?$Exact (?:times |attacks |of \
    them )?)(?:across the border )?in $Country(?:(?:,|,? and) (?:now, )?(?:$Modifier \
    )?(?:$Exact|once) (?:times )?in $Country)?
    """,
    // What is told of any round of strikes.
    "StruckOrKilled": """
    (?:$Hit|$StrikeNoun|$Conduct|$Killed|killing|assassinat\\w+|dropped|dropping|fell)
    """,
    // Those who are ours without a doubt: “soldiers” alone may be anybody's.
    "OurPeople": """
    (?:$USSide (?:$W )??(?:$Soldier|contractors?|civilians?)|Americans?|contractors?|reservists?|\
    $ServiceVictim)
    """,
    // Harm to US forces, with what is told of it up to the next toll.
    "OursHarmed": """
    (?:$OurPeople(?:,[^.,;\\n]*,)? (?:$W ){0,2}?(?:$Killed|$Hurt|suffered)|(?:killed|killing|\
    deaths? of|wounded|wounding|injured|injuring|hurt|hurting|left|leaving) (?:$Modifier \
    )?(?:$Small|an?) (?:$W )??$OurPeople|$OwnBase)(?: $Sentence)?(?:;|,|\\.|,? and|,? as \
    well as|,? with|,? while|,? where|,? in which)
    """,
    "AlsoHurt": """
    (?:(?:(?:more|others?|people|of them|of their comrades|$USVictim|Iraqis?|Syrians?|Jordanians?|\
    $USSide|Iraqi soldiers?|service ?members?) )*(?:$MaybeWere(?:also )?$Hurt))
    """,
    // Anything up to the next comma, the next semicolon, the end of the sentence.
    "Phrase": #"(?:U\.S\.|[^.,;\n])*?"#,
    "Clause": #"(?:U\.S\.|[^.;\n])*?"#,
    "Sentence": #"(?:U\.S\.|[^.\n])*?"#,
    // The rest of a sentence, whose abbreviations do not end it.
    "Rest": """
    (?:(?-i:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Gen|Lt|Col|Maj|Adm|Sen|Rep|Mr|Mrs|Ms|St|\
    U\\.S|U\\.K|U\\.N|[ap]\\.m)\\.|[^.\\n])*
    """,
    // What stands between a deed and its date, without other events.
    "DatedGap": """
    (?:(?:$Small|more|than|at|least|up|to|$TargetGap$Struck|$Facility|$Victim|$Soldier|$Det|\
    it|$Force|followed|came|were|was|carried|out|also|took|place|center|centre|heart|middle|\
    capital|city|town|part|parts|area|areas|them|there|off|in|near|on|of|and|against|inside|\
    dead|$Named|$Direction|$Site|$Country|$Country's) )*?
    """,
    // A sentence on an attack, up to the start of the next one.
    "AttackSentence": """
    (?:rockets|mortars|barrages?|salvo(?:s|es)?|volleys?|ballistic missiles|(?:rocket|\
    missile|drone|mortar) attack|$USSide $Soldier|contractors?|reservists|$OwnBase)$Rest\\. \
    (?:But |In all,? |In total,? )?
    """,
    // The sponsor of groups, which is not struck by being named as such.
    "GuardCorps": """
    (?:(?:Islamic )?Revolutionary Guards?(?: Corps)?|Guards?|IRGC)
    """,
    // What tells that a sentence is about an attack on US forces.
    "AttackCue": """
    (?:rockets|mortars|barrages?|salvo(?:s|es)?|volleys?|(?:rocket|missile|drone|mortar) \
    (?:attacks?|fire)|ballistic missiles|(?:attack|explosive|one-way|suicide|armed) drones?|\
    drones? (?:(?:that|which|had|laden \\w+ \\w+) )*(?:slammed|crashed|smashed|exploded|came \
    down)|$OwnBase|the attack|attacks? on $USForces)
    """,
    // A later thing of a list, where general words are read as facilities too.
    "Listed": """
    (?:$Facility|$AnyHead)
    """,
  ]
}
