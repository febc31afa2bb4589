extension SystemReport {
  /// Makes the report of a system and works out what repairing its mistakes would gain.
  init(
    name: String, errors: [SystemError], schemes: [MatchScheme: SchemeReport],
    details: SystemDetails?, options: ScoringOptions
  ) {
    var gains: [MatchScheme: [RepairGain]] = [:]
    for scheme in [MatchScheme.value, .strict] {
      guard let details, let counts = schemes[scheme]?.micro.counts else { continue }
      gains[scheme] = RepairGain.ranked(
        details.mistakes, counts: counts, scheme: scheme, options: options)
    }
    self.init(
      name: name, errors: errors, schemes: schemes, details: details, gains: gains)
  }
}
