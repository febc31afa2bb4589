import Annotations
import Foundation
import TestSupport
import Testing

@testable import Evaluation

/// The page of a report.
struct HTMLRendererTests {
  /// One corpus of articles, scored for two systems, with texts.
  static func report(
    _ name: String = "c", articles: [(id: String, text: String)], systems: [(String, String)]
  ) -> Report {
    let schema = Schema(fields: [
      FieldSpecification(field: "n", type: .count), FieldSpecification(field: "m", type: .term),
    ])
    let corpus = Corpus(
      name: name, schema: schema,
      articles: articles.map { id, text in
        let first = text.utf8.prefix { $0 != 0x20 }.count
        let word = String(decoding: text.utf8.prefix(first), as: UTF8.self)
        let filler = Filler(field: "m", value: word, mentions: [ByteRange(0, first)])
        return GoldArticle(article: Article(id: id, text: text), fillers: [filler])
      })
    return Report(
      corpora: [corpus],
      systems: systems.map { name, lines in
        PredictionsFile(name: name, path: name + ".jsonl", bytes: Array(lines.utf8))
      },
      options: ScoringOptions(), version: "test", inFull: true)
  }

  /// Names, values and texts that try to become markup.
  static let nasty: Report = {
    let script = "<script>alert(1)</script>"
    let id = "a&b \"<i>\" ش/%"
    let text = "\(script) & ‏شمال‏ <b>bold</b> &amp; 'x'\r\nsecond line"
    let value = #"{"field":"m","value":"<img src=x onerror=alert(1)>","rule":"</bdi><u>"}"#
    let quoted = String(decoding: Data(JSONValue.string(id).written().utf8), as: UTF8.self)
    let line = "{\"id\":\(quoted),\"mentions\":[\(value)]}"
    return report(
      "<h1>c", articles: [(id, text)],
      systems: [("<u>p", line), ("q", "{\"id\":\(quoted),\"error\":\"</p><script>\"}")])
  }()

  /// The page of a report without the download, which a scanner need not read.
  private static func outline(_ report: Report) throws -> PageOutline {
    var limits = HTMLRenderer.Limits()
    limits.jsonBytes = 0
    return try PageOutline(HTMLRenderer(limits: limits).render(report))
  }

  @Test func `tags nest, identifiers are unique and links lead somewhere`() throws {
    let pages = [try Self.outline(Self.nasty), try Self.outline(ReportTests.report)]
    for page in pages + [try Self.page.get()] {
      #expect(page.depth == 0)
      let ids = page.elements.compactMap { $0.attributes["id"] }
      #expect(Set(ids).count == ids.count)
      for link in page.all("a").compactMap({ $0.attributes["href"] }) where link.hasPrefix("#") {
        #expect(ids.contains(String(link.dropFirst())), "\(link) leads nowhere")
      }
    }
  }

