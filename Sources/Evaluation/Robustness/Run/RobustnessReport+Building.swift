import Annotations

extension RobustnessReport {
  /// Changes the articles of each corpus in every way of the catalogue, lets the systems read them,
  /// and compares.
  ///
  /// - Parameters:
  ///   - corpora: the labelled articles.
  ///   - systems: what reads them; each is asked once for every draw.
  ///   - pool: names that the systems know.
  ///   - options: how often to draw.
  ///   - version: the version of the program.
  public init(
    corpora: [Corpus], systems: [any System], pool: NamePool = .empty,
    options: RobustnessOptions = RobustnessOptions(), version: String
  ) {
    var results: [PerturbationResult] = []
    var slopes: [NoiseSlope] = []
    var heldOut: [HeldOutEvent] = []
    var outputs: [(corpus: Corpus, outputs: [SystemOutput])] = []
    var failures: [SystemFailure] = []
    for corpus in corpora where !corpus.articles.isEmpty {
      let run = RobustnessRun(corpus: corpus, systems: systems, options: options)
      let perturbations = PerturbationCatalogue.all(schema: corpus.schema, pool: pool)
      let found = run.results(of: perturbations)
      results += found.map(\.result)
      slopes += Self.slopes(found, perturbations, corpus: corpus.name, systems.map(\.name))
      heldOut += run.outputs.flatMap { HeldOutEvent.all(in: corpus, $0) }
      outputs.append((corpus, run.outputs))
      failures += Self.failures(run.outputs, found.flatMap(\.trials), corpus: corpus.name)
    }
    let gaps = Self.gaps(outputs)
    self.init(
      version: version, options: options,
      gold: Dictionary(uniqueKeysWithValues: outputs.map { ($0.corpus.name, $0.corpus.hash) }),
      perturbations: results, slopes: slopes, heldOutEvents: heldOut, wordingGaps: gaps,
      verdicts: outputs.flatMap { corpus, _ in
        systems.map { system in
          Verdict(
            corpus: corpus.name, system: system.name,
            sentence: VerdictWriter(
              corpus: corpus.name, system: system.name, results: results, slopes: slopes
            ).sentence)
        }
      }, failures: failures)
  }

  private static func failures(
    _ originals: [SystemOutput], _ trials: [RobustnessRun.Trial], corpus: String
  ) -> [SystemFailure] {
    originals.enumerated().compactMap { system, output in
      let errors = output.errors + trials.flatMap { $0.errors[system] }
      return errors.first.map {
        SystemFailure(corpus: corpus, system: output.name, count: errors.count, first: $0)
      }
    }
  }

  private static func slopes(
    _ found: [(result: PerturbationResult, trials: [RobustnessRun.Trial])],
    _ perturbations: [any Perturbation], corpus: String, _ systems: [String]
  ) -> [NoiseSlope] {
    var names: [String] = []
    for (result, _) in found where result.kind == .noise && !names.contains(result.name) {
      names.append(result.name)
    }
    return names.flatMap { name in
      let own = found.filter { $0.result.name == name }
      return systems.indices.map { system in
        var counts: [String: [Double: OutcomeCounts]] = [:]
        for (result, trials) in own {
          for pair in trials.flatMap({ $0.pairs[system] }) {
            counts[pair.event, default: [:]][result.rate ?? 0, default: .zero] +=
              pair.after.overall
            counts[pair.event, default: [:]][0, default: .zero] += pair.before.overall
          }
        }
        return NoiseSlope(name: name, corpus: corpus, system: systems[system], counts: counts)
      }
    }
  }

  /// The scores of each system on each two corpora with articles of the same id.
  private static func gaps(
    _ outputs: [(corpus: Corpus, outputs: [SystemOutput])]
  ) -> [WordingGap] {
    var gaps: [WordingGap] = []
    for (index, first) in outputs.enumerated() {
      for second in outputs.dropFirst(index + 1) {
        let ids = Set(first.corpus.articles.map(\.id))
          .intersection(second.corpus.articles.map(\.id))
        guard !ids.isEmpty else { continue }
        for (left, right) in zip(first.outputs, second.outputs) {
          gaps.append(
            WordingGap(
              system: left.name, first: first.corpus.name, second: second.corpus.name,
              articles: ids.sorted(), before: counts(first.corpus.selecting(articles: ids), left),
              after: counts(second.corpus.selecting(articles: ids), right)))
        }
      }
    }
    return gaps
  }

  private static func counts(_ corpus: Corpus, _ output: SystemOutput) -> OutcomeCounts {
    let scorer = FactScorer(schema: corpus.schema)
    return corpus.articles.reduce(.zero) {
      $0 + scorer.alignment(of: $1, with: output.mentions[$1.id] ?? []).overall
    }
  }
}
