import Annotations

/// The focal round of strikes, and the others that an article tells of.
extension RegexCandidate {
  /// The candidates without what is told of other rounds.
  static func ofFocalEvent(_ candidates: [RegexCandidate]) -> [RegexCandidate] {
    func reading(_ candidate: RegexCandidate) -> RegexRule.Reading {
      RegexRules.all[candidate.rule].reading
    }
    let rounds = candidates.filter { reading($0).tellsOfRound }
    if rounds.isEmpty { return candidates }
    let earlier = rounds.filter { reading($0) == .earlierRound }.map(\.range)
    let days = weekdays(of: candidates.filter { !reading($0).tellsOfRound }, outside: earlier)
    let focal = firstDate(of: candidates.filter { !reading($0).tellsOfRound }, outside: earlier)
    let dated = rounds.filter { round in
      guard reading(round) == .datedRound else { return false }
      // A clause that names the weekday tells of the focal round, whatever else it dates.
      if !days.isEmpty { return !days.contains { $0.overlaps(round.range) } }
      guard let focal, let day = round.value.flatMap(RegexDay.init) else { return false }
      return !day.isNear(focal)
    }.map(\.range)
    let others = earlier + dated
    // What moved the United States to strike then was no attack of this time (guideline 8).
    let strikers = candidates.filter { candidate in
      candidate.field == .actor && candidate.value != nil
        && RegexRules.all[candidate.rule].standing == .everywhere
    }
    let answered = others.filter { round in strikers.contains { $0.range.overlaps(round) } }
    return candidates.filter { candidate in
      if reading(candidate).tellsOfRound { return false }
      let isHarm = candidate.field == .attackKilled || candidate.field == .attackWounded
      guard isHarm || RegexRule.focalFields.contains(candidate.field) else { return true }
      return !(isHarm ? answered : others).contains { $0.overlaps(candidate.range) }
    }
  }

  /// Where candidates name the day of the strikes by its weekday.
  private static func weekdays(
    of candidates: [RegexCandidate], outside rounds: [Range<Int>]
  ) -> [Range<Int>] {
    let days = candidates.filter { $0.field == .strikeDate }
    let denied = rounds + days.filter { $0.value == nil }.map(\.range)
    return days.filter { $0.value?.contains("-W") == true }.map(\.range)
      .filter { day in !denied.contains { $0.overlaps(day) } }
  }

  /// The day of the strikes where an article of no weekdays first gives one.
  private static func firstDate(
    of candidates: [RegexCandidate], outside rounds: [Range<Int>]
  ) -> RegexDay? {
    let days = candidates.filter { $0.field == .strikeDate }
    let denied = rounds + days.filter { $0.value == nil }.map(\.range)
    return days.filter { RegexRules.all[$0.rule].standing == .everywhere }
      .filter { day in !denied.contains { $0.overlaps(day.range) } }
      .min { $0.range.lowerBound < $1.range.lowerBound }?.value.flatMap(RegexDay.init)
  }
}
