extension GoldCheck {
  /// Within one field no stretch of text is marked twice.
  static let mentionsDoNotOverlap = GoldCheck(stopsReport: false) { subject in
    let byField = Dictionary(grouping: subject.record.fillers, by: \.field)
    return byField.keys.sorted().flatMap { field -> [(line: Int?, message: String)] in
      let mentions = (byField[field] ?? [])
        .flatMap { filler in filler.mentions.map { (filler, $0.range) } }
        .sorted { ($0.1.start, $0.1.end) < ($1.1.start, $1.1.end) }
      return zip(mentions, mentions.dropFirst()).compactMap { left, right in
        guard right.1.start < left.1.end else { return nil }
        return (
          right.1.line,
          "\(right.0.label) at \(right.1.start)..<\(right.1.end) overlaps \(left.0.label) at "
            + "\(left.1.start)..<\(left.1.end)"
        )
      }
    }
  }
}
