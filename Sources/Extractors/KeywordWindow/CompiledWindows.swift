/// The declarations with their lists as cue numbers, ready to run.
struct CompiledWindows: Sendable {
  /// A window of a declaration; a class, since copies of so many lists cost more than the search.
  final class Entry: Sendable {
    /// The declaration, by its place in the table.
    let declaration: Int
    let window: Window
    let between: CueIndex.List
    let before: CueIndex.List
    let after: CueIndex.List
    let anywhere: CueIndex.List
    let needs: CueIndex.List
    let beside: CueIndex.List
    let preceded: CueIndex.List
    let apart: CueIndex.List
    /// The kinds of candidates that the window does not take.
    let refuses: DetailSet

    init(declaration: Int, window: Window, list: (String) -> CueIndex.List) {
      self.declaration = declaration
      self.window = window
      between = list(window.between)
      before = list(window.before)
      after = list(window.after)
      anywhere = list(window.anywhere)
      needs = list(window.needs)
      beside = list(window.beside)
      preceded = list(window.preceded)
      apart = list(window.apart)
      refuses = DetailSet(window.refuses)
    }
  }

  /// What of a window decides how far it looks for what: nearly every look at a window ends here.
  struct Reach: Sendable {
    let window: Int
    let declaration: Int
    let takes: CandidateTypes
    /// Whether the window is only for sentences that tell of attacks, or only for others.
    let inAttacks: Bool?
    /// How many tokens may lie between, −1 for a side that the window does not look to.
    let left, right: Int
    /// What is added to the distance on a side that is not preferred.
    let leftPenalty, rightPenalty: Int

    fileprivate init(_ index: Int, _ entry: Entry, takes: CandidateTypes) {
      window = index
      declaration = entry.declaration
      self.takes = takes
      inAttacks = entry.window.inAttacks
      left = entry.window.left ?? -1
      right = entry.window.right ?? -1
      leftPenalty = entry.window.prefers == .right ? (entry.window.right ?? 0) + 1 : 0
      rightPenalty = entry.window.prefers == .left ? (entry.window.left ?? 0) + 1 : 0
    }
  }

  let declarations: [FieldDeclaration]
  let entries: [Entry]
  /// The reach of each window.
  let reaches: [Reach]
  /// The windows that the cues trigger, those of a cue beside each other.
  private let triggered: [Int32]
  /// Where those of each cue begin in `triggered`, and at last its count.
  private let firstTriggered: [Int32]
  /// The names of the rules of each cue, by declaration.
  private let rulesByCue: [[(declaration: Int, name: String)]]
  /// The names of the rules without triggers, by declaration.
  let ownRules: [String]
  /// The windows without triggers.
  let standing: [Int]
  let cues: CueIndex
  /// Words that stand between a word and the noun that it governs: *the*, *more than*, *its*.
  let light: CueIndex.List
  /// Words that join the members of a list.
  let joiners: CueIndex.List
  /// Words that may follow the next member of a list of numbers.
  let listed: CueIndex.List
  /// *The rest in Syria*: what ends a list of countries.
  let remainders: CueIndex.List
  let rounds: RoundWords
  let continuation: ContinuationWords
  /// Words of saying behind a day that begins a sentence.
  let telling: CueIndex.List
  /// *In the region*, which is the Middle East.
  let region: CueIndex.List
  /// *One of them*: a part of what was counted before.
  let partitive: CueIndex.List
  let attacks: CueIndex.List
  /// Nouns for people who can be killed or hurt.
  let people: CueIndex.List
  /// Words of killing and wounding.
  let harm: CueIndex.List
  /// Words of saying, for who makes a claim.
  let saying: CueIndex.List
  /// Nouns for sources without a name.
  let sources: CueIndex.List
  /// The words of each party, by its name.
  let parties: [(name: String, words: CueIndex.List)]
  /// The words of each kind of attack, by its name.
  let kinds: [(name: String, words: CueIndex.List)]

