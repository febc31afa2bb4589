public import Annotations

/// A name of the lexicon as plain data, for those who want to exchange names in a text.
public struct LexiconName: Hashable, Sendable {
  /// The usual English name.
  public let canonical: String
  /// Every unambiguous form in which it is printed.
  public let forms: [String]
  /// What kind of thing bears it, such as `country` or `iran-backed`.
  public let kind: String
}

/// The names that the extractors of this module know, by the type of value that they are.
public enum LexiconNames: Sendable {
  /// The types that the lexicon has names of.
  public static let types: [ValueType] = [.place, .group, .organization, .person]

  /// The names of a type in the order of the lexicon; empty for any other type.
  public static func names(of type: ValueType) -> [LexiconName] {
    switch type {
    case .place: Places.entries.map(LexiconName.init)
    case .group: Groups.entries.map(LexiconName.init)
    case .organization: Bodies.entries.filter { $0.kind == .country }.map(LexiconName.init)
    case .person: People.entries.map(LexiconName.init)
    default: []
    }
  }
}

extension LexiconName {
  fileprivate init(_ entry: LexiconEntry<some LexiconKind>) {
    self.init(
      canonical: entry.canonical, forms: entry.forms.filter { !$0.isAmbiguous }.map(\.text),
      kind: entry.kind.rawValue)
  }
}
