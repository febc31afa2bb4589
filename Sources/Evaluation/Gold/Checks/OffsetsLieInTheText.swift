import Annotations

extension GoldCheck {
  /// A range begins before it ends, and both lie in the text.
  static let offsetsLieInTheText = GoldCheck(stopsReport: true) { subject in
    let mentions = subject.record.fillers.flatMap { filler in
      filler.mentions.map { ($0.range, "a mention of \(filler.label)") }
    }
    let ranges = subject.record.boilerplate.map { ($0, "a range of boilerplate") } + mentions
    return ranges.compactMap { range, what in
      if range.start < 0 || range.start >= range.end {
        return (
          range.line,
          "\(what) runs from \(range.start) to \(range.end); a range ends behind its start"
        )
      }
      guard let count = subject.offsets?.count, range.end > count else { return nil }
      return (
        range.line,
        "\(what) runs to \(range.end), but article \(subject.record.id) has \(count) scalars"
      )
    }
  }
}
