import Annotations

/// The named parts that patterns are built of: `$Sites`, `$Strikes`, `$Count` and their kin.
enum RegexParts {
  /// Every part by name; what comes from the lexicon is in `RegexParts+Lexicon`.
  static let all: [String: PatternPart] = {
    var all = lexicon
    for table in [words, numbers, dates, names, strikes, people, things, news] {
      for (name, pattern) in table { all[name] = .pattern(pattern) }
    }
    return all
  }()

  /// Words that a pattern skips, and what stands between two coordinated things.
  static let words: KeyValuePairs = [
    "W": #"(?:U\.S\.|[\w'/-]+)"#,
    // Gaps are lazy. The open ones have no count: they end at punctuation and at the next name,
    // which keeps them within a clause, and the automaton small.
    "Low": """
    (?:(?-i:[a-z0-9])[\\w'/-]*(?::\\d\\d)?|U\\.S\\.|(?-i:US|UK|United|States|Washington|\
    President|American|Division|Brigades?|Regiment|Iran|Iranian|Iraqi|Syrian|Yemeni|Houthi|\
    Shia)[\\w'-]*|groups|militias|forces|targets|militants|facilities|infrastructure|\
    military|in|on|$Weekday(?:'s)?|$Month|[ap]\\.m\\.)
    """,
    "Gap": "(?:$Low )*?",
    "Wide": "(?:$Low,? )*?",
    "Gap2": "(?:$W ){0,2}?",
    // A group with its acronym, in or out of quotation marks.
    "Named": #"(?:$Group(?:'s)?(?: \([\w-]+\))?)"#,
    "NameGap": "(?:$Q?(?:$Low|$Named)$Q? )*?",
    "PlaceGap": "(?:$Q?(?:$Low|$Country-$Country|$Country|$Site|$Named)(?:'s)?$Q?,? )*?",
    // What is said in between of somebody: “who was in Delaware”.
    "Aside": "(?:(?:$Low|$Cap)(?:'s)?,? )*?",
    "And": "(?:,? (?:and|or|as well as|as in|along with|plus)|,) ",
    "Det": "(?:the|a|an|its|their|two|three|four|five|several|multiple|one|some|another)",
    "Q": #"["“”‘’']"#,
    // Between subject and verb, or auxiliary and participle.
    "Aux": """
    (?:(?:has|have|had|is|are|also|again|now|just|reportedly|jointly|yesterday|early|late|\
    then|on $Weekday|$Weekday|overnight|today|last night|this (?:week|weekend|morning)|\
    immediately|successfully|separately|together|said|says|say|it|they|announced|\
    confirmed|its forces|our forces),? )*
    """,
    "Were": "(?:(?:was|were|been|being|are|is|has|have|had|also|reportedly|all|left) )+",
    "MaybeWere": """
    (?:(?:was|were|been|being|are|is|has|have|had|may|might|also|reportedly|all|left) )*
    """,
  ]

  /// Numbers of things.
  static let numbers: KeyValuePairs = [
    "Tens": "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)",
    "Unit": "(?:one|two|three|four|five|six|seven|eight|nine)",
    "Word": """
    (?:$Tens[- ]$Unit|$Tens|$Unit|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen\
    |eighteen|nineteen|(?:an? |one )?hundred|half a dozen|two dozen|three dozen|(?:a )?dozen)
    """,
    "Digits": #"(?:\d{1,3}(?:,\d{3})+|\d{1,5})"#,
    "Vague": """
    (?:several|a number of|a few|(?:dozens|scores|hundreds|thousands)(?: of)?)
    """,
    "Exact": "(?:$Word|$Digits)",
    // Both ends of “between 8 and 12”, without its first word.
    "Ends": "(?:$Word|\\d{1,3}|\\d{1,3},\\d{3}) and (?:$Word|\\d{1,3}|\\d{1,3},\\d{3})",
    "Hundreds": "(?:$Word (?:hundred|thousand)(?: $Word)?)",
    "Range": "(?:(?:between )?$Exact (?:to|and) $Exact|$Digits-$Digits)",
    "Count": "(?:$Digits-$Digits|$Exact|$Vague)",
    // Tolls and numbers of strikes and targets have no thousands in them; wars do.
    "Small": #"(?:$Word|\d{1,3}-\d{1,3}|\d{1,3})"#,
    "Modifier": "(?:$ModifierPhrase)",
    "Ordinal": """
    (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth\
    |$Tens-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|\\d{1,2}(?:st|nd|rd|th))
    """,
  ]

