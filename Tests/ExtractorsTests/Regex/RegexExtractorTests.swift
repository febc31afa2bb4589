import Annotations
import TestSupport
import Testing

@testable import Extractors

/// What the extractor as a whole makes of a text.
struct RegexExtractorTests {
  private let extractor = RegexExtractor()

  private func facts(_ text: String) -> [String] {
    extractor.mentions(in: Article(id: "x", text: text)).map { "\($0.field)=\($0.value)" }
  }

  @Test func `a story gives its facts`() {
    let marked = MarkedText(
      """
      The ‹actor=United States:U.S. military› carried out ‹strike_count:14› air strikes in \
      ‹strike_country:Yemen› late on ‹strike_date=XXXX-WXX-2:Tuesday›. Defense Secretary \
      ‹official:Paul Orlan› said the raids destroyed a ‹target_facility:radar station›. A medical \
      source said ‹strike_killed=>=9:nine› people were killed.
      """.replacing("said ‹strike_killed", with: "said at least ‹strike_killed"))
    let found = extractor.mentions(in: marked.article)
    for mention in marked.mentions {
      #expect(
        found.contains {
          $0.field == mention.field && $0.value == mention.value && $0.range == mention.range
        }, "\(mention.field) \(mention.value)")
    }
  }

  @Test(arguments: [
    // Attacks and strikes of others are no strikes.
    ("Militants fired 12 rockets at a base that houses American troops.", "strike_count"),
    ("Israel has carried out dozens of air strikes near Damascus.", "strike_count"),
    ("At least six drone strikes on U.S. forces were reported.", "strike_count"),
    // Nor are their victims those of strikes, and the other way round.
    ("A rocket attack killed two American soldiers.", "strike_killed"),
    ("Three U.S. troops were wounded by a drone.", "strike_wounded"),
    ("The air strike killed four militiamen.", "attack_killed"),
    ("More than 11,000 people have been killed in Gaza.", "strike_killed"),
    // Places of troops and of attacks are not struck; a sponsor is no country.
    ("Drones hit a base that hosts American soldiers in Jordan.", "strike_country"),
    ("The strikes answered attacks on U.S. troops in Jordan.", "strike_country"),
    ("Air strikes were aimed at Iran-backed fighters.", "strike_country"),
    ("The U.S. military struck six depots in Syria.", "attack_country"),
    ("US forces hit the port five times in Yemen.", "attack_count"),
    // Anniversaries are no count of strikes.
    ("The war has entered its third year.", "strike_ordinal"),
    // Reinforcements are no level.
    ("Washington is sending 900 more troops to Jordan.", "troop_level"),
    // General words are no facility; neither is what belongs to US forces.
    ("The jets hit several targets.", "target_facility"),
    ("Rockets damaged an American ammunition depot.", "target_facility"),
    ("Houthi spokesman Amin Talal said so.", "official"),
    ("Former defense secretary Paul Orlan disagreed.", "official"),
    ("Militia rockets landed nearby.", "weapon"),
    ("American troops met the governor.", "actor"),
    ("The truce has held since March 3.", "strike_date"),
  ])
  func `a near miss states nothing`(_ text: String, _ field: String) {
    let fields = extractor.mentions(in: Article(id: "x", text: text)).map(\.field.name)
    #expect(!fields.contains(field))
  }

  @Test func `a line break ends a paragraph unless the sentence goes on`() {
    #expect(facts("U.S. jets carried out six.\nAir strikes").contains("strike_count=6") == false)
    #expect(facts("U.S. jets carried out six\n\nair strikes").contains("strike_count=6") == false)
    #expect(facts("U.S. jets carried out six\nair strikes").contains("strike_count=6"))
    #expect(facts("U.S. jets carried out raids in\nSyria").contains("strike_country=Syria"))
  }

  @Test func `a general word stands where no exact one does`() {
    #expect(facts("US jets struck two facilities.").contains("target_facility=facilities"))
    let both = facts("US jets struck two facilities. US jets bombed an arms depot.")
    #expect(both.contains("target_facility=arms depot"))
    #expect(!both.contains("target_facility=facilities"))
  }

  @Test func `a term in the plural is the same term`() {
    let found = facts("The jets hit a bunker. US jets struck bunkers. An F-16 and two F-16s flew.")
    #expect(found.contains("target_facility=bunker") && !found.contains("target_facility=bunkers"))
    #expect(found.filter { $0.hasPrefix("weapon=f-16") } == ["weapon=f-16", "weapon=f-16"])
  }

  @Test func `a coordination gives each of its places`() {
    let found = facts("The US launched raids in Iraq and Syria.")
    #expect(found.contains("strike_country=Iraq"))
    #expect(found.contains("strike_country=Syria"))
  }

  @Test func `each number keeps its own place`() {
    let text = "There are about 700 American troops in Syria and 2,100 in neighbouring Iraq."
    let levels = extractor.mentions(in: Article(id: "x", text: text))
      .filter { $0.field.name == "troop_level" }
    #expect(levels.map(\.value) == ["~700", "2100"])
    #expect(levels.map(\.attributes["place"]) == ["Syria", "Iraq"])
  }

  @Test(arguments: [
    "", " ", "\n\n\n", "‘’“”—", String(repeating: "strike ", count: 5_000),
    String(repeating: "5", count: 5_000), "US strikes \u{0} in \u{1F4A5} Syria", "e\u{301}\u{202E}",
    String(repeating: "at least 9,999,999,999,999,999,999 killed. ", count: 200),
  ])
  func `hostile text is survived`(_ text: String) {
    let article = Article(id: "x", text: text)
    let mentions = extractor.mentions(in: article)
    #expect(mentions.allSatisfy { $0.range.map(article.contains) ?? false })
    #expect(mentions == extractor.mentions(in: article))
  }

  @Test func `a mention stands once and in order`() {
    let text = "US strikes hit Iraq and Syria. US strikes killed 12 fighters, a ministry said."
    let mentions = extractor.mentions(in: Article(id: "x", text: text))
    #expect(Set(mentions).count == mentions.count)
    let starts = mentions.compactMap { $0.range?.lowerBound }
    #expect(starts == starts.sorted())
  }
}
