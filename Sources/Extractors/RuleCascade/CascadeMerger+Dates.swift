import Annotations

extension CascadeMerger {
  /// Ties the days that are claimed for the strikes into one fact.
  mutating func addDates() {
    let stated = claims(.strikeDate)
    let dated = (stated.isEmpty ? datesBesideStrikes() : stated).compactMap {
      claim -> (CascadeClaim, DateValue)? in
      guard let value = value(ofDate: claim.element), !isSince(claim.element) else { return nil }
      return (claim, value)
    }
    // “Friday local time” is the day where the strikes were.
    let weekday =
      dated.first { Self.isWeekday($0.1) && $0.0.rule.hasSuffix(".local") }
      ?? dated.first { Self.isWeekday($0.1) }
    // Where a weekday is told first, a day of a month further down is that of something else.
    let opensWithWeekday = dated.first.map { Self.isWeekday($0.1) } ?? false
    let day = dated.first { other in
      Self.isDay(other.1)
        && (!opensWithWeekday
          || run.paragraphOf[other.0.element] <= run.document.firstProse
          || dated.contains {
            Self.isWeekday($0.1) && run.sentenceOf[$0.0.element] == run.sentenceOf[other.0.element]
          })
    }
    let full = day.map { fuller($0) } ?? datelineDate(for: dated)
    for (claim, value) in dated {
      if Self.isDay(value) {
        guard let full, value == full.1 || value.contains(full.1) else { continue }
        add(
          .strikeDate, full.1.normalForm, run.elements[claim.element].bytes, rule: claim.rule)
      } else if Self.isWeekday(value), value == weekday?.1 {
        add(
          .strikeDate, (full?.1 ?? value).normalForm, run.elements[claim.element].bytes,
          rule: claim.rule)
      }
    }
    if let full, weekday != nil {
      add(
        .strikeDate, full.1.normalForm, run.elements[full.0.element].bytes,
        rule: "strike_date.dateline")
    }
  }

  /// The same day where the article gives its year too.
  private func fuller(_ day: (CascadeClaim, DateValue)) -> (CascadeClaim, DateValue) {
    for index in run.elements.indices where run.has(index, .date) {
      guard let value = value(ofDate: index), value != day.1, Self.isDay(value),
        day.1.contains(value)
      else { continue }
      return (CascadeClaim(element: index, field: .strikeDate, rule: "strike_date.year"), value)
    }
    return day
  }

  /// Where no rule has tied a date: those in sentences about the strikes that date nothing else.
  private func datesBesideStrikes() -> [CascadeClaim] {
    let claimed = Set(run.claims.map(\.element))
    return run.elements.indices.filter { index in
      guard run.has(index, .date), !run.has(index, .month), !claimed.contains(index), index > 0,
        run.hasWord(index - 1, run.grammar.symbols.times.beforeDates),
        index < 2 || !run.has(index - 2, .say)
      else { return false }
      let range = sentence(of: index)
      let events = range.map { run.eventOf[$0] }
      guard !events.contains(.attack), !events.contains(.old),
        let strike = range.first(where: { run.eventOf[$0] == .strike })
      else { return false }
      return !(min(index, strike)..<max(index, strike)).contains {
        run.has($0, .pause) || run.has($0, .say)
      }
    }.map { CascadeClaim(element: $0, field: .strikeDate, rule: "strike_date.beside") }
  }

  private func value(ofDate index: Int) -> DateValue? {
    run.date(of: run.elements[index].bytes)
  }

  /// “Since October 26” says when something else began.
  private func isSince(_ index: Int) -> Bool {
    let symbols = run.grammar.symbols
    return (max(0, index - 6)..<index).contains {
      run.hasWord($0, symbols.since) && run.sentenceOf[$0] == run.sentenceOf[index]
        && !($0..<index).contains { symbols.comma.contains(run.elements[$0].symbol) }
    }
  }

  private static func isDay(_ value: DateValue) -> Bool {
    if case .calendar(_, _, .some) = value { return true }
    return false
  }

  private static func isWeekday(_ value: DateValue) -> Bool {
    if case .weekday = value { return true }
    return false
  }

  /// “Late Thursday”, “Thursday night”: what happens then is told on the day after as often as not.
  private func isNight(_ index: Int) -> Bool {
    let symbols = run.grammar.symbols
    return index > 0 && run.hasWord(index - 1, symbols.times.nights)
      || index + 1 < run.elements.count && run.hasWord(index + 1, symbols.times.nights)
  }

  /// Whether the article names the day after: then that is the day on which it was written.
  private func isToldLater(than day: DateValue) -> Bool {
    guard case .weekday(let weekday) = day else { return false }
    return run.elements.indices.contains {
      guard run.has($0, .date), case .weekday(let other)? = value(ofDate: $0) else { return false }
      return other == weekday % 7 + 1
    }
  }

  /// The date of a dateline, “Nov 12 (Reuters) –”, if a weekday in the text may be that day.
  private func datelineDate(
    for dated: [(CascadeClaim, DateValue)]
  ) -> (CascadeClaim, DateValue)? {
    guard let weekday = dated.first(where: { Self.isWeekday($0.1) })?.1,
      !isToldLater(than: weekday), !dated.contains(where: { isNight($0.0.element) })
    else { return nil }
    for index in run.elements.indices.dropLast(2) {
      guard run.paragraphOf[index] <= run.document.firstProse else { break }
      guard run.has(index, .date), let value = value(ofDate: index), Self.isDay(value),
        ["(", "-", "–", "—", "/"].contains(run.text(run.elements[index + 1].bytes)),
        value.dayOfWeek == nil || weekday.contains(value)
      else { continue }
      return (CascadeClaim(element: index, field: .strikeDate, rule: "strike_date.dateline"), value)
    }
    return nil
  }
}
