import Foundation
import Testing

@testable import Evaluation

/// What does not fit on a page, and the files that take it.
struct SidePagesTests {
  /// 30 articles, of which a page holds 20; system `p` is wrong on each, `q` answers none.
  static let report = HTMLRendererTests.report(
    "c/d", articles: (0..<30).map { ("\($0)/%", "two x\($0)") },
    systems: [
      (
        "p",
        (0..<30).map {
          "{\"id\":\"\($0)/%\",\"mentions\":[{\"field\":\"m\",\"value\":\"x\",\"rule\":\"r\($0)\"}]}"
        }.joined(separator: "\n")
      ), ("q", ""),
    ])

  private static func files(_ folder: String?, of report: Report = report) -> [String: String] {
    var files: [String: String] = [:]
    HTMLRenderer(sideFolder: folder).writeSideFiles(of: report) { files[$0] = $1 }
    return files
  }

  @Test func `a page that stands alone says what it leaves out and writes no files`() {
    let html = HTMLRenderer().render(Self.report)
    #expect(html.contains("The texts of the first 20 of 30 articles stand below."))
    #expect(Self.files(nil).isEmpty)
  }

  @Test func `a report that fits on its page has no files beside it`() {
    #expect(Self.files("x.articles", of: ReportTests.report).isEmpty)
  }

  @Test func `every link from page and lists leads to a file, and into it`() throws {
    let folder = "my report.articles"
    let files = Self.files(folder)
    // The style sheet, one list, and every article.
    #expect(files.count == 1 + 1 + 30)
    var pages = files.filter { $0.key.hasSuffix(".html") }
    let base = try #require(URL(string: "file:///r/"))
    pages["../page.html"] = HTMLRenderer(sideFolder: folder).render(Self.report)
    let sides = base.appending(path: folder, directoryHint: .isDirectory)
    var count = 0
    for (path, html) in pages {
      let page = try PageOutline(html)
      #expect(page.depth == 0)
      let here = sides.appending(path: path).standardized
      for link in page.elements.compactMap({ $0.attributes["href"] })
      where !link.hasPrefix("#") && !link.hasPrefix("data:") {
        let target = try #require(URL(string: link, relativeTo: here)).absoluteURL
        let file = target.path(percentEncoded: false).replacing("/r/\(folder)/", with: "")
        let text = try #require(files[file], "\(link) of \(path) leads nowhere")
        if let fragment = target.fragment(percentEncoded: true) {
          let id = fragment.replacing("&amp;", with: "&").replacing("&", with: "&amp;")
          #expect(text.contains("id=\"\(id)\""), "\(link) of \(path)")
        }
        count += 1
      }
    }
    #expect(count > 90)
  }

  @Test func `what is cut short says so`() {
    var limits = HTMLRenderer.Limits()
    (limits.items, limits.rows, limits.rules, limits.jsonBytes) = (5, 3, 2, 10)
    let html = HTMLRenderer(limits: limits).render(Self.report)
    // A missed gold fact, a missed gold mention and a fact that is none, in each article.
    #expect(html.contains("Showing the first 5 of 90 mistakes."))
    #expect(html.contains("The table shows the first 3 of 30 articles."))
    #expect(html.contains("Showing the first 3 of 30 articles."))
    #expect(html.contains("Showing the first 2 of 30 rules."))
    #expect(html.contains("too large to carry along"))
  }
}
