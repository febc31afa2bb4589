import Testing

@testable import Evaluation

/// Markup whose interpolated strings are text.
struct HTMLTests {
  @Test func `a string between markup is text`() {
    let name = "<b>&\"'"
    let html: HTML = "<td title=\"\(name)\">\(name)</td>"
    #expect(
      html.text
        == "<td title=\"&lt;b&gt;&amp;&quot;&#39;\">&lt;b&gt;&amp;&quot;&#39;</td>")
  }

  @Test func `markup between markup is not escaped a second time`() {
    let inner: HTML = "<b>\("a & b")</b>"
    let outer: HTML = "<p>\(inner)\([inner, inner])</p>"
    let bold = "<b>a &amp; b</b>"
    #expect(outer.text == "<p>" + bold + bold + bold + "</p>")
  }

  @Test func `text that has been escaped already is escaped again, for it is text`() {
    #expect(HTML.escaped("&amp;") == "&amp;amp;")
  }

  @Test(arguments: [
    // A parser reads a bare carriage return as a line feed, and U+0000 as an error.
    ("a\rb", "a&#13;b"), ("a\u{0}b", "a\u{2400}b"), ("a\u{1B}b", "a\u{241B}b"),
    ("a\n\tb", "a\n\tb"), ("é\u{202E}ش", "é\u{202E}ش"), ("", ""),
  ])
  func `characters that HTML cannot hold are shown`(text: String, expected: String) {
    #expect(Array(HTML.escaped(text).utf8) == Array(expected.utf8))
  }

  @Test(arguments: [
    ("000", "000"), ("a b/c", "a%20b%2Fc"), ("50%", "50%25"), ("ش", "%D8%B4"), ("..", ".."),
  ])
  func `a part of an address is percent-encoded`(text: String, expected: String) {
    #expect(HTML.percentEncoded(text) == expected)
  }

  @Test func `a name is isolated from the direction of its surroundings`() {
    let html: HTML = "<p>\(isolated: "<ش>")</p>"
    #expect(html.text == "<p><bdi>&lt;ش&gt;</bdi></p>")
  }

  @Test(arguments: [
    (0.0, "0"), (1.0, "1"), (0.25, "0.25"), (0.5, "0.5"), (0.055, "0.06"), (-1.5, "-1.5"),
    (126.004, "126"),
  ])
  func `a drawing's numbers have two digits at most`(value: Double, expected: String) {
    #expect(SVGNumber.text(value) == expected)
  }

  @Test func `labels of dots that crowd cover neither each other nor a dot`() {
    var places = LabelPlaces()
    let dots = (0..<6).map { (x: 200 + Double($0) * 12, y: 16.0) }
    for dot in dots { places.keepFree(dot) }
    let spots = dots.map { places.place("1 2 3", at: $0, beyond: 4) }
    // A label is 5 × 6.4 = 32 wide and 9 high.
    for (index, one) in spots.enumerated() {
      for other in spots[(index + 1)...] {
        #expect(abs(one.x - other.x) > 32 || abs(one.y - other.y) > 9)
      }
      for dot in dots {
        #expect(one.y - 9 > dot.y + 4 || one.x > dot.x + 4 || one.x + 32 < dot.x - 4)
      }
    }
  }
}
