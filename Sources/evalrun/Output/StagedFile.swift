import Foundation

/// A file that is written beside its place and put there when it is whole; an interruption leaves
/// nothing of it.
final class StagedFile {
  private let place: URL
  private let staged: URL
  private let handle: FileHandle
  private let removal: Interruption.Undoing
  private var isCommitted = false

  /// Begins the file.
  init(_ path: String) throws {
    place = URL(filePath: path)
    staged = place.deletingLastPathComponent()
      .appending(path: ".\(place.lastPathComponent).\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    let staged = staged
    removal = Interruption.undoing { try? FileManager.default.removeItem(at: staged) }
    try Data().write(to: staged)
    handle = try FileHandle(forWritingTo: staged)
  }

  deinit {
    if !isCommitted { try? FileManager.default.removeItem(at: staged) }
    removal.giveUp()
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
