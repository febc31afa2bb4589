/// What repairing each kind of mistake would gain, as text: kinds below each other, systems beside
/// each other, as many in a table as a page has room for.
struct GainTable {
  private static let width = 100

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
    f = options.beta == 1 ? "F1" : "F\(options.beta)"
    systems = corpus.systems.map { system in
      let gains = (system.gains[scheme] ?? []).map { ($0.kind, $0) }
      return (system.name, Dictionary(uniqueKeysWithValues: gains))
    }
  }

  var text: String {
    var tables: [String] = []
    var columns: [Int] = []
    for index in systems.indices {
      if !columns.isEmpty, isTooWide(columns + [index]) {
        tables.append(table(columns))
        columns = []
      }
      columns.append(index)
    }
    tables.append(table(columns))
    return tables.joined(separator: "\n")
      + TextRenderer.paragraph([
        "Mistakes of each kind under \(scheme.rawValue), and how much \(f) would rise if all of them "
          + "and no others were repaired; the gains do not add up."
      ])
  }

  private func isTooWide(_ columns: [Int]) -> Bool {
    table(columns).split(separator: "\n").contains { $0.count > Self.width }
  }

  private func table(_ columns: [Int]) -> String {
    var table = TextTable(
      [("mistakes", .left)] + columns.map { (systems[$0].name, .right) })
    for kind in ranked {
      table.add(
        [kind.label]
          + columns.map { index in
            guard let gain = systems[index].gains[kind] else { return "–" }
            return "\(gain.count)  \(TextRenderer.signed(gain.gain))"
          })
    }
    return table.text()
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
