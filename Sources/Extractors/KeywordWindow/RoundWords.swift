/// The words that ``EarlierRounds`` reads.
struct RoundWords: Sendable {
  /// *Two days after*.
  private static let afterwards = HarmWords.pairs(
    "days, a day, weeks, a week, hours, months, a month, years, a year, years to the day", "after")

  /// Months by name.
  static let months: Set<String> = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  /// Words of sentences that tell of an earlier round.
  let earlier: CueIndex.List
  /// Words of sentences that tell of an earlier round if they tell of no attack.
  let ago: CueIndex.List
  /// Words that bring a story back to its news.
  let latest: CueIndex.List
  /// *Five days after*: what begins a clause about something earlier.
  let since: CueIndex.List
  /// *A day after hitting other targets*: what tells of a round right before the one at hand.
  let justBefore: CueIndex.List
  /// *The night before*, where the lead tells of a round then.
  let dayBefore: CueIndex.List
  /// *The last time that they struck*.
  let lastTime: CueIndex.List
  /// *Two days later*: what goes on with something earlier.
  let later: CueIndex.List
  /// Words of sentences whose attacks are not those that the strikes answer either.
  let longAgo: CueIndex.List
  /// Words for attacks and for where they fell.
  let hostile: CueIndex.List
  /// Words that begin a relative clause.
  let relatives: CueIndex.List
  /// Nouns for those whom strikes kill.
  let fighters: CueIndex.List
  /// Words that begin a clause about what was before.
  let turns: CueIndex.List
  /// Words that begin a clause about the time or the reason, behind what the sentence tells.
  let clauses: CueIndex.List
  /// Words before what a place lies in some direction of.
  let bearings: CueIndex.List
  let strikes: CueIndex.List
  let strikeNouns: CueIndex.List

  init(cues: inout CueIndex, vocabulary: inout Vocabulary) {
    earlier = cues.list(SharedWords.earlierRound, vocabulary: &vocabulary)
    ago = cues.list(SharedWords.ago, vocabulary: &vocabulary)
    latest = cues.list(SharedWords.latest, vocabulary: &vocabulary)
    later = cues.list(
      "days later, a day later, the next day, the following day, weeks later, a week later",
      vocabulary: &vocabulary)
    longAgo = cues.list(SharedWords.longAgo, vocabulary: &vocabulary)
    hostile = cues.list(
      "\(SharedWords.attacks), barrage, salvo, rocket fire, \(SideWords.bases)",
      vocabulary: &vocabulary)
    relatives = cues.list("in which, where, that, which, when", vocabulary: &vocabulary)
    fighters = cues.list(HarmWords.victims(.militia), vocabulary: &vocabulary)
    dayBefore = cues.list(
      "the night before, of the night before, the day before, of the day before, a day earlier",
      vocabulary: &vocabulary)
    lastTime = cues.list("the last time, last ordered, last sent", vocabulary: &vocabulary)
    turns = cues.list("since, after, when, before", vocabulary: &vocabulary)
    clauses = cues.list(
      "since, after, when, before, while, amid, even as, \(Self.afterwards)",
      vocabulary: &vocabulary)
    bearings = cues.list(
      "south of, north of, west of, east of, southwest of, northwest of, southeast of, northeast of",
      vocabulary: &vocabulary)
    since = cues.list(Self.afterwards, vocabulary: &vocabulary)
    justBefore = cues.list(
      """
      a day after, the day after, days after, in two days, in as many days, in three days,
      two days in a row, for a second day, for the second day, second night
      """, vocabulary: &vocabulary)
    strikes = cues.list(
      "\(SharedWords.strikes), \(SharedWords.ownAircraftWords)", vocabulary: &vocabulary)
    strikeNouns = cues.list(SharedWords.strikeNouns, vocabulary: &vocabulary)
  }
}
