/// Words that tell one round of strikes from another.
extension SharedWords {
  /// Earlier rounds.
  static let earlier = "last month, last week, \(otherRounds)"

  /// Earlier rounds, without words that also say since when a campaign has gone on.
  static let otherRounds = """
    \(earlierYears), a day before that, days before that, week before that, responded to that,
    a previous round, previous strike, previous strikes, previous raids, previous attack,
    previous attacks, previous time, earlier raid, earlier strike, earlier round, earlier raids, last year,
    previously, \(predecessors), earlier strikes, earlier this month, earlier this year, in February,
    in January, in March, in April, in May, in June, in July, in August, in September, in October,
    in November, in December, last ordered, last order, last sent, the last time
    """

  /// What was done by those who no longer govern.
  private static let predecessors =
    HarmWords.pairs("Under, under", "former, his predecessor, her predecessor, their predecessor")

  /// Words that tell of an earlier round in a sentence behind the lead.
  static let earlierRound =
    earlier + ", "
    + HarmWords.pairs("last", "Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday")
    + ", less than a fortnight ago, weeks ago, a month ago, months ago, "
    + HarmWords.pairs(
      "last, late last, early last, this past, in late, in early, in mid-, back in", months)
    + ", of last year, that January, that February, that April, that June, that July, that August, "
    + "that September, that October, that November, that December"
    + ", " + HarmWords.pairs("last, most recently", lastDone) + """
      , last year, a year ago, a year earlier, before this week, until this week, until then,
      before that, previous round, previous rounds, round before, the first round, the first joint,
      first wave of, in the past year, over the past year, that same month, that same year
      """

  /// Months by name.
  private static let months = """
    January, February, March, April, May, June, July, August, September, October, November,
    December
    """

  /// Verbs behind *last*, as in *American jets last struck in March*.
  private static let lastDone = """
    struck, hit, bombed, carried out, conducted, launched, attacked, targeted, retaliated,
    responded, raided
    """

  /// Words that bring a story back to the round that is its news.
  static let latest = """
    the latest, latest strike, latest strikes, latest round, this time, this one, tonight, overnight, today,
    the new strikes, now
    """

  /// Words that tell of an earlier round in a sentence that tells of no attack.
  static let ago = """
    a fortnight ago, two weeks ago, three weeks ago, a week ago, days earlier, a week earlier,
    weeks earlier, months earlier, a month earlier, the previous week, the previous month,
    the week before, the month before, the year before, earlier wave, earlier waves,
    earlier bombing, earlier bombardment, earlier rounds, earlier round, previous round,
    previous rounds, earlier in the month, earlier in the year, earlier in the week,
    said at the time
    """

  /// Words of sentences about another year.
  static let longAgo = "\(earlierYears), last year, of last year, the year before, a year ago"

  /// Earlier years.
  static let earlierYears = """
    in 2018, in 2019, in 2020, in 2021, in 2022, years ago, since 2003, years earlier
    """
}
