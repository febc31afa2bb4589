/// Something wrong with gold, and where.
public struct GoldFinding: Hashable, Sendable {
  /// The file, as it was named.
  public let path: String
  /// The line, counted from 1, where one is to blame.
  public let line: Int?
  /// What is wrong and what to do, in one sentence.
  public let message: String
  /// Whether nothing can be scored until this is mended.
  public let stopsReport: Bool

  /// Makes a finding.
  public init(path: String, line: Int?, message: String, stopsReport: Bool) {
    self.path = path
    self.line = line
    self.message = message
    self.stopsReport = stopsReport
  }
}

extension GoldFinding: CustomStringConvertible {
  /// `PATH:LINE: MESSAGE`.
  public var description: String {
    "\(path)\(line.map { ":\($0)" } ?? ""): \(message)"
  }
}

/// Gold that cannot be scored, with everything that keeps it from being.
public struct GoldError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was found, in the order of files and lines.
  public let findings: [GoldFinding]

  /// Makes an error of its findings.
  public init(_ findings: [GoldFinding]) {
    self.findings = findings
  }

  /// Makes an error of one finding.
  public init(path: String, line: Int? = nil, _ message: String) {
    self.init([GoldFinding(path: path, line: line, message: message, stopsReport: true)])
  }

  /// The findings, a line each.
  public var description: String { findings.map(\.description).joined(separator: "\n") }
}
