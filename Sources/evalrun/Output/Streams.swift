import Foundation

/// Where results and notes go.
struct Streams: Sendable {
  /// Whether notes are kept back.
  let isQuiet: Bool

  /// Writes a result to standard output.
  func result(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  /// Writes a note for people to standard error.
  func note(_ text: String) {
    if !isQuiet { error(text) }
  }

  /// Writes what went wrong to standard error, quiet or not.
  func error(_ text: String) {
    FileHandle.standardError.write(Data("evalrun: \(text)\n".utf8))
  }

  /// Writes a file whole or not at all: beside its place, then renamed.
  func write(_ text: String, to path: String) throws {
    try FileManager.default.createDirectory(
      at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
  }
}
