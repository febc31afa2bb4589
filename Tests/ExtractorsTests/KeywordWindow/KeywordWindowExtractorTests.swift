import Annotations
import TestSupport
import Testing

@testable import Extractors

/// The table of the package on sentences of its own, field by field.
@Suite
struct KeywordWindowExtractorTests {
  private let extractor = KeywordWindowExtractor()

  private func rows(_ mentions: [Mention], _ fields: Set<Field>) -> [String] {
    mentions.filter { fields.contains($0.field) }.map {
      "\($0.field)=\($0.value)@\($0.range?.description ?? "–")"
    }.sorted()
  }

  @Test(arguments: [
    "‹actor=United States:US› warplanes bombed a depot near Palmyra.",
    "The depot was hit by the ‹actor=United States:US Air Force›, officials said.",
    "‹actor=United States:American› airstrikes shook the town.",
    "Militants attacked U.S. troops again at dawn.",
    "President ‹ordered_by:Joe Biden› ordered the strikes at noon.",
    "The raid was carried out on the orders of President ‹ordered_by:Donald Trump›.",
    "The strikes came on ‹strike_date=XXXX-WXX-2:Tuesday›, two days after a funeral.",
    "US jets bombed the camp on ‹strike_date=2024-02-02:Feb. 2, 2024›.",
    "US forces carried out ‹strike_count=4:four› air strikes overnight.",
    "It was the ‹strike_ordinal=5:fifth› such strike in a month.",
    "US jets struck a warehouse in ‹strike_country:Syria› at dawn.",
    "US jets struck a warehouse near ‹strike_location:Raqqa› at dawn.",
    "US jets struck ‹target_count=>=9:nine or more› targets.",
    "The strikes destroyed an ‹target_facility:ammunition depot› and a ‹target_facility:radar site›.",
    "The strikes hit camps used by ‹target_group:Kataib Hezbollah›.",
    "The strikes hit camps used by ‹target_group=Iran-backed groups:Tehran-backed militias›.",
    "Two ‹weapon=b-52s:B-52s› flew the mission and dropped ‹weapon:laser-guided bombs›.",
    "The strikes killed ‹strike_killed=8:eight› fighters and wounded ‹strike_wounded=3:three›.",
    "At least ‹strike_killed=>=8:eight› fighters were killed.",
    "Troops in Iraq and Syria have faced ‹attack_count=~90:90› attacks since autumn.".replacing(
      "faced ", with: "faced about "),
    "Drone attacks on US troops in ‹attack_country:Iraq› went on.",
    "A rocket attack killed ‹attack_killed=2:two› American soldiers.",
    "Drone attacks left ‹attack_wounded=6:six› US service members wounded.",
    "‹actor=United States:US› and ‹actor=United Kingdom:British› aircraft hit the hangar.",
    "‹strike_count=dozens:Dozens› of US raids lit up the night.",
    "US planes bombed ‹target_count=2:a pair of› bunkers.",
    "In the ambush ‹attack_killed=4:four› American sailors lost their lives.",
    "It was the ‹strike_ordinal=33:thirty-third› US air strike of the campaign.",
    "Rockets hit a US outpost in ‹attack_country:Kuwait›, a colonel said.",
    "The Pentagon keeps ‹troop_level=2000:2,000› troops in Syria.",
    "Pentagon spokeswoman ‹official:Dana Orwell› said so. ‹official=Dana Orwell:Orwell› took no questions.",
  ])
  func `each field is found in a plain sentence`(marked: String) {
    let marked = marked.replacing(
      "‹target_count=>=9:nine or more›", with: "‹target_count=>=9:nine› or more")
    let text = MarkedText(marked)
    let fields = Set(text.mentions.map(\.field))
    // A sentence without a mark is about the actor: nobody struck.
    let asked = fields.isEmpty ? ["actor"] : fields
    #expect(rows(extractor.mentions(in: text.article), asked) == rows(text.mentions, asked))
  }

