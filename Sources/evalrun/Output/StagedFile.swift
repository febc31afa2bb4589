import Foundation

/// A file that is written beside its place and put there when it is whole.
final class StagedFile {
  private let place: URL
  private let staged: URL
  private let handle: FileHandle
  private var isCommitted = false

  /// Begins the file.
  init(_ path: String) throws {
    place = URL(filePath: path)
    staged = place.deletingLastPathComponent()
      .appending(path: ".\(place.lastPathComponent).\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data().write(to: staged)
    handle = try FileHandle(forWritingTo: staged)
  }

  deinit {
    if !isCommitted { try? FileManager.default.removeItem(at: staged) }
  }

  /// Adds bytes.
  func write(_ bytes: [UInt8]) throws {
    try handle.write(contentsOf: Data(bytes))
  }

  /// Puts the file in its place, over whatever is there.
  func commit() throws {
    try handle.close()
    guard unsafe rename(staged.path(percentEncoded: false), place.path(percentEncoded: false)) == 0
    else {
      throw CocoaError(.fileWriteUnknown)
    }
    isCommitted = true
  }
}
