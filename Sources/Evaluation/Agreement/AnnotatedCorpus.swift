public import Annotations

/// Articles that several annotators labelled, each on their own.
public struct AnnotatedCorpus: Sendable {
  /// The name: that of its folder.
  public let name: String
  /// The fields and how their values compare.
  public let schema: Schema
  /// The names of the annotators, in the order in which pairs are made.
  public let annotators: [String]
  /// The articles that any of them labelled, in the order of their ids.
  public let articles: [AnnotatedArticle]

  /// Makes a corpus.
  ///
  /// - Precondition: no two articles have one id, no two annotators one name.
  public init(
    name: String, schema: Schema, annotators: [String], articles: [AnnotatedArticle]
  ) {
    precondition(
      Set(articles.map(\.id)).count == articles.count, "two articles of a corpus have one id")
    precondition(Set(annotators).count == annotators.count, "two annotators have one name")
    self.name = name
    self.schema = schema
    self.annotators = annotators
    self.articles = articles.sorted {
      $0.id.unicodeScalars.lexicographicallyPrecedes($1.id.unicodeScalars)
    }
  }

  /// The corpus with some of its articles.
  public func selecting(articles ids: Set<String>) -> AnnotatedCorpus {
    AnnotatedCorpus(
      name: name, schema: schema, annotators: annotators,
      articles: articles.filter { ids.contains($0.id) })
  }

  /// The corpus with the fillers of some fields, and a schema of those fields.
  public func selecting(fields: Set<String>) -> AnnotatedCorpus {
    AnnotatedCorpus(
      name: name,
      schema: Schema(
        fields: schema.fields.filter { fields.contains($0.field.name) }, foldings: schema.foldings),
      annotators: annotators,
      articles: articles.map { article in
        AnnotatedArticle(
          id: article.id, event: article.event, text: article.text,
          annotations: article.annotations.mapValues { annotation in
            Annotation(
              fillers: annotation.fillers.filter { fields.contains($0.fact.field.name) },
              boilerplate: annotation.boilerplate)
          })
      })
  }
}

/// An article with what each annotator says of it.
public struct AnnotatedArticle: Sendable, Identifiable {
  /// The article's id.
  public let id: String
  /// The event that the article reports; articles on one event are resampled together.
  public let event: String
  /// The text, or `nil` where it is not at hand; then facts compare and mentions do not.
  public let text: Article?
  /// The labels by the name of the annotator; one who did not label the article is not in it.
  public let annotations: [String: Annotation]

  /// Makes an article.
  public init(
    id: String, event: String? = nil, text: Article?, annotations: [String: Annotation]
  ) {
    self.id = id
    self.event = event ?? id
    self.text = text
    self.annotations = annotations
  }
}

/// What one annotator says of one article.
public struct Annotation: Hashable, Sendable {
  /// The facts, in the order of the file.
  public let fillers: [AnnotatedFiller]
  /// Stretches of the page that are none of the article, in Unicode scalars.
  public let boilerplate: [Range<Int>]

  /// Makes an annotation.
  public init(fillers: [AnnotatedFiller], boilerplate: [Range<Int>] = []) {
    self.fillers = fillers
    self.boilerplate = boilerplate
  }
}

/// A fact that an annotator states, with its mentions as the file gives them.
public struct AnnotatedFiller: Hashable, Sendable {
  /// The fact itself, without mentions.
  public let fact: Filler
  /// Where the text states it, in the order of the text.
  public let mentions: [AnnotatedMention]

  /// Makes a filler; the mentions of `fact` itself are not looked at.
  public init(_ fact: Filler, mentions: [AnnotatedMention] = []) {
    self.fact = fact
    self.mentions = mentions.sorted {
      ($0.scalars.lowerBound, $0.scalars.upperBound)
        < ($1.scalars.lowerBound, $1.scalars.upperBound)
    }
  }
}

/// A place at which an annotator sees a fact stated.
public struct AnnotatedMention: Hashable, Sendable {
  /// Where it stands, in Unicode scalars as files count.
  public let scalars: Range<Int>
  /// What stands there, where the file or the text says it.
  public let surface: String?

  /// Makes a mention.
  public init(_ scalars: Range<Int>, surface: String? = nil) {
    self.scalars = scalars
    self.surface = surface
  }
}
