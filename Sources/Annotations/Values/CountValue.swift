/// How many: a number with its modifier, a range, or a word with no number in it.
///
/// The normal forms are `17`, `>=40`, `>40`, `<=40`, `<40`, `~40`, `16..20` and `several`,
/// `dozens`, `hundreds`, `thousands`.
public enum CountValue: Hashable, Sendable {
  /// What the text says about a number's exactness.
  public enum Modifier: String, Hashable, Sendable, CaseIterable {
    /// The number as such.
    case exactly = ""
    /// At least, no fewer than.
    case atLeast = ">="
    /// More than, upwards of.
    case moreThan = ">"
    /// At most, up to.
    case atMost = "<="
    /// Fewer than, under.
    case fewerThan = "<"
    /// About, some, around, nearly.
    case about = "~"
  }

  /// A word for many that names no number.
  public enum Vague: String, Hashable, Sendable, CaseIterable {
    /// A few or several.
    case several
    /// Dozens or scores.
    case dozens
    /// Hundreds.
    case hundreds
    /// Thousands.
    case thousands
  }

  /// A number and its modifier; the number is 0 or more.
  case number(Int, Modifier)
  /// From the lower number to the upper, both included.
  case range(Int, Int)
  /// A word with no number in it.
  case vague(Vague)

  /// Reads a normal form such as `>=40`; `nil` if the text is none.
  public init?(normalForm: String) {
    if let vague = Vague(rawValue: normalForm) {
      self = .vague(vague)
      return
    }
    if let dots = normalForm.firstRange(of: "..") {
      guard let lower = Self.digits(normalForm[..<dots.lowerBound]),
        let upper = Self.digits(normalForm[dots.upperBound...]), lower < upper
      else { return nil }
      self = .range(lower, upper)
      return
    }
    let sign = normalForm.prefix { "<>=~".contains($0) }
    guard let modifier = Modifier(rawValue: String(sign)),
      let number = Self.digits(normalForm[sign.endIndex...])
    else { return nil }
    self = .number(number, modifier)
  }

  private static func digits(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    // "040" is 40 in another spelling; a normal form has one spelling only.
    guard text.count == 1 || text.first != "0" else { return nil }
    return Int(text)
  }

  /// The normal form.
  public var normalForm: String {
    switch self {
    case .number(let number, let modifier): modifier.rawValue + String(number)
    case .range(let lower, let upper): "\(lower)..\(upper)"
    case .vague(let word): word.rawValue
    }
  }

  /// Says whether two different values name the same number and differ in its modifier alone.
  ///
  /// A range and one of its ends are no such pair.
  public func isNearMiss(of other: CountValue) -> Bool {
    guard case .number(let a, let first) = self, case .number(let b, let second) = other else {
      return false
    }
    return a == b && first != second
  }
}

extension CountValue: CustomStringConvertible {
  /// The normal form.
  public var description: String { normalForm }
}
