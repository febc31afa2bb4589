/// What a stretch of text could be a value of, before any field has asked for it.
enum CandidateType: UInt8, CaseIterable, Hashable, Sendable {
  /// A number of things, with its modifier in front.
  case count
  /// A day, with or without month and year.
  case date
  /// A position in a series.
  case ordinal
  /// A country by its name.
  case country
  /// A town, province, base or named region.
  case location
  /// A part of a country: *eastern Syria*.
  case countryPart
  /// An armed or political group by its name, or a generic phrase for groups that Iran supports.
  case group
  /// A state or one of its forces that can strike.
  case body
  /// A state's office, a monitor or a medium that can only speak.
  case speaker
  /// A named person.
  case person
  /// The head noun phrase of something that can be struck.
  case facility
  /// An aircraft or a munition.
  case weapon
  /// A number that counts no things: a distance, an age, a time of day.
  case measure
  /// An office or a rank.
  case title
}

/// A set of candidate types.
struct CandidateTypes: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  init(rawValue: UInt16) { self.rawValue = rawValue }

  init(_ types: CandidateType...) {
    rawValue = types.reduce(0) { $0 | 1 << UInt16($1.rawValue) }
  }

  func contains(_ type: CandidateType) -> Bool { rawValue >> UInt16(type.rawValue) & 1 != 0 }

  mutating func insert(_ type: CandidateType) {
    self = CandidateTypes(rawValue: rawValue | 1 << UInt16(type.rawValue))
  }
}

/// A typed stretch of text that waits for a field.
struct Candidate: Hashable, Sendable {
  /// What a declaration may ask beyond the type.
  enum Detail: UInt8, Hashable, Sendable {
    case none
    /// A count that is only *a* or *an*: one, if what follows is a person.
    case article
    /// A word that denies: *no*, *nobody*.
    case zero
    /// *One* in words, which more often picks one out than counts.
    case single
    /// *A pair of*, *twice*; of bodies, *US and British*.
    case pair
    /// What needs its capital: *Sat.*, *Typhoons*.
    case short
    /// A date in digits, which more often dates a page than a dispatch.
    case numeric
    /// *Several*, *dozens*.
    case vague
    /// A general word for a thing or a weapon: it counts only where nothing more exact is said.
    case general
    /// A munition by its name or its kind.
    case munition
    /// A general word for munitions: it counts only where no munition is named.
    case generalMunition
    /// A thing that more often says where than what.
    case landmark
    /// A vehicle.
    case vehicle
    /// A generic phrase for groups.
    case generic
    /// An office of a state, or a person who holds one.
    case official
    /// A person without office.
    case outsider
    /// A place by a name that no list has, with a word that says what kind it is.
    case unlisted
    /// A capital, whose name also stands for a government.
    case capital
    /// A place far from where strikes fall, or a region too wide to be one.
    case abroad
  }

  var type: CandidateType
  var detail: Detail = .none
  /// All of it, modifiers included, in tokens of the article.
  var tokens: Range<Int>
  /// The minimal stretch that states the value.
  var span: Range<Int>
  /// The entry of the lexicon, or of the people of this article; −1 for none.
  var entry = -1
  /// The title beside a person.
  var title: Range<Int>?
}

/// A set of details.
struct DetailSet: Hashable, Sendable {
  private let bits: UInt32

  init(_ details: Set<Candidate.Detail>) {
    bits = details.reduce(0) { $0 | 1 << UInt32($1.rawValue) }
  }

  @inline(__always)
  func contains(_ detail: Candidate.Detail) -> Bool { bits >> UInt32(detail.rawValue) & 1 != 0 }
}
