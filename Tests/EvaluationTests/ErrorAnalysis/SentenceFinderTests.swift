import Annotations
import TestSupport
import Testing

@testable import Evaluation

/// Which sentence is shown around a mention.
struct SentenceFinderTests {
  static func sentence(_ marked: String) -> String {
    let text = MarkedText(marked)
    guard let range = text.mentions.first?.range else { return "" }
    return text.article[SentenceFinder(text.article).sentence(around: range)]
  }

  @Test(arguments: [
    ("One. Two ‹x:here›. Three.", "Two here."),
    ("One\n  Two ‹x:here›\nThree", "Two here"),
    ("Gen. Smith of the U.S. Army was ‹x:here›. He left.", "Gen. Smith of the U.S. Army was here."),
    ("“It was ‹x:here›.” He left.", "“It was here.”"),
    ("It rose 3.5 percent ‹x:here›, no. more", "It rose 3.5 percent here, no. more"),
    ("Was it ‹x:here. Or› there? Yes.", "Was it here. Or there?"),
    ("Wait… He is ‹x:here›", "He is here"), ("‹x:all›", "all"), ("One. ‹x:Two›", "Two"),
    ("A\r\nB ‹x:here›\r\nC", "B here"),
  ])
  func `a sentence is found`(marked: String, sentence: String) {
    #expect(Self.sentence(marked) == sentence)
  }

  @Test func `a long one is cut between words`() {
    let words = String(repeating: "word ", count: 100)
    let shown = Self.sentence(words + "‹x:here› " + words)
    #expect(shown.utf8.count <= 300 + 4 + 300)
    #expect(shown.split(separator: " ").allSatisfy { $0 == "word" || $0 == "here" })
  }

  @Test func `an empty text and an empty range have one`() {
    let article = Article(id: "a", text: "")
    #expect(SentenceFinder(article).sentence(around: ByteRange(0, 0)) == ByteRange(0, 0))
    let text = Article(id: "a", text: "One. Two.")
    #expect(text[SentenceFinder(text).sentence(around: ByteRange(9, 9))] == "Two.")
  }
}
