import Annotations

/// What a rule has built, as far as an element cannot carry it.
struct CascadeNote: Hashable, Sendable {
  /// The bytes that state the value.
  var name: Range<Int>
  /// The elements' bytes that say what office the person has.
  var roles: [Range<Int>] = []
  /// The name of the country of a place, and where it stands.
  var country: String?
  var countryBytes: Range<Int>?
  /// The value, where it is not what is printed.
  var value: String?
}

/// An element that a rule has given to a field.
struct CascadeClaim: Hashable, Sendable {
  var element: Int
  var field: Field
  var rule: String
}

/// The state of one article on its way through the phases.
struct CascadeRun {
  /// What a trigger has turned out to be.
  enum Event: UInt8 {
    case none, strike, attack, old
  }

  let document: Document
  let grammar: CascadeGrammar
  let isTracing: Bool
  let memo: CascadeMemo
  var elements: [Element]
  var notes: [CascadeNote] = []
  var eventOf: [Event] = []
  /// Nouns that are taken for an attack for want of anything beside them.
  var bareAttacks: Set<Int> = []
  /// Strikes that are taken for earlier ones because of “last week” and the like.
  var recentStrikes: Set<Int> = []
  /// Strikes that nobody has flown: threatened, feared, denied.
  var unreal: Set<Int> = []
  /// The sentence and the paragraph of each element.
  var sentenceOf: [Int32] = []
  var paragraphOf: [Int32] = []
  /// The paragraphs that open with another time: “In March, …”.
  var pastParagraphs: Set<Int32> = []
  /// The sentences that tell of a day long before that of the dateline.
  var otherDays: Set<Int32> = []
  var claims: [CascadeClaim] = []
  var trace: [TraceEntry] = []

  init(
    document: Document, elements: [Element], grammar: CascadeGrammar, memo: CascadeMemo,
    isTracing: Bool
  ) {
    self.memo = memo
    self.document = document
    self.elements = elements
    self.grammar = grammar
    self.isTracing = isTracing
  }

  /// What the lexicon knows about an element, or `nil` for one that a rule has built.
  func sense(of index: Int) -> CascadeSense? {
    let payload = Int(elements[index].payload)
    return payload >= 0 && payload < grammar.gazetteer.senses.count
      ? grammar.gazetteer.senses[payload] : nil
  }

  /// What a rule knows about an element.
  func note(of index: Int) -> CascadeNote? {
    let payload = Int(elements[index].payload) - grammar.gazetteer.senses.count
    return payload >= 0 && payload < notes.count ? notes[payload] : nil
  }

  /// Whether an element has one of the categories.
  func has(_ index: Int, _ category: CascadeCategory) -> Bool {
    elements[index].categories.contains(category.bit)
  }

  /// The printed form of a stretch of bytes.
  ///
  /// A no-break space counts as a space.
  func text(_ range: Range<Int>) -> String {
    let printed = String(decoding: document.bytes[range], as: UTF8.self)
    guard document.bytes[range].contains(where: { $0 == 0xC2 || $0 == 0xE2 }) else {
      return printed
    }
    var plain = String.UnicodeScalarView()
    for scalar in printed.unicodeScalars {
      plain.append(Self.spaces.contains(scalar) ? " " : scalar)
    }
    return String(plain)
  }

  private static let spaces: [Unicode.Scalar] = ["\u{A0}", "\u{202F}", "\u{2009}"]

  /// How many bytes the last scalars of a stretch take.
  func rawSuffixLength(_ range: Range<Int>, scalars: Int) -> Int {
    String(decoding: document.bytes[range], as: UTF8.self).unicodeScalars.suffix(scalars)
      .reduce(0) { $0 + UTF8.width($1) }
  }

  /// How many bytes the first scalars of a stretch take.
  func rawPrefixLength(_ range: Range<Int>, scalars: Int) -> Int {
    String(decoding: document.bytes[range], as: UTF8.self).unicodeScalars.prefix(scalars)
      .reduce(0) { $0 + UTF8.width($1) }
  }

  /// Keeps a line of the trace.
  mutating func record(
    _ phase: TraceEntry.Phase, _ rule: String, _ bytes: Range<Int>,
    _ category: String, won: Bool, _ reason: String
  ) {
    guard isTracing else { return }
    trace.append(
      TraceEntry(
        phase: phase, rule: rule, range: ByteRange(bytes), text: text(bytes), category: category,
        won: won, reason: reason))
  }

  /// The bytes of a run of elements.
  func bytes(of range: Range<Int>) -> Range<Int> {
    elements[range.lowerBound].bytes.lowerBound..<elements[range.upperBound - 1].bytes.upperBound
  }

  /// Whether one of the words of an element is in a set.
  func hasWord(_ index: Int, _ words: WordSet) -> Bool {
    let element = elements[index]
    // Only what a phase has put together has words beside its own.
    guard element.tokenEnd - element.tokenStart > 1 else { return words.contains(element.symbol) }
    for token in element.tokens where words.contains(document.tokens[token].symbol) { return true }
    return false
  }
}
