import Foundation

/// A file that is written beside its place and put there when it is whole; an interruption leaves
/// nothing of it.
///
/// A device or a pipe, such as `/dev/null`, is written to as it stands and never replaced, and so
/// is what a symbolic link leads to, not the link.
final class StagedFile {
  private let path: String
  private let place: URL
  /// Where the file is while it is written, `nil` if that is its place.
  private let staged: URL?
  private let handle: FileHandle
  private let removal: Interruption.Undoing
  private var isCommitted = false

  /// Begins the file.
  ///
  /// - Throws: ``WriteFailure`` if nothing can be written there.
  init(_ path: String) throws {
    self.path = path
    guard try Self.canBeReplaced(path) else {
      place = URL(filePath: path)
      staged = nil
      removal = Interruption.undoing {}
      handle = try Self.naming(path) { [place] in try FileHandle(forWritingTo: place) }
      return
    }
    place = URL(filePath: path).resolvingSymlinksInPath()
    let folder = place.deletingLastPathComponent()
    let staged = folder.appending(path: ".\(place.lastPathComponent).\(UUID().uuidString)")
    removal = Interruption.undoing { try? FileManager.default.removeItem(at: staged) }
    handle = try Self.naming(path) {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data().write(to: staged)
      return try FileHandle(forWritingTo: staged)
    }
    self.staged = staged
  }

  deinit {
    if !isCommitted, let staged { try? FileManager.default.removeItem(at: staged) }
    removal.giveUp()
  }

  /// Adds bytes.
  func write(_ bytes: [UInt8]) throws {
    try Self.naming(path) { try handle.write(contentsOf: Data(bytes)) }
  }

  /// Puts the file in its place, over whatever is there.
  func commit() throws {
    try Self.naming(path) { try handle.close() }
    if let staged {
      let result = unsafe rename(
        staged.path(percentEncoded: false), place.path(percentEncoded: false))
      guard result == 0 else {
        throw WriteFailure(path, POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO))
      }
    }
    isCommitted = true
  }

  /// Does something with what is at a path, and says of which path it is that it fails.
  private static func naming<Result>(_ path: String, _ body: () throws -> Result) throws -> Result {
    do { return try body() } catch { throw WriteFailure(path, error) }
  }

  /// Whether nothing is at a path, or a file.
  private static func canBeReplaced(_ path: String) throws -> Bool {
    if path.isEmpty { throw WriteFailure("\"\"", reason: "it names no file") }
    var status = stat()
    // Links are followed: what counts is what the bytes would reach.
    guard unsafe stat(path, &status) == 0 else { return true }
    if status.st_mode & S_IFMT == S_IFDIR { throw WriteFailure(path, reason: "it is a folder") }
    return status.st_mode & S_IFMT == S_IFREG
  }
}
