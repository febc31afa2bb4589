extension RegexRules {
  /// Who carried out the strikes, who ordered them.
  static let actors: [RegexRule] =
    .nothing(
      .actor,
      [
        // The forces that were attacked are no actor, and neither are those who speak.
        "attacked-forces":
          "(?:against|on|at|target(?:s|ing)?) (?:the )?$Actor (?:and $W )?(?:military )?(?:$Soldier|bases?|targets|interests|positions"
          + "|sites|assets|citizens|outposts?|facilities|warships?|ships|vessels|navy|destroyers?)",
        "led": "$Actor-(?:led|backed|based|supported)",
      ])
    + .table(
      .actor,
      [
        "conducts-strikes":
          "(?<value>$Actor)(?:'s)? $Aux(?:$Conduct|committed) $Gap$Adjectives(?:$StrikeNoun|"
          + "aggression|series of operations)",
        "two-conduct-strikes":
          "(?<value>$Actor)(?:'s)?(?:,? and|/| &) (?:the )?(?<value2>$Actor) (?:(?:$Aircraft|"
          + "$GeneralAircraft|$Force) )?$Aux(?:$Deed|expended|$StrikeNoun)",
        "hits": "(?<value>$Actor) $Aux$Hit",
        "kills": "(?<value>$Actor) (?:has |had |says it )?(?:kills|killed|assassinated|took out)",
        "hits-after-aside": "(?<value>$Actor), [^.,]+, $Aux$Hit",
        "jets-hit": "(?<value>$Actor) (?:$GeneralAircraft|$Aircraft|(?-i:Typhoons?))",
        "strikes-of":
          "(?<value>$Actor)(?:'s?)? (?:$StrikeAdjective )*(?:$StrikeNoun|retaliation|(?:act of "
          + ")?aggression)",
        "attacks-on": "(?<value>$Actor) (?:$StrikeAdjective )*attacks? (?:on|in|against)",
        "under-attack": "(?:under|by) (?<value>$Actor) (?:attack|fire|bombardment)",
        "struck-by": "$HitPassive ${Gap}by (?:the )?(?<value>$Actor)",
        "claims":
          "(?<value>$Actor) $Aux(?:claims?|claimed|takes?|took) $Gap(?:responsibility for|to "
          + "have|credit for)",
        "used-weapon":
          "(?<value>$Actor) $Aux(?:used|dropped|fired) $Gap(?:$Aircraft|$Munition|"
          + "$GeneralMunition)",
        "strikes-of-state": "$StrikeNoun of (?:the )?(?<value>$Actor)",
        "strikes-by":
          "(?:$StrikeNoun|operations?|actions?) ${PlaceGap}by (?:the )?(?<value>$Actor)(?: and "
          + "(?:the )?(?<value2>$Actor))?",
        "conducted-by":
          "(?:carried out|conducted|launched|flown|executed) ${Gap}by (?:the )?(?<value>$Actor)(?: and (?:the )?(?<value2>$Actor))?",
        "action-of":
          "(?<value>$Actor)(?:'s)? (?:military )?(?:move|response|retaliation|action|operation"
          + "|raid)",
        "says-it-struck":
          "(?<value>$Actor)(?:'s)? $Gap(?:says?|said|confirmed|announced) $Gap2(?:it|its forces"
          + "|they) "
          + "$Aux(?:was |were )?(?:$Conduct|$Hit|was behind)",
      ])
    + .table(
      .orderedBy,
      [
        "orders":
          "(?<value>$FullName|$Surname|Biden|Trump|Obama) (?:has |had |have |personally |also |himself "
          + "){0,2}"
          + "$Ordered (?:$Q?(?:$Low|$Actor|$StrikeAdjective)$Q? )*?(?:$Operation|campaign|bombing|(?:to )?$HitBase)",
        "order-came-from":
          "(?:ordered|directed|authori[sz]ed|approved|decided on) by (?:the )?(?:$US "
          + ")?(?:$Title )?$Gap(?<value>$FullName|$Surname)",
        "at-direction":
          "(?:at|on|under|following|upon) (?:the )?(?:$Title )?(?<value>$PersonName)'s "
          + "(?:direction|orders?|directive|instructions?|command)",
        "at-direction-of":
          "(?:direction|directive|instructions?|under orders|orders?|order came|orders "
          + "came)$Q? (?:of|from) (?:the )?(?:$Title )?(?<value>$FullName)",
        "gave-order":
          "(?<value>$FullName|$Surname|Biden|Trump|Obama)(?:,? (?:$Title )?(?:who|is who))? $Aux(?:gave|issued|given|issues|gives) "
          + "(?:(?:the|his|an?|its|final) )*(?:order|orders|go-ahead|green light|instructions?|approval|nod|command)",
        "cleft": "(?:was|is) (?:$Title )?(?<value>$FullName) who (?:$Ordered|gave)",
        "title-orders":
          "$Title (?<value>$PersonName) (?:has |had |personally |also )?$Ordered (?:(?:$Low|"
          + "$Actor|$StrikeAdjective) )*?(?:$Operation|(?:to )?$HitBase)",
        "orders-after-aside":
          "(?<value>$FullName|$Surname|Biden|Trump|Obama), (?:who |the |speaking |in |at |on )$Aside(?:has |had |also |personally )*"
          + "(?:ordered|directed|authori[sz]ed) (?:$Q?(?:$Low|$Actor|$StrikeAdjective)$Q? )*?(?:$Operation|(?:to )?$HitBase)",
      ])

  /// A state that strikes without a word of conduct: “US bombers”, “its air strikes”.
  static let actorsInPassing: [RegexRule] = [
    RegexRule(
      "in-passing", .actor,
      "(?<value>$Actor)(?:'s)? (?:(?:(?:$Low|$Named|$Site|$Country),? )*?(?:struck|bombed|"
        + "pounded|bombing|air ?strikes?|raids?)|(?:$W )??(?:enemy|aggression|offensive|"
        + "bombers|gunships?|responses?|campaign|reprisals))", standing: .lastResort)
  ]
}
