import Testing

@testable import Annotations

struct CountValueTests {
  @Test(arguments: ["17", "0", ">=40", ">40", "<=40", "<40", "~40", "16..20", "several", "dozens"])
  func `normal forms are read and written alike`(form: String) {
    #expect(CountValue(normalForm: form)?.normalForm == form)
  }

  @Test(arguments: ["", "040", "-3", "=>4", ">= 4", "20..16", "7..7", "1..", "many", "٣", "1,000"])
  func `anything else is refused`(form: String) {
    #expect(CountValue(normalForm: form) == nil)
  }

  @Test func `the same number with another modifier is a near miss`() throws {
    let exact = CountValue.number(40, .exactly)
    #expect(exact.isNearMiss(of: .number(40, .atLeast)))
    #expect(!exact.isNearMiss(of: exact))
    #expect(!exact.isNearMiss(of: .number(41, .atLeast)))
    #expect(!exact.isNearMiss(of: .range(40, 50)))
  }
}

struct DateValueTests {
  @Test(arguments: ["2024-02-02", "XXXX-11-12", "XXXX-11", "2024-02", "2024", "XXXX-WXX-7"])
  func `normal forms are read and written alike`(form: String) {
    #expect(DateValue(normalForm: form)?.normalForm == form)
  }

  @Test(arguments: [
    "", "XXXX", "2023-02-29", "XXXX-02-30", "2023-13-01", "XXXX-WXX-8", "2023-1-1", "23-01-01",
    "2023-WXX-3", "2023-01-01-01", "XXXX-XX-12",
  ])
  func `anything else is refused`(form: String) {
    #expect(DateValue(normalForm: form) == nil)
  }

  /// Days of the week as any calendar prints them.
  @Test(arguments: [("2023-11-12", 7), ("2000-02-29", 2), ("1999-12-31", 5), ("2024-01-01", 1)])
  func `a full date has its day of the week`(form: String, weekday: Int) {
    #expect(DateValue(normalForm: form)?.dayOfWeek == weekday)
  }

  @Test(arguments: [
    ("XXXX-WXX-7", "2023-11-12", true), ("XXXX-WXX-1", "2023-11-12", false),
    ("XXXX-11", "XXXX-11-12", true), ("XXXX-11-12", "2023-11-12", true),
    ("XXXX-11-12", "2023-11", false), ("XXXX-WXX-7", "XXXX-11-12", false),
    ("2023", "XXXX-11-12", false), ("2023", "2023-11", true),
  ])
  func `a date contains the dates that it may mean`(outer: String, inner: String, yes: Bool) throws
  {
    let outer = try #require(DateValue(normalForm: outer))
    let inner = try #require(DateValue(normalForm: inner))
    #expect(outer.contains(inner) == yes)
    #expect(outer.isNearMiss(of: inner) == yes)
    #expect(inner.isNearMiss(of: outer) == yes)
    #expect(!outer.isNearMiss(of: outer))
    #expect(inner.generalisations.contains(outer) == yes)
  }
}
