import Annotations

extension AgreementReport {
  /// Compares every two annotators of each corpus.
  ///
  /// - Parameters:
  ///   - corpora: a corpus with one annotator is left out and listed as unpaired.
  ///   - options: how intervals are computed.
  ///   - version: the version of the program.
  public init(
    corpora: [AnnotatedCorpus], options: ClusterStatistics.Options = .init(), version: String
  ) {
    self.version = version
    self.options = options
    self.corpora = corpora.filter { $0.annotators.count >= 2 }.map {
      CorpusAgreement($0, options: options)
    }
    unpaired = Dictionary(
      uniqueKeysWithValues: corpora.filter { $0.annotators.count < 2 }
        .map { ($0.name, $0.annotators) })
  }
}

extension CorpusAgreement {
  init(_ corpus: AnnotatedCorpus, options: ClusterStatistics.Options) {
    let shared = corpus.articles.filter { $0.annotations.count >= 2 }
    self.init(
      name: corpus.name, annotators: corpus.annotators, articles: shared.map(\.id),
      clusters: Dictionary(grouping: shared, by: \.event).mapValues { $0.map(\.id) },
      fields: corpus.schema.fields.map(\.field.name),
      absent: shared.filter { $0.text == nil }.map(\.id),
      pairs: corpus.annotatorPairs.map { PairAgreement(corpus, $0, $1, options: options) })
  }
}

extension AnnotatedCorpus {
  /// Every two annotators, each pair once.
  var annotatorPairs: [(first: String, second: String)] {
    annotators.indices.flatMap { first in
      annotators[(first + 1)...].map { (annotators[first], $0) }
    }
  }

  /// The articles that two annotators both labelled.
  func shared(by first: String, _ second: String) -> [SharedArticle] {
    articles.compactMap { article in
      guard let one = article.annotations[first], let other = article.annotations[second] else {
        return nil
      }
      return SharedArticle(article: article, first: one, second: other)
    }
  }

  /// The fields by their places in the schema.
  var fieldPlaces: [Field: Int] {
    Dictionary(uniqueKeysWithValues: schema.fields.enumerated().map { ($1.field, $0) })
  }
}

/// An article as two annotators see it.
struct SharedArticle {
  let article: AnnotatedArticle
  let first: Annotation
  let second: Annotation

  func facts(_ schema: Schema) -> FactAgreement {
    FactAgreement(first.fillers.map(\.fact), second.fillers.map(\.fact), schema: schema)
  }
}

extension PairAgreement {
  init(
    _ corpus: AnnotatedCorpus, _ first: String, _ second: String,
    options: ClusterStatistics.Options
  ) {
    let shared = corpus.shared(by: first, second)
    let clusters = Dictionary(grouping: shared, by: \.article.event)
    let statistics = ClusterStatistics(
      clusters: clusters.keys.sorted {
        $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars)
      }, options: options)
    let places = corpus.fieldPlaces
    let facts = shared.map { $0.facts(corpus.schema) }
    let rows = zip(shared, facts).map { AgreementRow($0.article, $1.counts(places)) }
    let lister = DifferenceLister(corpus.schema, first: first, second: second)
    func only(_ own: String, without other: String) -> [String] {
      corpus.articles.filter { $0.annotations[own] != nil && $0.annotations[other] == nil }
        .map(\.id)
    }
    let readable = shared.filter { $0.article.text != nil }
    let mentions = readable.map { MentionAgreement($0.first, $0.second, fields: places) }
    self.init(
      first: first, second: second, articles: shared.map(\.article.id),
      clusters: clusters.mapValues { $0.map(\.article.id) },
      onlyFirst: only(first, without: second), onlySecond: only(second, without: first),
      facts: AgreementScores(rows, partialCredit: 0, statistics: statistics),
      spans: readable.isEmpty
        ? nil
        : SpanAgreement(
          readable, mentions, fields: corpus.schema.fields.map(\.field), statistics: statistics),
      factDifferences: zip(shared, facts).flatMap(lister.facts),
      mentionDifferences: zip(readable, mentions).flatMap(lister.mentions))
  }
}

extension SpanAgreement {
  init(
    _ shared: [SharedArticle], _ mentions: [MentionAgreement], fields: [Field],
    statistics: ClusterStatistics
  ) {
    func scores(_ scheme: MatchScheme) -> AgreementScores {
      let rows = zip(shared, mentions).map { AgreementRow($0.article, $1.counts(scheme)) }
      return AgreementScores(
        rows, partialCredit: ScoringOptions().credit(of: scheme), statistics: statistics)
    }
    var text = UnitizedText()
    for pair in shared {
      let length = pair.article.text.map { ScalarOffsets($0).count } ?? 0
      text.append(pair.article.id, length: length, pair.first, pair.second)
    }
    let labels = mentions.flatMap { $0.fieldsOfSharedSpans() }
    let boilerplate = shared.map { pair in
      AgreementRow(pair.article, .boilerplate(pair.first.boilerplate, pair.second.boilerplate))
    }
    self.init(
      articles: shared.map(\.article.id), strict: scores(.strict), partial: scores(.partial),
      alpha: text.agreement(fields),
      kappa: Result { () throws(UndefinedAgreement) in
        try cohenKappa(labels.map(\.first), labels.map(\.second))
      },
      sharedSpans: labels.count,
      boilerplate: AgreementScores(boilerplate, partialCredit: 0, statistics: statistics).overall)
  }
}
