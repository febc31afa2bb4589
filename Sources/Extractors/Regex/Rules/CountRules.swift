extension RegexRules {
  /// How many strikes, the how-manieth, and how many targets.
  static let counts: [RegexRule] = strikeCounts + ordinals + targetCounts

  private static let strikeCounts: [RegexRule] =
    .nothing(
      .strikeCount,
      [
        "strikes-of-others":
          "(?:Israel|Israeli|Saudi-led|Russian|Turkish|(?:Houthi|militia|Iranian) $Conduct) $Gap"
          + "(?:$Count) $Gap2$StrikePlural",
        "strikes-on-us":
          "(?:$Count) $Kinds$Assault $Gap2(?:on|against|at|targeting) $USForces",
        "drone-strikes": "(?:$Count) (?:rocket|missile|drone)(?: and \\w+)? (?:strikes|attacks)",
        "earlier":
          "(?:last year|previous(?:ly)?|earlier|in (?:$Month|$Year)) $Gap(?:$Count) "
          + "$StrikeNoun",
        "parts-of-them": "(?<value>$Exact) of the $Adjectives$StrikePlural",
        "previous":
          "(?:$Count) (?:previous|prior|earlier|similar|past|other|recent) $Gap2$StrikePlural",
      ])
    + .table(
      .strikeCount,
      [
        "number-strikes":
          "(?:(?<modifier>$Modifier) )?(?<value>$Exact|$Vague) $Q?$Adjectives$StrikePlural",
        "range": "(?<value>$Range) $Adjectives$StrikePlural",
        "one-strike":
          "(?:only|just|a) (?<value>one|single) $Q?$Adjectives(?:air ?strike|strike|raid)",
        "number-times":
          "$US $Aux(?:$HitPassive) $Gap(?<value>$Exact) times",
        "struck-in-strikes":
          "in (?:(?<modifier>$Modifier) )?(?<value>$Exact) $Adjectives$StrikePlural",
      ])

  private static let ordinals: [RegexRule] =
    .nothing(
      .strikeOrdinal,
      [
        "years": "$Ordinal (?:year|anniversary|month|week|day|night|term|half|quarter|place|floor)",
        "of-a-list":
          "an? (?<value>second|third|fourth) (?:raid|strike|air ?strike|attack|wave) (?:was|were|hit|struck"
          + "|targeted|fell|followed|came)",
        "wave-which":
          "the (?<value>first|second|third) (?:wave|raid|strike),? (?:which|that|struck|hit|targeted)",
        "hostile":
          "$Ordinal (?:such )?(?:$W )?(?:attacks?|strikes?) (?:on|against) $USForces",
      ])
    + .table(
      .strikeOrdinal,
      [
        "ordinal-strike":
          "(?<value>$Ordinal) (?:such |known |direct |time |publicly ){0,2}$Adjectives$Operation",
        "strikes-since":
          "(?<value>$Ordinal) (?:$Adjectives)(?:$StrikeNoun) $Gap(?:since|under|by|of|in)",
        "lashed-out":
          "(?<value>$Ordinal) time (?:(?:$Low|$Cap) )*?(?:lashed out|responded|retaliated|hit back)",
        "his-so-far":
          "(?:$StrikeNoun|operation|action), (?:his|its|their|the) (?<value>$Ordinal) (?:$W )?since",
        "ordinal-time":
          "(?<value>$Ordinal) time (?:(?:$Low|$Cap) )*?(?:$Ordered|$Hit|$HitPassive|$Conduct|$StrikeNoun"
          + "|attacked|(?:used|using) (?:military )?force|taken (?:military )?action|acted|sent $Gap(?:$Force|$Aircraft))",
        "time-fronted":
          "for (?:the |a )?(?<value>$Ordinal) time $Gap(?:$W, )?$Striker $Aux(?:$Conduct|$Hit)",
        "consecutive":
          "$Hit ${PlaceGap}for (?:the |a )(?<value>$Ordinal) (?:consecutive|straight|successive) "
          + "(?:night|day|time|week)",
        "for-the-time":
          "(?:struck|hit|bombed|attacked|ordered|retaliated|strikes) ${Gap}for (?:the|a) "
          + "(?<value>$Ordinal) time",
        "strike-was-the":
          "$Operation,? $PlaceGap(?:was|were|is|are|mark|marks|marked|be|being) $Gap2(?:the "
          + ")?(?:$W )?(?<value>$Ordinal) (?:since|in|on|inside|near|such|by|of|this|under|against|within|ordered|"
          + "announced|carried out|launched|to (?:$HitBase|reach)|$W (?:since|in|by))",
      ])

  private static let targetCounts: [RegexRule] =
    .nothing(
      .targetCount,
      [
        "hostile": "(?:$Count) (?:U\\.S\\.|US|American|coalition) $Gap2(?:bases|targets|sites)",
        "times": "(?:$HitPassive) (?<value>$Count) times",
        "attacks": "(?<value>$Count) (?:$W )?attacks",
        "time": "(?<value>$Count) (?:hours?|days?|weeks?|months?|years?)",
        "one-of":
          "(?<value>one|some|many|most) of (?:the|its|those|these|their)",
        "some-struck":
          "(?<value>$Exact) of (?:the|its|those|these|their) (?:$W ){0,3}?$Targets (?:that |which "
          + "|they |it |he )?(?:$HitPassive|struck|used|were (?:empty|abandoned|missed))",
      ])
    + .table(
      .targetCount,
      [
        "hit-number":
          "(?:$Hit|against|on|at|into|across|include[sd]?|including|chose|selected) "
          + "$Q?(?:(?<modifier>$Modifier) )?(?<value>$Exact|$Vague) $TargetGap$Struck(?: "
          + "${Gap}in (?:$Direction )?(?<place>$Country)(?:(?:, [^.,;]+)?,? and (?:(?<modifier2>$Modifier) "
          + ")?(?<value2>$Exact)(?: more| others?)? (?:in|on the) (?:$Direction )?(?<place2>$Country|"
          + "$CountryAdjective)(?: side)?)?)?",
        "number-hit":
          "(?:(?<modifier>$Modifier) )?(?<value>$Exact|$Vague) $TargetGap$Struck "
          + "(?:${NameGap}in (?:$Direction )?(?<place>$Country) (?:and (?<value2>$Exact) (?:more "
          + "|others? )?in (?:$Direction )?(?<place2>$Country) )?|of $NameGap)?(?:$Gap2|"
          + "$NameGap$Were)(?:$HitPassive|engaged|attacked)",
        "in-each":
          "$Targets(?:,|:|;| -)? (?:(?:including|of which|with|and|at least|the Pentagon "
          + "said:) )?(?<value>$Exact) (?:of (?:them|those|which) |locations |sites |targets "
          + ")?(?:(?:is|are|was|were) )?(?:across the (?:border|frontier|line) )?in "
          + "(?:$Direction )?(?<place>$Country)(?:,|;|,? and) (?<value2>$Exact) (?:of (?:them|"
          + "those|which) |others? |more |locations |sites |targets )?(?:(?:is|are|was|were) "
          + ")?(?:across the (?:border|frontier) )?in (?:$Direction )?(?<place2>$Country)",
        "of-them-in":
          "(?<value>$Exact) of (?:the|those|these) (?:(?<value3>$Exact) )?(?:$W )?$Targets "
          + "(?:(?:that|which) $PlaceGap)?(?:(?:is|are|was|were) )?in (?:$Direction "
          + ")?(?<place>$Country)(?:(?:,|;|,? and) (?<value2>$Exact) (?:of them |others? |more "
          + ")?(?:(?:is|are|was|were) )?(?:across the (?:border|frontier) )?in (?:$Direction "
          + ")?(?<place2>$Country))?",
        "were-in":
          "(?<value>$Exact) (?:(?:further|more|other|additional|of the|of those) )?$Targets (?:were|are|was|is) (?:in|on the) "
          + "(?:$Direction )?(?<place>$Country|$CountryAdjective)(?: side)?(?:(?:,|,? and) (?<value2>$Exact) (?:more |others? )?in (?<place2>$Country))?",
        "and-as-many":
          "$Exact $TargetGap$Struck (?:and|at) (?:(?<modifier>$Modifier) )?(?<value>$Exact) $TargetGap$Struck",
        "number-put":
          "number of $Gap2$Targets (?:$HitPassive )?(?:at|was|to|reached|is) (?:(?<modifier>$Modifier) )?(?<value>$Exact)",
        "at-places":
          "(?:at|in|on|across) (?<value>$Exact) (?:locations?|sites?|places?) in (?:$Direction )?"
          + "(?<place>$Country)(?:,? (?:and|with) (?<value2>$Exact)(?: (?:locations?|sites?"
          + "|others?))? "
          + "(?:across the border )?in (?:$Direction )?(?<place2>$Country))?",
      ])
}
