import Annotations

/// One way in which a tool may have counted the offsets that it wrote.
struct OffsetHypothesis: Hashable, Sendable {
  var unit: OffsetUnit
  /// Whether a carriage return with a line feed counts as one, as after reading in text mode.
  var countsCRLFAsOne = false
  /// Whether a byte-order mark at the beginning counts for nothing.
  var skipsByteOrderMark = false

  /// Every way in which the offsets of some texts may have been counted.
  ///
  /// The unit may be known.
  static func all(for articles: [Article], unit: OffsetUnit?) -> [OffsetHypothesis] {
    let hasCRLF = articles.contains { $0.hasCRLF }
    let hasMark = articles.contains { $0.hasByteOrderMark }
    var all: [OffsetHypothesis] = []
    for unit in unit.map({ [$0] }) ?? [.scalar, .utf16, .utf8] {
      for crlf in hasCRLF ? [false, true] : [false] {
        for mark in hasMark ? [false, true] : [false] {
          all.append(
            OffsetHypothesis(unit: unit, countsCRLFAsOne: crlf, skipsByteOrderMark: mark))
        }
      }
    }
    return all
  }

  /// How notes name the hypothesis.
  var label: String {
    unit.label + (countsCRLFAsOne ? ", a CRLF counted as one" : "")
      + (skipsByteOrderMark ? ", the byte-order mark not counted" : "")
  }
}

extension Article {
  /// Whether a carriage return stands before a line feed.
  var hasCRLF: Bool {
    utf8.indices.dropLast().contains { utf8[$0] == 0x0D && utf8[$0 + 1] == 0x0A }
  }

  /// Whether the text begins with U+FEFF.
  var hasByteOrderMark: Bool { utf8.starts(with: [0xEF, 0xBB, 0xBF]) }
}
