import Annotations

/// Renders a report as JSON with sorted keys, `evalrun.report/1`.
public struct JSONRenderer: Sendable {
  /// Makes a renderer.
  public init() {}

  /// The report as UTF-8 text with a line end behind it.
  public func render(_ report: Report) -> String {
    EncodedReport(report).json.written(width: 100) + "\n"
  }
}
