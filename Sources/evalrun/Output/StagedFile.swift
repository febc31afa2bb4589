import Foundation

/// A file that is written beside its place and put there when it is whole; an interruption leaves
/// nothing of it.
///
/// A device or a pipe, such as `/dev/null`, is written to as it stands and never replaced, and so
/// is what a symbolic link leads to, not the link.
final class StagedFile {
  private let place: URL
  /// Where the file is while it is written, `nil` if that is its place.
  private let staged: URL?
  private let handle: FileHandle
  private let removal: Interruption.Undoing
  private var isCommitted = false

  /// Begins the file.
  init(_ path: String) throws {
    guard Self.canBeReplaced(path) else {
      place = URL(filePath: path)
      staged = nil
      removal = Interruption.undoing {}
      handle = try FileHandle(forWritingTo: place)
      return
    }
    place = URL(filePath: path).resolvingSymlinksInPath()
    let folder = place.deletingLastPathComponent()
    let staged = folder.appending(path: ".\(place.lastPathComponent).\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    removal = Interruption.undoing { try? FileManager.default.removeItem(at: staged) }
    try Data().write(to: staged)
    handle = try FileHandle(forWritingTo: staged)
    self.staged = staged
  }

  deinit {
    if !isCommitted, let staged { try? FileManager.default.removeItem(at: staged) }
    removal.giveUp()
  }

  /// Adds bytes.
  func write(_ bytes: [UInt8]) throws {
    try handle.write(contentsOf: Data(bytes))
  }

  /// Puts the file in its place, over whatever is there.
  func commit() throws {
    try handle.close()
    if let staged {
      let result = unsafe rename(
        staged.path(percentEncoded: false), place.path(percentEncoded: false))
      guard result == 0 else { throw CocoaError(.fileWriteUnknown) }
    }
    isCommitted = true
  }

  /// Whether nothing is at a path, or a file.
  private static func canBeReplaced(_ path: String) -> Bool {
    var status = stat()
    // Links are followed: what counts is what the bytes would reach.
    guard unsafe stat(path, &status) == 0 else { return true }
    return status.st_mode & S_IFMT == S_IFREG
  }
}
