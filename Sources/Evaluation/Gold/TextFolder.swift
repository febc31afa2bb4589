import Annotations
import Foundation

/// A folder in which the texts of labelled articles may lie.
struct TextFolder {
  let path: String

  /// Finds the text of each record.
  ///
  /// A text is recognised by its hash, whatever its name. A file `ID.txt` with another hash is not
  /// taken for something else: it is an error. Labels without a hash take `ID.txt`.
  ///
  /// - Returns: the articles found, by id, and what is wrong.
  static func resolve(
    _ records: [LabelsRecord], in folders: [TextFolder]
  ) -> (texts: [String: Article], findings: [GoldFinding]) {
    var texts: [String: Article] = [:]
    var findings: [GoldFinding] = []
    for folder in folders {
      let contents = folder.contents()
      let byHash = Dictionary(
        contents.map { (SHA256.hexadecimal($0.value), $0.key) }, uniquingKeysWith: min)
      for record in records where texts[record.id] == nil {
        let ownName = fileName(of: record.id)
        let name = record.sha256.map { byHash[$0] } ?? ownName
        if record.sha256 != nil, name == nil, contents[ownName] != nil {
          findings.append(
            GoldFinding(
              path: folder.path + "/" + ownName, line: nil,
              message: "the text of article \(record.id) is not the one that was labelled: its "
                + "SHA-256 differs from that in \(record.path); restore the text or label it anew",
              stopsReport: true))
        }
        guard let name, let bytes = contents[name] else { continue }
        do {
          texts[record.id] = try Article(id: record.id, validating: bytes)
        } catch {
          findings.append(
            GoldFinding(
              path: folder.path + "/" + name, line: nil, message: error.description,
              stopsReport: true))
        }
      }
    }
    return (texts, findings)
  }

  /// The file name of an article's text: its id, with what no file name can hold percent-encoded.
  static func fileName(of id: String) -> String {
    var allowed = CharacterSet.alphanumerics
    allowed.insert(charactersIn: "-_.")
    let encoded = id.addingPercentEncoding(withAllowedCharacters: allowed) ?? id
    return (encoded.hasPrefix(".") ? "%2E" + encoded.dropFirst() : encoded) + ".txt"
  }

  /// The regular files of the folder by name; empty if there is no such folder.
  private func contents() -> [String: [UInt8]] {
    guard FileSystem.kind(of: path) == .folder else { return [:] }
    var contents: [String: [UInt8]] = [:]
    for name in (try? FileSystem.names(in: path)) ?? [] {
      let file = path + "/" + name
      if FileSystem.kind(of: file) == .file { contents[name] = try? FileSystem.bytes(of: file) }
    }
    return contents
  }
}
