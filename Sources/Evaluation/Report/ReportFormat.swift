/// A form in which results are written; the raw value is its name on the command line.
public enum ReportFormat: String, Hashable, Sendable, CaseIterable {
  /// Tables for a terminal of 100 columns.
  case text

  /// The whole report as one JSON object.
  case json

  /// One JSON object for each score, comparison, error and mistake, a line each.
  case jsonLines = "jsonl"

  /// Tidy rows: one for each metric of each score.
  case csv

  /// Tables for GitHub and other readers of Markdown.
  case markdown = "md"

  /// One page that needs nothing beside it.
  case html

  /// Test results for continuous integration, a suite for each system and corpus.
  case junit

  /// Tables for a paper, with booktabs.
  case latex

  /// The forms in which a plain report is kept beside the gold.
  public static let kept: [ReportFormat] = [.html, .markdown, .json, .csv]

  /// How the name of a file in this form ends.
  public var pathExtension: String {
    switch self {
    case .text: "txt"
    case .junit: "xml"
    case .latex: "tex"
    case .json, .jsonLines, .csv, .markdown, .html: rawValue
    }
  }
}
