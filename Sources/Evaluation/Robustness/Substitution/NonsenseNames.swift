/// Makes names of the same shape that mean nothing: vowels become vowels, consonants consonants,
/// capitals stay capitals, and a word that comes again becomes the same nonsense again.
struct NonsenseNames {
  private var words: [String: String] = [:]

  /// The nonsense for a name; particles such as `al` and `of` stay.
  mutating func name(
    for name: String, using generator: inout some RandomNumberGenerator
  ) -> String {
    if name.contains("."), NameRenaming.isAcronym(name) {
      let letters = nonsense(name.filter(\.isLetter), using: &generator)
      return letters.map { "\($0)." }.joined()
    }
    var result = ""
    var word = ""
    for character in name + " " {
      if character.isLetter {
        word.append(character)
        continue
      }
      result += nonsense(word, using: &generator)
      word = ""
      result.append(character)
    }
    return String(result.dropLast())
  }

  private mutating func nonsense(
    _ word: String, using generator: inout some RandomNumberGenerator
  ) -> String {
    guard word.count > 1, word.first?.isUppercase == true else { return word }
    if let known = words[word] { return known }
    // “Syrian” is the nonsense for “Syria” with its ending.
    if let stem = words.keys.filter({ $0.count > 2 && word.hasPrefix($0) })
      .max(by: { ($0.count, $1) < ($1.count, $0) }), let new = words[stem]
    {
      let made = new + word.dropFirst(stem.count)
      words[word] = made
      return made
    }
    let letters = word.map { letter -> Character in
      let isVowel = Self.vowels.contains(letter.lowercased())
      let choices = isVowel ? Self.vowels : Self.consonants
      let drawn = choices[generator.index(below: choices.count)]
      return letter.isUppercase ? Character(drawn.uppercased()) : Character(drawn)
    }
    let made = String(letters)
    words[word] = made
    return made
  }

  private static let vowels = ["a", "e", "i", "o", "u"]
  private static let consonants = "bcdfghjklmnprstvwz".map(String.init)
}
