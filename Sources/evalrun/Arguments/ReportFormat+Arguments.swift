import Evaluation

extension Arguments {
  /// The format that was asked for, or text.
  ///
  /// - Throws: ``UsageError`` with what is possible, for one that the mode does not write.
  func format() throws(UsageError) -> ReportFormat {
    guard let name = self[.format] else { return .text }
    guard let format = ReportFormat(rawValue: name), mode.formats.contains(format) else {
      throw .badValue(
        name, option: "--format with \(mode.flag)",
        expected: Words.list(mode.formats.map(\.rawValue)))
    }
    return format
  }
}
