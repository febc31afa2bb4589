/// How the figures came about and what they cannot tell, in words.
struct MethodSection {
  let index: PageIndex

  private var corpus: CorpusReport { index.corpus }
  private var statistics: ClusterStatistics.Options { index.options.statistics }

  var html: HTML {
    """
    <h4>How it was scored</h4>
    <p>Gold and predictions are aligned one to one, so that as many pairs as possible agree. Under \
    <em>value</em> the units are facts: a fact is right if field, value and key attributes agree \
    after folding, wherever the text states it. Under <em>strict</em>, <em>exact</em>, \
    <em>partial</em> and <em>type</em> the units are mentions that overlap.</p>
    <p>COR are pairs that agree, INC pairs that do not, PAR near misses, MIS gold without a \
    prediction, SPU predictions without gold. P = COR / predicted, R = COR / gold, \(index.f) is \
    their \(index.options.beta == 1 ? "harmonic" : "weighted harmonic") mean from the same counts. \
    A ratio with nothing below the line is undefined and shown as –, never as 0 or 1. Optional gold \
    counts only where it is found. A further mention of a fact already stated is a duplicate, in no \
    rate. An article on which a system fails stays in every denominator: all its gold is missed.</p>
    <h4>How sure it is</h4>
    <p>The unit of resampling is the event: articles on one event stay together, and there are \
    \(TextRenderer.count(corpus.clusters.count, "event")). Intervals are \
    \(TextRenderer.level(statistics)) % by \(TextRenderer.method(index.options, corpus)), \
    differences are tested by a paired permutation over events, two-sided, with Holm’s correction, \
    once over the overall scores and once over the fields.</p>
    <h4>Limits</h4>
    <ul>
    <li>Scores on articles that were in sight when rules were written are development scores, and \
    their intervals and tests are development figures too.</li>
    <li>Few events decide little. Near 0 and 1, and for fields with few facts, intervals are \
    narrower than they should be.</li>
    <li>The scores of fields need not add up to the overall score of a scheme that pairs mentions, \
    since there all fields are aligned together.</li>
    \(furniture)</ul>
    """
  }

  private var furniture: HTML {
    guard let score = corpus.furniture, score.gold > 0 else { return "" }
    return """
      <li>The built-in extractors share one reader that tells page furniture from story: precision \
      \(TextRenderer.rate(score.precision)), recall \(TextRenderer.rate(score.recall)) over \
      \(score.gold) scalars. What it gets wrong, all of them do.</li>

      """
  }

  /// How far annotators agree, beside what the systems reach.
  var ceiling: HTML {
    guard let agreement = corpus.agreement else {
      return """
        <p>Fewer than two annotators labelled this corpus, so there is no telling how far people \
        would agree.</p>
        """
    }
    let names = agreement.annotators
    var pairs: [(String, String)] = []
    for first in names.indices {
      for second in names.indices where second > first {
        pairs.append((names[first], names[second]))
      }
    }
    let rows = zip(pairs, agreement.factF1s).map { pair, f1 -> HTML in
      """
      <tr><th scope="row">annotators \(isolated: pair.0) and \(isolated: pair.1)</th>\
      <td class="num">\(TextRenderer.rate(f1))</td></tr>
      """
    }
    let systems = corpus.systems.enumerated().compactMap { place, system -> HTML? in
      guard let score = system.schemes[.value]?.micro else { return nil }
      return """
        <tr><th scope="row">\(index.name(ofSystem: place)) and gold</th>\
        <td class="num">\(TextRenderer.rate(score.f))</td></tr>
        """
    }
    return """
      <p class="lead">The \(agreement.line).</p>
      <div class="scroll" role="region" aria-label="Agreement" tabindex="0">
      <table><thead><tr><th scope="col">who</th><th scope="col" class="num">F1 on facts</th></tr>\
      </thead><tbody>\(rows)\(systems)</tbody></table></div>
      """
  }
}
