public import Annotations

/// One thing that a system got wrong.
///
/// The mistakes under a scheme are complete: whoever takes away what they give and states what
/// they expect has F = 1 under it; see ``SystemOutput/repairing(_:)``. (Gold that states one fact
/// twice is out of reach, since predictions of one fact are one prediction.)
public struct Mistake: Hashable, Sendable {
  /// Why it is one.
  public let kind: MistakeKind
  /// The scheme under which it is one.
  public let scheme: MatchScheme
  /// What it is counted as: one outcome, or missing and spurious where the two belong together.
  public let outcomes: [Outcome]
  /// The article.
  public let article: String
  /// What should have been stated; empty where there is no gold.
  ///
  /// Every mention of the gold fact in `value`, one in `strict`; one without a range stands for
  /// gold without mentions.
  public let expected: [Statement]
  /// What was stated instead; empty where nothing was.
  ///
  /// Every mention of the predicted fact in `value`, one in `strict`.
  public let given: [Statement]
  /// Where the gold stands, or the prediction where there is no gold, in bytes.
  public let range: ByteRange?
  /// The same range in Unicode scalars, as files write it.
  public let scalars: Range<Int>?
  /// The sentence around the range; `nil` without a range.
  public let sentence: Sentence?
  /// What gold says, its value in `value` and its text in `strict`; `nil` where there is none.
  public let gold: String?
  /// What the system says, likewise; `nil` where it says nothing.
  public let predicted: String?
  /// The rules behind the prediction.
  public let rules: [String]

  /// A mention with its place as files write it.
  public struct Statement: Hashable, Sendable {
    /// The mention.
    public let mention: Mention
    /// Its range in Unicode scalars; `nil` without one.
    public let scalars: Range<Int>?
  }

  /// A stretch of an article that a reader needs to judge a mistake.
  public struct Sentence: Hashable, Sendable {
    /// Where it stands, in bytes.
    public let range: ByteRange
    /// The same range in Unicode scalars.
    public let scalars: Range<Int>
    /// Its text.
    public let text: String
  }

  /// The field of the gold, or of the prediction where there is no gold.
  public var field: Field { (expected.first ?? given.first)?.mention.field ?? "" }

  /// The field of the prediction, which differs from that of the gold where the kind says so.
  public var predictedField: Field? { given.first?.mention.field }

  /// What it is counted as on the side of gold, or of the prediction where there is no gold.
  public var outcome: Outcome { outcomes[0] }
}

/// Makes the mistakes of one article, each in its sentence.
struct MistakeMaker {
  let article: Article
  private let offsets: ScalarOffsets
  private let sentences: SentenceFinder

  init(_ article: Article) {
    self.article = article
    offsets = ScalarOffsets(article)
    sentences = SentenceFinder(article)
  }

  func mistake(
    _ kind: MistakeKind, _ outcomes: [Outcome], scheme: MatchScheme, expected: [Mention],
    given: [Mention]
  ) -> Mistake {
    let range = (expected.isEmpty ? given : expected).compactMap(\.range).first
    func text(_ mentions: [Mention]) -> String? {
      guard let mention = mentions.first else { return nil }
      guard scheme == .strict, let range = mention.range else { return mention.value }
      return article[range]
    }
    return Mistake(
      kind: kind, scheme: scheme, outcomes: outcomes, article: article.id,
      expected: expected.map(statement), given: given.map(statement), range: range,
      scalars: range.map(scalars), sentence: range.map(sentence),
      gold: text(expected), predicted: text(given),
      rules: Set(given.compactMap(\.rule)).sorted())
  }

  func statement(_ mention: Mention) -> Mistake.Statement {
    Mistake.Statement(mention: mention, scalars: mention.range.map(scalars))
  }

  private func sentence(around range: ByteRange) -> Mistake.Sentence {
    let whole = sentences.sentence(around: range)
    return Mistake.Sentence(range: whole, scalars: scalars(whole), text: article[whole])
  }

  private func scalars(_ range: ByteRange) -> Range<Int> {
    offsets.scalar(ofByte: range.lowerBound)..<offsets.scalar(ofByte: range.upperBound)
  }
}
