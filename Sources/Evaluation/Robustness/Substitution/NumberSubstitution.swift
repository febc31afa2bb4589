import Annotations

/// Chooses new numbers: of the same size and roundness, and none that the text has already.
struct NumberSubstitution: Sendable {
  /// The numbers of the text that stand by themselves.
  let printed: [PrintedNumber]
  /// Every number in the text and in gold, which no new number may be.
  private let taken: Set<Int>
  /// The numbers that gold counts with and that can be exchanged.
  let goldNumbers: Set<Int>
  /// Every number that gold uses in any way.
  let used: Set<Int>

  init(_ gold: GoldArticle, schema: Schema, search: TextSearch, dates: [PrintedDate]) {
    let printed = PrintedNumber.all(in: search, outside: dates.map(\.range))
    self.printed = printed
    var wanted: Set<Int> = []
    var used: Set<Int> = []
    var frozen: Set<Int> = []
    for filler in gold.fillers {
      let specification = schema.specificationOrTerm(of: filler.field)
      var values: [String] =
        specification.type == .count ? [filler.value] + filler.alternatives : []
      for attribute in specification.attributes where attribute.type == .count {
        values += filler.attributes[attribute.name].map { [$0] } ?? []
      }
      for value in values {
        switch CountValue(normalForm: value) {
        case .number(let number, _): used.insert(number)
        case .range(let lower, let upper): frozen.formUnion([lower, upper])
        default: break
        }
      }
      guard specification.type == .count,
        case .number(let number, _) = CountValue(normalForm: filler.value)
      else { continue }
      let isPrinted = filler.mentions.allSatisfy { mention in
        printed.contains { $0.value == number && mention.contains($0.range) }
      }
      if isPrinted, number >= 2 { wanted.insert(number) } else { frozen.insert(number) }
    }
    goldNumbers = wanted.subtracting(frozen)
    self.used = used.union(frozen)
    taken = self.used.union(printed.map(\.value))
  }

  /// A new number for each of some, no two alike.
  func draw(
    for numbers: Set<Int>, using generator: inout some RandomNumberGenerator
  ) -> [Int: Int] {
    var taken = taken
    var map: [Int: Int] = [:]
    for number in numbers.sorted() {
      let candidates = Self.peers(of: number).filter { !taken.contains($0) }
      guard !candidates.isEmpty else { continue }
      let new = candidates[generator.index(below: candidates.count)]
      map[number] = new
      taken.insert(new)
    }
    return map
  }

  /// The numbers of the same size and roundness; none for one too large to have any.
  private static func peers(of number: Int) -> [Int] {
    switch number {
    case ...12: return Array(2...19)
    case ...99: return Array(13...99)
    // Beyond this its peers would not all be numbers.
    case (Int.max / 10 + 1)...: return []
    default:
      var unit = 1
      while number.isMultiple(of: unit * 10), unit * 10 < number { unit *= 10 }
      var lowest = 1
      while lowest * 10 <= number { lowest *= 10 }
      // 900 has peers 100, 150 … 950; 2,500 has 1,000, 1,100 … 9,900.
      let step = max(unit == lowest ? unit / 2 : unit, 1)
      return stride(from: lowest, to: lowest * 10, by: max(step, lowest / 500)).map(\.self)
    }
  }

  /// The edits that exchange numbers outside of some stretches.
  func edits(_ map: [Int: Int], outside ranges: [ByteRange]) -> [TextEdit] {
    printed.compactMap { number in
      guard let new = map[number.value], !ranges.contains(where: { $0.overlaps(number.range) })
      else { return nil }
      return TextEdit(number.range, number.printing(new))
    }
  }
}
