import Annotations

extension ScoringOptions {
  /// Reads the options from the signature of a report.
  init(saved signature: JSONObject) throws(GoldError) {
    self.init()
    schemes = try signature.strings("schemes").compactMap(MatchScheme.init(rawValue:))
    partialCredit =
      try signature.optionalNumber("partialCredit", in: Ratio.partialCredits) ?? partialCredit
    beta = try signature.optionalNumber("beta", in: Ratio.betas) ?? beta
    baseline = try signature.optionalString("baseline")
    statistics.alpha =
      try signature.optionalNumber("alpha", in: ClusterStatistics.Options.alphas)
      ?? statistics.alpha
    statistics.replicates = try signature.optionalInteger("resamples") ?? statistics.replicates
    guard statistics.replicates > 0 else {
      throw signature.error("\"resamples\" should be above 0")
    }
    let method = try signature.string("interval")
    guard let known = IntervalMethod(rawValue: method) else {
      throw signature.error("there is no interval method \"\(method)\"")
    }
    statistics.method = known
    let seed = try signature.string("seed")
    guard let number = UInt64(seed) else {
      throw signature.error("the seed \"\(seed)\" is no whole number")
    }
    statistics.seed = number
  }
}

extension OutcomeCounts {
  /// Reads the counts of a score.
  init(saved score: JSONObject) throws(GoldError) {
    self.init(
      correct: try score.integer("cor"), incorrect: try score.integer("inc"),
      partial: try score.integer("par"), missing: try score.integer("mis"),
      spurious: try score.integer("spu"), duplicates: try score.integer("duplicates"))
  }
}

extension SystemStanding.Entry {
  /// Reads a mistake.
  init(saved mistake: JSONObject) throws {
    guard mistake.keys.contains("expected") else {
      throw NotComparable([
        "\(mistake.path) was written by a version that kept no mentions of mistakes; write it again"
      ])
    }
    let name = try mistake.string("kind")
    guard let kind = MistakeKind(rawValue: name) else {
      throw mistake.error("there is no kind of mistake \"\(name)\"")
    }
    let article = try mistake.string("article")
    let sentence = try mistake.optionalObject("sentence")
    self.init(
      kind: kind,
      expected: try StatedUnit(
        saved: try mistake.objects("expected"), in: article, sentence: sentence),
      given: try StatedUnit(saved: try mistake.objects("given"), in: article, sentence: sentence))
  }
}

extension StatedUnit {
  /// Reads what was stated; `nil` if that is nothing.
  init?(saved mentions: [JSONObject], in article: String, sentence: JSONObject? = nil)
    throws(GoldError)
  {
    guard let first = mentions.first else { return nil }
    var ranges: [Range<Int>] = []
    var rules: Set<String> = []
    for mention in mentions {
      if let range = try mention.optionalRange() { ranges.append(range) }
      if let rule = try mention.optionalString("rule") { rules.insert(rule) }
    }
    self.init(
      article: article, field: try first.string("field"), value: try first.string("value"),
      attributes: try first.stringMembers("attributes"), ranges: ranges,
      text: Self.text(
        of: ranges.first, in: try sentence?.optionalString("text"),
        at: try sentence?.optionalRange()),
      rules: rules.sorted())
  }
}

extension JSONObject {
  fileprivate func optionalNumber(
    _ key: String, in range: ClosedRange<Double>
  ) throws(GoldError) -> Double? {
    guard let value = try self[key] else { return nil }
    let number: Double? =
      switch value.bare {
      case .integer(let number): Double(number)
      case .number(let number): number
      default: nil
      }
    guard let number, range ~= number else {
      throw error(
        "\"\(key)\" should be a number from \(range.lowerBound) to \(range.upperBound)", at: value)
    }
    return number
  }

  /// The half-open range of `start` and `end`; `nil` without them.
  fileprivate func optionalRange() throws(GoldError) -> Range<Int>? {
    guard let start = try optionalInteger("start"), let end = try optionalInteger("end") else {
      return nil
    }
    guard 0 <= start, start <= end else { throw error("\(start)..<\(end) is no range") }
    return start..<end
  }
}
