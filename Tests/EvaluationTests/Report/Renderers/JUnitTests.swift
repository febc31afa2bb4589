import Testing

@testable import Evaluation

/// JUnit XML, read back by Foundation's parser.
struct JUnitTests {
  /// The attributes that the schema of Jenkins (`junit-10.xsd`) knows, of those elements we write.
  static let attributes: [String: Set<String>] = [
    "testsuites": ["name", "time", "tests", "failures", "disabled", "errors"],
    "testsuite": [
      "name", "tests", "failures", "errors", "group", "time", "skipped", "timestamp", "hostname",
      "id", "package", "file", "log", "url", "version",
    ],
    "testcase": ["name", "time", "group", "classname"],
    "skipped": ["message", "type"], "failure": ["message", "type"], "error": ["message", "type"],
    "system-out": [],
  ]
  static let parents = [
    "testsuites": "", "testsuite": "testsuites", "testcase": "testsuite", "skipped": "testcase",
    "failure": "testcase", "error": "testcase", "system-out": "testcase",
  ]

  @Test(arguments: [nil, RendererFixture.check] as [RegressionCheck?])
  func `elements and attributes are those of the schema and the sums are right`(
    check: RegressionCheck?
  ) throws {
    let elements = try #require(
      XMLOutline.elements(of: JUnitRenderer(check: check).render(RendererFixture.report)))
    for element in elements {
      let known = try #require(Self.attributes[element.name], "\(element.name)")
      #expect(known.isSuperset(of: element.attributes.keys), "\(element)")
      #expect(element.parent == Self.parents[element.name])
    }
    let root = try #require(elements.first)
    for (attribute, name) in [
      ("tests", "testcase"), ("failures", "failure"), ("errors", "error"),
    ] {
      let count = elements.count { $0.name == name }
      #expect(root.attributes[attribute] == "\(count)")
      let suites = elements.filter { $0.name == "testsuite" }
        .compactMap { $0.attributes[attribute].flatMap { Int($0) } }
      #expect(suites.reduce(0, +) == count)
    }
  }

  @Test func `without accepted outcomes a low score fails nothing`() throws {
    let elements = try #require(
      XMLOutline.elements(of: JUnitRenderer().render(RendererFixture.report)))
    #expect(!elements.contains { $0.name == "failure" })
    // The awkward system failed on an article: said once, with the reason, and of no field.
    let errors = elements.filter { $0.name == "error" }
    #expect(errors.count == 1)
    #expect(errors.allSatisfy { $0.attributes["type"] == "failed" && $0.text.contains("broke") })
    let cases = elements.filter { $0.name == "testcase" }.map { $0.attributes["name"] }
    #expect(cases == ["answers", "n_1", "m", "answers", "n_1", "m"])
    // Field m has nothing to score in either system.
    let skipped = elements.filter { $0.name == "skipped" }.map { $0.attributes["message"] }
    #expect(skipped == ["neither gold nor predictions", "neither gold nor predictions"])
    let suites = elements.filter { $0.name == "testsuite" }.map { $0.attributes["name"] }
    #expect(suites == ["c#1.\(RendererFixture.awkward)", "c#1.all"])
  }

  @Test func `a field that is worse than accepted fails and names the fact`() throws {
    let elements = try #require(
      XMLOutline.elements(
        of: JUnitRenderer(check: RendererFixture.check).render(RendererFixture.report)))
    let failures = elements.filter { $0.name == "failure" }
    #expect(failures.count == 1)
    #expect(failures.first?.text.contains("lost \"7 <&> 8\"") == true)
    #expect(failures.first?.attributes["message"] == "worse than accepted in 1 article")
  }

  @Test func `accepted outcomes of other gold are an error of their own`() throws {
    let run = RegressionRun(corpora: [RendererFixture.corpus], systems: RendererFixture.systems)
    let check = RegressionCheck(run.outcomes, against: Baseline())
    let elements = try #require(
      XMLOutline.elements(of: JUnitRenderer(check: check).render(RendererFixture.report)))
    #expect(
      elements.filter { $0.name == "error" && $0.attributes["type"] == "not-comparable" }.count == 1
    )
  }

  @Test func `signs of XML are escaped and what it cannot carry is replaced`() {
    #expect(XML.escaped("<a & \"b\">\n\u{1B}") == "&lt;a &amp; &quot;b&quot;&gt;\n\u{FFFD}")
    #expect(XML.escaped("a\nb", inAttribute: true) == "a&#10;b")
  }
}
