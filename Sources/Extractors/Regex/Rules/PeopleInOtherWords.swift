extension RegexRules {
  /// Officials and troops as less common sentences put them.
  static let peopleInOtherWords: [RegexRule] = [
    noOfficialsOtherwise, officialsOtherwise, troopLevelsOtherwise,
  ].flatMap(\.self)

  private static let noOfficialsOtherwise: [RegexRule] = .nothing(
    .official,
    [
      // Capitals of headlines, and of words that begin a sentence.
      "headline":
        "$Role (?<value>(?:Strikes?|Airstrikes?|Attacks?|Operations?|Combat|Military|Campaign|Forces?"
        + "|Command) $Cap(?: $Cap)?)",
      // Those who were killed neither act nor speak.
      "the-dead":
        "(?:(?:kill|assassinat|martyr|murder|slay)(?:s|ed|ing|ings|ings? of|ion of|ed by)?|slain|"
        + "deaths? of|dead|late|target(?:ed|ing)|tomb of|succeed\\w*) (?:(?:the|an?|its|his|their|of|top|senior|"
        + "then|$CountryAdjective|$Country's|military|commander|leader|and|both) )*(?:$Role,? )?(?:$Rank )*(?<value>$FullName|$AnySurname)"
        + "(?:,? (?:and|along with|alongside) (?:(?:the|an?|his|its|$CountryAdjective|$Role|$Rank|commander|leader|deputy),? )*(?<value2>$FullName))?",
      "who-died":
        "(?<value>$FullName),? (?:(?:who|had|and) )?(?:was|were|been|is) (?:$W )?(?:killed|dead|assassinated|slain|martyred|buried)",
      "starts-sentence":
        "(?<value>(?-i:In|At|On|From|After|By|For|With|As|But|And|The|When|While|Since|Before|Near) $Cap(?: $Cap)?),",
      "body":
        "(?<value>(?:Armed Forces|Air Force|Central Command|Joint Chiefs|National Security|"
        + "State Department|Security Council|Islamic Resistance|Security Forces|Foreign "
        + "Ministry|Health Ministry|Defen[cs]e Ministry|Middle East|Red Sea|White House|United "
        + "Nations|European Union))",
      "base-name":
        "(?<value>$FullName) (?:(?:military|air|naval) )?(?:base|airport|airbase|air base|camp|hospital|mosque|square|square|district)",
    ])

  private static let officialsOtherwise: [RegexRule] = .table(
    .official,
    [
      "known-speaks":
        "(?<value>$KnownOfficial)(?:,? (?:who|in|at|on|during|speaking|the|a|an)(?: $Low)*?,)? (?:(?:has|had|have|also|later|then|on $Weekday|$Weekday|himself"
        + "|herself|repeatedly|immediately|reportedly) )*(?:$Says|ordered|directed|authori[sz]ed|approved|spoke|met|visited|wrote|posted|relayed|held|decided|gave|attended|received"
        + "|convened|summoned|threatened|insisted|briefed|signed|chose|sent|launched|initiated|was briefed|was informed|took|wants|wanted|made|called)",
      "says-known":
        "(?:said|says|added|told by|according to|by|quoted|from|statement by|statement from|asked) (?<value>$KnownOfficial)",
      "president-passive":
        "(?:President |Mr\\.? )?(?<value>Trump|Biden|Obama) (?:was|has been|had been|is|will be) (?:(?:being|immediately|later|also|regularly) )*(?:briefed|informed|told|asked"
        + "|presented|joined|monitoring|expected)",
      "president-surname":
        "(?:President|Mr\\.?|Prime Minister|Secretary|Gen\\.?|General|Adm\\.?|Admiral|Sen\\.?|Rep\\.?) (?<value>$AnySurname)",
      "known-possessive":
        "(?<value>$KnownOfficial)'s (?:direction|orders?|office|statement|decision|message|remarks|comments|spokesman|spokesperson|spokeswoman|visit)",
      "who-heads":
        "(?<value>$FullName), who (?<role>heads|chairs|leads|runs|commands) (?:(?:$Low|$Cap) )*?(?:Committee|Council|Command"
        + "|Ministry|Government|Parliament|Senate|House|forces|army|navy|caucus)",
      "name-head-of":
        "(?<value>$FullName), (?:(?:the|a|an|who is|Iraq's|Iran's|Syria's|Yemen's|Britain's|America's) )*(?<role>(?:(?:deputy|vice|acting|top|senior|military|chief|national|foreign|defen[cs]e|army"
        + "|government|parliament|parliamentary|health|ministry|Iraqi|Iranian|Syrian|US|U\\.S\\.|British|Pentagon|White House) )*"
        + "(?:head|chief|director|chairman|chairwoman|chair|commander|secretary|minister|adviser|advisor|spokes(?:man|woman|person)|speaker|undersecretary|ambassador|envoy|member|governor"
        + "|mayor)(?: (?:of|for|at|to) (?:the )?(?:$Low|$Cap)(?: (?:of|for|and|the|on|to|$Cap|parliament|forces|staff|affairs|chief|armed|commander|defen[cs]e|policy|security)){0,6}?)?)(?:,|\\.| who| said| told| wrote)",
      "role-name":
        "(?<role>(?:(?:$TitlePremodifier|$TitleBody) )*(?:ambassador|minister|secretary|spokes(?:man|woman|person)|commander|adviser|advisor|envoy|governor|mayor|undersecretary|premier)"
        + " (?:in|to|for|of|at) (?:the )?(?:$Cap|$TitleBody)(?: (?:and|of|for|$Cap)){0,3}?), (?<value>$FullName)",
      "for-the-command":
        "(?<role>(?:spokes(?:man|woman|person)|commander|director|head|chief|adviser|advisor) (?:for|of|to) (?:the )?(?:(?:$Cap|of|the|in|and|armed|forces|commander|chief|prime|minister) ){1,6}?)"
        + "(?:(?:$Rank|Maj|Gen|Major|General|Brig|Brigadier|Lt|Col|Capt|Adm)\\.? )*(?<value>$KnownOfficial)",
      "rank-known": "(?:(?:$Rank) )(?<value>$FullName|$KnownOfficial)",
    ])

  private static let troopLevelsOtherwise: [RegexRule] = .table(
    .troopLevel,
    [
      "deployed-to":
        "(?:(?<modifier>$Modifier|between) )?(?<value>$Ends|$Hundreds|$Digits) (?:(?:US|U\\.S\\.|American|coalition|military) ){0,2}"
        + "(?:troops|soldiers?|service ?members|personnel|forces|Americans|Marines) (?:$Gap)deployed to (?<place>$Country|Middle East|the region)",
      "both":
        "(?:(?<modifier>$Modifier|between) )?(?<value>$Ends|$Hundreds|$Digits) (?:(?:US|U\\.S\\.|American|coalition|military) ){0,2}"
        + "(?:troops|soldiers?|service ?members|personnel|forces|Americans|Marines) (?:(?:remain|are|still|stationed|based|deployed|serving|currently|now) )*in "
        + "(?<place>$Country,? (?:and|or) (?:$Nearby)?$Country)",
      "colon":
        "(?<value>$Digits): (?:US|U\\.S\\.|American) (?:troops|soldiers|personnel|forces) in (?<place>$Country)",
      "of-them":
        "(?:troops|soldiers|personnel|forces|service members),? "
        + "$Gap(?:(?<modifier>$Modifier) )?(?<value>$Hundreds|\\d{1,2},\\d{3}|\\d00) of (?:them|"
        + "those|these) (?:$Gap2)in (?:$Nearby)?(?<place>$Country)",
      "in-the-country":
        "(?:(?:$Country|$CountryAdjective)(?:'s)?[^\\n]* )?(?<place>$Country|"
        + "$CountryAdjective)(?:'s)?[^\\n]*? (?:(?<modifier>$Modifier) )?(?<value>\\d,\\d{3}|"
        + "\\d00) (?:(?:$USSide|military) )*$Soldier (?:(?:who|that|are|stationed|based|"
        + "deployed|still|now|serving|remaining|remain|left) )*(?:in the country|there)",
      "from-country-of":
        "(?:from|in) (?<place>$Country) of (?:the )?(?:(?<modifier>$Modifier) )?(?<value>\\d,\\d{3}|\\d00) (?:(?:$USSide|military) )*$Soldier",
      "cut-to":
        "(?:cut|reduc\\w+|lower\\w+|trimm\\w+|brought|br(?:ing|ought) down|dr[ae]wn? down|fell|down) (?:(?:$Low|$US) )*?(?:force|forces|troops|presence|"
        + "numbers?|contingent|troop levels?|garrison) in (?<place>$Country) to (?:(?<modifier>$Modifier) )?(?<value>$Digits)",
      "then-elsewhere":
        "$Soldier (?:$W ){0,2}?(?:in|at) $Sentence(?:(?:,|;|and|with|plus|while) (?:(?:another|a further) )?(?:(?<modifier>$Modifier) )?"
        + "(?<value>\\d,\\d{3}|\\d00) (?:(?:more|others?|of them|are|were|remain|stationed|based|deployed|still) )*(?:across the border )?in (?:$Nearby)?(?<place>$Country)|"
        + "(?:,|;|and|while) (?:next door,? )?in (?:$Nearby)?(?<place>$Country),? (?:where )?(?:it|they|there|the US|Washington|the Pentagon) (?:has|have|keeps?|are|maintains) "
        + "(?:(?<modifier>$Modifier) )?(?<value>\\d,\\d{3}|\\d00))",
      "estimated":
        "(?:number of|estimate of|troops|forces|soldiers) (?:(?:$Low) )*?in (?<place>$Country) (?:is|are|was|were) estimated (?:at|to be) (?:(?<modifier>$Modifier) )?(?<value>$Digits)",
      "and-in":
        "(?:troops|soldiers|personnel|forces) (?:there|in $Country),? (?:and|with|plus|along "
        + "with|while|another) (?:in (?<place>$Country) )?(?:(?<modifier>$Modifier|between) "
        + ")?(?<value>\\d{1,2},\\d{3}|\\d00)",
      "they-number":
        "(?:they|who|which|forces|troops) (?:now )?number(?:s|ed|ing)? (?:(?<modifier>$Modifier) )?(?<value>$Digits) in (?<place>$Country)"
        + "(?:,? and (?:(?<modifier2>$Modifier) )?(?<value2>$Digits) in (?<place2>$Country))?",
      "there-are":
        "there (?:are|were) (?:(?:now|currently|still|once more) )*(?:(?<modifier>$Modifier|between) )?(?<value>$Hundreds|$Digits) in (?:$Nearby)?(?<place>$Country)",
      "fronted":
        "in (?<place>$Country),? there are (?:(?<modifier>$Modifier) )?(?<value>$Digits) (?:$W ){0,2}?(?:troops|soldiers|personnel|forces),? and in "
        + "(?<place2>$Country)(?:,)? (?:(?<modifier2>$Modifier) )?(?<value2>$Digits)",
    ])
}
