import Annotations
import Testing

@testable import Evaluation

struct FoldingTests {
  static let places = Folding(
    drop: "'\".", space: "-/",
    aliases: ["Deir ez-Zor": ["Deir Ezzor", "Deir al-Zor"], "Iraq": ["Iraqi"]])

  @Test(arguments: [
    ("Deir Ezzor", "Deir ez-Zor"), ("DEIR AL‑ZOR", "Deir ez-Zor"),
    ("the Deir  al Zor", "deir ez zor"),
    ("Kata’ib", "Kata'ib"), ("Kataʼib", "Kataib"), ("U.S.", "us"), ("São", "Sao"),
    ("Sa\u{303}o", "são"),
    ("Al-Qa\u{2019}im", "al qaim"), ("ﬁeld", "field"), ("the Iraqi", "Iraq"), ("a\u{A0}b", "b"),
  ])
  func `spellings of one name fold alike`(left: String, right: String) {
    #expect(Self.places(left) == Self.places(right))
  }

  @Test func `different names stay apart`() {
    #expect(Self.places("Iraq") != Self.places("Iran"))
    #expect(Self.places("Theban") != Self.places("Ban"))
  }

  @Test func `where nothing is left the text stands`() {
    #expect(Self.places("The") == "The")
    #expect(Self.places("—") == "—")
    #expect(Self.places("") == "")
  }

  @Test func `a spelling of two names is that of the first, whatever the order of hashing`() {
    for _ in 0..<20 {
      let folding = Folding(drop: "", space: "", aliases: ["B1": ["X1"], "A1": ["X1"]])
      #expect(folding("X1") == "a1")
    }
  }

  @Test func `a canonical name is no alias of another`() {
    let folding = Folding(drop: "", space: "", aliases: ["A1": ["B1"], "B1": ["C1"]])
    #expect(folding("B1") == "b1")
  }

  @Test(arguments: [
    ("Iraq, Syria", "Syria, Iraq", true), ("Iraq", "Iraqi", true), ("Iraq, Syria", "Iraq", false),
    ("Iraq, Iraq", "Iraq, Iraq", true),
  ])
  func `lists of places compare as sets`(left: String, right: String, same: Bool) {
    let schema = Schema(fields: [], foldings: [.place: Self.places])
    #expect((schema.key(of: left, type: .place) == schema.key(of: right, type: .place)) == same)
  }

  @Test func `values with a normal form compare by it, others as folded text`() {
    let schema = Schema(fields: [])
    #expect(schema.key(of: "at least forty", type: .count) == ">=40")
    #expect(schema.key(of: "A Great Many", type: .count) == "great many")
    #expect(schema.key(of: "Nov. 12", type: .date) == "XXXX-11-12")
  }
}
