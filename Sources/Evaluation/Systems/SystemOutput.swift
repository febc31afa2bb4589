public import Annotations

/// What one system says of a corpus, article by article, with everything that went wrong.
///
/// An article on which the system failed has no mentions and stays in every denominator: all its
/// gold is missed.
public struct SystemOutput: Sendable {
  /// The name of the system.
  public let name: String
  /// The mentions of each article, by id; an article without an entry is one the system failed on.
  public let mentions: [String: [Mention]]
  /// What went wrong.
  public let errors: [SystemError]

  /// Makes an output; attributes without a value are left out, as files leave them out.
  public init(name: String, mentions: [String: [Mention]], errors: [SystemError]) {
    self.name = name
    self.mentions = mentions.mapValues(Self.withoutEmptyAttributes)
    self.errors = errors
  }

  private static func withoutEmptyAttributes(_ mentions: [Mention]) -> [Mention] {
    guard mentions.contains(where: { $0.attributes.values.contains("") }) else { return mentions }
    return mentions.map { mention in
      var mention = mention
      mention.attributes = mention.attributes.filter { !$0.value.isEmpty }
      return mention
    }
  }
}

/// Something that went wrong while a system answered.
public struct SystemError: Error, Hashable, Sendable {
  /// What kind of thing went wrong; the raw value is what reports write.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The system itself says that it failed on the article.
    case failed
    /// There is no answer for the article.
    case missing
    /// The answer cannot be read.
    case malformed
    /// The answer read another text than the one that is scored.
    case otherText = "other-text"
    /// There is no such article in the corpus.
    case unknownArticle = "unknown-article"
    /// The article was answered already; the first answer stands.
    case secondAnswer = "second-answer"
    /// A mention has neither a value nor a range, its range is none of the text, or something else
    /// stands where a string or a number should.
    case badMention = "bad-mention"
    /// The text of mentions is not what stands at their offsets, as when bytes were counted; they
    /// are scored where they say they are.
    case otherSurface = "other-surface"
    /// The program gave no answer for as long as it may take for one.
    case timeout
    /// The program ended before it had answered.
    case died
    /// The program ended as if something had gone wrong, though it had answered everything.
    case exitStatus = "exit-status"
    /// The program could not be started.
    case notStarted = "not-started"
    /// The program printed too much that is no answer, or a line without an end.
    case babble
    /// The run was ended before the program had answered.
    case interrupted
  }

  /// The article, where one is to blame.
  public let article: String?
  /// What kind of thing went wrong.
  public let kind: Kind
  /// Where it went wrong, such as `predictions.jsonl:3`.
  public let place: String?
  /// What went wrong and what to do.
  public let reason: String

  /// What went wrong, where, and what to do.
  public var message: String { place.map { "\($0): \(reason)" } ?? reason }

  /// Makes an error.
  public init(article: String?, kind: Kind, message reason: String, place: String? = nil) {
    self.article = article
    self.kind = kind
    self.place = place
    self.reason = reason
  }
}

extension SystemError.Kind {
  /// Whether an article to which this happened has no answer.
  var leavesNoAnswer: Bool {
    switch self {
    case .failed, .missing, .malformed, .otherText, .timeout, .died, .notStarted, .babble,
      .interrupted:
      true
    case .unknownArticle, .secondAnswer, .badMention, .otherSurface, .exitStatus: false
    }
  }
}

extension SystemOutput {
  /// The output with the mentions of some fields.
  public func selecting(fields: Set<String>) -> SystemOutput {
    SystemOutput(
      name: name,
      mentions: mentions.mapValues { $0.filter { fields.contains($0.field.name) } },
      errors: errors)
  }
}
