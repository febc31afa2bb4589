import Annotations

/// Names as one article has them.
extension RegexCandidate {
  /// The candidates with surnames read as the fullest name that the article prints (guideline 11).
  static func named(_ candidates: [RegexCandidate]) -> [RegexCandidate] {
    var printed: [Substring: Set<String>] = [:]
    for candidate in candidates where candidate.isPerson {
      guard let name = candidate.value, candidate.isPrintedInFull(name) else { continue }
      printed[surname(of: name), default: []].insert(name)
    }
    return candidates.map { candidate in
      guard candidate.isPerson, let name = candidate.value, !candidate.isPrintedInFull(name),
        let names = printed[surname(of: name)], names.count == 1, let full = names.first
      else { return candidate }
      var named = candidate
      named.value = full
      return named
    }
  }

  private var isPerson: Bool { field == .official || field == .orderedBy }

  /// Whether the text itself has more than a surname.
  private func isPrintedInFull(_ name: String) -> Bool {
    guard name.utf8.count == range.count else { return false }
    return Self.withoutArticle(name[...]).contains(" ")
  }

  /// The last word of a name, without the Arabic article before it: of “Shia al-Sudani” and of
  /// “Al Sudani”, “Sudani”.
  private static func surname(of name: String) -> Substring {
    withoutArticle(name.split(separator: " ").last ?? name[...])
  }

  private static func withoutArticle(_ name: Substring) -> Substring {
    for article in ["al-", "Al-", "el-", "El-", "Al ", "al ", "El ", "el "]
    where name.hasPrefix(article) {
      return name.dropFirst(article.utf8.count)
    }
    return name
  }

  /// The candidates of a field with places as the article first prints them, so that one place
  /// stays one fact.
  static func asPrinted(_ candidates: [RegexCandidate]) -> [RegexCandidate] {
    var names: [String: String] = [:]
    for candidate in candidates.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      guard let value = candidate.value, names[value] == nil, let printed = candidate.printed
      else { continue }
      // The Ayyash depots are in Ayyash.
      names[value] = printed.hasPrefix(value + " ") ? value : printed
    }
    return candidates.map { candidate in
      guard let value = candidate.value, let name = names[value] else { return candidate }
      var named = candidate
      named.value = name
      return named
    }
  }
}
