import Annotations
import TestSupport
import Testing

/// What the phrase tests say of extractors whose answers are known.
@Suite
struct PhraseMechanicsTests {
  /// States fixed values for whatever it reads.
  struct FixedExtractor: Extractor {
    let name: String
    var values: [String] = []

    func mentions(in article: Article) -> [Mention] {
      values.map { Mention(field: "strike_killed", value: $0, range: nil, rule: "fixed") }
    }
  }

  /// States the marks of the tables.
  struct MarkReader: Extractor {
    let name = "marks"
    private let mentionsByText: [String: [Mention]]

    init() {
      var mentions: [String: [Mention]] = [:]
      for phrase in PhraseTable.all.flatMap(\.cases) {
        mentions[phrase.article.text, default: []] += phrase.marks.compactMap { mark in
          mark.values.last.map { Mention(field: mark.field, value: $0, range: nil) }
        }
      }
      mentionsByText = mentions
    }

    func mentions(in article: Article) -> [Mention] { mentionsByText[article.text] ?? [] }
  }

  static let table = PhraseTable(
    field: "strike_killed", type: .count,
    stated: """
      one: The raid killed ‹strike_killed=>=4|4:four› men and ‹strike_killed?=2:two› mules
        in a barn.
      two: It killed ‹strike_killed:6›.¶Later it was ‹strike_killed=7:seven›.
      """,
    nearMisses: "none: Four men ran.")

  @Test func `a table is read line by line`() {
    #expect(Self.table.cases.map(\.id) == ["one", "two", "none"])
    #expect(
      Self.table.cases.map(\.article.text) == [
        "The raid killed four men and two mules in a barn.", "It killed 6.\nLater it was seven.",
        "Four men ran.",
      ])
    #expect(Self.table.stated[0].fillers.map(\.values) == [[">=4", "4"], ["2"]])
    #expect(Self.table.stated[0].fillers.map(\.isOptional) == [false, true])
  }

  @Test(arguments: [
    ([], ["one", "two"]), (["4"], ["two", "none"]), ([">=4", "2"], ["two", "none"]),
    (["2"], ["one", "two", "none"]), (["6", "7", "6"], ["one", "none"]),
    (["6"], ["one", "two", "none"]), (["6", "7", "~7"], ["one", "two", "none"]),
  ])
  func `a case passes with every value and no other`(values: [String], failing: [String]) {
    let run = PhraseRun(extractor: FixedExtractor(name: "x", values: values), table: Self.table)
    #expect(run.outcomes().filter { !$0.passes }.map(\.phrase.id) == failing)
  }

  @Test func `a new failure is shown, and a failure that is none any more`() {
    let run = PhraseRun(extractor: FixedExtractor(name: "x", values: ["4"]), table: Self.table)
    let known = KnownFailures("# why\nx strike_killed one\nx strike_killed none\n")
    #expect(
      run.complaints(knownFailures: known) == [
        "x strike_killed one passes now: remove its line from known-failures.txt",
        """
        x strike_killed two fails:
          text:     It killed 6.
        Later it was seven.
          expected: 6, 7
          found:    4 by fixed
        """,
      ])
  }

  @Test func `what is written is what is known`() {
    let runs = PhraseRun.all(
      of: [FixedExtractor(name: "x"), FixedExtractor(name: "y", values: ["4"])], on: [Self.table])
    let text = KnownFailures.text(for: runs)
    #expect(
      text.split(separator: "\n").drop { $0.hasPrefix("#") } == [
        "x strike_killed one", "x strike_killed two", "y strike_killed two",
        "y strike_killed none",
      ])
    let known = KnownFailures(text)
    #expect(runs.flatMap { $0.complaints(knownFailures: known) } == [])
    #expect(known.strangers(extractors: runs.map(\.extractor), tables: [Self.table]) == [])
    #expect(
      known.strangers(extractors: [FixedExtractor(name: "y")], tables: []).count == 4)
    #expect(KnownFailures("x y\nx y z\nx y z\n").malformed == ["x y", "x y z"])
  }

  @Test func `who states the marks passes every case, whatever spelling`() {
    for run in PhraseRun.all(of: [MarkReader()]) {
      #expect(run.complaints(knownFailures: KnownFailures("")) == [])
    }
  }

  @Test func `who states nothing passes the near-misses alone`() {
    for run in PhraseRun.all(of: [FixedExtractor(name: "silent")]) {
      let passing = run.outcomes().filter(\.passes).map(\.phrase.id)
      #expect(passing == run.table.nearMisses.map(\.id))
    }
  }

  @Test func `names are one across case, hyphens and apostrophes`() {
    let fold = { PhraseFolding.fold($0, .place) }
    #expect(fold("Deir ez-Zor") == fold("deir Ez Zor"))
    #expect(fold("Sana’a") == fold("Sana'a") && fold("the U.S.") == fold("US"))
    #expect(PhraseFolding.fold(">=4", .count) != PhraseFolding.fold("4", .count))
  }

  @Test func `a summary has a row for each field`() {
    let summary = PhraseSummary.table(
      of: [FixedExtractor(name: "x"), FixedExtractor(name: "y", values: ["4"])],
      on: [Self.table])
    #expect(
      summary == """
        field                        x             y
        strike_killed              1/3           1/3
        all                        1/3           1/3
        """)
  }
}
