extension GoldCheck {
  /// A mention inside boilerplate is never gold.
  static let mentionsAreOutsideBoilerplate = GoldCheck(stopsReport: false) { subject in
    subject.record.fillers.flatMap { filler in
      filler.mentions.compactMap { mention in
        let range = mention.range
        guard
          let boilerplate = subject.record.boilerplate.first(where: {
            max($0.start, range.start) < min($0.end, range.end)
          })
        else { return nil }
        return (
          range.line,
          "\(filler.label) at \(range.start)..<\(range.end) lies in the boilerplate "
            + "\(boilerplate.start)..<\(boilerplate.end)"
        )
      }
    }
  }
}
