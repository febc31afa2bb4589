/// How tags divide words into spans.
enum TagScheme: String, Sendable {
  /// `B-` only where a span follows another of its label at once.
  case iob1 = "IOB1"
  /// `B-` begins every span.
  case iob2 = "IOB2"
  /// Besides, `E-` ends a span and `S-` is one of a single word.
  case iobes = "IOBES"
  /// The same with `L-` and `U-`.
  case bilou = "BILOU"

  /// The scheme that tags are written in.
  ///
  /// IOB1 and IOB2 are told apart by the words that begin a span after `O`: in IOB1 they are all
  /// `I-`, in IOB2 all `B-`. Where some are one and some the other, it is IOB2 with slips.
  init(of sequences: [[WordTag]]) {
    let prefixes = Set(sequences.joined().map(\.prefix))
    if !prefixes.isDisjoint(with: ["E", "S"]) {
      self = .iobes
    } else if !prefixes.isDisjoint(with: ["L", "U"]) {
      self = .bilou
    } else {
      self = Self.isIOB1(sequences) ? .iob1 : .iob2
    }
  }

  private static func isIOB1(_ sequences: [[WordTag]]) -> Bool {
    var hasInsideAtStart = false
    for tags in sequences {
      var last = WordTag.outside
      for tag in tags {
        if last.prefix == "O" || last.label != tag.label {
          if tag.prefix == "B" { return false }
          if tag.prefix == "I" { hasInsideAtStart = true }
        }
        last = tag
      }
    }
    return hasInsideAtStart
  }
}

/// The tag of a word.
struct WordTag: Hashable, Sendable {
  /// `O`, `B`, `I`, and in other schemes `E`, `S`, `L` or `U`.
  let prefix: String
  /// Empty for `O`.
  let label: String

  static let outside = WordTag(prefix: "O", label: "")

  init(prefix: String, label: String) {
    self.prefix = prefix
    self.label = label
  }

  /// Reads a tag; `nil` if it is none.
  init?(_ text: String) {
    if text == "O" {
      self = .outside
      return
    }
    for prefix in ["B", "I", "E", "S", "L", "U"] {
      guard let label = text.behind(prefix + "-"), !label.isEmpty else { continue }
      self.init(prefix: prefix, label: label)
      return
    }
    return nil
  }
}

/// A span of words.
struct WordSpan: Hashable, Sendable {
  let label: String
  let words: Range<Int>
}

extension TagScheme {
  /// Divides one sequence of tags, as conlleval does: a tag that goes on with nothing begins a
  /// span.
  ///
  /// - Returns: the spans, and the positions of tags that the scheme does not allow there.
  func spans(of tags: [WordTag]) -> (spans: [WordSpan], repaired: [Int]) {
    var spans: [WordSpan] = []
    var repaired: [Int] = []
    var open: WordSpan?
    for (index, tag) in tags.enumerated() {
      if let span = open, span.label == tag.label, ["I", "E", "L"].contains(tag.prefix) {
        open = WordSpan(label: span.label, words: span.words.lowerBound..<index + 1)
      } else {
        if let span = open {
          spans.append(span)
          if self == .iobes || self == .bilou { repaired.append(index) }
        }
        open = tag.prefix == "O" ? nil : WordSpan(label: tag.label, words: index..<index + 1)
        if self != .iob1, ["I", "E", "L"].contains(tag.prefix) { repaired.append(index) }
      }
      if ["E", "S", "L", "U"].contains(tag.prefix), let span = open {
        spans.append(span)
        open = nil
      }
    }
    if let span = open {
      spans.append(span)
      if self == .iobes || self == .bilou { repaired.append(tags.count - 1) }
    }
    return (spans, Set(repaired).sorted())
  }
}
