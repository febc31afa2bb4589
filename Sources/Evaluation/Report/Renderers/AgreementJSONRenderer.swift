import Annotations

/// Renders agreement as JSON with sorted keys, `evalrun.agreement/1`.
public struct AgreementJSONRenderer: Sendable {
  /// Makes a renderer.
  public init() {}

  /// The report as UTF-8 text with a line end behind it.
  public func render(_ report: AgreementReport) -> String {
    EncodedAgreement(report).json.written(width: 100) + "\n"
  }
}
