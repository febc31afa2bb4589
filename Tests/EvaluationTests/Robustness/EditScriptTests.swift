import Annotations
import Testing

@testable import Evaluation

/// What edits make of a text, and where each stretch of it comes to lie.
struct EditScriptTests {
  //                                       0123456789
  static let article = Article(id: "x", text: "abcdefghij")

  static func script(_ edits: [(Int, Int, String)]) -> EditScript? {
    EditScript(edits.map { TextEdit(ByteRange($0.0, $0.1), $0.2) }, of: article)
  }

  @Test func `what lies outside of the edits keeps its bytes`() throws {
    let script = try #require(Self.script([(2, 4, "XYZ"), (6, 6, "+"), (8, 10, "")]))
    #expect(String(decoding: script.applied(to: Self.article.utf8), as: UTF8.self) == "abXYZef+gh")
  }

  // abcdefghij → abXYZef+gh: cd grows by one, + shifts what follows by another, ij is gone.
  @Test(arguments: [
    (0, 2, 0, 2), (2, 4, 2, 5), (1, 5, 1, 6), (4, 6, 5, 7), (6, 8, 8, 10), (5, 7, 6, 9),
    (6, 10, 8, 10),
  ])
  func `a stretch moves with the text and comes back`(
    lower: Int, upper: Int, newLower: Int, newUpper: Int
  ) throws {
    let script = try #require(Self.script([(2, 4, "XYZ"), (6, 6, "+"), (8, 10, "")]))
    #expect(script.forward(ByteRange(lower, upper)) == ByteRange(newLower, newUpper))
    if upper <= 8 {
      #expect(script.backward(ByteRange(newLower, newUpper)) == ByteRange(lower, upper))
    }
  }

  @Test(arguments: [(3, 6), (1, 3), (8, 10), (9, 10)])
  func `what an edit cuts through or takes away has no place`(lower: Int, upper: Int) throws {
    let script = try #require(Self.script([(2, 4, "XYZ"), (8, 10, "")]))
    #expect(script.forward(ByteRange(lower, upper)) == nil)
  }

  @Test func `edits that overlap, reach out or cut a letter are refused`() {
    #expect(Self.script([(2, 5, ""), (4, 6, "")]) == nil)
    #expect(Self.script([(3, 3, "a"), (3, 3, "b")]) == nil)
    #expect(Self.script([(9, 11, "")]) == nil)
    let accented = Article(id: "x", text: "é")
    #expect(EditScript([TextEdit(ByteRange(1, 2), "")], of: accented) == nil)
  }

  @Test func `every text comes out of random edits with its stretches in place`() throws {
    var generator = SplitMix64(seed: 7)
    for _ in 0..<200 {
      var edits: [TextEdit] = []
      var place = 0
      while place < 9 {
        let end = place + 1 + generator.index(below: 2)
        if generator.happens(0.4) {
          let text = String(repeating: "#", count: generator.index(below: 4))
          edits.append(TextEdit(ByteRange(place, min(end, 10)), text))
        }
        place = end
      }
      let script = try #require(EditScript(edits, of: Self.article))
      let made = script.applied(to: Self.article.utf8)
      for start in 0..<10 {
        guard let moved = script.forward(ByteRange(start, start + 1)),
          !edits.contains(where: { $0.range.contains(ByteRange(start, start + 1)) })
        else { continue }
        #expect(made[moved.lowerBound] == Self.article.utf8[start])
        #expect(script.backward(moved) == ByteRange(start, start + 1))
      }
    }
  }
}
