import Annotations

/// The facts of a corpus on which its annotators differ.
///
/// A system that gains or loses one of them has not become better or worse for certain: careful
/// readers disagree on it too.
public struct DisputedFacts: Sendable {
  private struct Fact: Hashable {
    let corpus: String
    let article: String
    let field: String
    let name: String
  }

  private let facts: Set<Fact>

  /// Takes down what only one of two annotators states.
  public init(_ corpora: [AnnotatedCorpus]) {
    var facts: Set<Fact> = []
    for corpus in corpora {
      for (first, second) in corpus.annotatorPairs {
        let lister = DifferenceLister(corpus.schema, first: first, second: second)
        for pair in corpus.shared(by: first, second) {
          for difference in lister.facts(pair, pair.facts(corpus.schema)) {
            let fact = difference.fact
            facts.insert(
              Fact(
                corpus: corpus.name, article: difference.article, field: fact.field.name,
                name: FactName.name(fact.value, fact.attributes, of: fact.field, corpus.schema)))
          }
        }
      }
    }
    self.facts = facts
  }

  /// How many there are.
  public var count: Int { facts.count }

  /// Whether everything that a change made worse is disputed.
  public func cover(_ change: RegressionCheck.Change) -> Bool {
    let worse = change.outcome.lost + change.outcome.newWrong
    return !worse.isEmpty
      && worse.allSatisfy { name in
        facts.contains(
          Fact(
            corpus: change.corpus, article: change.article, field: change.field, name: name))
      }
  }
}
