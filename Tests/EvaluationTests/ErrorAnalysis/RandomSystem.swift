import Annotations
import Evaluation

/// A system that errs in every way there is, at random: it leaves gold out, moves bounds, changes
/// fields, values, modifiers and attributes, says things twice, and invents mentions.
struct RandomSystem: System {
  let seed: UInt64
  var name: String { "random-\(seed)" }

  func output(for corpus: Corpus) -> SystemOutput {
    var generator = SplitMix64(seed: seed)
    let fields = corpus.schema.fields.map(\.field) + ["unheard-of"]
    var mentions: [String: [Mention]] = [:]
    for article in corpus.articles {
      var stated: [Mention] = []
      for filler in article.fillers {
        for range in filler.mentions + (filler.mentions.isEmpty ? [ByteRange(0, 0)] : []) {
          let mention = Mention(
            field: filler.field, value: filler.value, range: range.isEmpty ? nil : range,
            attributes: filler.attributes)
          stated += Self.distorted(
            mention, fields: fields, alternatives: filler.alternatives, in: article.article,
            using: &generator)
        }
      }
      stated += (0..<Int.random(in: 0...6, using: &generator)).map { _ in
        Mention(
          field: fields.randomElement(using: &generator) ?? "unheard-of",
          value: ["2", ">=2", "16..20", "XXXX-11", "Iraq", "air base"]
            .randomElement(using: &generator) ?? "2",
          range: Bool.random(using: &generator)
            ? Self.range(in: article.article, using: &generator) : nil)
      }
      mentions[article.id] = stated.shuffled(using: &generator)
    }
    return SystemOutput(name: name, mentions: mentions, errors: [])
  }

  private static func distorted(
    _ mention: Mention, fields: [Field], alternatives: [String], in article: Article,
    using generator: inout some RandomNumberGenerator
  ) -> [Mention] {
    var mention = mention
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: return []
    case 1: return [mention, mention]
    case 2: mention.range = range(in: article, using: &generator)
    case 3: mention.field = fields.randomElement(using: &generator) ?? mention.field
    case 4: mention.value = ">=" + mention.value
    case 5: mention.value = alternatives.randomElement(using: &generator) ?? "several"
    case 6: mention.attributes = ["place": "Erbil"]
    case 7: mention.range = nil
    case 8:
      if let range = mention.range,
        article.contains(ByteRange(range.lowerBound, range.upperBound - 1))
      {
        mention.range = ByteRange(range.lowerBound, range.upperBound - 1)
      }
    default: break
    }
    return [mention]
  }

  private static func range(
    in article: Article, using generator: inout some RandomNumberGenerator
  ) -> ByteRange {
    let offsets = ScalarOffsets(article)
    let start = Int.random(in: 0..<max(1, offsets.count), using: &generator)
    let end = min(offsets.count, start + Int.random(in: 0...20, using: &generator))
    return offsets.bytes(start: start, end: end) ?? ByteRange(0, 0)
  }
}
