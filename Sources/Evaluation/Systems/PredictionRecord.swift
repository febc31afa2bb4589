import Annotations

/// One line of a predictions file as it is written, offsets in Unicode scalars.
struct PredictionRecord: Sendable {
  struct Mention: Hashable, Sendable {
    var field = ""
    var value: String?
    var start: Int?
    var end: Int?
    /// What the system takes to stand there.
    var text: String?
    var attributes: [String: String] = [:]
    var rule: String?
  }

  private(set) var id = ""
  private(set) var sha256: String?
  private(set) var error: String?
  /// The mentions in the order of the line, each by itself sound or not.
  private(set) var mentions: [Result<Mention, MentionFault>] = []

  /// A line that is no prediction, with the id that it names if it got so far.
  struct Malformed: Error {
    let id: String?
    let reason: String
  }

  /// Reads a line; what is wrong inside one mention is a fault of that mention alone, and keys that
  /// the format does not know are passed over.
  init(parsing line: [UInt8]) throws(Malformed) {
    var hasMentions = false
    do {
      _ = try UTF8Span(validating: line.span)
    } catch {
      throw Malformed(id: nil, reason: "not UTF-8")
    }
    var reader = JSONReader(line)
    do {
      try reader.object { (key, reader) throws(JSONError) in
        switch key {
        case "id": id = try reader.string()
        case "sha256": sha256 = try reader.optional { (r) throws(JSONError) in try r.string() }
        case "error": error = try reader.optional { (r) throws(JSONError) in try r.string() }
        case "mentions":
          hasMentions = true
          try reader.array { (reader) throws(JSONError) in
            mentions.append(try MentionReader.read(&reader))
          }
        default: try reader.skip()
        }
      }
      try reader.end()
    } catch {
      throw Malformed(id: id.isEmpty ? nil : id, reason: error.reason)
    }
    if id.isEmpty { throw Malformed(id: nil, reason: "\"id\" is missing") }
    if !hasMentions, error == nil {
      throw Malformed(
        id: id, reason: "\"mentions\" is missing; write [] where there are none, or \"error\"")
    }
  }
}

extension JSONReader {
  /// A value that may be null.
  fileprivate mutating func optional<Value>(
    _ read: (inout JSONReader) throws(JSONError) -> Value
  ) throws(JSONError) -> Value? {
    null() ? nil : try read(&self)
  }
}
