import Annotations

/// What keeps one mention of an answer from being used, while the others stand.
struct MentionFault: Error, Hashable, Sendable {
  /// The key inside the mention, such as `value` or `attributes.source`; `nil` for the whole of it.
  var key: String?
  let reason: String
}

/// Reads one mention of an answer and notes the first thing that is wrong with it.
///
/// Only what is no JSON ends the reading: it leaves nothing behind it to be read.
struct MentionReader {
  private var mention = PredictionRecord.Mention()
  private var fault: MentionFault?

  static func read(
    _ reader: inout JSONReader
  ) throws(JSONError) -> Result<PredictionRecord.Mention, MentionFault> {
    var result = Self()
    if try result.opens(.object, nil, "an object", &reader) {
      try reader.object { (key, reader) throws(JSONError) in try result.take(key, &reader) }
    }
    if let fault = result.fault ?? result.missing { return .failure(fault) }
    return .success(result.mention)
  }

  private mutating func take(_ key: String, _ reader: inout JSONReader) throws(JSONError) {
    switch key {
    case "field": mention.field = try text(key, &reader) ?? ""
    case "value": mention.value = try text(key, &reader)
    case "start": mention.start = try wholeNumber(key, &reader)
    case "end": mention.end = try wholeNumber(key, &reader)
    case "text": mention.text = try text(key, &reader)
    case "rule": mention.rule = try text(key, &reader)
    case "attributes":
      guard !reader.null(), try opens(.object, key, "an object", &reader) else { return }
      try reader.object { (name, reader) throws(JSONError) in
        // Missing, null and empty are one.
        if let text = try text("attributes.\(name)", &reader), !text.isEmpty {
          mention.attributes[name] = text
        }
      }
    default: try reader.skip()
    }
  }

  /// What a mention lacks though each of its values is sound.
  private var missing: MentionFault? {
    if mention.field.isEmpty { return MentionFault(reason: "\"field\" is missing") }
    guard (mention.start == nil) != (mention.end == nil) else { return nil }
    let (given, lacking) = mention.end == nil ? ("start", "end") : ("end", "start")
    return MentionFault(
      reason: "\"\(given)\" stands without \"\(lacking)\"; give both or neither")
  }

  // MARK: Values

  /// A string, or a whole number as it prints; `nil` for null and for anything else.
  private mutating func text(
    _ key: String, _ reader: inout JSONReader
  ) throws(JSONError) -> String? {
    switch try reader.peek() {
    case .null:
      try reader.skip()
      return nil
    case .string: return try reader.string()
    case .number:
      let numeral = try reader.numeral()
      if let number = Self.wholeNumber(numeral) { return number }
      note(key, "a string", numeral)
      return nil
    default:
      _ = try opens(.string, key, "a string", &reader)
      return nil
    }
  }

  private mutating func wholeNumber(
    _ key: String, _ reader: inout JSONReader
  ) throws(JSONError) -> Int? {
    guard !reader.null(), try opens(.number, key, "a whole number", &reader) else { return nil }
    let numeral = try reader.numeral()
    if let number = Self.wholeNumber(numeral).flatMap({ Int($0) }) { return number }
    note(key, "a whole number", numeral)
    return nil
  }

  /// The digits of a whole number; programs that keep numbers as floating point write 7 as `7.0`.
  private static func wholeNumber(_ numeral: String) -> String? {
    if let number = Int(numeral) ?? Double(numeral).flatMap({ Int(exactly: $0) }) {
      return String(number)
    }
    return numeral.utf8.allSatisfy { $0 == UInt8(ascii: "-") || 0x30...0x39 ~= $0 } ? numeral : nil
  }

  /// Whether a value of a kind comes next; one of another kind is noted and passed over.
  private mutating func opens(
    _ kind: JSONReader.Kind, _ key: String?, _ what: String, _ reader: inout JSONReader
  ) throws(JSONError) -> Bool {
    let found = try reader.peek()
    guard found != kind else { return true }
    let start = reader.offset
    try reader.skip()
    switch found {
    case .object: note(key, what, "an object")
    case .array: note(key, what, "an array")
    default: note(key, what, Self.excerpt(reader.bytes[start..<reader.offset]))
    }
    return false
  }

  private mutating func note(_ key: String?, _ what: String, _ found: String) {
    guard fault == nil else { return }
    fault = MentionFault(
      key: key, reason: "\(what) should stand here, not \(Self.excerpt(found.utf8))")
  }

  /// A value as it is written, cut to what fits into a message.
  private static func excerpt(_ written: some Collection<UInt8>) -> String {
    let limit = 40
    // No scalar has more than four bytes, so the last one shown is whole.
    let scalars = String(decoding: written.prefix(4 * limit + 4), as: UTF8.self).unicodeScalars
    let shown = String(String.UnicodeScalarView(scalars.prefix(limit)))
    return scalars.count > limit ? shown + "…" : shown
  }
}
