import Annotations

/// Renders what perturbations did as JSON with sorted keys, `evalrun.robustness/1`.
public struct RobustnessJSONRenderer: Sendable {
  /// Makes a renderer.
  public init() {}

  /// The report as UTF-8 text with a line end behind it.
  public func render(_ report: RobustnessReport) -> String {
    EncodedRobustness(report).json.written(width: 100) + "\n"
  }
}
