extension CascadeMerger {
  /// Who makes the claim that an element states: “according to X” first, then whoever speaks in the
  /// sentence, then whoever speaks in the sentence before.
  func source(of index: Int) -> String? {
    let range = sentence(of: index)
    if let source = source(in: range, near: index) { return source }
    guard range.lowerBound > 0,
      run.paragraphOf[range.lowerBound - 1] == run.paragraphOf[index]
    else { return nil }
    return source(in: sentence(of: range.lowerBound - 1), near: range.lowerBound - 1)
  }

  private func source(in range: Range<Int>, near index: Int) -> String? {
    guard range.contains(where: { run.has($0, .say) }) else { return nil }
    var media: String?
    var best: (distance: Int, name: String)?
    for other in range {
      guard let name = speaker(at: other, in: range) else { continue }
      if Self.relays.contains(name) {
        media = media ?? name
        continue
      }
      // The speaker stands beside a verb of saying, in front of it or behind it.
      let verbs = range.filter { run.has($0, .say) }
      let distance = verbs.map { abs($0 - other) }.min() ?? 99
      if best.map({ distance < $0.distance }) ?? true { best = (distance, name) }
    }
    return best.flatMap { $0.distance <= 8 ? $0.name : nil } ?? media
  }

  private static let relays: Set<String> = [
    "Reuters", "AFP", "AP", "Associated Press", "The Associated Press", "Agence France-Presse",
  ]

  private func speaker(at index: Int, in range: Range<Int>) -> String? {
    if let person = people.person(at: index) { return person.name }
    let element = run.elements[index]
    if run.has(index, .monitor) { return run.text(element.bytes) }
    if element.symbol != 0, run.hasWord(index, run.grammar.symbols.speakers) {
      var first = index
      while first > range.lowerBound, index - first < 3, isPremodifier(first - 1) { first -= 1 }
      return run.text(run.elements[first].bytes.lowerBound..<element.bytes.upperBound)
    }
    if run.has(index, .body), !run.has(index, .located) { return run.text(element.bytes) }
    return nil
  }

  private func isPremodifier(_ index: Int) -> Bool {
    guard !run.has(index, .say), !run.has(index, .function) || run.has(index, .us) else {
      return false
    }
    return run.has(index, .plain) || run.has(index, .nationality) || run.has(index, .us)
      || run.has(index, .fighters) || run.has(index, .group)
  }
}
