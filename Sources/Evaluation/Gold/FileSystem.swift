import Foundation

/// The few questions that loading asks of the file system.
enum FileSystem {
  enum Kind {
    case file, folder
  }

  /// What a path leads to, links followed; `nil` if to nothing.
  static func kind(of path: String) -> Kind? {
    let resolved = URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false)
    let type = try? FileManager.default.attributesOfItem(atPath: resolved)[.type]
    switch type as? FileAttributeType {
    case .typeDirectory?: return .folder
    case nil: return nil
    default: return .file
    }
  }

  /// The names in a folder, sorted.
  static func names(in folder: String) throws(GoldError) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    } catch {
      throw GoldError(path: folder, "the folder cannot be read")
    }
  }

  /// All bytes of a file, or of a pipe that stands in for one.
  static func bytes(of path: String) throws(GoldError) -> [UInt8] {
    guard kind(of: path) == .file, let handle = FileHandle(forReadingAtPath: path),
      let data = try? handle.readToEnd() ?? Data()
    else { throw GoldError(path: path, "the file cannot be read") }
    return [UInt8](data)
  }
}
