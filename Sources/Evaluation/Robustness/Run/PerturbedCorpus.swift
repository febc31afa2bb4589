import Annotations

/// A corpus whose articles were changed by one draw of one perturbation.
public struct PerturbedCorpus: Sendable {
  /// The changed articles that could be changed, under the schema of the original.
  public let corpus: Corpus
  /// The perturbation.
  public let perturbation: any Perturbation
  /// The number of the draw, from 0.
  public let draw: Int
  /// The way back to the originals, by id.
  let articles: [String: PerturbedArticle]

  /// Draws from a perturbation for every article of a corpus.
  ///
  /// What an article becomes depends on seed, perturbation, article and draw alone.
  ///
  /// - Returns: `nil` if no article can be changed in this way.
  public init?(_ original: Corpus, _ perturbation: any Perturbation, draw: Int, seed: UInt64) {
    var articles: [String: PerturbedArticle] = [:]
    for gold in original.articles {
      let key = "\(seed)|\(perturbation.label)|\(gold.id)|\(draw)"
      var generator = SplitMix64(seed: fnv1a(key.utf8))
      articles[gold.id] = perturbation.perturbed(gold, using: &generator)
    }
    guard !articles.isEmpty else { return nil }
    corpus = Corpus(
      name: Self.name(of: original, perturbation, draw: draw), schema: original.schema,
      articles: articles.values.map(\.gold))
    self.perturbation = perturbation
    self.draw = draw
    self.articles = articles
  }

  /// Every draw of every perturbation of the catalogue that changes any article of a corpus.
  ///
  /// Draws that make the same of an article are one draw of it.
  public static func all(
    of corpus: Corpus, pool: NamePool = .empty, options: RobustnessOptions = RobustnessOptions()
  ) -> [PerturbedCorpus] {
    PerturbationCatalogue.all(schema: corpus.schema, pool: pool).flatMap {
      draws(of: $0, from: corpus, options: options)
    }
  }

  static func draws(
    of perturbation: any Perturbation, from corpus: Corpus, options: RobustnessOptions
  ) -> [PerturbedCorpus] {
    var seen: Set<String> = []
    return (0..<options.draws(of: perturbation)).compactMap { draw in
      PerturbedCorpus(corpus, perturbation, draw: draw, seed: options.seed)?
        .keeping { seen.insert($0.gold.hash).inserted }
    }
  }

  private init(
    corpus: Corpus, perturbation: any Perturbation, draw: Int,
    articles: [String: PerturbedArticle]
  ) {
    self.corpus = corpus
    self.perturbation = perturbation
    self.draw = draw
    self.articles = articles
  }

  /// The corpus with some of its articles, or `nil` if none of them is wanted.
  func keeping(_ isWanted: (PerturbedArticle) -> Bool) -> PerturbedCorpus? {
    let kept = articles.keys.sorted().filter { articles[$0].map(isWanted) ?? false }
    guard !kept.isEmpty else { return nil }
    return PerturbedCorpus(
      corpus: corpus.selecting(articles: Set(kept)), perturbation: perturbation, draw: draw,
      articles: articles.filter { kept.contains($0.key) })
  }

  private static func name(
    of original: Corpus, _ perturbation: any Perturbation, draw: Int
  ) -> String {
    perturbation.isRandom
      ? "\(original.name).\(perturbation.label).\(draw)" : "\(original.name).\(perturbation.label)"
  }
}
