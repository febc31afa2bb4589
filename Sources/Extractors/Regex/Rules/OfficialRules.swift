extension RegexRules {
  /// Named officials of states who act or speak.
  ///
  /// A surname alone is read only where the lexicon knows whose it is; its value is the full name.
  static let officials: [RegexRule] =
    .nothing(
      .official,
      [
        "group-spokesman":
          "(?:Houthis?|$Militia|militia|group|rebels?|militant)(?:'s?)? $Gap2(?:spokes\\w+|"
          + "leader|commander|official|chief),? (?<value>$FullName)",
        "spokesman-for-group":
          "(?:spokes\\w+|leader|commander|official) (?:for|of) (?:the )?$Militia,? "
          + "(?<value>$FullName)",
        "former": "(?:former|retired|ex-) $Role (?<value>$FullName)",
        "byline": "(?:editing by|reporting by|writing by|(?-i:By|BY)) (?<value>$FullName)",
      ])
    + .table(
      .official,
      [
        "title-name": "(?<role>$Role),? (?:(?:$Rank|$Role) )*(?<value>$FullName)",
        "title-surname": "(?<role>$Role) (?<value>$AnySurname)",
        "name-title":
          "(?<value>$FullName), (?:(?:the|an?|its|their|his|her|who is|U\\.S\\.|US|$CountryAdjective|$Cap's) )*(?<role>"
          + "$Role)",
        "for-body":
          "(?<value>$FullName),? (?:for|from|of|at) (?:the |$Cap's )?(?:$CountryAdjective )?$Speaker,? "
          + "(?:(?:has|had|also|later) )*$Says",
        "surname-says":
          "(?<value>$Surname) (?:has |had |also |later )?(?:$Says|ordered|directed|authori[sz]ed)",
        "says-surname": "(?:said|says|added|according to) (?<value>$Surname)",
        "mr": "(?:Mr|Mr\\.|Ms|Mrs) (?<value>$AnySurname)",
        "possessive":
          "(?<value>Biden|Trump|Obama|Austin|Hegseth)'s (?:direction|orders?|efforts|message"
          + "|decision)",
      ])
}
