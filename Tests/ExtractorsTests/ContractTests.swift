import Annotations
import Foundation
import TestSupport
import Testing

@testable import Extractors

/// What every extractor of the registry keeps to, whatever the text.
struct ContractTests {
  static let names = ExtractorRegistry.all.map(\.name)

  static let articles: [Article] = {
    let folder = Repository.path("gold", "rendition", "text")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.sorted().compactMap { name in
      (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)).map {
        Article(id: name, text: $0)
      }
    }
  }()

  /// Texts that break what is careless.
  static let hostile: [(name: String, text: String)] = [
    ("empty", ""), ("white space", " \n\t\r\n\u{A0}\u{2028}"), ("one letter", "a"),
    ("only punctuation", "…—“”‘’!?.,;:()[]{}<>|/\\\"'`´@#$%^&*_+=~"),
    ("emoji and joiners", "👩‍🚀 struck 2️⃣ sites 🇮🇶 in Syria\u{200D}\u{FE0F}"),
    ("combining marks", "The U\u{301}S\u{308} stru\u{302}ck two sites in Syria\u{30A}."),
    ("right to left", "قصفت الولايات المتحدة موقعين in Syria on Friday, killing 12."),
    ("null and control", "The US\u{0} struck\u{7} two\u{1B}[31m sites in Syria."),
    ("carriage returns", "The US struck two sites in Syria.\r\n\r\nAt least 12 were killed.\r"),
    ("no sentence end", String(repeating: "the US struck two sites in Syria and ", count: 150)),
    ("one endless word", String(repeating: "x", count: 10_000)),
    ("endless numbers", String(repeating: "1,234 ", count: 1_000)),
    ("a number too large", "At least 99999999999999999999999999 people were killed in US strikes."),
    ("nested quotes", String(repeating: "“‘(", count: 500) + "Syria"),
    ("many lines", String(repeating: "Syria\n", count: 600)),
  ]

  static func extractor(_ name: String) throws -> any Extractor {
    try #require(ExtractorRegistry.extractor(named: name))
  }

  /// What a well-formed answer is.
  static func check(_ mentions: [Mention], of article: Article, by name: String) {
    var last = ByteRange(0, 0)
    for mention in mentions {
      #expect(!mention.value.isEmpty, "\(name): \(mention)")
      #expect(mention.rule?.isEmpty == false, "\(name): \(mention)")
      guard let range = mention.range else { continue }
      #expect(article.contains(range) && !range.isEmpty, "\(name): \(mention)")
      #expect(range >= last, "\(name): out of order at \(range)")
      last = range
    }
    #expect(Set(mentions).count == mentions.count, "\(name): a mention is given twice")
  }

  @Test(arguments: names) func `answers are sorted, distinct and in the text`(name: String) throws {
    try #require(Self.articles.count == 5)
    for article in Self.articles {
      let mentions = try Self.extractor(name).mentions(in: article)
      #expect(!mentions.isEmpty)
      Self.check(mentions, of: article, by: name)
    }
  }

  @Test(arguments: names, hostile.indices)
  func `hostile texts are survived`(name: String, index: Int) throws {
    let article = Article(id: Self.hostile[index].name, text: Self.hostile[index].text)
    Self.check(try Self.extractor(name).mentions(in: article), of: article, by: name)
  }

  @Test(arguments: names) func `the same text gives the same answer, from any task`(
    name: String
  ) async throws {
    let extractor = try Self.extractor(name)
    let expected = try Self.articles.map(extractor.mentions)
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask { try Self.articles.map(extractor.mentions) == expected }
      }
      for try await isSame in group { #expect(isSame) }
    }
  }

  @Test(arguments: names) func `nothing is stated inside furniture`(name: String) throws {
    var vocabulary = Vocabulary()
    let parts = try DocumentReader.Parts(vocabulary: &vocabulary)
    var reader = DocumentReader(parts, vocabulary: vocabulary)
    for article in Self.articles {
      let furniture = reader.document(of: article.utf8).boilerplate.map { ByteRange($0) }
      for mention in try Self.extractor(name).mentions(in: article) {
        guard let range = mention.range else { continue }
        #expect(!furniture.contains { $0.overlaps(range) }, "\(name): \(mention)")
      }
    }
  }

  @Test(arguments: names) func `values of a type with a normal form are in it`(name: String) throws
  {
    let types: [Field: ValueType] = [
      .strikeDate: .date, .strikeOrdinal: .ordinal, .strikeCount: .count, .targetCount: .count,
      .strikeKilled: .count, .strikeWounded: .count, .attackCount: .count, .attackKilled: .count,
      .attackWounded: .count, .troopLevel: .count,
    ]
    for article in Self.articles {
      for mention in try Self.extractor(name).mentions(in: article) {
        guard let type = types[mention.field] else { continue }
        #expect(type.isNormalForm(mention.value), "\(name): \(mention)")
      }
    }
  }
}
