import Testing

@testable import Extractors

@Suite
struct TokenizerTests {
  @Test(arguments: [
    ("Iran-backed militias", "Iran|-|backed|militias"),
    ("an F-15E", "an|F|-|15E"),
    ("al-Sha’abi’s men", "al|-|Sha’abi|’s|men"),
    ("Kata'ib Hezbollah's", "Kata'ib|Hezbollah|'s"),
    (
      "didn't won’t IT'S we're they’ve I'll he'd I'm",
      "did|n't|wo|n’t|IT|'S|we|'re|they|’ve|I|'ll|he|'d|I|'m"
    ),
    ("he'd've", "he|'d|'ve"),
    ("the militias' positions", "the|militias|'|positions"),
    ("'quoted' ‘word’", "'|quoted|'|‘|word|’"),
    ("seven 500-lb bombs", "seven|500|-|lb|bombs"),
    ("the U.S. and the U.K.'s", "the|U.S.|and|the|U.K.|'s"),
    ("at 3 p.m. J. Smith left the U.S.", "at|3|p.m.|J|.|Smith|left|the|U.S."),
    ("U.S troops, U.S.-led", "U.S|troops|,|U.S.|-|led"),
    ("2,500 and 1.5, in 2003,2004.", "2,500|and|1.5|,|in|2003|,|2004|."),
    ("the 3rd of 1990s, 12.04.2021.", "the|3rd|of|1990s|,|12.04.2021|."),
    ("$10m (7%)…", "$|10m|(|7|%|)|…"),
    ("naïve Zoë\u{308}n café’s", "naïve|Zoë\u{308}n|café|’s"),
    ("a\u{A0}b\u{2009}c", "a|b|c"),
    ("soft\u{AD}hyphen zero\u{200B} x\u{200F}.", "soft\u{AD}hyphen|zero|x|."),
    ("👩‍🚀 قصف 3", "👩|🚀|قصف|3"),
    ("10–15 — “yes”", "10|–|15|—|“|yes|”"),
    ("x_y under_", "x|_|y|under|_"),
    ("1990's rock'n'roll O'Brien", "1990|'s|rock'n'roll|O'Brien"),
    ("", ""),
  ])
  func `text is cut into tokens`(text: String, expected: String) {
    #expect(tokenTexts(text).joined(separator: "|") == expected)
  }

  @Test(arguments: [
    ("strikes", TokenShape.lower), ("Iran", .capitalised), ("McCain", .capitalised),
    ("A", .capitalised), ("ISIS", .upper), ("U.S.", .upper), ("p.m.", .lower), ("iPhone", .mixed),
    ("Éire", .capitalised), ("ÉTÉ", .upper), ("قصف", .uncased), ("15E", .alphanumeric),
    ("F15", .alphanumeric), ("2,500", .number), ("3rd", .ordinal), ("21ST", .ordinal),
    ("'s", .clitic), ("%", .punctuation), ("🚀", .punctuation), ("Kata'ib", .capitalised),
    ("٣٤", .number),
  ])
  func `a token has a shape`(text: String, shape: TokenShape) throws {
    let tokens = tokenize(text)
    try #require(tokens.count == 1)
    #expect(tokens[0].shape == shape)
  }

  @Test(arguments: [
    ("Sha’abi", "shaabi"), ("Kata'ib", "kataib"), ("Zoë", "zoe"), ("Zoe\u{308}", "zoe"),
    ("Ḥashd", "hashd"), ("Straße", "strasse"), ("U.S.", "u.s."), ("U.S", "u.s."),
    ("2,500", "2500"), ("1.5", "1.5"), ("’S", "'s"), ("“", "\""), ("–", "-"), ("’", "'"),
    ("Москва", "москва"), ("Counterterrorism-x", "counterterrorism"), (".", "."),
    ("soft\u{AD}hyphen", "softhyphen"),
  ])
  func `a token has a folded form`(text: String, folded: String) throws {
    let bytes = Array(text.utf8)
    let token = try #require(tokenize(text).first)
    #expect(
      String(decoding: foldedToken(token.range, shape: token.shape, in: bytes.span), as: UTF8.self)
        == folded)
  }

  @Test func `gaps tell lines from paragraphs`() {
    let gaps = tokenize("a b\nc \r\n d\n \ne\r\n\r\nf\u{2029}g,h").map(\.gap)
    let line: TokenGap = [.space, .lineBreak]
    let paragraph: TokenGap = [.space, .lineBreak, .paragraphBreak]
    #expect(gaps == [[], .space, line, line, paragraph, paragraph, paragraph, [], []])
  }

  @Test func `symbols of the fast scan are those of the folded form`() {
    var generator = SeededGenerator(seed: 4)
    let pieces = [
      "Iran", "’s", "'", "U.S.", "u.s", ".", ",", "2,500", "3rd", "naïve", "\u{301}", "👍", " ",
      "\n", "-", "counterterrorism-operations", "Counterterrorismoperations", "x", "É", "\u{200D}",
      "n't", "15E", "\u{A0}", "قصف",
    ]
    var vocabulary = Vocabulary()
    for piece in pieces.prefix(18) {
      for token in tokenize(piece) {
        vocabulary.intern(
          foldedToken(token.range, shape: token.shape, in: Array(piece.utf8).span))
      }
    }
    var tokenizer = Tokenizer(vocabulary: vocabulary)
    for _ in 0..<2_000 {
      let text = (0..<12).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      let bytes = Array(text.utf8)
      tokenizer.tokenize(bytes.span)
      var last = 0
      for token in tokenizer.tokens {
        #expect(token.range.lowerBound >= last && token.range.upperBound <= bytes.count)
        #expect(!token.range.isEmpty)
        last = token.range.upperBound
        let folded = foldedToken(token.range, shape: token.shape, in: bytes.span)
        #expect(token.symbol == vocabulary.symbol(of: folded), "\(text)")
      }
    }
  }

  @Test func `any bytes are survived`() {
    var generator = SeededGenerator(seed: 11)
    var tokenizer = Tokenizer(vocabulary: Vocabulary())
    for length in 0..<400 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
      tokenizer.tokenize(bytes.span)
      #expect(tokenizer.tokens.allSatisfy { $0.start < $0.end && $0.end <= length })
    }
  }

  private func tokenize(_ text: String) -> [Token] {
    var tokenizer = Tokenizer(vocabulary: Vocabulary())
    tokenizer.tokenize(Array(text.utf8).span)
    return tokenizer.tokens
  }

  private func tokenTexts(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return tokenize(text).map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }
}
