/// Why records of counts do not unite.
public enum MergeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A record that cannot be read.
  case unreadable(place: String, String)
  /// No record at all.
  case nothing
  /// An article that stands in two records, or twice in one.
  case repeated(article: String, first: String, second: String)
  /// Two records that were counted on other terms.
  case incomparable(what: String, first: String, second: String)
  /// Records that together hold more facts of a system than statistics can count.
  case tooMany(system: String, scheme: MatchScheme, most: Int)

  /// What is wrong, where, and what to do.
  public var description: String {
    switch self {
    case .unreadable(let place, let reason): "\(place): \(reason)"
    case .nothing: "there is no record to merge; make some with --partial"
    case .repeated(let article, let first, let second):
      "\(second): article \"\(article)\" is in \(first) already; split the corpus so that each is in "
        + "one part"
    case .incomparable(let what, let first, let second):
      "\(second): counted with \(what) other than \(first); count all parts with the same"
    case .tooMany(let system, let scheme, let most):
      "\(system) has more than \(most) facts under \(scheme.rawValue); merge fewer parts at a time"
    }
  }
}
