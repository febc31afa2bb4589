import Evaluation
import Foundation

/// The reports that are kept in `reports/` beside the gold, a part for each corpus.
///
/// Nothing in the files of a corpus depends on which corpora behind it were scored too, so that
/// those of the tree stay the same whether or not the texts of the others are at hand.
struct SavedReports {
  private let streams: Streams
  private let folder: URL

  init(_ streams: Streams, gold: String) {
    self.streams = streams
    folder = URL(filePath: gold).deletingLastPathComponent().appending(path: "reports")
  }

  /// Writes `CORPUS.{html,md,json,csv}` for each corpus that was scored.
  func write(_ report: Report) throws {
    var names: [String] = []
    for (place, corpus) in report.corpora.enumerated() {
      let part = Report(
        signature: report.signature.selecting(corpus: corpus.name),
        provenance: Provenance(absent: [:]), corpora: [corpus])
      for format in ReportFormat.kept {
        let name = "\(corpus.name).\(format.pathExtension)"
        let path = folder.appending(path: name).path(percentEncoded: false)
        if format == .html {
          // Each corpus is set against those before it.
          try HTMLOutput(streams).write(
            part, to: path, siblings: Array(report.corpora.prefix(place)))
        } else {
          try streams.write(ReportRenderer().render(part, as: format), to: path)
        }
        names.append(name)
      }
    }
    streams.note(
      "wrote \(names.joined(separator: ", ")) to \(folder.path(percentEncoded: false))")
  }
}
