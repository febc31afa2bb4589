import Annotations

/// A value that one match proposes, or denies to others.
struct RegexCandidate: Hashable, Sendable {
  var field: Field
  /// `nil` where the rule says that nothing is stated here.
  var value: String?
  /// The span of the value.
  var range: Range<Int>
  /// How long the whole match is.
  var length: Int
  /// The place of the rule in the table.
  var rule: Int
  var attributes: [String: String]
  /// The name as the text has it, where the value is the lexicon's.
  var printed: String?

  /// The same with its span elsewhere.
  func moved(by distance: Int) -> RegexCandidate {
    var moved = self
    moved.range = range.lowerBound + distance..<range.upperBound + distance
    return moved
  }

  /// The candidates that stand, as mentions in order.
  ///
  /// Of candidates of one field whose spans overlap, the one that denies stands, then one that
  /// counts everywhere, then the one of the longest match, then the one whose rule comes first, then the leftmost.
  static func chosen(of candidates: [RegexCandidate], lines: [Range<Int>]) -> [Mention] {
    let candidates = named(ofFocalEvent(candidates))
    var stated = Dictionary(grouping: candidates, by: \.field).mapValues { rivals in
      // Overlaps are local, so only candidates that touch each other are compared.
      clusters(of: rivals).flatMap(winners).filter { $0.value != nil }
    }
    stated[.attackCount] = stated[.attackCount].map {
      placed($0, by: stated[.attackCountry] ?? [], stated[.troopLevel] ?? [], lines)
    }
    for (ofStrikes, ofAttacks) in [
      (Field.strikeKilled, Field.attackKilled), (.strikeWounded, .attackWounded),
    ] {
      // Rules for attacks name the victims or the attack, so they know better.
      let attacks = stated[ofAttacks] ?? []
      stated[ofStrikes]?.removeAll { toll in attacks.contains { $0.range.overlaps(toll.range) } }
    }
    let isReport = isReport(stated)
    var mentions: [Mention] = []
    for (field, candidates) in stated {
      var kept = standing(candidates, isReport: isReport)
      if field == .strikeLocation { kept = asPrinted(kept) }
      if field == .weapon || field == .targetFacility { kept = united(kept) }
      for candidate in kept {
        guard let value = candidate.value else { continue }
        mentions.append(
          Mention(
            field: candidate.field, value: value, range: ByteRange(candidate.range),
            attributes: candidate.attributes, rule: RegexRules.all[candidate.rule].name))
      }
    }
    return mentions.sorted { left, right in
      if let a = left.range, let b = right.range, a != b { return a < b }
      return left.field < right.field
    }
  }

  /// How many fields are stated where a strike is reported; a passing remark states fewer.
  private static let fieldsOfReport = 6

  /// Whether rules that count everywhere find what makes a report of a strike.
  private static func isReport(_ stated: [Field: [RegexCandidate]]) -> Bool {
    stated.values.count { candidates in
      candidates.contains { RegexRules.all[$0.rule].standing == .everywhere }
    } >= fieldsOfReport
  }

  /// The candidates of a field without general words for what has an exact name elsewhere.
  private static func standing(
    _ candidates: [RegexCandidate], isReport: Bool
  ) -> [RegexCandidate] {
    var exact: Set<String> = []
    for candidate in candidates {
      let rule = RegexRules.all[candidate.rule]
      if rule.standing == .everywhere { exact.insert(rule.name) }
    }
    return candidates.filter { candidate in
      switch RegexRules.all[candidate.rule].standing {
      case .everywhere: true
      case .unless(let names): exact.isDisjoint(with: names)
      case .lastResort: exact.isEmpty
      case .inReports: exact.isEmpty && isReport
      }
    }
  }

  /// Terms that differ in their number alone, or in the noun behind a type, under the first of them;
  /// those that are the end of a longer one (“depot” beside “arms depot”) under the longer one.
  private static func united(_ candidates: [RegexCandidate]) -> [RegexCandidate] {
    let ordered = candidates.sorted { $0.range.lowerBound < $1.range.lowerBound }
    var first: [String: String] = [:]
    for value in ordered.compactMap(\.value) {
      let stem = RegexWords.stem(of: value)
      if first[stem] == nil { first[stem] = value }
    }
    let stems = first.keys.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
    return ordered.map { candidate in
      guard let value = candidate.value else { return candidate }
      var united = candidate
      let stem = RegexWords.stem(of: value)
      let longer = stems.first { $0 == stem || $0.hasSuffix(" " + stem) } ?? stem
      united.value = first[longer] ?? value
      return united
    }
  }

  /// Runs of candidates in which each overlaps one before it.
  private static func clusters(of candidates: [RegexCandidate]) -> [[RegexCandidate]] {
    var clusters: [[RegexCandidate]] = []
    var end = 0
    let ordered = candidates.sorted {
      ($0.range.lowerBound, $0.range.upperBound, $0.rule)
        < ($1.range.lowerBound, $1.range.upperBound, $1.rule)
    }
    for candidate in ordered {
      if clusters.isEmpty || candidate.range.lowerBound >= end {
        clusters.append([candidate])
        end = candidate.range.upperBound
      } else {
        clusters[clusters.count - 1].append(candidate)
        end = max(end, candidate.range.upperBound)
      }
    }
    return clusters
  }

  private static func winners(of cluster: [RegexCandidate]) -> [RegexCandidate] {
    if cluster.count == 1 { return cluster }
    var kept: [RegexCandidate] = []
    for candidate in cluster.sorted(by: \.rank)
    where !kept.contains(where: { $0.range.overlaps(candidate.range) }) {
      kept.append(candidate)
    }
    return kept
  }

  /// Smaller wins.
  private var rank: (Int, Int, Int, Int) {
    let isGeneral = RegexRules.all[rule].standing != .everywhere
    return (value == nil ? 0 : isGeneral ? 2 : 1, -length, rule, range.lowerBound)
  }
}

extension [RegexCandidate] {
  fileprivate func sorted(
    by key: (RegexCandidate) -> (Int, Int, Int, Int)
  ) -> [RegexCandidate] {
    sorted { key($0) < key($1) }
  }
}
