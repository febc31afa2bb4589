import Annotations

/// A table of declarations, compiled and run.
struct KeywordWindowEngine: Sendable {
  private struct Workshop: Sendable {
    var reader: DocumentReader
    var matcher: TokenMatcher
    var elements: [Element] = []
    let memo = ValueMemo<String>()
  }

  private let finder: CandidateFinder
  private let persons: PersonFinder
  private let windows: CompiledWindows
  private let sides: SideFinder
  private let pool: MatcherPool<Workshop>
  private let modifiers: CountModifiers

  /// Compiles the declarations.
  ///
  /// The patterns are part of the program, so a malformed one stops it; a test compiles them all.
  init(_ declarations: [FieldDeclaration]) {
    var vocabulary = Vocabulary()
    do throws(PatternError) {
      let parts = try DocumentReader.Parts(vocabulary: &vocabulary)
      finder = try CandidateFinder(vocabulary: &vocabulary)
      persons = PersonFinder(vocabulary: &vocabulary)
      (windows, sides) = CompiledWindows.compiled(declarations, vocabulary: &vocabulary)
      modifiers = CountModifiers(vocabulary: &vocabulary)
      let patterns = finder.patterns
      let words = vocabulary
      pool = MatcherPool {
        Workshop(
          reader: DocumentReader(parts, vocabulary: words), matcher: TokenMatcher(patterns))
      }
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// Finds the mentions of an article, in order of their place.
  func mentions(in article: Article) -> [Mention] {
    pool.withMatcher { workshop in
      let reading = read(article, &workshop)
      let proposals = WindowSearch(reading: reading, windows: windows).proposals()
      let settled = Continuations(reading: reading, windows: windows)
        .added(to: Settlement(reading: reading, windows: windows).settle(proposals))
      let sided = AttackTolls(reading: reading, windows: windows).turned(settled)
      return MentionBuilder(reading: reading, windows: windows, modifiers: modifiers)
        .mentions(of: sided)
    }
  }

  private func read(_ article: Article, _ workshop: inout Workshop) -> Reading {
    let document = workshop.reader.document(of: article.utf8)
    ElementSequence.fill(&workshop.elements, from: document.tokens)
    var cues: [UInt16] = []
    var lengths: [UInt8] = []
    windows.cues.mark(document.tokens, &cues, &lengths)
    var candidates = finder.candidates(
      of: document.tokens, workshop.elements, matcher: &workshop.matcher)
    let people = persons.addPersons(
      to: &candidates, tokens: document.tokens, bytes: document.bytes, cues: cues)
    cues = sides.turned(
      cues, lengths: lengths, tokens: document.tokens, candidates: candidates,
      sentences: document.sentences)
    return Reading(
      document: document, candidates: candidates, people: people, cues: cues, lengths: lengths,
      tellOfAttacks: sides.tellOfAttacks(
        cues, tokens: document.tokens, sentences: document.sentences), memo: workshop.memo)
  }

  /// The windows, one for each field and trigger word.
  var rules: [RuleDescription] {
    windows.entries.flatMap { entry -> [RuleDescription] in
      let declaration = windows.declarations[entry.declaration]
      guard declaration.field != nil else { return [] }
      let window = entry.window
      let text =
        "left \(window.left.map(String.init) ?? "–"), right \(window.right.map(String.init) ?? "–")"
      let triggers = CueIndex.phrases(of: window.triggers)
      return (triggers.isEmpty ? ["itself"] : triggers).map {
        RuleDescription(name: "\(declaration.name):\($0)", text: text)
      }
    }
  }
}
