public import Foundation

/// Where the package's own files lie, found from this source file upwards.
public enum Repository: Sendable {
  /// The folder that holds `Package.swift`.
  public static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file or folder of the package.
  public static func path(_ components: String...) -> URL {
    components.reduce(root) { $0.appending(path: $1) }
  }
}
