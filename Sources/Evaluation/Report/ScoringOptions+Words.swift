extension ScoringOptions {
  /// The key of F in files: with another beta the number is no F1, and the key must not say so.
  var fKey: String { beta == 1 ? "f1" : "f" }

  /// F as tables call it.
  var fLabel: String { "F" + Self.short(beta) }

  /// What earns credit under a scheme: `COR`, or `(COR + 0.5 PAR)`.
  func credited(_ scheme: MatchScheme) -> String {
    let credit = credit(of: scheme)
    return credit == 0 ? "COR" : "(COR + \(credit == 1 ? "" : "\(Self.short(credit)) ")PAR)"
  }

  /// What each scheme behind the first that pairs mentions asks of a pair, in words.
  var otherSchemesNote: String {
    let others = schemes.dropFirst().filter { $0.unit == .mention }
    guard let first = others.first else { return "" }
    let demands = others.compactMap { scheme in
      demand(of: scheme).map { "\(scheme.rawValue) \(scheme == first ? "wants " : "")\($0)" }
    }
    return
      "These pair mentions: \(demands.joined(separator: ", ")). All fields are aligned together "
      + "here, so the fields need not add up to it."
  }

  private func demand(of scheme: MatchScheme) -> String? {
    switch scheme {
    case .value: return nil
    case .strict: return "span and field"
    case .exact: return "the span"
    case .type: return "the field"
    case .partial:
      let credit =
        switch partialCredit {
        case 0: "no credit"
        case 0.5: "half credit"
        case 1: "full credit"
        default: "a credit of \(partialCredit)"
        }
      return "any overlap at \(credit)"
    }
  }

  /// `2` and not `2.0`.
  static func short(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? "\(number)"
  }
}
