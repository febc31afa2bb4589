extension GoldCheck {
  /// Two labels for one id: nobody could say which of them is gold.
  static func repeatedIDs(in records: [LabelsRecord]) -> [GoldFinding] {
    var first: [String: LabelsRecord] = [:]
    return records.compactMap { record in
      guard let earlier = first.updateValue(record, forKey: record.id) else { return nil }
      let place = earlier.path + (earlier.line.map { ":\($0)" } ?? "")
      return GoldFinding(
        path: record.path, line: record.line,
        message: "article \"\(record.id)\" is labelled already in \(place); remove one",
        stopsReport: true)
    }
  }
}
