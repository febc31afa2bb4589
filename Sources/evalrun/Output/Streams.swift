import Foundation

/// Where results and notes go.
struct Streams: Sendable {
  /// Whether notes are kept back.
  let isQuiet: Bool

  /// Writes a result to standard output.
  ///
  /// - Throws: ``ClosedPipe`` if nobody reads any more.
  func result(_ text: String) throws {
    try result(Array(text.utf8))
  }

  /// Writes a result to standard output.
  ///
  /// - Throws: ``ClosedPipe`` if nobody reads any more.
  func result(_ bytes: [UInt8]) throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    } catch {
      if errno == EPIPE { throw ClosedPipe() }
      throw error
    }
  }

  /// Writes a note for people to standard error.
  func note(_ text: String) {
    if !isQuiet { error(text) }
  }

  /// Writes what went wrong to standard error, quiet or not.
  func error(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data("evalrun: \(text)\n".utf8))
  }

  /// Writes a file whole or not at all: beside its place, then renamed.
  ///
  /// A device such as `/dev/null` is written to, never replaced.
  func write(_ text: String, to path: String) throws {
    let type = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
    if let type, type != .typeRegular, type != .typeSymbolicLink {
      try FileHandle(forWritingTo: URL(filePath: path)).write(contentsOf: Data(text.utf8))
      return
    }
    let file = try StagedFile(path)
    try file.write(Array(text.utf8))
    try file.commit()
  }
}

/// The reader of a pipe has gone, as `head` does; that is no error.
struct ClosedPipe: Error {}
