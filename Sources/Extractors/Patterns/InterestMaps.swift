/// What states ask of elements, and the number of each answer.
///
/// There are hundreds of classes of elements and thousands of states, but a state tells three or
/// four kinds of elements apart. States that ask alike share a map from classes to the numbers of
/// their answers, so that the row of a state is as long as what it tells apart: the rows of all
/// states stay in the cache, where rows by class would not.
struct InterestMaps: Sendable {
  /// Answers are numbered from 1; those from this one on have no place in a row.
  static let answerLimit = 255

  private(set) var interests: [TokenNodeFacts.Interest] = []
  private var indices: [TokenNodeFacts.Interest: Int32] = [:]
  private var answers = ElementClassTable()
  /// How many answers each interest has been given.
  private(set) var counts: [Int] = []
  /// For each interest and class the number of the answer, 0 for not asked yet.
  private(set) var maps: [UInt8] = []
  /// How many classes a map has room for.
  private(set) var stride = 512

  /// The number of an interest, the same one for equal interests.
  mutating func intern(_ interest: TokenNodeFacts.Interest) -> Int32 {
    if let known = indices[interest] { return known }
    let index = Int32(interests.count)
    indices[interest] = index
    interests.append(interest)
    counts.append(0)
    maps.append(contentsOf: repeatElement(0, count: stride))
    return index
  }

  /// The number of what an element of a class answers.
  ///
  /// - Returns: `answerLimit` if an interest has had as many answers as it can hold.
  mutating func answer(_ interest: Int32, _ symbolClass: Int, _ element: ElementClass) -> Int {
    let place = Int(interest) * stride + symbolClass
    if maps[place] != 0 { return Int(maps[place]) }
    let projection = interests[Int(interest)].projection(of: element)
    var number = answers[interest, projection]
    if number == 0 {
      guard counts[Int(interest)] + 1 < Self.answerLimit else { return Self.answerLimit }
      counts[Int(interest)] += 1
      number = UInt64(counts[Int(interest)])
      answers.insert(interest, projection, number)
    }
    maps[place] = UInt8(number)
    return Int(number)
  }

  /// Forgets everything.
  ///
  /// - Parameter classes: How many classes there are now.
  mutating func removeAll(classes: Int) {
    interests.removeAll(keepingCapacity: true)
    indices.removeAll(keepingCapacity: true)
    answers.removeAll()
    counts.removeAll(keepingCapacity: true)
    maps.removeAll(keepingCapacity: true)
    while stride <= classes { stride *= 2 }
  }
}
