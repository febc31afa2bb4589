/// Something that reads a corpus and is scored: an extractor in the process, a file of predictions
/// made elsewhere, another program.
public protocol System: Sendable {
  /// The name that reports and command lines know the system by; no two that are scored together
  /// share it.
  var name: String { get }

  /// Lets the system read every article of a corpus.
  ///
  /// A system never fails as a whole: what goes wrong is part of the output.
  ///
  /// - Parameter corpus: the articles to read; their labels are not for the system to see.
  /// - Returns: the mentions of each article that was read.
  func output(for corpus: Corpus) -> SystemOutput
}

/// Stops where two systems, or two of anything, have one name: scores are kept by name.
func requireDistinct(_ names: [String], _ what: String) {
  var seen: Set<String> = []
  for name in names {
    precondition(seen.insert(name).inserted, "two \(what) are called \"\(name)\"; rename one")
  }
}
