import Evaluation
import Foundation

/// Writes a report as a page, with the pages of articles beside it where they do not fit on it.
struct HTMLOutput {
  private let streams: Streams

  init(_ streams: Streams) {
    self.streams = streams
  }

  /// Writes the page.
  ///
  /// - Parameters:
  ///   - report: a report with its articles in full.
  ///   - path: the file; `nil` for standard output, which gets a page alone.
  ///   - siblings: corpora outside the report to set its corpora against.
  /// - Throws: what keeps a file from being written; ``ClosedPipe`` if nobody reads the page.
  func write(_ report: Report, to path: String?, siblings: [CorpusReport] = []) throws {
    guard let path, isRegular(path) else {
      let page = HTMLRenderer(siblings: siblings).render(report)
      if let path { try streams.write(page, to: path) } else { try streams.result(page) }
      return
    }
    let place = URL(filePath: path)
    let folder = place.deletingPathExtension().lastPathComponent + ".articles"
    let renderer = HTMLRenderer(sideFolder: folder, siblings: siblings)
    let beside = place.deletingLastPathComponent().appending(path: folder)
    // The page last: what it links to is there when it appears.
    let count = try renderer.writeSideFiles(of: report) { name, text in
      try Interruption.check()
      try streams.write(text, to: beside.path(percentEncoded: false) + "/" + name)
    }
    try streams.write(renderer.render(report), to: path)
    if count > 0 { streams.note("wrote \(count) files to \(folder) beside the page") }
  }

  /// Whether a file can stand there, and a folder beside it: a device has neither.
  private func isRegular(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard let type = attributes?[.type] as? FileAttributeType else { return true }
    return type == .typeRegular || type == .typeSymbolicLink
  }
}
