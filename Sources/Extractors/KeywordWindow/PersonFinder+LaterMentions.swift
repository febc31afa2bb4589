extension PersonFinder {
  /// Finds the people of an article again where they are named by surname or in full.
  func addLaterMentions(
    of people: [Person], to found: inout [Candidate], tokens: [Token], bytes: [UInt8],
    taken: inout [Bool]
  ) {
    guard !people.isEmpty else { return }
    for index in tokens.indices where !taken[index] && tokens[index].shape == .capitalised {
      for (entry, person) in people.enumerated() {
        let start = Int(tokens[index].start)
        guard start + person.surname.count <= bytes.count,
          bytes[start..<(start + person.surname.count)].elementsEqual(bytes[person.surname]),
          let last = tokens[index...].prefix(3).firstIndex(where: {
            Int($0.end) == start + person.surname.count
          })
        else { continue }
        let first = startOfName(person, endingAt: index, tokens, bytes)
        let range = first..<(last + 1)
        for index in range { taken[index] = true }
        found.append(Candidate(type: .person, tokens: range, span: range, entry: entry))
        break
      }
    }
  }

  /// Where the name begins if the full form is printed again.
  private func startOfName(
    _ person: Person, endingAt index: Int, _ tokens: [Token], _ bytes: [UInt8]
  ) -> Int {
    let before = person.surname.lowerBound - person.name.lowerBound
    guard before > 0, before < person.name.count else { return index }
    let start = Int(tokens[index].start) - before
    guard start >= 0,
      bytes[start..<(start + before)].elementsEqual(
        bytes[person.name.lowerBound..<(person.name.lowerBound + before)])
    else { return index }
    var first = index
    while first > 0, Int(tokens[first - 1].start) >= start { first -= 1 }
    return first
  }
}
