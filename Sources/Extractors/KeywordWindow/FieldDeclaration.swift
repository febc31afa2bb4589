import Annotations

/// What one field looks for: the type of its candidates and the windows around its trigger words.
struct FieldDeclaration: Sendable {
  /// The field, or `nil` for a decoy, which takes candidates that no field should have.
  var field: Field?
  /// The name that rules begin with.
  var name: String
  /// The types of candidates that can be values.
  var takes: CandidateTypes
  /// Whether a candidate may serve this field and another one.
  var isShared = false
  /// Whether every candidate in the window is taken, each by the trigger nearest to it; else each
  /// trigger takes the one nearest candidate.
  var takesEvery = false
  /// How many tokens may lie between a candidate that was taken and the next in a list, such as
  /// *40 guards in Basra and 15 more in Kirkuk*; 0: lists are not followed.
  var spreads = 0
  /// Whether lists of people are followed as well: *three soldiers, two policemen and a guard*.
  var listsPeople = false
  /// Whether lists of names are followed: *Akashat and al-Qaim*.
  var listsNames = false
  /// The windows, in order of declaration.
  var windows: [Window]

  init(
    _ field: Field, takes: CandidateTypes, shared: Bool = false, every: Bool = false,
    spreads: Int = 0, people: Bool = false, places: Bool = false, _ windows: [Window]
  ) {
    listsPeople = people
    listsNames = places
    self.field = field
    name = field.name
    self.takes = takes
    isShared = shared
    takesEvery = every
    self.spreads = spreads
    self.windows = windows
  }

  /// Makes a decoy.
  init(
    decoy name: String, takes: CandidateTypes, every: Bool = false, spreads: Int = 0,
    _ windows: [Window]
  ) {
    field = nil
    self.name = name
    self.takes = takes
    takesEvery = every
    self.spreads = spreads
    self.windows = windows
  }
}

/// Trigger words and the window around them.
///
/// All lists are phrases with commas between them; all distances are tokens in the same sentence.
struct Window: Sendable {
  /// On which side of the trigger a candidate should stand.
  enum Side: Sendable {
    /// The nearer one; at equal distance the left.
    case either
    /// Any on the left is nearer than any on the right.
    case left
    /// Any on the right is nearer than any on the left.
    case right
  }

  /// The words that ask for a candidate; none: the candidate stands for itself.
  var triggers: String
  /// How many tokens may lie between a candidate on the left and the trigger, `nil`: not there.
  var left: Int?
  /// How many may lie between the trigger and a candidate on the right.
  var right: Int?
  var prefers = Side.either
  /// Words that block if they lie between candidate and trigger.
  var between = ""
  /// Words that block if they stand before the candidate, articles and the like left out.
  var before = ""
  /// Words that block if they are the first or second word behind the candidate.
  var after = ""
  /// Words that block anywhere in the sentence, thirty tokens around the trigger at most.
  var anywhere = ""
  /// Words of which the sentence must have one, thirty tokens around the trigger at most.
  var needs = ""
  /// Words of which one must be among the four behind the candidate or the four before it.
  var beside = ""
  /// Words of which one must stand right before the candidate, articles and the like left out.
  var preceded = ""
  /// Words that block if they are among the four behind the candidate or the four before it.
  var apart = ""
  /// Whether the window is only for sentences that tell of attacks, or only for others.
  var inAttacks: Bool?
  /// Whether only a number of a hundred and more is taken.
  var isLarge = false
  /// Kinds of candidates that this window does not take.
  var refuses: Set<Candidate.Detail> = []
}
