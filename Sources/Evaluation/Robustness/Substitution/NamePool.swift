public import Annotations

/// Names that may stand for one another, by the type of the value: plain data from outside, since
/// the evaluation knows no lexicon.
public struct NamePool: Sendable {
  /// A name and how else it is printed.
  public struct Name: Hashable, Sendable {
    /// The name under which gold files it.
    public let canonical: String
    /// Every form in which it is printed, the canonical one included.
    public let forms: [String]
    /// What kind of thing bears the name, such as `country` or `town`; only the same kind replaces
    /// it.
    public let kind: String
    /// The adjective, such as `French`.
    public let adjective: String?

    /// Makes a name.
    public init(
      canonical: String, forms: [String] = [], kind: String = "", adjective: String? = nil
    ) {
      self.canonical = canonical
      self.forms = [canonical] + forms.filter { $0 != canonical }
      self.kind = kind
      self.adjective = adjective ?? Demonyms.adjectives[canonical]
    }
  }

  private let names: [ValueType: [Name]]
  private let byForm: [ValueType: [String: Int]]

  /// No names at all.
  public static let empty = NamePool([:])

  /// Makes a pool.
  public init(_ names: [ValueType: [Name]]) {
    self.names = names
    byForm = names.mapValues { names in
      var byForm: [String: Int] = [:]
      for (index, name) in names.enumerated() {
        for form in name.forms {
          let folded = Folding.standard(form)
          if byForm[folded] == nil { byForm[folded] = index }
        }
      }
      return byForm
    }
  }

  /// Whether there is no name of any type.
  public var isEmpty: Bool { names.values.allSatisfy(\.isEmpty) }

  /// The names of a type.
  public subscript(type: ValueType) -> [Name] { names[type] ?? [] }

  /// The name of a type that a text prints, or `nil`.
  public func name(printed text: String, as type: ValueType) -> Name? {
    byForm[type]?[Folding.standard(text)].flatMap { names[type]?[$0] }
  }

  /// Whether any type has the name.
  public func contains(_ text: String) -> Bool {
    names.keys.contains { name(printed: text, as: $0) != nil }
  }
}
