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
    }
  }

  let declarations: [FieldDeclaration]
  let entries: [Entry]
  /// The windows that a cue triggers, by cue number.
  let byCue: [[Int]]
  /// The windows without triggers.
  let standing: [Int]
  let cues: CueIndex
  /// Words that stand between a word and the noun that it governs: *the*, *more than*, *its*.
  let light: CueIndex.List
  /// Words that join the members of a list.
  let joiners: CueIndex.List
  /// Words that may follow the next member of a list of numbers.
  let listed: CueIndex.List
  /// Words of saying, for who makes a claim.
  let saying: CueIndex.List
  /// Nouns for sources without a name.
  let sources: CueIndex.List
  /// The words of each party, by its name.
  let parties: [(name: String, words: CueIndex.List)]
  /// The words of each kind of attack, by its name.
  let kinds: [(name: String, words: CueIndex.List)]

  init(_ declarations: [FieldDeclaration], vocabulary: inout Vocabulary) {
    self.declarations = declarations
    var cues = CueIndex()
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
    _ = cues.list(AttributeWords.hidden, vocabulary: &vocabulary)
    saying = cues.list(AttributeWords.saying, vocabulary: &vocabulary)
    sources = cues.list(AttributeWords.sources, vocabulary: &vocabulary)
    parties = AttributeWords.parties.map { ($0, cues.list($1, vocabulary: &vocabulary)) }
    kinds = AttributeWords.kinds.map { ($0, cues.list($1, vocabulary: &vocabulary)) }
    self.entries = entries
    byCue = cues.texts.indices.map { cue in
      entries.indices.filter { triggers[$0].contains(UInt16(cue)) && cue > 0 }
    }
    standing = entries.indices.filter { triggers[$0].isEmpty }
    self.cues = cues
  }
}
