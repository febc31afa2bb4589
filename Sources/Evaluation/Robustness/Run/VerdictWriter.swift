/// Says in one sentence of plain English what the perturbations show of a system.
struct VerdictWriter {
  let corpus: String
  let system: String
  let results: [PerturbationResult]
  let slopes: [NoiseSlope]

  var sentence: String {
    let parts = [substitution, invariances, contrasts, noise].compactMap(\.self)
    guard !parts.isEmpty else { return "\(system): nothing could be changed." }
    return "\(system) " + Self.joined(parts) + "."
  }

  private var own: [(result: PerturbationResult, outcome: PerturbationOutcome)] {
    results.filter { $0.corpus == corpus }.compactMap { result in
      result.systems.first { $0.system == system }.map { (result, $0) }
    }
  }

  private func ratio(_ name: Substitution.Names) -> Spread? {
    own.first { $0.result.name == "substitution-\(name.rawValue)" }?.outcome.ratio
  }

  /// What was remembered, and what depends on the lexicon.
  private var substitution: String? {
    let known = ratio(.lexicon)
    guard let first = known ?? ratio(.invented) else { return nil }
    // The judgement is of the figure that is shown, and its limits stand beside it.
    let judgement =
      switch Int((first.mean * 100).rounded()) {
      case 90...: "reads rather than remembers (a rule of thumb: 90 % or more)"
      case 60..<90: "remembers some of what it finds (a rule of thumb: 60 to 90 %)"
      default: "remembers rather than reads (a rule of thumb: under 60 %)"
      }
    var text = "\(judgement): it keeps \(Self.percent(first.mean)) of its F1"
    if let deviation = first.deviation {
      text += " (± \(Int((deviation * 100).rounded())) over \(first.count) draws)"
    }
    text += " when values are exchanged"
    if known != nil, let outside = ratio(.invented), let nonsense = ratio(.nonsense) {
      text +=
        " for others that its lexicon may have, \(Self.percent(outside.mean)) with names outside it "
        + "and \(Self.percent(nonsense.mean)) with nonsense"
    }
    return text
  }

  private var invariances: String? {
    let own = own.filter { $0.result.kind == .invariance }
    guard !own.isEmpty else { return nil }
    let kept = own.filter { $0.outcome.consistency == 1 }.count
    return "says the same under \(kept) of \(own.count) changes that mean nothing"
  }

  private var contrasts: String? {
    let own = own.filter { $0.result.kind == .directional }
    let pairs = own.reduce(0) { $0 + $1.outcome.pairs }
    guard pairs > 0 else { return nil }
    let right = own.reduce(0.0) { $0 + ($1.outcome.consistency ?? 0) * Double($1.outcome.pairs) }
    return "is right on both sides of \(Self.percent(right / Double(pairs))) of the contrasts"
  }

  /// The noise that costs most at the rates that were tried.
  private var noise: String? {
    let losses = slopes.filter { $0.corpus == corpus && $0.system == system }.compactMap {
      slope -> (name: String, rate: Double, loss: Double)? in
      guard let first = slope.points.first?.f1, let last = slope.points.last, let f1 = last.f1
      else { return nil }
      return (slope.name, last.rate, first - f1)
    }
    guard let worst = losses.max(by: { $0.loss < $1.loss }) else { return nil }
    let points = Int((worst.loss * 100).rounded())
    let noun = worst.name.split(separator: "-").joined(separator: " ")
    return "loses most, \(points) points of F1, to \(noun) at a rate of "
      + Self.percent(worst.rate)
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  private static func joined(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + ", and " + last
  }
}
