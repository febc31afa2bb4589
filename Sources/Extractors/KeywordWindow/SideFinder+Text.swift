/// What the sides are told from: the words of an article and what its candidates say about them.
extension SideFinder {
  /// What the candidates tell about tokens.
  func notes(of candidates: [Candidate], _ tokens: [Token]) -> [Note] {
    var notes = [Note](repeating: [], count: tokens.count)
    for candidate in candidates {
      switch candidate.type {
      case .group:
        notes[candidate.tokens.lowerBound].insert(.group)
        // *On the Houthis* and *by the Houthis* are no subjects.
        let before = words.lightless(before: candidate.tokens.lowerBound, tokens)
        guard before < 0 || !words.prepositions.contains(tokens[before].symbol) else { continue }
        notes[candidate.tokens.upperBound - 1].insert(.subject)
      case .weapon:
        let isMunition = candidate.detail == .munition || candidate.detail == .generalMunition
        notes[candidate.tokens.lowerBound].insert(isMunition ? .munition : .aircraft)
      case .facility where !words.shared.contains(tokens[candidate.tokens.upperBound - 1].symbol):
        notes[candidate.tokens.lowerBound].insert(.thing)
      default: break
      }
    }
    return notes
  }

  /// What a candidate tells about one of its tokens.
  struct Note: OptionSet, Sendable {
    let rawValue: UInt8

    /// A group begins here.
    static let group = Note(rawValue: 1)
    /// A group ends here that may be a subject.
    static let subject = Note(rawValue: 2)
    /// A bomb or missile begins here.
    static let munition = Note(rawValue: 4)
    /// An aircraft begins here.
    static let aircraft = Note(rawValue: 8)
    /// Something begins here that only one side has.
    static let thing = Note(rawValue: 16)
  }

  /// What the sides are told from.
  final class Text {
    let tokens: [Token]
    let cues: [UInt16]
    let lengths: [UInt8]
    let notes: [Note]

    init(tokens: [Token], cues: [UInt16], lengths: [UInt8], notes: [Note]) {
      self.tokens = tokens
      self.cues = cues
      self.lengths = lengths
      self.notes = notes
    }
  }

  /// A word in its sentence.
  struct Place {
    let text: Text
    let sentence: Range<Int>
    let range: Range<Int>

    func before(_ index: Int, _ count: Int) -> ArraySlice<Token> {
      text.tokens[max(sentence.lowerBound, index - count)..<max(sentence.lowerBound, index)]
    }

    func behind(_ count: Int) -> Range<Int> {
      range.upperBound..<max(range.upperBound, min(sentence.upperBound, range.upperBound + count))
    }

    /// The place of the cue that a token belongs to.
    func cue(at index: Int) -> Place {
      var start = index
      while start > sentence.lowerBound, text.lengths[start] == CueIndex.inside { start -= 1 }
      return Place(text: text, sentence: sentence, range: start..<(index + 1))
    }

    var cue: UInt16 { text.cues[range.lowerBound] }
  }
}
