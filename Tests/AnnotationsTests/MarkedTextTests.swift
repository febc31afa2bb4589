import Annotations
import TestSupport
import Testing

struct MarkedTextTests {
  @Test func `marks become mentions and vanish from the text`() {
    let marked = MarkedText("Café: ‹strike_count=2:two› strikes in ‹strike_country:Syria›.")
    #expect(marked.article.text == "Café: two strikes in Syria.")
    #expect(marked.mentions.map(\.value) == ["2", "Syria"])
    #expect(
      marked.mentions.map { marked.article[$0.range ?? ByteRange(0, 0)] } == ["two", "Syria"])
  }
}
