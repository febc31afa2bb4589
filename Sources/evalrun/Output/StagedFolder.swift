import Foundation

/// A folder that is written beside its place and put there when it is whole; an interruption leaves
/// nothing of it.
final class StagedFolder {
  private let place: URL
  private let staged: URL
  private let removal: Interruption.Undoing
  private var isCommitted = false

  /// Begins the folder.
  ///
  /// - Throws: ``OccupiedFolder`` if something lies there already: what a folder holds is not
  ///   replaced in one step, and half of the old beside half of the new is no corpus.
  init(_ path: String) throws {
    place = URL(filePath: path, directoryHint: .notDirectory).standardizedFileURL
    let manager = FileManager.default
    if manager.fileExists(atPath: place.path(percentEncoded: false)) {
      let contents = try? manager.contentsOfDirectory(atPath: place.path(percentEncoded: false))
      guard contents?.isEmpty == true else { throw OccupiedFolder(path: path) }
    }
    staged = place.deletingLastPathComponent()
      .appending(path: ".\(place.lastPathComponent).\(UUID().uuidString)")
    let staged = staged
    removal = Interruption.undoing { try? FileManager.default.removeItem(at: staged) }
    try manager.createDirectory(at: staged, withIntermediateDirectories: true)
  }

  deinit {
    if !isCommitted { try? FileManager.default.removeItem(at: staged) }
    removal.giveUp()
  }

  /// Adds a file, by its path inside the folder.
  func write(_ bytes: [UInt8], to name: String) throws {
    let file = staged.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  /// Puts the folder in its place.
  func commit() throws {
    guard unsafe rename(staged.path(percentEncoded: false), place.path(percentEncoded: false)) == 0
    else {
      throw WriteFailure(
        place.path(percentEncoded: false), POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO))
    }
    isCommitted = true
  }
}

/// A folder that holds something already.
struct OccupiedFolder: Error, CustomStringConvertible {
  let path: String

  var description: String {
    "\(path): something is here already; name a new folder, or remove this one first"
  }
}
