import Annotations
import Foundation
import Testing

@testable import Extractors

/// Changes of a text that must not change what is found in it.
struct InvarianceTests {
  /// Fields, values and attributes, without places in the text.
  static func facts(_ name: String, _ text: String) throws -> [String] {
    let extractor = try #require(ExtractorRegistry.extractor(named: name))
    let mentions = try extractor.mentions(in: Article(id: "x", text: text))
    return mentions.map { mention in
      let attributes = mention.attributes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      return ([mention.field.name, mention.value] + attributes).joined(separator: "|")
        .replacing("’", with: "'").replacing("\u{A0}", with: " ")
    }.sorted()
  }

  static let names = ExtractorRegistry.standard.map(\.name)

  @Test(arguments: names, ContractTests.articles.indices)
  func `a paragraph about something else changes nothing`(name: String, index: Int) throws {
    let text = ContractTests.articles[index].text
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    // Inside the story, before its second paragraph of prose.
    let place = lines.indices.filter { lines[$0].count > 120 }.dropFirst().first ?? lines.endIndex
    let paragraph = "The museum of the harbour town showed paintings of boats, and the choir sang."
    let longer = (lines[..<place] + [paragraph[...], ""] + lines[place...]).joined(separator: "\n")
    #expect(try Self.facts(name, longer) == Self.facts(name, text))
  }

  @Test(arguments: names, ContractTests.articles.indices)
  func `straight and curly quotation marks are the same`(name: String, index: Int) throws {
    let text = ContractTests.articles[index].text
    let straight = text.replacing("’", with: "'").replacing("‘", with: "'")
      .replacing("“", with: "\"").replacing("”", with: "\"")
    #expect(try Self.facts(name, straight) == Self.facts(name, text))
  }

  @Test(arguments: names, ContractTests.articles.indices)
  func `a no-break space is a space`(name: String, index: Int) throws {
    let text = ContractTests.articles[index].text
    let spaced = text.replacing(" ", with: "\u{A0}")
    #expect(try Self.facts(name, spaced) == Self.facts(name, text))
  }

  @Test(arguments: names, ContractTests.articles.indices)
  func `furniture taken away changes nothing`(name: String, index: Int) throws {
    let article = ContractTests.articles[index]
    var vocabulary = Vocabulary()
    let parts = try DocumentReader.Parts(vocabulary: &vocabulary)
    var reader = DocumentReader(parts, vocabulary: vocabulary)
    var bytes = article.utf8
    for range in reader.document(of: bytes).boilerplate.reversed() { bytes.removeSubrange(range) }
    let bare = String(decoding: bytes, as: UTF8.self)
    #expect(try Self.facts(name, bare) == Self.facts(name, article.text))
  }
}
