import Annotations

/// Articles with labels on their way from one format to another.
struct ExchangeCorpus: Sendable {
  var articles: [ExchangeArticle]
  /// What a reader noticed and the user should know.
  var notes: [String] = []
  /// The files of brat's that say how a folder is shown and annotated.
  var bratSettings: [String: [UInt8]] = [:]
}

/// An article, its labels, and those of other annotators.
struct ExchangeArticle: Sendable {
  var article: Article
  var event: String
  var labels: Labels
  /// The labels of each annotator, where more than one labelled the article.
  var annotators: [Labels] = []
  /// What brat says beyond spans.
  var brat = BratRemainder()

  init(
    _ article: Article, event: String? = nil, labels: Labels, annotators: [Labels] = [],
    brat: BratRemainder = BratRemainder()
  ) {
    self.article = article
    self.event = event ?? article.id
    self.labels = labels
    self.annotators = annotators
    self.brat = brat
  }
}

/// What one annotator says of one article.
struct Labels: Hashable, Sendable {
  var annotator: String?
  var fillers: [Filler]
  var boilerplate: [ByteRange] = []
}

/// A stretch of text with a label, which is all that most formats know.
struct LabelledSpan: Hashable, Sendable {
  let label: String
  let range: ByteRange
  /// The value that the text stands for; `nil` where a format has none.
  let value: String?
}

extension Labels {
  /// Makes facts of spans: the spans of one label with one value are mentions of one fact.
  ///
  /// A span without a value stands for its own words; where no span has one, words that differ
  /// only in case or punctuation are one value, as they are to the scorer.
  init(_ spans: [LabelledSpan], in article: Article, annotator: String? = nil) {
    struct Key: Hashable {
      let label: [UInt8]
      let value: [UInt8]
    }
    var facts: [(label: String, value: String, mentions: [ByteRange])] = []
    var positions: [Key: Int] = [:]
    let hasValues = spans.contains { $0.value != nil }
    for span in spans {
      let value = span.value ?? article[span.range]
      let compared = hasValues ? value : Folding.standard(value)
      // By bytes: a comparison of strings takes two normal forms of Unicode for one.
      let key = Key(label: Array(span.label.utf8), value: Array(compared.utf8))
      if let position = positions[key] {
        facts[position].mentions.append(span.range)
      } else {
        positions[key] = facts.count
        facts.append((span.label, value, [span.range]))
      }
    }
    self.init(
      annotator: annotator,
      fillers: facts.map {
        Filler(field: Field($0.label), value: $0.value, mentions: $0.mentions)
      })
  }

  /// Every mention in the order of the text; at one place the longer first, then by label.
  var spans: [LabelledSpan] {
    let spans = fillers.flatMap { filler in
      filler.mentions.map {
        LabelledSpan(label: filler.field.name, range: $0, value: filler.value)
      }
    }
    return spans.sorted { left, right in
      let ends = (-left.range.upperBound, -right.range.upperBound)
      if left.range.lowerBound != right.range.lowerBound {
        return left.range.lowerBound < right.range.lowerBound
      }
      if ends.0 != ends.1 { return ends.0 < ends.1 }
      if left.label != right.label { return Field(left.label) < Field(right.label) }
      return (left.value ?? "").utf8.lexicographicallyPrecedes((right.value ?? "").utf8)
    }
  }
}

extension LabelledSpan {
  /// The value where it is another one than the words of the span.
  func ownValue(in article: Article) -> String? {
    guard let value, !value.utf8.elementsEqual(article[range].utf8) else { return nil }
    return value
  }
}
