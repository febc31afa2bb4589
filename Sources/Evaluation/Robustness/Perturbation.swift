public import Annotations

/// What is expected of a system when a text is changed in a certain way.
public enum PerturbationKind: String, Hashable, Sendable, CaseIterable {
  /// Values are exchanged in text and gold alike; whoever reads scores as before.
  case substitution
  /// Nothing that matters changes; the output stays the same.
  case invariance
  /// One fact changes in a way that is known; the output follows.
  case directional
  /// The text gets worse; the score should fall slowly.
  case noise
}

/// A change of labelled articles: a pure function from article and generator to article.
///
/// The same article and the same state of the generator give the same result. Text outside of the
/// edits keeps its bytes, and the labels of the result pass every check of `--lint` that those of
/// the original pass.
public protocol Perturbation: Sendable {
  /// The name in reports and folders: lower-case words with hyphens.
  var name: String { get }
  /// What is expected of a system.
  var kind: PerturbationKind { get }
  /// How much is changed, for perturbations that have degrees: a share from 0 to 1.
  var rate: Double? { get }
  /// What is changed, in a sentence.
  var documentation: String { get }
  /// Whether the system has to say the very same thing, values included, about the changed text.
  var keepsOutput: Bool { get }
  /// Whether two generators may give two results.
  var isRandom: Bool { get }

  /// Changes one article.
  ///
  /// - Returns: `nil` if the article has nothing that could be changed in this way.
  func perturbed(
    _ article: GoldArticle, using generator: inout some RandomNumberGenerator
  ) -> PerturbedArticle?
}

extension Perturbation {
  /// No degrees.
  public var rate: Double? { nil }
  /// Only invariances keep the output.
  public var keepsOutput: Bool { kind == .invariance }
  /// Everything but invariances draws.
  public var isRandom: Bool { kind != .invariance }

  /// The name with the rate, as tables and folders print it.
  public var label: String {
    rate.map { "\(name)-\(Int(($0 * 100).rounded()))" } ?? name
  }
}

/// A changed article with its changed gold, and the way back to the original.
public struct PerturbedArticle: Hashable, Sendable {
  /// The changed text with the labels that belong to it.
  public let gold: GoldArticle
  /// What was changed; maps places of either text to the other.
  public let script: EditScript

  /// Makes a perturbed article.
  public init(gold: GoldArticle, script: EditScript) {
    self.gold = gold
    self.script = script
  }

  /// Applies edits, in any order, to a labelled article; `nil` if two overlap or nothing changes.
  ///
  /// Mentions move with the text, those in a `moved` stretch to its new offset; a mention that is gone is dropped, and with its last mention a
  /// filler that had some. `filler` says what becomes of a filler whose mentions have moved
  /// already, and drops it with `nil`.
  public init?(
    _ original: GoldArticle, _ edits: [TextEdit], moved: [ByteRange: Int] = [:],
    filler transform: (Filler, Article) -> Filler? = { filler, _ in filler }
  ) {
    guard !edits.isEmpty, let script = EditScript(edits, of: original.article) else { return nil }
    let utf8 = script.applied(to: original.article.utf8)
    guard utf8 != original.article.utf8,
      let article = try? Article(id: original.id, validating: utf8)
    else { return nil }
    let fillers = original.fillers.compactMap { filler -> Filler? in
      let mentions = filler.mentions.compactMap { mention in
        script.forward(mention)
          ?? moved.first { $0.key.contains(mention) }.map { stretch, offset in
            let start = offset + mention.lowerBound - stretch.lowerBound
            return ByteRange(start, start + mention.count)
          }
      }
      if mentions.isEmpty, !filler.mentions.isEmpty { return nil }
      return transform(filler.with(mentions: mentions), article)
    }
    gold = GoldArticle(
      article: article, event: original.event, fillers: fillers,
      boilerplate: original.boilerplate.compactMap(script.cover))
    self.script = script
  }
}

extension Filler {
  /// The filler with some of its parts exchanged.
  func with(
    field: Field? = nil, value: String? = nil, alternatives: [String]? = nil,
    isOptional: Bool? = nil, attributes: [String: String]? = nil, mentions: [ByteRange]? = nil
  ) -> Filler {
    Filler(
      field: field ?? self.field, value: value ?? self.value,
      alternatives: alternatives ?? self.alternatives,
      isOptional: isOptional ?? self.isOptional, attributes: attributes ?? self.attributes,
      mentions: mentions ?? self.mentions)
  }
}
