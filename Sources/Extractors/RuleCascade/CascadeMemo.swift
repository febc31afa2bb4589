import Annotations

/// What stretches of text stated in this article or an earlier one; one for each machine.
struct CascadeMemo: Sendable {
  let texts = ValueMemo<String>()
  let counts = ValueMemo<CountValue>()
  let dates = ValueMemo<DateValue>()
}

extension CascadeRun {
  /// What a stretch states as text: remembered, or made of the printed form.
  func value(
    _ reading: ValueReading, of range: Range<Int>, _ make: (String) -> String?
  ) -> String? {
    memo.texts.value(reading, of: range, in: document.bytes) { make(text(range)) }
  }

  /// The number that a stretch states.
  func count(of range: Range<Int>) -> CountValue? {
    memo.counts.value(.count, of: range, in: document.bytes) {
      CountNormaliser.value(of: text(range))
    }
  }

  /// The date that a stretch states.
  func date(of range: Range<Int>) -> DateValue? {
    memo.dates.value(.date, of: range, in: document.bytes) {
      DateNormaliser.value(of: text(range))
    }
  }
}
