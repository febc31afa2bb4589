/// The words by which the cascade tells one day from another.
struct CascadeTimeWords: Sendable {
  /// Spans of time: “two days later”.
  let spans: WordSet
  /// What stands behind a span that counts from another day.
  let laterWords: WordSet
  /// What stands before a day that opens a clause.
  let dayOpeners: WordSet
  /// “Last Friday”.
  let last: WordSet
  /// Words of a time that may still be that of the news: “last week”.
  let recent: WordSet
  /// Words for the end of a day.
  let nights: WordSet
  /// What stands before the day of an event.
  let beforeDates: WordSet
  /// What stands before an event that something else came before or after.
  let beforeEvents: WordSet
  /// What a number counts that counts nobody.
  let durations: WordSet

  init(vocabulary: inout Vocabulary) {
    func words(_ text: String) -> WordSet { WordSet(text, vocabulary: &vocabulary) }
    spans = words("hour hours day days night week weeks")
    laterWords = words("later afterwards afterward")
    dayOpeners = words("on in early late mid of overnight dawn")
    last = words("last")
    recent = words(
      "day days hours week month Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
    nights = words("late night evening overnight")
    beforeDates = words("on early late of overnight dawn night")
    beforeEvents = words("before after since following")
    durations = words(
      "kilometres kilometers km miles metres meters feet days day weeks week months month hours hour years year times minutes"
    )
  }
}
