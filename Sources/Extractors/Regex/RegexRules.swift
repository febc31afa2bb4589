/// All rules of the regex extractor, in the order that decides between matches of equal length.
enum RegexRules {
  /// Every group of fields in its own file.
  static let all: [RegexRule] =
    actors + dates + counts + places + facilities + groups + weapons + strikeCasualties + attacks
    + attackCasualties + troops + officials + harmInOtherWords + strikesInOtherWords
    + datesInOtherWords + placesInOtherWords + thingsInOtherWords + tollsInOtherWords
    + tollsOfTheDead
    + peopleInOtherWords + notOfTheFocalEvent + tollsInOtherNouns + strikesInNews + actorsInPassing
    + lastResorts + otherRounds + strayPlacesAndDays + strayThings + attacksInNews + reportsInNews
}