  /// Dates as newspapers of both sides of the Atlantic print them.
  static let dates: KeyValuePairs = [
    "Weekday": """
    (?-i:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\.)
    """,
    "Iso": #"(?:19|20)\d\d-[01]\d-[0-3]\d"#,
    "HourOf": """
    (?:(?:in |on |during )?(?:the )?(?:early |late |small )?(?:hours|morning|night|evening|afternoon\
    |dawn) of|on|late|early)
    """,
    "DayPart": "(?:[- ](?:nights?|mornings?|evenings?|afternoons?))",
    // Words before a day, one or more: “in the early morning hours of”, “shortly before dawn on”.
    "DayCue": """
    (?:(?:(?:in |on |during |at |over |of |before |by |around )?(?:the )?\
    (?:(?:early|late|small|first|pre-?dawn|morning|night|evening) )*\
    (?:hours|night|morning|evening|afternoon|dawn|daybreak|midnight|sunrise|sunset|nightfall)(?: of| on|,)?(?: the)?\
    |on|late|early|overnight(?: (?:in)?to)?|today,?|into|in the past hours of|(?:shortly |just )before) )+
    """,
    // The hour between a day and what happened: “at about 9 p.m. (Sanaa time)”.
    "Hour": """
    (?:(?:at|between|from|around|by|about)(?: (?:approximately|about|around))? \
    \\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]\\.?m\\.?)?(?: (?:and|to) \\d{1,2}(?:[:.]\\d\\d)?(?: \
    ?[ap]\\.?m\\.?)?)?(?: \\(?(?:local|$W) time\\)?| \\(\\w+\\)| E[SD]?T| GMT)?,?|(?:shortly|just|\
    soon) (?:after|before) (?:midnight|dawn|daybreak|noon)(?: (?:in $Country|local \
    time))?,?)
    """,
    "Month": """
    (?-i:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?\
    |Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?\
    |JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)
    """,
    "Day": #"\d{1,2}(?:st|nd|rd|th)?"#,
    "Year": #"(?:19|20)\d\d"#,
    "MonthDay": "(?:$Month $Day(?:,? $Year)?|(?:the )?$Day (?:of )?$Month(?:,? $Year)?)",
    "Date": "(?:$Weekday,? $MonthDay|$MonthDay|$Weekday|$Iso)",
    "Agency": "(?:Reuters|AP|AFP|UPI|ANI|dpa|Xinhua|BBC|CNN|Al Jazeera)",
  ]

  /// Names that no list foresees.
  static let names: KeyValuePairs = [
    "Capital": #"(?-i:[A-Z\u{C0}-\u{DE}])"#,
    "Cap": #"(?:(?:al|el|ash|an|as|at|ez|ad)-)?$Capital\w*(?:'\w{2,})?(?:-\w+)*"#,
    "Particle": "(?:al|el|bin|ibn|bint|abu|abdul|de|van|von|der|Al|El|Bin|Ibn|Abu|Abdul) ",
    "FullName": #"$Cap(?: $Capital\.)*(?:'? (?:$Particle)?$Cap){1,2}"#,
    "PersonName": #"$Cap(?: $Capital\.)*(?: (?:$Particle)?$Cap){0,2}"#,
    "ProperPlace": "$Cap(?: $Cap){0,2}",
  ]
}
