import Annotations

/// Where attacks took place that are counted without their country.
extension RegexCandidate {
  /// Numbers of attacks with the countries of attacks that the same paragraph names, or else with
  /// those that it says US troops are in.
  static func placed(
    _ counts: [RegexCandidate], by countries: [RegexCandidate], _ troops: [RegexCandidate],
    _ lines: [Range<Int>]
  ) -> [RegexCandidate] {
    counts.map { count in
      guard count.attributes["place"] == nil,
        let line = lines.first(where: { $0.contains(count.range.lowerBound) })
      else { return count }
      var names = countries.filter { line.contains($0.range.lowerBound) }.compactMap(\.value)
      if names.isEmpty {
        names = troops.filter { line.contains($0.range.lowerBound) }
          .compactMap { $0.attributes["place"] }
      }
      if names.isEmpty { return count }
      var placed = count
      placed.attributes["place"] = Set(names).sorted().joined(separator: ", ")
      return placed
    }
  }
}
