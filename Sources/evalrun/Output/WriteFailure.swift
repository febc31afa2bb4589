import Foundation

/// A result that could not be written.
struct WriteFailure: Error, CustomStringConvertible {
  let path: String
  let reason: String

  /// - Parameters:
  ///   - path: the path as it was given, or the name of a stream.
  ///   - error: what the system said.
  init(_ path: String, _ error: any Error) {
    self.path = path
    reason = Self.reason(of: error as NSError) ?? "the system says \((error as NSError).code)"
  }

  init(_ path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  var description: String { "\(path): cannot be written: \(reason)" }

  private static func reason(of error: NSError) -> String? {
    if error.domain == NSPOSIXErrorDomain, let text = unsafe strerror(Int32(error.code)) {
      return unsafe String(cString: text)
    }
    if let underlying = error.userInfo[NSUnderlyingErrorKey] as? NSError {
      return reason(of: underlying)
    }
    switch CocoaError.Code(rawValue: error.code) {
    case .fileWriteNoPermission: return "no permission"
    case .fileWriteOutOfSpace: return "no space is left"
    case .fileNoSuchFile, .fileReadNoSuchFile: return "there is no such folder"
    default: return nil
    }
  }
}
