public import Foundation

/// A folder of a test's own, gone with the test that holds it.
public final class TemporaryFolder: Sendable {
  /// Where the folder is; nothing is there before the first file is written.
  public let url = FileManager.default.temporaryDirectory
    .appending(path: "evalrun-\(UUID().uuidString)")

  /// Makes a name for a folder that no other test has.
  public init() {}

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Where the folder is.
  public var path: String { url.path(percentEncoded: false) }

  /// The names of what is in the folder, sorted.
  public var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  /// Writes a file, whatever folders it takes.
  ///
  /// - Returns: the path of the file.
  @discardableResult
  public func write(_ bytes: [UInt8], to name: String) throws -> String {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return file.path(percentEncoded: false)
  }

  /// Writes a text to a file, whatever folders it takes.
  ///
  /// - Returns: the path of the file.
  @discardableResult
  public func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }
}
