public import Evaluation
public import Foundation

/// Makes a run the accepted one if the environment asks for it.
///
/// A test run writes nothing unless `EVALRUN_UPDATE` is `accept`. Articles whose text was not at
/// hand stay as they were accepted.
///
/// - Parameters:
///   - current: what became of every fact in this run.
///   - path: the file of the baseline; it need not be there yet.
///   - environment: the variables of the process.
/// - Returns: whether the file was written.
/// - Throws: ``AcceptanceRefused`` where `CI` is set; otherwise what keeps the file from being read
///   or written.
@discardableResult
public func acceptBaseline(
  _ current: Baseline, at path: String,
  environment: [String: String] = ProcessInfo.processInfo.environment
) throws -> Bool {
  guard environment["EVALRUN_UPDATE"] == "accept" else { return false }
  guard environment["CI"] == nil else { throw AcceptanceRefused() }
  let exists = FileManager.default.fileExists(atPath: path)
  let accepted = (exists ? try Baseline(path: path) : Baseline()).accepting(current)
  try Data(accepted.fileText.utf8).write(to: URL(filePath: path), options: .atomic)
  return true
}

/// A baseline is not accepted by a machine that checks changes.
public struct AcceptanceRefused: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong and what to do.
  public var description: String {
    "EVALRUN_UPDATE=accept is refused where CI is set; accept on your own machine and commit"
  }
}
