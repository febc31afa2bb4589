/// The one list of perturbations.
public enum PerturbationCatalogue: Sendable {
  /// Every perturbation for a corpus, in the order of reports.
  ///
  /// - Parameters:
  ///   - schema: says which fields hold counts, dates and names.
  ///   - pool: names that the systems know; without any, the arm that draws from them is left out.
  /// - Returns: at least one of each kind.
  public static func all(schema: Schema, pool: NamePool = .empty) -> [any Perturbation] {
    substitutions(schema: schema, pool: pool) + invariances
      + directional(schema: schema, pool: pool) + noises
  }

  static func substitutions(schema: Schema, pool: NamePool) -> [any Perturbation] {
    let arms = Substitution.Names.allCases.filter { $0 != .lexicon || !pool.isEmpty }
    return arms.map { Substitution($0, schema: schema, pool: pool) }
      + [Distractors(schema: schema, pool: pool)]
  }

  static let invariances: [any Perturbation] = [
    BoilerplateRemoved(), TeasersReordered(), StraightQuotes(), CurlyQuotes(), NoBreakSpaces(),
    PlainSpaces(), DottedUS(), PlainUS(), AmericanForUS(), ParagraphDuplicated(), CaptionAdded(),
    FinalNewlineDropped(), CarriageReturns(), Composed(), Decomposed(), ArabicSpelling(),
    BritishSpelling(), AmericanSpelling(), DateOrder.dayFirst, DateOrder.monthFirst,
  ]

  static func directional(schema: Schema, pool: NamePool) -> [any Perturbation] {
    [
      BoundReversed(schema: schema), HarmDenied(schema: schema),
      CountriesSwapped(schema: schema, pool: pool), SourcesSwapped(schema: schema),
      CounterpartsExchanged(schema: schema), ActivePassive(),
    ]
  }

  static let noises: [any Perturbation] =
    [0.01, 0.02, 0.05, 0.1].map { TypingErrors(share: $0) }
    + [0.01, 0.02, 0.05, 0.1].map { LostSpaces(share: $0) }
    + [0.25, 0.5, 0.75, 1].map { LostSentenceEnds(share: $0) }
    + [0.25, 0.5, 0.75, 1].map { AllCapitals(share: $0) }
}
