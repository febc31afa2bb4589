import Annotations
import Evaluation

/// The 19 fields of the synthetic task: the names and types of `gold/schema.json`, without
/// attributes and aliases.
enum SyntheticFields {
  static let all: [FieldSpecification] = [
    field("actor", .organization), field("ordered_by", .person), field("strike_date", .date),
    field("strike_count", .count), field("strike_ordinal", .ordinal),
    field("strike_country", .place), field("strike_location", .place),
    field("target_count", .count), field("target_facility", .term),
    field("target_group", .group), field("weapon", .term), field("strike_killed", .count),
    field("strike_wounded", .count), field("attack_count", .count),
    field("attack_country", .place), field("attack_killed", .count),
    field("attack_wounded", .count), field("troop_level", .count), field("official", .person),
  ]

  static let schema = Schema(fields: all)

  /// Another field than the one given, of the same type where there is one: the confusion that
  /// systems make.
  static func confusable(with field: Int, using generator: inout some RandomNumberGenerator) -> Int
  {
    let others = all.indices.filter { $0 != field }
    let alike = others.filter { all[$0].type == all[field].type }
    return (alike.isEmpty ? others : alike).randomElement(using: &generator) ?? field
  }

  private static func field(_ name: String, _ type: ValueType) -> FieldSpecification {
    FieldSpecification(field: Field(name), type: type)
  }
}

/// Makes values in normal form, each of them once.
struct FreshValues {
  private var made: [ValueType: Int] = [:]

  mutating func next(_ type: ValueType) -> String {
    let number = made[type, default: 0]
    made[type] = number + 1
    switch type {
    case .count: return ["", "", ">=", "~"][number % 4] + String(number)
    case .ordinal: return String(number + 1)
    case .date: return date(number)
    default: return "al-\(Words.list[number % Words.list.count]) \(number)"
    }
  }

  /// A day for each number: years of twelve months of 28 days.
  private func date(_ number: Int) -> String {
    func digits(_ value: Int, _ width: Int) -> String {
      let text = String(value)
      return String(repeating: "0", count: max(0, width - text.count)) + text
    }
    let (year, day) = number.quotientAndRemainder(dividingBy: 12 * 28)
    return "\(digits(1900 + year, 4))-\(digits(day / 28 + 1, 2))-\(digits(day % 28 + 1, 2))"
  }
}

/// What the synthetic articles are written in.
enum Words {
  static let list = [
    "the", "of", "a", "strikes", "killed", "on", "base", "forces", "said", "after", "near",
    "militia", "two", "official", "in", "border", "drone", "responded", "coalition", "targets",
  ]
}
