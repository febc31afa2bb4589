import Testing

@testable import Extractors

/// What of a page is the article, and where its sentences end.
struct DocumentTests {
  static func document(_ text: String) throws -> Document {
    var vocabulary = Vocabulary()
    let parts = try DocumentReader.Parts(vocabulary: &vocabulary)
    var reader = DocumentReader(parts, vocabulary: vocabulary)
    return reader.document(of: Array(text.utf8))
  }

  static func sentences(_ text: String) throws -> [String] {
    let document = try document(text)
    return document.sentences.map { sentence in
      let start = Int(document.tokens[sentence.lowerBound].start)
      let end = Int(document.tokens[sentence.upperBound - 1].end)
      return String(decoding: document.bytes[start..<end], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("It rained. It poured.", ["It rained.", "It poured."]),
    ("He asked: Why? Nobody knew!", ["He asked: Why?", "Nobody knew!"]),
    ("On Nov. 12 it rained. Then it stopped.", ["On Nov. 12 it rained.", "Then it stopped."]),
    ("Gen. John Q. Public spoke. He left.", ["Gen. John Q. Public spoke.", "He left."]),
    ("They left the U.S. The rest stayed.", ["They left the U.S.", "The rest stayed."]),
    ("The U.S. Navy came at 6 p.m. on Monday.", ["The U.S. Navy came at 6 p.m. on Monday."]),
    ("“It rained.” She left.", ["“It rained.”", "She left."]),
    ("It cost 1.5 million. Two paid.", ["It cost 1.5 million.", "Two paid."]),
    ("A heading\nA line of its own", ["A heading", "A line of its own"]),
    ("A paragraph that was\nwrapped by hand.", ["A paragraph that was\nwrapped by hand."]),
    ("", []),
  ])
  func `sentences end where they end`(text: String, expected: [String]) throws {
    #expect(try Self.sentences(text) == expected)
  }

  /// Lines end where the next word would not have fitted into 60 columns, capitals or not.
  static let wrapped = """
    The bridge over the Marn in Oldham was closed on Monday by
    Mayor Jane Roe, who told reporters at the town hall that the
    Marn was low and the old piers of the bridge were cracked in
    Oldham as well as on the other bank, where the engineers of
    North Marn County had found no fault in the spring.

    It will be shut for six weeks at the least, the Mayor said,
    and boats will be kept away from it.
    """

  @Test func `a text that was wrapped goes on with any word`() throws {
    #expect(try Self.sentences(Self.wrapped).count == 2)
    #expect(try Self.furniture(Self.wrapped) == [])
  }

  @Test func `a list of short lines is not a wrapped text`() throws {
    let names = ["Old bridges", "Lighthouses of the coast", "Marn", "Oldham and beyond", "Weirs"]
    #expect(try Self.sentences(names.joined(separator: "\n")) == names)
    // The same lines as the wrapped text's, each with an item of its own.
    let items = Self.wrapped.split(separator: "\n").map { "- \($0)" }
    #expect(try Self.sentences(items.joined(separator: "\n")).count == items.count)
  }

  /// A story about a bridge, long enough to be told from what stands around it.
  static let story = """
    The bridge over the Marn in Oldham was closed on Monday after engineers found cracks in it.

    Mayor Jane Roe said the bridge in Oldham would be shut for six weeks while the Marn is low.

    Engineers from Oldham had warned in March that the old bridge over the Marn was unsafe.
    """

  static func furniture(_ text: String) throws -> [String] {
    let document = try document(text)
    return document.boilerplate.map { String(decoding: document.bytes[$0], as: UTF8.self) }
  }

  @Test func `a story alone has none`() throws {
    #expect(try Self.furniture(Self.story) == [])
    #expect(try Self.furniture("Bridge closed") == [])
    #expect(try Self.furniture("") == [])
  }

  @Test(arguments: [
    "Home > News > Oldham > Bridges", "News | Sport | Weather | Opinion", "THE OLDHAM POST",
    "By John Smith", "Published on Monday at 6 pm", "12 March 2024",
    "Bridge over the Marn closed...", "News   Sport   Weather   Opinion",
    "Facebook Twitter WhatsApp", "Dana Lowe", "Issued on: 12/03/2024 - 18:02",
    "(Adds quote of the mayor)", "22 shares", "READ NEXT: Lighthouse auctioned",
    "Photo: the old bridge in 2019 (Archive/AFP)",
    "Key points\n- Bridge closed on Monday\n- Mayor speaks of six weeks",
  ])
  func `what stands above the story is told from its headline`(line: String) throws {
    let page = "Bridge in Oldham closed\n\n\(line)\n\n\(Self.story)"
    #expect(try Self.furniture(page) == [line])
  }

  @Test func `names of the site above the headline are furniture`() throws {
    let page =
      "North County News\n\nTowns\n\nBridge over the Marn closed in Oldham\n\n\(Self.story)"
    #expect(try Self.furniture(page) == ["North County News\n\nTowns"])
  }

  @Test func `points between a long headline and the story belong to it`() throws {
    let head = """
      Old bridge over the Marn in Oldham is shut for weeks as engineers find cracks in all four of its
      piers and a mayor who was warned in March says that nobody told her how bad it was
      """.replacing("\n", with: " ")
    let points = "The cracks are as wide as a hand\nBoats will carry people until June"
    #expect(try Self.furniture("\(head)\n\n\(points)\n\n\(Self.story)") == [])
  }

  @Test(arguments: [
    "Also Read\nLighthouse goes to auction for the third time",
    "[Related: Lighthouse Goes To Auction And Nobody Bids]",
    "(Handout photo)", "Divers at the third pier in June. (Oldham Council/Jo Marsh)",
  ])
  func `one paragraph of the story behind an aside is enough`(aside: String) throws {
    let page = Self.story.replacing("\n\nEngineers", with: "\n\n\(aside)\n\nEngineers")
    #expect(try Self.furniture(page) == [aside])
  }

  @Test(arguments: [
    "Read more: Lighthouse auctioned for the third time", "See also  Lighthouse goes to auction",
    "Advertisement",
    "Do you want to save 20 percent on your next pair of shoes? Then visit the shop around the corner.",
    "SEE ALSO:\nLighthouse goes to auction for the third time\nWhy are piers made of oak?",
    "Ferry sinks off the coast of Norway\n'I only saw water': the captain's story (2019)",
  ])
  func `an aside inside the story is taken out, and the story goes on`(aside: String) throws {
    let paragraphs = Self.story.replacing("\n\nMayor", with: "\n\n\(aside)\n\nMayor")
    #expect(try Self.furniture(paragraphs) == [aside])
  }

  @Test(arguments: [
    "Reporting by John Smith in Oldham; Editing by Ann Lee", "Leave a reply", "Source: Oldham Post",
    "Follow us on every channel for the news of the day", "Related posts",
    "Jo Marsh covers the rivers of the north.", "Jo Marsh can be reached at jo@example.com.",
    "The views expressed are the author's own.", "For further information contact the town hall.",
    "(With inputs from agencies)", "Want to know more about bridges?",
  ])
  func `behind the end everything is furniture`(ending: String) throws {
    let tail = "\(ending)\n\nCat rescued from tree\n\nTen things to do in 2024 before..."
    #expect(try Self.furniture("\(Self.story)\n\n\(tail)") == [tail])
  }

  @Test(arguments: [
    "OLDHAM (AP) — The bridge over the Marn stays closed, Mayor Jane Roe said on Tuesday in Oldham.",
    "Engineers also found rust on the bridge over the Marn, the town of Oldham said in a statement.",
    "“You will have to walk,” Mayor Jane Roe told people in Oldham who use the bridge every day.",
    "* Bridge over the Marn closed in March", "Next steps",
    "Q: Minister Lowe of the Ports Board says that you knew. Do you dispute that today?",
    "- March 3: a crack in the first pier\n- March 9: the old bridge shut for good",
    "Closed since Monday are:\nthe old bridge with its four piers\nthe ferry to the other bank",
  ])
  func `what only looks like furniture stays`(line: String) throws {
    let page = Self.story.replacing("\n\nEngineers", with: "\n\n\(line)\n\nEngineers")
    #expect(try Self.furniture(page) == [])
  }

  @Test func `the posts of a page share names with its headline, not with one another`() throws {
    let page = """
      Live: Oldham closes its bridge over the Marn

      9:41 p.m.
      What the engineers say

      Four of the piers have cracks as wide as a hand, the Weir Office reports this evening.

      8:55 p.m.
      Ferries until the summer

      Boats of the Lowe Line will carry people across the Marn every ten minutes until June.

      8:20 p.m.
      A look back

      Built in 1874, it has been the only crossing of the Marn for people on foot ever since.
      """
    #expect(try Self.furniture(page) == [])
  }

  @Test func `tokens and sentences leave furniture out`() throws {
    let document = try Self.document("\(Self.story)\n\nLeave a reply\n\nYour email")
    let words = document.tokens.map { String(decoding: document.bytes[$0.range], as: UTF8.self) }
    #expect(!words.contains("reply"))
    #expect(document.sentences.count == 3)
    #expect(document.paragraphs.count == 3)
  }
}
