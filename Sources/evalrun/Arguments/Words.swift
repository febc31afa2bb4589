/// How messages put things into words.
enum Words {
  /// `a, b or c`.
  static func list(_ names: [String], joiner: String = "or") -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(joiner) " + last
  }
}