  @Test func `strikes and attacks are kept apart by distance`() {
    let text = MarkedText(
      "US strikes in ‹strike_country:Syria› answered drone attacks on US troops in ‹attack_country:Iraq›."
    )
    let fields: Set<Field> = ["strike_country", "attack_country"]
    #expect(rows(extractor.mentions(in: text.article), fields) == rows(text.mentions, fields))
  }

  @Test func `attributes come from the nearest candidate`() throws {
    let mentions = extractor.mentions(
      in: Article(
        id: "a",
        text: "There were 20 drone attacks on US troops in Iraq and 9 in Syria. "
          + "Defense Secretary Ruth Calder gave the numbers."))
    let counts = mentions.filter { $0.field == "attack_count" }
    #expect(counts.map { $0.attributes["place"] } == ["Iraq", "Syria"])
    #expect(counts.first?.attributes["kind"] == "drone")
    let official = try #require(mentions.first { $0.field == "official" })
    #expect(official.attributes["role"] == "Defense Secretary")
  }

  @Test func `general words give way to exact ones`() {
    let general = extractor.mentions(
      in: Article(id: "a", text: "US forces struck two facilities near Homs."))
    #expect(general.contains { $0.field == "target_facility" && $0.value == "facilities" })
    let exact = extractor.mentions(
      in: Article(id: "a", text: "US forces struck two facilities. The strikes hit a bunker."))
    #expect(exact.filter { $0.field == "target_facility" }.map(\.value) == ["bunker"])
  }

  @Test(arguments: [
    // 3 March 2024 was a Sunday.
    ("March 3, 2024", ["2024-03-03", "2024-03-03"]), ("March 4, 2024", ["XXXX-WXX-7"]),
    // Without a year the day may be that of the dispatch alone.
    ("March 3", ["XXXX-WXX-7", "XXXX-WXX-7"]),
  ])
  func `a dateline and a weekday are one date`(day: String, values: [String]) {
    let text = "BAGHDAD, \(day) (Reuters) - U.S. jets bombed a camp in Iraq on Sunday."
    let mentions = extractor.mentions(in: Article(id: "a", text: text))
    #expect(mentions.filter { $0.field == "strike_date" }.map(\.value) == values)
  }

  @Test(arguments: [
    "", " \n\n ", "‹›", "\u{FEFF}", String(repeating: "strikes ", count: 2_000),
    String(repeating: "in Syria 40 killed, ", count: 500),
    String(repeating: "President Biden 🛩 Iran-backed ", count: 300), "killed", "12", "on Sunday",
  ])
  func `empty, huge and hostile texts are survived`(text: String) {
    let article = Article(id: "a", text: text)
    for mention in extractor.mentions(in: article) {
      #expect(mention.range.map(article.contains) == true)
    }
  }

  @Test func `mentions are in order, without repeats and the same each time`() {
    let text = """
      US jets struck 4 targets in Syria and Iraq on Friday, killing 12 fighters.
      President Joe Biden ordered the strikes after attacks on US troops in Jordan.
      """
    let article = Article(id: "a", text: text)
    let mentions = extractor.mentions(in: article)
    #expect(!mentions.isEmpty)
    #expect(mentions == extractor.mentions(in: article))
    #expect(
      zip(mentions, mentions.dropFirst()).allSatisfy { first, second in
        (first.range ?? ByteRange(0, 0), first.field) < (
          second.range ?? ByteRange(0, 0), second.field
        )
          || first.value < second.value
      })
    #expect(Set(mentions).count == mentions.count)
  }

  @Test func `every field has rules and every mention names one`() {
    let names = Set(extractor.rules.map(\.name))
    #expect(Set(extractor.rules.compactMap { $0.name.split(separator: ":").first }).count == 19)
    let article = Article(id: "a", text: "The strikes killed 12 fighters in Syria on Monday.")
    for mention in extractor.mentions(in: article) {
      #expect(mention.rule.map(names.contains) == true)
    }
  }
}
