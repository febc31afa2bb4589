/// The words that ``Continuations`` reads, by what they do beside a number.
struct ContinuationWords: Sendable {
  /// Words of giving a number: *the militia speaks of four*.
  let giving: CueIndex.List
  /// Words between two numbers that follow each other: *eight dead, then 11*.
  let next: CueIndex.List
  /// Words before a number that a sum came to, in a sentence that has one of `sums`.
  let reaching: CueIndex.List
  let sums: CueIndex.List
  /// Words before the place that a number is said of.
  let staying: CueIndex.List
  /// *Two lay in*: a number and where so many of the targets are.
  let lying: CueIndex.List
  /// Words between a number and the place that it is said of.
  let standing: CueIndex.List
  /// Words that take up a country that was named before.
  let taken: CueIndex.List
  /// Words for soldiers who may be stationed somewhere.
  let soldiers: CueIndex.List
  /// Words for the hurt.
  let hurt: CueIndex.List
  /// Words behind a number that counts what the one before it did.
  let goingOn: CueIndex.List

  init(cues: inout CueIndex, vocabulary: inout Vocabulary) {
    giving = cues.list(
      """
      said, says, say, gave, gives, given, give, reported, reports, acknowledged, acknowledges,
      admitted, admits, admitted to, conceded, concedes, counted, counts, count, claimed, claims,
      spoke of, spoken of, speaks of, speak of, spoke only of, cited, cites, listed, lists,
      confirmed, confirms, owned up to, owns to, put it at, puts it at, initially said,
      at first said
      """, vocabulary: &vocabulary)
    next = cues.list("then, later, and then, up from, down from", vocabulary: &vocabulary)
    reaching = cues.list(
      "at, to, of, stood at, stands at, figure of, total of, count of, tally of, was, is, were, as, it's",
      vocabulary: &vocabulary)
    sums = cues.list(
      """
      number, toll, figure, figures, total, count, tally, tolls, puts the, put the, stood at,
      stands at, death toll, figure of, total of, count of, tally of, dead, losses, raised it, revised, number of
      """, vocabulary: &vocabulary)
    staying = cues.list(
      "in, inside, near, close to, at, on, across, around, outside, across the border in, "
        + FieldTable.quartersOf,
      vocabulary: &vocabulary)
    lying = cues.list(FieldTable.partsLie, vocabulary: &vocabulary)
    taken = cues.list("in the country, in that country, there", vocabulary: &vocabulary)
    standing = cues.list(
      """
      others, other, more, are, were, is, deployed, stationed, based, of them, of those, remain,
      serve, serving, there
      """, vocabulary: &vocabulary)
    soldiers = cues.list(
      """
      troops, soldiers, US troops, U.S. troops, American troops, US soldiers, U.S. soldiers,
      American soldiers, US forces, U.S. forces, American forces
      """, vocabulary: &vocabulary)
    hurt = cues.list(FieldTable.hurt, vocabulary: &vocabulary)
    goingOn = cues.list(
      """
      in, and, or, while, with, but, then, later, at, across, among, of them, of those, overnight,
      since, so far, as of, now, the night before, the day before, a day earlier, earlier
      """, vocabulary: &vocabulary)
  }
}
