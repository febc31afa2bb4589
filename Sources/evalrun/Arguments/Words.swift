/// How messages put things into words.
enum Words {
  /// `a, b or c`.
  static func list(_ names: [String], joiner: String = "or") -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(joiner) " + last
  }

  /// `1 article`, `2 articles`.
  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
