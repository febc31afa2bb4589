extension RegexRules {
  /// Tolls of strikes and of attacks in lists, nouns and asides.
  static let tollsInOtherWords: [RegexRule] = [
    noStrikeKilledsOtherwise, noStrikeWoundedsOtherwise, strikeKilledsOtherwise,
    strikeWoundedsOtherwise, noAttackKilledsOtherwise, noAttackWoundedsOtherwise,
    attackKilledsOtherwise, attackWoundedsOtherwise,
    [anotherHurt, noVictim, noVictimHurt, noneOfOursDied],
  ].flatMap(\.self)

  private static let noStrikeKilledsOtherwise: [RegexRule] = .nothing(
    .strikeKilled,
    [
      "no-word":
        "(?<value>no) (?:immediate |official |independent )?(?:word|estimate|information|details|comment|confirmation|figures|statement) (?:on|of|about)",

      "leaving-ours":
        "(?:leaving|left) (?:$Modifier )?(?<value>$Small) $USVictim $PlaceGap(?:dead|killed)",
      "of-ours": "(?:killed|killing|kills) (?:$Modifier )?(?<value>$Small) of (?:our|the) $Soldier",
      "our-and-others":
        "(?:$Small|an?) $USVictim (?:and|as well as) (?<value>$Small|an?) (?:$W ){0,3}?$Were(?:killed|dead)",
    ])

  private static let noStrikeWoundedsOtherwise: [RegexRule] = .nothing(
    .strikeWounded,
    [
      "of-ours":
        "$Soldier in (?:$Country|$Site),? (?:and )?(?:wounding|injuring) (?:$Modifier )?(?<value>$Small|dozens|scores|several)",
      "after-ours":
        "(?:killed|killing|kills) (?:$Modifier )?(?:$Small|an?) (?:of our )?(?:$W ){0,2}?$USVictim,? (?:(?:in|at|near|on|and|others?|$Site|$Country|$Low),? )*?(?:wounded"
        + "|injured|wounding|injuring|hurt) (?:$Modifier )?(?<value>$Count|others)",
      "ours-killed-and":
        "(?:$USSide (?:$W )?(?:$Soldier|contractors?)|Americans?|service ?members?|reservists?|contractors?) (?:and (?:$W ){1,3}?)?(?:were|was|died|have been) (?:(?:$Low|$ProperPlace) )*?(?:and|while|with) (?:$Modifier )?(?<value>$Small|dozens|scores) "
        + "(?:(?:more|other|others|people|of them|of) )*(?:were |was )?$Hurt",
      "and-contractor":
        "(?<value>$Small) (?:$W ){0,2}?$USVictim (?:and|as well as) (?:$Small|an?|another) (?:$W ){0,3}?$MaybeWere$Hurt",
      "in-the-attack":
        "(?<value>$Small) $Gap2$MaybeWere$Hurt (?:in|by|after) (?:the |an? )?(?:(?:$Weekday|$W) )?(?:$Kinds)(?:attack|assault) (?:on|against|at)",
    ])

  private static let strikeKilledsOtherwise: [RegexRule] = .table(
    .strikeKilled,
    [
      "list":
        "(?:(?<modifier>$Modifier) )?(?<value>$Small|no) $Victim, (?<value2>$Small|no) $Victim(?:, (?<value3>$Small|no) "
        + "$Victim)?,? and (?<value4>$Small|no) $Victim $Were(?:among(?:st)? (?:those|the) (?:killed|dead)|$Killed)",
      "pair":
        "(?:(?<modifier>$Modifier) )?(?<value>$Small) $Victim(?:, (?<value3>$Small|an?) "
        + "$Victim)? $NameGap(?:and) (?<value2>$Small|an?) $Victim(?:,[^.,]+,)? "
        + "$NameGap(?:$Were)?(?:among(?:st)? (?:those|the) (?:killed|dead)|$Killed)",
      "one-was":
        "(?<value>an?|one) (?:$W )??$Victim (?:was|is|has|had) (?:(?:also|been|reportedly|reported) )*$Killed",
      "aside":
        "(?:(?<modifier>$Modifier) )?(?<value>$Small) $Victim, (?:[^.,]+, "
        + ")?$MaybeWere(?:$Killed)",
      "earlier-count":
        "(?:earlier|initial|previous|first) (?:count|tally|toll|estimate) of (?:(?<modifier>$Modifier) )?(?<value>$Small)(?: $Victim(?:, (?<value2>$Small|an?) $Victim)?,? and (?<value3>$Small|an?) $Victim)?",

      "put-deaths":
        "puts? (?:$W ){0,3}?(?:it|deaths|dead|toll|fatalities|killed|number|count|figure|losses) at "
        + "(?:(?<modifier>$Modifier) )?(?<value>$Small or (?:$Small|more)|$Small)(?:,? (?:and|"
        + "with) (?:the )?(?:injured|wounded|hurt) at $Small)?(?:,? (?:and )?(?:then|later|"
        + "now) (?:at|to) (?<value2>$Small))?",
      "up-from": "up from (?:(?<modifier>$Modifier) )?(?<value>$Small)",
      "of-a-group":
        "(?:(?<modifier>$Modifier) )?(?<value>$Small) (?<party>$Fighter) (?:of|from|"
        + "belonging to|loyal to|allied (?:to|with)|linked to|tied to|backed by|close to) "
        + "(?:(?:$Low|$Named|$Cap) )*?(?:(?:were|had been|have been|was) )?$Killed",
      "of-the-dead":
        "(?:(?<modifier>$Modifier) )?(?<value>$Small) of (?:the|those) (?:dead|killed|victims) (?:were|was)"
        + "(?: [^.,]+, (?<value2>$Small) were [^.,]+,? and (?<value3>$Small) were)?",
      "one-of-its":
        "(?:(?<modifier>$Modifier) )?(?<value>$Small) of (?:its|his|their|the (?:group|"
        + "militia|movement)'s) (?:$W )?(?<party>fighters|members|men|commanders|guards|"
        + "aides)(?:, [^.,]+,)? $MaybeWere(?:(?:understood|believed|thought|said|reported|"
        + "feared) to have (?:been )?)?$Q?$Killed",
      "is-dead":
        "(?<value>$Small) (?:person|people|man|men) (?:in|from) $Gap(?:is|are|was|were) (?:dead|killed)",
      "martyrs": "(?:leaves|leaving|left) (?:(?:(?<modifier>$Modifier) )?(?<value>$Small) martyrs|"
        + "(?<value>an?) (?:$W )??$Victim (?:dead|killed))",
      "killed-a-man": "(?:killed|killing|kills) (?<value>an?) (?:$W )??(?:man|woman|leader)",
      "led-to":
        "(?:deaths?|killing|martyrdom|loss) of (?:the )?(?:(?<modifier>$Modifier) )?(?<value>$Small|an?) (?:of its )?$Victim",
      "number-killed":
        "number of (?:those |people )?(?:killed|dead|deaths|martyrs) $PlaceGap(?:to|at|is|was|reached|stands at|rose to) "
        + "(?:(?<modifier>$Modifier) )?(?<value>$Small)",
      "toll-through-names":
        "death toll (?:(?:$Low|$Actor|$Cap),? )*?(?:climb(?:s|ed)|rise(?:s|n)|rose|increased|risen|jump(?:s|ed)) to "
        + "(?:(?<modifier>$Modifier) )?(?<value>$Small)",
      "and-in-each":
        "(?:(?<modifier>$Modifier) )?(?<value>$Small)(?: $Victim)? (?:$Were)?$Killed in (?:$Country|$Site)(?:,|,? and) "
        + "(?:(?<modifier2>$Modifier) )?(?<value2>$Small)(?: $Victim)?(?: more| others)? in (?:$Country|$Site)",
      "lost":
        "(?:had|has|have|they|it) lost (?:(?<modifier>$Modifier) )?(?<value>$Small) (?:of (?:its|their) )?(?:(?<party>$Fighter)|men|people)",
      "received-bodies":
        "(?:received (?:(?<modifier>$Modifier) )?(?<value>$Small) bodies|(?:(?:seen|saw|"
        + "counted|brought in|took in|taken in) )?(?<value>$Small) bod(?:y|ies)(?:[.,;]| "
        + "(?:and|were|was|had|has|have|with|lay|in)))",

      "claimed-martyrs":
        "(?:claim(?:ed|s)|report(?:ed|s)|mourn(?:ed|s)|announced|count(?:ed|s)|"
        + "acknowledge(?:d|s)|admit(?:ted|s)|conceded|gives?|gave|saying|count to|spok?en? of|"
        + "(?:spoke|spoken|speaks) of) (?:(?<modifier>$Modifier) )?(?:an? )?(?<value>$Small|"
        + "single|dozens|hundreds)(?: of)? $Q?(?:(?<party>$Fighter) )?(?:martyrs?|dead|killed|"
        + "deaths?|fatalit(?:y|ies)|bodies|dead fighters|of its (?:own|fighters|men|"
        + "members))(?:,? (?:and )?then (?<value2>$Small)(?:,? (?:and )?then "
        + "(?<value3>$Small))?)?",
      "soldiers-by-strikes":
        "(?:air ?strikes?|raids?|bombing) (?:(?:$Low|$Cap) )*?(?:killed|killing) (?:(?<modifier>$Modifier) )?(?<value>$Small|an?) "
        + "(?:serviceman|servicemen|soldiers?|Iraqi $Soldier|Syrian $Soldier)",
    ])

  private static let strikeWoundedsOtherwise: [RegexRule] = .table(
    .strikeWounded,
    [
      "wounding-of": "(?:wounding|injury|injuring) of (?:(?<modifier>$Modifier) )?(?<value>$Small)",
      "comrades":
        "(?<value>$Small) of (?:his|its|their) (?:comrades|members|men|fighters|colleagues) $MaybeWere$Hurt",
      "number-wounded":
        "(?:number of|toll of) (?:the )?(?:wounded|injured) (?:$PlaceGap)(?:at|to|is|was|reached) (?:(?<modifier>$Modifier) )?(?<value>$Small)",
      "along-with":
        "(?:wounded|injured|hurt),? along with (?:(?<modifier>$Modifier) )?(?<value>$Small) $Victim(?: and (?<value2>$Small) $Victim)?",
      "injuries":
        "(?:deaths|dead|fatalities|killed) and (?:(?<modifier>$Modifier) )?(?<value>$Small) (?:injuries|injured|wounded)",
      "dead-and-more":
        "(?:dead|killed|deaths|lost their lives|fatalities),? (?:and|with|while) (?:another |a further )?(?:(?<modifier>$Modifier) )?(?<value>$Small|dozens|several) "
        + "(?:(?:more|others|people|of them) )*(?:were |are )?(?:$Hurt|in hospital)",
      "aside":
        "(?:(?<modifier>$Modifier) )?(?<value>$Small) $Victim, [^.,]+, (?:$Were)$Hurt",
      "one-was":
        "(?<value>an?|one|another) (?:$W )??(?<party>$Fighter|$Civilian) (?:was|were|has been) (?:also )?(?:wounded|injured|hurt)",
      "with-being":
        "with (?:(?<modifier>$Modifier) )?(?<value>$Small) (?:$Victim )?(?:being |were |reported )?(?:injured|wounded|hurt)",
      "wounded-are":
        "(?:wounded|injured) (?:are|is|were|was|reached|numbered) (?:(?<modifier>$Modifier) )?(?<value>$Small)",
      "suffered":
        "(?<value>$Small) $Victim (?:suffered|sustained) (?:$W )?(?:injuries|wounds|burns)",
      "left-hurt":
        "(?:leaving|left) (?:(?<modifier>$Modifier) )?(?<value>$Small)(?: (?:more|others|$Victim))? (?:wounded|injured|hurt|in hospital)",
    ])

  private static let anotherHurt = RegexRule(
    "another", .strikeWounded,
    "(?:killed|dead|died),? and (?<value>another) (?:was )?(?:wounded|injured|hurt)", .fixed("1"))

  private static let noVictim = RegexRule(
    "no-victim", .strikeKilled,
    "(?:(?<value>no) (?:$Fighter|$Civilian) (?:(?:were|was|had been|have been|are|is) "
      + ")(?:$Killed|harmed|affected)|(?:killed|killing|harmed|harming|hurt|hurting) "
      + "(?<value>no) (?:$Fighter|$Civilian|one)|(?<value>no) (?:civilian harm|harm to "
      + "(?:any )?(?:civilians|$Civilian)))",
    .fixed("0"))

  private static let noVictimHurt = RegexRule(
    "no-victim", .strikeWounded,
    "(?:(?<value>no) (?:$Fighter|$Civilian) (?:(?:were|was|had been|have been|are|is) )(?:$Hurt|harmed)|"
      + "(?:harmed|harming|wounded|injured|hurt|hurting) (?<value>no) (?:$Fighter|$Civilian|one))",
    .fixed("0"))

  private static let noneOfOursDied = RegexRule(
    "none-died", .attackKilled, "(?<value>no) $Gap2$USVictim (?:has |have |had )?died", .fixed("0"),
    attributes: ["party": "US"])
}
