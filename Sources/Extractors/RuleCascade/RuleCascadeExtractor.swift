public import Annotations

/// An extractor of ordered phases over tokens, as in FASTUS and JAPE.
///
/// Names and numbers, noun groups, events, clauses, and merging over the article: each phase reads
/// what the one before has made. Within a table of rules the longest match wins, then the higher
/// priority, then the rule declared first; what an earlier table has decided stands.
public struct RuleCascadeExtractor: Extractor, RuleListing, Sendable {
  /// The name of the extractor.
  public let name = "rule-cascade"

  /// Makes the extractor; the rules are compiled once for all of them.
  public init() {}

  private static let machines: MatcherPool<CascadeMachine> = {
    do {
      let grammar = try CascadeGrammar()
      return MatcherPool { CascadeMachine(grammar) }
    } catch {
      // The rules are part of the program: a mistake in one is a programmer's.
      preconditionFailure("\(error)")
    }
  }()

  /// Finds the mentions of one article, in the order of the text.
  public func mentions(in article: Article) -> [Mention] {
    Self.machines.withMatcher { machine in
      var merger = CascadeMerger(machine.run(article.utf8))
      return merger.mentions()
    }
  }

  /// What each phase found in an article, and which rule won.
  public func trace(of article: Article) -> [TraceEntry] {
    Self.machines.withMatcher { machine in
      var merger = CascadeMerger(machine.run(article.utf8, isTracing: true))
      _ = merger.mentions()
      return merger.run.trace
    }
  }

  /// Every rule of every phase, in the order in which they are asked.
  public var rules: [RuleDescription] {
    (NamePhase.rules + GroupPhase.rules).map { RuleDescription(name: $0.name, text: $0.pattern) }
      + EventPhase.tables.flatMap(\.rules).map {
        RuleDescription(name: $0.name, text: $0.pattern)
      }
      + BindingPhase.tables.flatMap(\.rules).map {
        RuleDescription(name: $0.name, text: $0.pattern)
      }
  }
}
