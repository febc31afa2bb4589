import Annotations

/// A rule that makes one element of a run of elements.
struct GroupRule: Sendable {
  /// What the new element is, besides its categories.
  enum Build: Sendable {
    /// A thing with no more than its categories.
    case plain
    /// A person: the first name in the run, with the titles beside it as role.
    case person
    /// A part of a country: the value is the whole phrase, the country is kept.
    case region
    /// The land of a state, named by its adjective: only the country counts.
    case territory
    /// A place that no lexicon has, named by the capitalised words in the run.
    case namedPlace
    /// A unit that is known by its number: the value is the whole phrase.
    case namedGroup
    /// “IRGC-affiliated”: the group that comes first is meant.
    case tiedGroup
    /// Words without a space between them, as in a time of day; nothing where there is one.
    case joined
  }

  var name: String
  var pattern: String
  var categories: [CascadeCategory]
  var build: Build = .plain
  var priority = 0
}

/// A rule that says what an event is: a strike, an attack, or neither.
struct EventRule: Sendable {
  /// What the trigger turns out to be.
  enum Kind: String, Sendable {
    case strike, attack, old
    /// What the noun before the verb is.
    case same
  }
  /// Which trigger of the run is meant.
  enum Anchor: Sendable {
    case first, last, all
    /// The weapon, where the verb says no more than that it was used.
    case weapon
  }

  var name: String
  var kind: Kind
  var anchor: Anchor
  var pattern: String
  var priority = 0
}

/// A rule that ties what stands in a run of elements to fields.
struct BindingRule: Sendable {
  /// Which elements of a category are taken.
  enum Choice: Sendable { case first, last, all }
  /// A category, and the field that its elements state.
  struct Claim: Sendable {
    var category: CascadeCategory
    var choice: Choice
    var field: Field
  }

  var name: String
  var pattern: String
  var claims: [Claim]
  var priority = 0

  /// Makes a rule with one claim.
  init(
    _ field: Field, _ sees: String, _ category: CascadeCategory, _ choice: Choice,
    _ pattern: String,
    priority: Int = 0
  ) {
    self.name = "\(field.name).\(sees)"
    self.pattern = pattern
    self.claims = [Claim(category: category, choice: choice, field: field)]
    self.priority = priority
  }
}
