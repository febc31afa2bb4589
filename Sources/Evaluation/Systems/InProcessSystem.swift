public import Annotations

/// An extractor that runs in this process.
public struct InProcessSystem: System {
  private let extractor: any Extractor

  /// Makes a system of an extractor.
  public init(_ extractor: any Extractor) {
    self.extractor = extractor
  }

  /// The extractor's name.
  public var name: String { extractor.name }

  /// Lets the extractor read the articles one after another.
  public func output(for corpus: Corpus) -> SystemOutput {
    var mentions: [String: [Mention]] = [:]
    var errors: [SystemError] = []
    for gold in corpus.articles {
      do {
        let found = try extractor.mentions(in: gold.article)
        let sound = found.filter { $0.range.map(gold.article.contains) ?? true }
        mentions[gold.id] = sound
        if sound.count < found.count {
          errors.append(
            SystemError(
              article: gold.id, kind: .badMention,
              message: "\(found.count - sound.count) mentions have a range that is none of the text"
            ))
        }
      } catch {
        errors.append(SystemError(article: gold.id, kind: .failed, message: "\(error)"))
      }
    }
    return SystemOutput(name: name, mentions: mentions, errors: errors)
  }
}