  @Test func `the page has its landmarks and sections in this order`() throws {
    let page = try Self.outline(ReportTests.report)
    #expect(
      page.skeleton == """
        header
        h1
        nav
        main
        h2
        section #overview
        h3
        section #fields
        h3
        section #errors
        h3
        form
        section #side-by-side
        h3
        section #articles
        h3
        section #rules
        h3
        section #agreement
        h3
        section #method
        h3
        footer
        """)
  }

  @Test func `nothing that was read becomes markup`() throws {
    let html = HTMLRenderer().render(Self.nasty)
    let page = try Self.outline(Self.nasty)
    #expect(page.all("script").count == 1)
    #expect(page.all("img").isEmpty && page.all("u").isEmpty && page.all("i").count == 1)
    // Once, not twice: the text holds a `&amp;` of its own, which is text like any other.
    #expect(html.contains("&lt;/script&gt;</span></mark> &amp; "))
    #expect(html.contains("&amp;amp; &#39;x&#39;&#13;"))
    #expect(!html.contains("&amp;lt;") && !html.contains("&amp;amp;amp;"))
  }

  @Test func `text may run from right to left`() throws {
    let page = try Self.outline(Self.nasty)
    let lines = page.all("p").filter { $0.attributes["class"]?.hasPrefix("laned") == true }
    #expect(!lines.isEmpty)
    #expect(lines.allSatisfy { $0.attributes["dir"] == "auto" })
  }

  @Test func `every table cell that heads a row or column says which`() throws {
    let page = try Self.page.get()
    let heads = page.all("th")
    #expect(heads.count > 100)
    #expect(heads.allSatisfy { ["row", "col", "colgroup"].contains($0.attributes["scope"]) })
  }

  @Test func `nothing outside the page is asked for`() throws {
    let page = try Self.page.get()
    for element in page.elements {
      #expect(element.attributes["src"] == nil)
      if let address = element.attributes["href"] {
        #expect(address.hasPrefix("#") || address.hasPrefix("data:"))
      }
    }
  }

  @Test func `only articles without an answer count as failed`() throws {
    // Of four articles one is answered soundly, one with a bad mention and then a second time, one
    // not readably and one not at all; two more are none of the corpus. So two have no answer.
    let lines = """
      {"id":"1","mentions":[]}
      {"id":"2","mentions":[{"field":"m"},{"field":"m","value":"b"}]}
      {"id":"2"}
      {"id":"3","mentions":{}}
      {"id":"9","mentions":[]}
      {"id":"8"}
      """
    let articles = ["1", "2", "3", "4"].map { (id: $0, text: "b c") }
    let html = HTMLRenderer().render(Self.report(articles: articles, systems: [("p", lines)]))
    #expect(html.contains("<td class=\"num bad\">2</td></tr>"))
  }

  @Test(arguments: [(1, false), (2, true)])
  func `only among several systems one is the highest`(count: Int, isCompared: Bool) {
    let line = #"{"id":"1","mentions":[{"field":"m","value":"b"}]}"#
    let systems = (0..<count).map { ("p\($0)", line) }
    let html = HTMLRenderer().render(Self.report(articles: [("1", "b c")], systems: systems))
    #expect(html.contains("Highest F1") == isCompared)
    #expect(html.contains("F1 under <em>value</em>: <bdi>p0</bdi> with <b>1.000</b>"))
  }

  @Test func `an article that failed is named in a banner, and its gold is missed`() throws {
    let html = HTMLRenderer().render(ReportTests.report)
    #expect(html.contains("role=\"alert\""))
    #expect(html.contains("article <bdi>2</bdi>: failed: <bdi>p.jsonl:2: broken</bdi>"))
  }

  @Test func `the download is the report's JSON`() throws {
    let html = HTMLRenderer().render(ReportTests.report)
    let match = try #require(html.firstMatch(of: /data:application\/json;base64,([^"]*)"/))
    let data = try #require(Data(base64Encoded: String(match.1)))
    #expect(String(decoding: data, as: UTF8.self) == JSONRenderer().render(ReportTests.report))
  }

  @Test func `five articles stay under two megabytes, and the same report gives the same bytes`()
    throws
  {
    let html = HTMLRenderer().render(try Self.rendition.get())
    #expect(html.utf8.count < 2_000_000)
    #expect(html == HTMLRenderer().render(try Self.rendition.get()))
  }

  @Test func `a page of two corpora shows the gap between them`() throws {
    let lines = "{\"id\":\"1\",\"mentions\":[{\"field\":\"m\",\"value\":\"two\"}]}"
    let one = Self.report("one", articles: [("1", "two x")], systems: [("p", lines)])
    let other = Self.report("other", articles: [("1", "three x")], systems: [("p", lines)])
    let both = Report(
      signature: one.signature, provenance: one.provenance, corpora: one.corpora + other.corpora)
    // Right on the one and wrong on the other: 0 − 1.
    let row = """
      <tr><th scope="row"><bdi>overall</bdi></th><td class="num">1.000</td>\
      <td class="num">0.000</td><td class="num strong">−1.000</td></tr>
      """
    #expect(HTMLRenderer().render(both).contains(row))
    #expect(HTMLRenderer(siblings: one.corpora).render(other).contains(row))
    #expect(!HTMLRenderer().render(one).contains("Gap to"))
    let page = try Self.outline(both)
    #expect(page.elements.contains { $0.attributes["id"] == "article=1" })
    #expect(page.elements.contains { $0.attributes["id"] == "corpus=other&amp;article=1" })
  }

  /// The project's own articles, read by a system that states the first word of each.
  static let rendition = Result { try report(ofCorpus: "rendition") }

  /// Their page, made once.
  private static let page = Result { try outline(rendition.get()) }

  private static func report(ofCorpus name: String) throws -> Report {
    let corpora = try CorpusLoader(
      gold: Repository.path("gold", name).path(percentEncoded: false)
    ).corpora()
    let lines = corpora.flatMap(\.articles).map { gold in
      let value = gold.fillers.first.map(\.value) ?? ""
      return """
        {"id":"\(gold.id)","mentions":[{"field":"actor","start":0,"end":2,"rule":"first"},\
        {"field":"official","value":\(JSONValue.string(value).written())}]}
        """
    }
    return Report(
      corpora: corpora,
      systems: ["p", "q"].map {
        PredictionsFile(name: $0, path: "x", bytes: Array(lines.joined(separator: "\n").utf8))
      },
      options: ScoringOptions(), version: "test", inFull: true)
  }
}
