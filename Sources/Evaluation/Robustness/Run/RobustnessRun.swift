import Annotations
import Dispatch
import Synchronization

/// Lets systems read changed articles and compares what they say.
struct RobustnessRun {
  let corpus: Corpus
  let systems: [any System]
  let options: RobustnessOptions
  private let originals: [Reading]

  /// What a system says of the originals.
  private struct Reading: Sendable {
    let output: SystemOutput
    let alignments: [String: FactAlignment]
  }

  init(corpus: Corpus, systems: [any System], options: RobustnessOptions) {
    self.corpus = corpus
    self.systems = systems
    self.options = options
    originals = systems.map { Self.read(corpus, $0) }
  }

  /// What the systems say of the originals, in their order.
  var outputs: [SystemOutput] { originals.map(\.output) }

  private static func read(_ corpus: Corpus, _ system: any System) -> Reading {
    let output = system.output(for: corpus)
    let evaluator = Evaluator(corpus: corpus, outputs: [output], schemes: [.value])
    let scorer = FactScorer(schema: evaluator.schema)
    let alignments = corpus.articles.map {
      ($0.id, scorer.alignment(of: $0, with: output.mentions[$0.id] ?? []))
    }
    return Reading(output: output, alignments: Dictionary(uniqueKeysWithValues: alignments))
  }

  /// The result of each perturbation that changed any article, and what every draw gave.
  func results(
    of perturbations: [any Perturbation]
  ) -> [(result: PerturbationResult, trials: [Trial])] {
    let trials = trials(of: perturbations)
    return perturbations.indices.compactMap { index in
      let own = trials.filter { $0.perturbation == index }
      let ids = Set(own.flatMap(\.articles)).sorted()
      guard !ids.isEmpty else { return nil }
      let perturbation = perturbations[index]
      let outcomes = systems.indices.map { system in
        var tally = PerturbationTally()
        for trial in own { tally.add(trial.pairs[system]) }
        return tally.outcome(of: systems[system].name)
      }
      let result = PerturbationResult(
        name: perturbation.name, kind: perturbation.kind, rate: perturbation.rate,
        documentation: perturbation.documentation, corpus: corpus.name, articles: ids,
        systems: outcomes)
      return (result, own)
    }
  }

  /// One draw of one perturbation, read by every system.
  struct Trial: Sendable {
    /// The place of the perturbation.
    let perturbation: Int
    let draw: Int
    let articles: [String]
    /// For each system the pairs, in the order of the articles.
    let pairs: [[TrialPair]]
    /// For each system what went wrong while it answered.
    let errors: [[SystemError]]
  }

  private func trials(of perturbations: [any Perturbation]) -> [Trial] {
    let work = perturbations.enumerated().flatMap { index, perturbation in
      PerturbedCorpus.draws(of: perturbation, from: corpus, options: options).map {
        (perturbation: index, corpus: $0)
      }
    }
    let found = Mutex([Int: Trial]())
    let jobs = max(1, options.jobs)
    DispatchQueue.concurrentPerform(iterations: jobs) { worker in
      for place in stride(from: worker, to: work.count, by: jobs) {
        let trial = trial(work[place].perturbation, work[place].corpus)
        found.withLock { $0[place] = trial }
      }
    }
    return found.withLock { found in work.indices.compactMap { found[$0] } }
  }

  private func trial(_ index: Int, _ made: PerturbedCorpus) -> Trial {
    let readings = systems.map { Self.read(made.corpus, $0) }
    let pairs = zip(readings, originals).map { reading, original in
      made.corpus.articles.compactMap { pair($0.id, in: made, original, reading) }
    }
    return Trial(
      perturbation: index, draw: made.draw, articles: made.corpus.articles.map(\.id), pairs: pairs,
      errors: readings.map(\.output.errors))
  }

  private func pair(
    _ id: String, in made: PerturbedCorpus, _ old: Reading, _ new: Reading
  ) -> TrialPair? {
    guard let perturbed = made.articles[id], let before = old.alignments[id],
      let after = new.alignments[id],
      let gold = corpus.articles.first(where: { $0.id == id })
    else { return nil }
    var failures: [RobustnessFailure]?
    if made.perturbation.keepsOutput {
      let comparison = OutputComparison(
        schema: corpus.schema, original: gold, perturbed: perturbed,
        readsSurfaces: made.perturbation.kind == .invariance)
      failures = comparison.failures(
        before: old.output.mentions[id] ?? [], after: new.output.mentions[id] ?? [],
        draw: made.draw)
    } else if made.perturbation.kind == .directional {
      let judge = BundleJudge(schema: corpus.schema, original: gold, perturbed: perturbed)
      failures = judge.failures(before: before, after: after, draw: made.draw)
    }
    return TrialPair(
      article: id, event: gold.event, before: before, after: after, failures: failures)
  }
}
