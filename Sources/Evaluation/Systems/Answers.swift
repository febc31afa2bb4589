import Annotations

/// Collects the answers of a system line by line and judges each.
struct Answers {
  let articles: [String: Article]
  let absent: Set<String>
  let schema: Schema
  private(set) var mentions: [String: [Mention]] = [:]
  private(set) var errors: [SystemError] = []
  /// The articles that were answered, soundly or not.
  private(set) var answered: Set<String> = []

  /// What a line was.
  enum Verdict: Equatable {
    /// An answer that stands as it is.
    case sound(id: String)
    /// An answer of which not everything, or nothing, can be used.
    case faulty(id: String)
    /// No answer to anything that was still open.
    case useless
  }

  init(articles: [String: Article], absent: Set<String>, schema: Schema) {
    self.articles = articles
    self.absent = absent
    self.schema = schema
  }

  /// Takes one line, which messages name by its place; an empty one is no answer.
  @discardableResult mutating func add(_ line: [UInt8], at place: String) -> Verdict {
    guard line.contains(where: { ![0x20, 0x09, 0x0D].contains($0) }) else { return .useless }
    let record: PredictionRecord
    do {
      record = try PredictionRecord(parsing: line)
    } catch {
      if let id = error.id, answered.contains(id) {
        fail(
          id, .secondAnswer,
          "answered already; the first answer stands, and this one cannot be read: \(error.reason)",
          at: place)
        return .useless
      }
      fail(error.id, .malformed, error.reason, at: place)
      guard let id = error.id, articles[id] != nil, answered.insert(id).inserted else {
        return .useless
      }
      return .faulty(id: id)
    }
    guard let article = articles[record.id] else {
      // An article that is labelled but absent is in no denominator, so its answer is no fault.
      if !absent.contains(record.id) {
        fail(
          record.id, .unknownArticle, "the corpus has no article \"\(record.id)\"", at: place)
      }
      return .useless
    }
    guard answered.insert(record.id).inserted else {
      fail(record.id, .secondAnswer, "answered already; the first answer stands", at: place)
      return .useless
    }
    let faults = errors.count
    if let error = record.error {
      fail(record.id, .failed, error, at: place)
    } else if let hash = record.sha256, hash != SHA256.hexadecimal(article.utf8) {
      fail(
        record.id, .otherText, "the answer read another text; run the system on this one",
        at: place)
    } else {
      mentions[record.id] = judged(record.mentions, of: article, at: place)
    }
    return errors.count == faults ? .sound(id: record.id) : .faulty(id: record.id)
  }

  /// Notes what keeps all answers together from being read.
  mutating func refuse(_ reason: String, at place: String) {
    fail(nil, .malformed, reason, at: place)
  }

  /// Notes the articles that nobody answered.
  mutating func finish() {
    for id in articles.keys.sorted() where !answered.contains(id) {
      fail(id, .missing, "no answer for this article")
    }
  }

  private mutating func fail(
    _ article: String?, _ kind: SystemError.Kind, _ message: String, at place: String? = nil
  ) {
    errors.append(SystemError(article: article, kind: kind, message: message, place: place))
  }

  private mutating func judged(
    _ records: [Result<PredictionRecord.Mention, MentionFault>], of article: Article,
    at place: String
  ) -> [Mention] {
    let offsets = ScalarOffsets(article)
    var surfaces = SurfaceCheck(article)
    var mentions: [Mention] = []
    for (index, record) in records.enumerated() {
      let name = "mentions[\(index)]"
      do {
        let record = try record.get()
        let mention = try judged(record, of: article, offsets)
        surfaces.look(at: record, mention.range, name)
        mentions.append(mention)
      } catch {
        fail(
          article.id, .badMention, "\(name)\(error.key.map { ".\($0)" } ?? ""): \(error.reason)",
          at: place)
      }
    }
    if let reason = surfaces.reason { fail(article.id, .otherSurface, reason, at: place) }
    return mentions
  }

  private func judged(
    _ record: PredictionRecord.Mention, of article: Article, _ offsets: ScalarOffsets
  ) throws(MentionFault) -> Mention {
    var range: ByteRange?
    if let start = record.start, let end = record.end {
      range = offsets.bytes(start: start, end: end)
      guard range != nil else {
        throw MentionFault(
          reason: "\(record.field): \(start)..<\(end) is no range of the \(offsets.count) scalars")
      }
    }
    let type = schema.specificationOrTerm(of: Field(record.field)).type
    let stated = range.map { article[$0] }
    guard let value = record.value ?? stated.map({ type.normalForm(of: $0) ?? $0 }) else {
      throw MentionFault(reason: "\(record.field): neither a value nor a range; give one of them")
    }
    return Mention(
      field: Field(record.field), value: value, range: range, attributes: record.attributes,
      rule: record.rule)
  }
}
