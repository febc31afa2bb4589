/// The English phrases that say how exact a number is, and those that name no number.
///
/// One table serves the normaliser and whoever looks for such phrases in text.
public enum CountPhrases: Sendable {
  /// Phrases before a number, in lower case, and what they make of it.
  public static let before: [String: CountValue.Modifier] = [
    "at least": .atLeast, "no fewer than": .atLeast, "no less than": .atLeast,
    "not less than": .atLeast, "not fewer than": .atLeast, "a minimum of": .atLeast,
    "more than": .moreThan, "over": .moreThan, "upwards of": .moreThan, "upward of": .moreThan,
    "above": .moreThan, "in excess of": .moreThan, "greater than": .moreThan,
    "well over": .moreThan, "well above": .moreThan, "exceeding": .moreThan,
    "at most": .atMost, "up to": .atMost, "no more than": .atMost, "not more than": .atMost,
    "as many as": .atMost, "a maximum of": .atMost,
    "fewer than": .fewerThan, "less than": .fewerThan, "under": .fewerThan, "below": .fewerThan,
    "about": .about, "some": .about, "around": .about, "nearly": .about, "almost": .about,
    "approximately": .about, "roughly": .about, "close to": .about, "an estimated": .about,
    "approx": .about, "just over": .moreThan, "just under": .fewerThan,
    "exactly": .exactly, "precisely": .exactly, "just": .exactly, "only": .exactly,
    "a total of": .exactly, "a combined": .exactly, "all": .exactly, "another": .exactly,
    "a further": .exactly,
  ]

  /// Phrases behind a number, in lower case, and what they make of it.
  public static let behind: [String: CountValue.Modifier] = [
    "or more": .atLeast, "or so": .about, "at least": .atLeast, "or fewer": .atMost,
    "or less": .atMost, "at most": .atMost, "plus": .atLeast,
  ]

  /// Words for many that name no number.
  public static let vague: [String: CountValue.Vague] = [
    "several": .several, "a few": .several, "a number of": .several, "multiple": .several,
    "dozens": .dozens, "dozens of": .dozens, "scores": .dozens, "scores of": .dozens,
    "hundreds": .hundreds, "hundreds of": .hundreds, "thousands": .thousands,
    "thousands of": .thousands,
  ]

  /// Words that deny that there was any.
  public static let zero: Set<String> = ["no", "none", "nobody", "no one", "zero", "not any"]
}
