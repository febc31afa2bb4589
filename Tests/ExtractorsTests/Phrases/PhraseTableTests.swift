import Annotations
import Foundation
import TestSupport
import Testing

/// The tables are sound, whatever an extractor makes of them.
@Suite
struct PhraseTableTests {
  @Test func `every field of the schema has a table of its type`() throws {
    let schema = try JSONValue(
      parsing: Array(Data(contentsOf: Repository.path("gold", "schema.json"))))
    let fields = try #require(schema["fields"]?.array)
    let types = fields.map { [$0["name"]?.string, $0["type"]?.string] }
    #expect(types == PhraseTable.all.map { [$0.field.name, $0.type.name] })
  }

  @Test(arguments: PhraseTable.all)
  func `there are enough cases of both kinds`(table: PhraseTable) {
    #expect(table.cases.count >= 25)
    #expect(table.stated.count >= 15)
    #expect(table.nearMisses.count >= 5)
  }

  @Test(arguments: PhraseTable.all)
  func `ids are unique slugs, and no text stands twice`(table: PhraseTable) {
    let ids = table.cases.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil })
    #expect(Set(table.cases.map(\.article.text)).count == ids.count)
  }

  @Test(arguments: PhraseTable.all)
  func `marks are of the field, and near-misses have none`(table: PhraseTable) {
    #expect(table.nearMisses.allSatisfy { $0.marks.isEmpty })
    for phrase in table.stated {
      #expect(phrase.fillers.contains { !$0.isOptional }, "\(phrase.id) states nothing")
      for mark in phrase.marks {
        #expect(mark.field == table.field, "\(phrase.id)")
        #expect(!mark.surface.isEmpty, "\(phrase.id)")
      }
    }
  }

  @Test(arguments: PhraseTable.all)
  func `values are in normal form and agree with the text`(table: PhraseTable) {
    for phrase in table.stated {
      for mark in phrase.marks {
        #expect(!mark.values.isEmpty && mark.values.allSatisfy(table.type.isNormalForm))
        #expect(agrees(mark, table.type), "\(phrase.id): \(mark.values) for “\(mark.surface)”")
      }
    }
  }

  /// Whether a number, date or ordinal that the normalisers can read is the marked one.
  private func agrees(_ mark: PhraseCase.Mark, _ type: ValueType) -> Bool {
    guard let printed = type.normalForm(of: mark.surface) else { return true }
    switch type {
    case .count:
      // The modifier stands outside the span.
      return mark.values.contains { value in
        guard case .number(let number, _)? = CountValue(normalForm: value) else {
          return value == printed
        }
        return CountValue(normalForm: printed) == .number(number, .exactly)
      }
    case .date:
      // A mention carries the value of its fact, which may say more than the place itself.
      return mark.values.count > 1
        || mark.values.contains { value in
          guard let printed = DateValue(normalForm: printed),
            let value = DateValue(normalForm: value)
          else { return false }
          return printed == value || printed.contains(value)
        }
    case .ordinal: return mark.values.contains(printed) || mark.values.count > 1
    default: return true
    }
  }
}

extension JSONValue {
  fileprivate subscript(key: String) -> JSONValue? {
    if case .object(let members) = bare { members[key] } else { nil }
  }

  fileprivate var array: [JSONValue]? {
    if case .array(let elements) = bare { elements } else { nil }
  }

  fileprivate var string: String? {
    if case .string(let string) = bare { string } else { nil }
  }
}
