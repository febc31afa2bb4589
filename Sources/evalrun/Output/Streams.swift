import Evaluation
import Foundation

/// Where results and notes go.
struct Streams: Sendable {
  /// Whether notes are kept back.
  let isQuiet: Bool
  /// The colours of what people read.
  var palette = Palette(.never, environment: [:], isTerminal: false)
  /// Whether what people read is written with ASCII alone.
  var isASCII = false

  /// Whether a result goes to a terminal that shows nothing but ASCII.
  static func isASCIITerminal(_ environment: [String: String]) -> Bool {
    guard isatty(STDOUT_FILENO) == 1 else { return false }
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return environment["TERM"] == "dumb" || locale?.uppercased().contains("UTF") != true
  }

  /// A line that says how far a run of so many steps has come, where anybody watches.
  func progress(of total: Int) -> ProgressLine {
    ProgressLine(
      total: total, isShown: !isQuiet && isatty(STDOUT_FILENO) == 1 && isatty(STDERR_FILENO) == 1)
  }

  /// Writes a result for people to standard output, in colours where they want them.
  ///
  /// - Throws: ``ClosedPipe`` if nobody reads any more.
  func show(_ text: String) throws { try result(palette.painted(spelled(text))) }

  /// A text for people in the characters that they can see.
  private func spelled(_ text: String) -> String { isASCII ? TextRenderer.plain(text) : text }

  /// Writes a result to standard output.
  ///
  /// - Throws: ``ClosedPipe`` if nobody reads any more.
  func result(_ text: String) throws {
    try result(Array(text.utf8))
  }

  /// Writes a result to standard output.
  ///
  /// - Throws: ``ClosedPipe`` if nobody reads any more.
  func result(_ bytes: [UInt8]) throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    } catch {
      if errno == EPIPE { throw ClosedPipe() }
      throw WriteFailure("standard output", error)
    }
  }

  /// Writes a result to the file that was named, or else to standard output, where text for people
  /// may have colour.
  func result(_ text: String, as format: ReportFormat, to path: String?) throws {
    if let path {
      try write(format == .text ? spelled(text) : text, to: path)
    } else if format == .text {
      try show(text)
    } else {
      try result(text)
    }
  }

  /// Writes a note for people to standard error.
  func note(_ text: String) {
    if !isQuiet { error(text) }
  }

  /// Writes what went wrong to standard error, quiet or not.
  func error(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data("evalrun: \(text)\n".utf8))
  }

  /// Says that a system failed, how often, and how the first time.
  func error(failureOf system: SystemReport) { error(failureOf: system.name, system.errors) }

  func error(failureOf name: String, _ errors: [SystemError]) {
    guard let first = errors.first else { return }
    let count = errors.count == 1 ? "" : "\(errors.count) errors, the first: "
    error("\(name) failed: \(count)\(first.message)")
  }

  /// Writes a file whole or not at all: beside its place, then renamed.
  func write(_ text: String, to path: String) throws {
    let file = try StagedFile(path)
    try file.write(Array(text.utf8))
    try file.commit()
  }
}

/// The reader of a pipe has gone, as `head` does; that is no error.
struct ClosedPipe: Error {}

extension Streams {
  /// Whether text for people is to be ASCII: where that is asked for, and on a terminal that shows
  /// nothing else.
  static func isASCII(_ arguments: Arguments) -> Bool {
    arguments.has(.ascii)
      || arguments.output == nil && isASCIITerminal(ProcessInfo.processInfo.environment)
  }
}
