import Annotations

/// A thing that at least one system got wrong: a gold fact or mention, or one that there is not.
///
/// What several systems do wrong at one place is one item, so that a reader sees at a glance which
/// of them fail on it and which do not.
struct GalleryItem {
  /// What tells an item from another one.
  private struct Key: Hashable {
    let scheme: MatchScheme
    let field: Field
    let gold: String?
    let predicted: String?
    let range: ByteRange?

    init(_ mistake: Mistake) {
      scheme = mistake.scheme
      field = mistake.field
      gold = mistake.gold
      predicted = mistake.gold == nil ? mistake.predicted : nil
      // A fact that there is not may be read from any place of the text; it is one all the same.
      range = mistake.gold == nil && mistake.scheme == .value ? nil : mistake.range
    }
  }

  /// The mistake as the first system makes it.
  let first: Mistake
  /// The mistakes by the place of the system.
  private(set) var mistakes: [Int: Mistake]

  /// The items of one article in the order of the text, facts before mentions.
  static func all(_ mistakes: [(system: Int, mistake: Mistake)]) -> [GalleryItem] {
    var places: [Key: Int] = [:]
    var items: [GalleryItem] = []
    for (system, mistake) in mistakes {
      let key = Key(mistake)
      if let place = places[key] {
        if items[place].mistakes[system] == nil { items[place].mistakes[system] = mistake }
      } else {
        places[key] = items.count
        items.append(GalleryItem(first: mistake, mistakes: [system: mistake]))
      }
    }
    return items.enumerated().sorted { left, right in
      if left.element.isAboutFact != right.element.isAboutFact { return left.element.isAboutFact }
      let (a, b) = (left.element.start, right.element.start)
      return a == b ? left.offset < right.offset : a < b
    }.map(\.element)
  }

  /// Whether it is a fact, as in the scheme `value`, and no single mention.
  var isAboutFact: Bool { first.scheme == .value }

  /// The places of the systems that are wrong.
  var wrong: [Int] { mistakes.keys.sorted() }

  /// What kinds of mistake the systems make here.
  var kinds: [String] { Set(mistakes.values.map(\.kind.label)).sorted() }

  private var start: Int { first.range?.lowerBound ?? -1 }
}
