/// The parts of a path as it is written, without a look at the disk.
///
/// `NSString` takes paths apart as well, and stops the program at those of one character.
struct WrittenPath {
  /// The folder, empty where the path has none.
  let folder: String
  /// What the path ends in.
  let name: String

  init(_ path: String) {
    var path = path[...]
    while path.count > 1, path.last == "/" { path.removeLast() }
    guard let slash = path.lastIndex(of: "/") else {
      folder = ""
      name = String(path)
      return
    }
    folder = slash == path.startIndex ? "/" : String(path[..<slash])
    name = String(path[path.index(after: slash)...])
  }

  /// Where the extension begins; a point at the beginning begins none.
  private var point: String.Index? {
    guard let point = name.lastIndex(of: "."), point > name.startIndex else { return nil }
    return point
  }

  /// The name without its extension.
  var stem: String { point.map { String(name[..<$0]) } ?? name }

  /// The path without its extension.
  var bare: String {
    folder.isEmpty ? stem : folder.hasSuffix("/") ? folder + stem : folder + "/" + stem
  }

  /// The extension without its point, empty where there is none.
  var suffix: String { point.map { String(name[name.index(after: $0)...]) } ?? "" }
}
