/// Small tables that turn captured words into attributes.
enum RegexWords {
  /// Words of a victim, by the party that they put it in; the first that occurs decides.
  private static let parties: [(word: String, party: String)] = [
    ("contractor", "contractor"), ("civilian", "civilian"), ("women", "civilian"),
    ("children", "civilian"), ("child", "civilian"), ("resident", "civilian"),
    ("militia", "militia"), ("militant", "militia"), ("fighter", "militia"),
    ("gunm", "militia"), ("rebel", "militia"), ("combatant", "militia"),
    ("terrorist", "militia"), ("commander", "militia"), ("paramilitar", "militia"),
    ("coalition", "coalition"), ("american", "US"), ("u.s", "US"), ("us ", "US"),
    ("united states", "US"), ("service", "US"), ("member", "militia"),
  ]

  /// Words of a weapon, by the kind of attack that they make.
  private static let kinds = ["drone", "rocket", "missile", "mortar", "bomb"]

  /// The party that a victim belongs to; `nil` for people in general.
  static func party(_ words: String) -> String? {
    let words = words.lowercased() + " "
    return parties.first { words.contains($0.word) }?.party
  }

  /// The kind of an attack; `nil` where two are named or none.
  static func kind(_ words: String) -> String? {
    let words = words.lowercased()
    let found = kinds.filter { words.contains($0) }
    return found.count == 1 ? found[0] : nil
  }

  /// The members of a coordination, without the words before a country that only place it.
  static func items(of words: String) -> [String] {
    var rest = words
    for joint in [" as well as ", ", and ", ", or ", " and ", " or ", ", ", "/", "-"] {
      rest = rest.replacing(joint, with: "\u{1F}")
    }
    return rest.split(separator: "\u{1F}").map { whole in
      // “67 times in Iraq”, “the rest across the border in Syria”.
      let item = whole.ranges(of: " in ").last.map { whole[$0.upperBound...] } ?? whole
      return item.split(separator: " ").drop { word in
        fillers.contains(word.lowercased()) || word.allSatisfy(\.isNumber)
      }.joined(separator: " ")
    }
  }

  /// What a term has in common with its plural; of a type such as `f-16s`, the designation.
  static func stem(of term: String) -> String {
    let words = term.split(separator: " ").map { word -> Substring in
      word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") ? word.dropLast() : word
    }
    guard let first = words.first(where: { $0 != "raf" }) else { return term }
    if let digit = first.firstIndex(where: \.isNumber), first.contains("-") {
      return String(first[..<digit] + first[digit...].prefix(while: \.isNumber))
    }
    return words.joined(separator: " ")
  }

  private static let fillers: Set<String> = [
    "in", "neighbouring", "neighboring", "nearby", "next-door", "the", "both", "also", "eastern",
    "western", "northern", "southern", "northeastern", "northeast", "east", "west", "adjacent",
  ]
}