  /// The declarations and what tells the sides of their words, over one index of cues.
  static func compiled(
    _ declarations: [FieldDeclaration], vocabulary: inout Vocabulary
  ) -> (CompiledWindows, SideFinder) {
    var cues = CueIndex()
    let sides = SideFinder(cues: &cues, vocabulary: &vocabulary)
    return (CompiledWindows(declarations, cues: cues, vocabulary: &vocabulary), sides)
  }

  private init(
    _ declarations: [FieldDeclaration], cues: CueIndex, vocabulary: inout Vocabulary
  ) {
    self.declarations = declarations
    var cues = cues
    var entries: [Entry] = []
    var triggers: [CueIndex.List] = []
    for (index, declaration) in declarations.enumerated() {
      for window in declaration.windows {
        func list(_ text: String) -> CueIndex.List { cues.list(text, vocabulary: &vocabulary) }
        triggers.append(list(window.triggers))
        entries.append(Entry(declaration: index, window: window, list: list))
      }
    }
    light = cues.list(AttributeWords.light, vocabulary: &vocabulary)
    joiners = cues.list(AttributeWords.joiners, vocabulary: &vocabulary)
    listed = cues.list(AttributeWords.listed, vocabulary: &vocabulary)
    remainders = cues.list("rest, the rest, remainder, others", vocabulary: &vocabulary)
    rounds = RoundWords(cues: &cues, vocabulary: &vocabulary)
    continuation = ContinuationWords(cues: &cues, vocabulary: &vocabulary)
    telling = cues.list(SharedWords.telling, vocabulary: &vocabulary)
    region = cues.list("in the region, across the region", vocabulary: &vocabulary)
    partitive = cues.list("of them, of which, of those", vocabulary: &vocabulary)
    attacks = cues.list(SharedWords.attacks, vocabulary: &vocabulary)
    people = cues.list(
      HarmWords.victims(
        .militia, .us, .coalition, .contractor, .civilian, .stateForces, .unspecified)
        + ", members of, fighters of",
      vocabulary: &vocabulary)
    harm = cues.list(HarmWords.any, vocabulary: &vocabulary)
    _ = cues.list(AttributeWords.hidden, vocabulary: &vocabulary)
    saying = cues.list(AttributeWords.saying, vocabulary: &vocabulary)
    sources = cues.list(AttributeWords.sources, vocabulary: &vocabulary)
    parties = AttributeWords.parties.map { ($0, cues.list($1, vocabulary: &vocabulary)) }
    kinds = AttributeWords.kinds.map { ($0, cues.list($1, vocabulary: &vocabulary)) }
    self.entries = entries
    var byCue = [[Int]](repeating: [], count: cues.texts.count)
    for index in entries.indices {
      for cue in triggers[index].cues where cue > 0 { byCue[cue].append(index) }
    }
    triggered = byCue.flatMap { $0.map(Int32.init) }
    firstTriggered = byCue.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.count)) }
    reaches = entries.indices.map {
      Reach($0, entries[$0], takes: declarations[entries[$0].declaration].takes)
    }
    ownRules = declarations.map { $0.name + ":itself" }
    rulesByCue = byCue.indices.map { cue in
      var rules: [(declaration: Int, name: String)] = []
      for index in byCue[cue] {
        let declaration = entries[index].declaration
        guard rules.last?.declaration != declaration else { continue }
        rules.append((declaration, declarations[declaration].name + ":" + cues.texts[cue]))
      }
      return rules
    }
    standing = entries.indices.filter { triggers[$0].isEmpty }
    self.cues = cues
  }

  /// The windows that a cue triggers.
  @inline(__always)
  func windows(of cue: UInt16) -> ArraySlice<Int32> {
    triggered[Int(firstTriggered[Int(cue)])..<Int(firstTriggered[Int(cue) + 1])]
  }

  /// The name of the rule by which a cue gives a candidate to a declaration.
  func ruleName(_ declaration: Int, _ cue: UInt16) -> String {
    for rule in rulesByCue[Int(cue)] where rule.declaration == declaration { return rule.name }
    // A member of a list goes where the last one went, whose trigger it has.
    return declarations[declaration].name + ":" + cues.texts[Int(cue)]
  }
}
