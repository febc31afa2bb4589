import Annotations

/// Articles with gold labels for one schema.
public struct Corpus: Sendable {
  /// The name: that of its folder or file.
  public let name: String
  /// The fields and how their values compare.
  public let schema: Schema
  /// The articles whose text is at hand, in the order of their ids.
  public let articles: [GoldArticle]
  /// The ids of labelled articles whose text is not at hand; they are in no denominator.
  public let absent: [String]

  /// Makes a corpus.
  ///
  /// - Precondition: no two articles have one id.
  public init(name: String, schema: Schema, articles: [GoldArticle], absent: [String] = []) {
    precondition(
      Set(articles.map(\.id)).count == articles.count, "two articles of a corpus have one id")
    self.name = name
    self.schema = schema
    self.articles = articles.sorted {
      $0.id.unicodeScalars.lexicographicallyPrecedes($1.id.unicodeScalars)
    }
    self.absent = absent.sorted()
  }

  /// The clusters of resampling: for each event the ids of its articles.
  public var clusters: [String: [String]] {
    Dictionary(grouping: articles, by: \.event).mapValues { $0.map(\.id) }
  }

  /// The SHA-256 of the sorted hashes of the articles, so that shards of a corpus can be united.
  public var hash: String { Self.hash(ofArticles: articles.map(\.hash)) }

  /// The hash of a corpus with articles of these hashes.
  static func hash(ofArticles hashes: [String]) -> String {
    SHA256.hexadecimal(Array(hashes.sorted().joined(separator: "\n").utf8))
  }

  /// The corpus with some of its articles.
  public func selecting(articles ids: Set<String>) -> Corpus {
    Corpus(
      name: name, schema: schema, articles: articles.filter { ids.contains($0.id) },
      absent: absent.filter(ids.contains))
  }
}

extension Corpus {
  /// The corpus with the fillers of some fields, and a schema of those fields.
  public func selecting(fields: Set<String>) -> Corpus {
    Corpus(
      name: name,
      schema: Schema(
        fields: schema.fields.filter { fields.contains($0.field.name) }, foldings: schema.foldings),
      articles: articles.map { gold in
        GoldArticle(
          article: gold.article, event: gold.event,
          fillers: gold.fillers.filter { fields.contains($0.field.name) },
          boilerplate: gold.boilerplate)
      },
      absent: absent)
  }
}
