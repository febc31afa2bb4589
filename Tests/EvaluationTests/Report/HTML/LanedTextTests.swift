import Annotations
import Testing

@testable import Evaluation

/// Bars under the text, none of which hides another.
struct LanedTextTests {
  private static let article = Article(id: "1", text: "one two three four")

  private static func mark(_ start: Int, _ end: Int, _ source: Int, right: Bool = true)
    -> LanedText.Mark
  {
    LanedText.Mark(range: ByteRange(start, end), source: source, isRight: right)
  }

  private static func laned(_ marks: LanedText.Mark...) -> LanedText {
    LanedText(article, in: ByteRange(0, 18), marks: marks)
  }

  @Test func `text without marks has no lanes and no markup`() {
    let laned = Self.laned()
    #expect(laned.lanes == 0)
    #expect(laned.html().text == "one two three four")
  }

  @Test func `each source has the lane of its number, used or not`() {
    // Gold and the second system: the first system's lane, 1, stays empty.
    let laned = Self.laned(Self.mark(4, 7, 0), Self.mark(4, 7, 2, right: false))
    #expect(laned.lanes == 3)
    #expect(
      laned.html().text == """
        one <mark data-p="4"><span class="k c2 no st" style="--l:2">\
        <span class="k c0 st" style="--l:0">two</span></span></mark> three four
        """)
  }

  @Test func `mentions of one source that overlap get a lane each`() {
    // "one two" and "two three" cross in "two".
    let laned = Self.laned(Self.mark(0, 7, 0), Self.mark(4, 13, 0))
    #expect(laned.lanes == 2)
    #expect(
      laned.html().text == """
        <mark data-p="0"><span class="k c0 st" style="--l:0">one </span></mark>\
        <mark data-p="4"><span class="k c0 st" style="--l:1"><span class="k c0" style="--l:0">two\
        </span></span></mark><mark data-p="7"><span class="k c0" style="--l:1"> three</span>\
        </mark> four
        """)
  }

  @Test func `mentions of one source that only touch share a lane`() {
    #expect(Self.laned(Self.mark(0, 3, 0), Self.mark(3, 7, 0)).lanes == 1)
  }

  @Test func `a second source begins below the last lane of the first`() {
    // Gold needs two lanes, so the first system has the third.
    let laned = Self.laned(Self.mark(0, 7, 0), Self.mark(4, 13, 0), Self.mark(14, 18, 1))
    #expect(laned.lanes == 3)
    #expect(
      laned.html().text.hasSuffix("<span class=\"k c1 st\" style=\"--l:2\">four</span></mark>"))
  }

  @Test func `what reaches beyond the stretch is cut to it`() {
    let laned = LanedText(Self.article, in: ByteRange(4, 7), marks: [Self.mark(0, 18, 0)])
    #expect(
      laned.html().text
        == "<mark data-p=\"4\"><span class=\"k c0\" style=\"--l:0\">two</span></mark>")
  }

  @Test func `each stretch is anchored once, where it begins`() {
    let laned = Self.laned(Self.mark(4, 7, 0), Self.mark(4, 13, 1), Self.mark(4, 7, 2))
    let text = laned.html { "m\($0.lowerBound)-\($0.upperBound)" }.text
    #expect(text.matches(of: /id="(m[0-9-]+)"/).map { String($0.1) } == ["m4-7", "m4-13"])
  }

  @Test func `a stretch that a source marks twice is right if one of the two is`() {
    let laned = Self.laned(Self.mark(4, 7, 1, right: false), Self.mark(4, 7, 1))
    #expect(laned.lanes == 2)
    #expect(!laned.html().text.contains(" no"))
  }

  @Test func `the words survive any marks`() throws {
    var generator = SplitMix64(seed: 1)
    for _ in 0..<200 {
      let marks = (0..<Int.random(in: 0...8, using: &generator)).map { _ in
        let start = Int.random(in: 0...17, using: &generator)
        return Self.mark(
          start, Int.random(in: start...18, using: &generator),
          Int.random(in: 0...3, using: &generator), right: Bool.random(using: &generator))
      }
      let html = LanedText(Self.article, in: ByteRange(0, 18), marks: marks).html().text
      #expect(html.replacing(/<[^>]*>/, with: "") == "one two three four")
      let outline = try PageOutline(html)
      #expect(outline.depth == 0)
    }
  }
}
