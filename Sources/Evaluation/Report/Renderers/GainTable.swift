/// What repairing each kind of mistake would gain: kinds below each other, systems beside each other.
struct GainTable {
  private let systems: [(name: String, gains: [MistakeKind: RepairGain])]
  private let scheme: MatchScheme
  private let f: String

  /// Takes the first scheme whose mistakes are listed; `nil` if no system has any.
  init?(_ corpus: CorpusReport, options: ScoringOptions) {
    let scheme = options.schemes.first { scheme in
      corpus.systems.contains { $0.gains[scheme]?.isEmpty == false }
    }
    guard let scheme else { return nil }
    self.scheme = scheme
    f = options.fLabel
    systems = corpus.systems.map { system in
      let gains = (system.gains[scheme] ?? []).map { ($0.kind, $0) }
      return (system.name, Dictionary(uniqueKeysWithValues: gains))
    }
  }

  var section: ReportSection {
    var table = TextTable([("mistakes", .left)] + systems.map { ($0.name, .right) })
    for kind in ranked {
      table.add(
        [kind.label]
          + systems.map { system in
            guard let gain = system.gains[kind] else { return "–" }
            return "\(gain.count)  \(TextRenderer.signed(gain.gain))"
          })
    }
    return ReportSection(
      "Mistakes", table: table,
      notes: [
        "Mistakes of each kind under \(scheme.rawValue), and how much \(f) would rise if all of them "
          + "and no others were repaired; the gains do not add up."
      ])
  }

  /// The kinds that occur, by what they would gain all systems together.
  private var ranked: [MistakeKind] {
    let sums = MistakeKind.allCases.enumerated().compactMap { offset, kind in
      let gains = systems.compactMap { $0.gains[kind] }
      return gains.isEmpty
        ? nil : (kind: kind, sum: gains.compactMap(\.gain).reduce(0, +), offset: offset)
    }
    return sums.sorted { $0.sum == $1.sum ? $0.offset < $1.offset : $0.sum > $1.sum }.map(\.kind)
  }
}
