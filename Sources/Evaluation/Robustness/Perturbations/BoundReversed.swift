import Annotations

/// Turns a lower bound into an upper one: `at least 40` becomes `fewer than 40`, and the other way
/// round.
public struct BoundReversed: Perturbation {
  private let schema: Schema

  /// Makes the perturbation for the counts of a schema.
  public init(schema: Schema) {
    self.schema = schema
  }

  /// `bound-reversed`.
  public var name: String { "bound-reversed" }
  /// A contrast.
  public var kind: PerturbationKind { .directional }
  /// What is changed.
  public var documentation: String { "At least becomes fewer than, or the other way round." }

  /// Changes one count of one article.
  public func perturbed(
    _ article: GoldArticle, using generator: inout some RandomNumberGenerator
  ) -> PerturbedArticle? {
    let search = TextSearch(article.article)
    let sites = article.fillers.compactMap { contrast(of: $0, in: search) }
    guard !sites.isEmpty else { return nil }
    let site = sites[generator.index(below: sites.count)]
    return PerturbedArticle(article, site.edits) { filler, _ in
      guard filler.field == site.filler.field, filler.value == site.filler.value,
        filler.attributes == site.filler.attributes
      else { return filler }
      return filler.with(value: site.value, alternatives: [])
    }
  }

  private struct Site {
    let filler: Filler
    let edits: [TextEdit]
    let value: String
  }

  /// A count whose every mention has the same bound right before it.
  private func contrast(of filler: Filler, in search: TextSearch) -> Site? {
    guard schema.specificationOrTerm(of: filler.field).type == .count,
      case .number(let number, let modifier) = CountValue(normalForm: filler.value),
      modifier == .atLeast || modifier == .fewerThan, !filler.mentions.isEmpty
    else { return nil }
    let edits = filler.mentions.compactMap { mention in
      bound(of: modifier, before: mention.lowerBound, in: search).map { range in
        let words = modifier == .atLeast ? "fewer than" : "at least"
        let isCapital = search[range].first?.isUppercase == true
        return TextEdit(range, isCapital ? WordTable.capitalised(words) : words)
      }
    }
    guard edits.count == filler.mentions.count else { return nil }
    let turned: CountValue.Modifier = modifier == .atLeast ? .fewerThan : .atLeast
    return Site(
      filler: filler, edits: edits, value: CountValue.number(number, turned).normalForm)
  }

  private func bound(
    of modifier: CountValue.Modifier, before place: Int, in search: TextSearch
  ) -> ByteRange? {
    let phrases = CountPhrases.before.filter { $0.value == modifier }.keys
    return phrases.sorted { ($0.utf8.count, $0) > ($1.utf8.count, $1) }.lazy.compactMap { phrase in
      let range = place - phrase.utf8.count - 1
      return [phrase, WordTable.capitalised(phrase)].lazy.compactMap { form in
        search.has(form + " ", at: range) && search.isBoundary(range)
          ? ByteRange(range, place - 1) : nil
      }.first
    }.first
  }
}
