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

  /// The name of what a path leads to, for `.` and `..` as well.
  static func name(of path: String) -> String {
    isRelativeStep(path)
      ? URL(filePath: path).standardizedFileURL.lastPathComponent : WrittenPath(path).name
  }

  /// The folder in which a path leads to something.
  static func folder(around path: String) -> String {
    guard !isRelativeStep(path) else {
      return URL(filePath: path).standardizedFileURL.deletingLastPathComponent()
        .path(percentEncoded: false)
    }
    let folder = WrittenPath(path).folder
    return folder.isEmpty ? "." : folder
  }

  /// Whether a path ends in a step that names nothing.
  private static func isRelativeStep(_ path: String) -> Bool {
    ["", ".", ".."].contains(WrittenPath(path).name)
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
