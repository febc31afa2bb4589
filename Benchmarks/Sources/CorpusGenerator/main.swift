import Foundation

// generate FOLDER MEGABYTES [SEED [PERCENT]]: articles after the texts of a folder, as JSON Lines
// on standard output. PERCENT of the ordinary words are replaced by others; 0 if it is not given.
let words = Array(CommandLine.arguments.dropFirst())
guard 2...4 ~= words.count, let megabytes = Double(words[1]), megabytes >= 0,
  let seed = words.count > 2 ? UInt64(words[2]) : 1,
  let percent = words.count > 3 ? Int(words[3]) : 0, 0...100 ~= percent
else {
  try FileHandle.standardError.write(
    contentsOf: Data("usage: generate FOLDER MEGABYTES [SEED [PERCENT]]\n".utf8))
  exit(2)
}
let folder = URL(filePath: words[0], directoryHint: .isDirectory)
let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
  .filter { $0.pathExtension == "txt" }
  .sorted { $0.path < $1.path }
let templates = try files.map { Template(try String(contentsOf: $0, encoding: .utf8)) }
guard !templates.isEmpty else {
  try FileHandle.standardError.write(
    contentsOf: Data("generate: no .txt in \(words[0])\n".utf8))
  exit(3)
}
var stream = ArticleStream(templates: templates, varying: percent, seed: seed)
try stream.write(Int(megabytes * 1_000_000), to: .standardOutput)
