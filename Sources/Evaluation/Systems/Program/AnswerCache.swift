import Annotations
import Foundation

/// Answers of one command, kept in a file between runs.
///
/// An answer is found again by the hash of the line that the program read, so that another text, id,
/// command or version finds nothing. A record is one line, appended in one write: a run that is cut
/// off leaves at most a line that no reader takes, and several runs may append at a time. Only what
/// was answered without fault is kept.
final class AnswerCache {
  private let file: Int32
  private var answers: [String: [UInt8]] = [:]
  /// Why nothing more is kept, once that is so.
  private(set) var failure: String?

  /// Opens the file of a command in a folder, which is made if need be.
  ///
  /// - Throws: ``CacheFailure`` if the file cannot be opened.
  init(folder: String, command: String, version: String) throws(CacheFailure) {
    let name = SHA256.hexadecimal(Array("\(version)\n\(command)".utf8))
    let path = "\(folder)/\(name.prefix(32)).jsonl"
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    file = unsafe open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw CacheFailure(path: path, code: errno) }
    let bytes = (try? FileHandle(fileDescriptor: file).readToEnd()).map { [UInt8]($0) } ?? []
    for line in bytes.split(separator: 0x0A) {
      if let record = Record(parsing: Array(line)) { answers[record.key] = record.answer }
    }
    // A run that was cut off may have left a line without its end.
    if let last = bytes.last, last != 0x0A { append([0x0A]) }
  }

  deinit {
    close(file)
  }

  /// The answer to an article, as the program printed it; `nil` if none is kept.
  func answer(to article: Article) -> [UInt8]? { answers[Self.key(of: article)] }

  /// Keeps an answer.
  func keep(_ answer: [UInt8], to article: Article) {
    append(Record(key: Self.key(of: article), answer: answer).line + [0x0A])
  }

  private func append(_ bytes: [UInt8]) {
    guard failure == nil else { return }
    let count = unsafe bytes.withUnsafeBytes { unsafe write(file, $0.baseAddress, $0.count) }
    if count != bytes.count {
      failure = count < 0 ? unsafe String(cString: strerror(errno)) : "no space is left"
    }
  }

  private static func key(of article: Article) -> String {
    SHA256.hexadecimal(ProgramRun.line(for: article))
  }

  /// One line of the file.
  private struct Record {
    let key: String
    let answer: [UInt8]

    init(key: String, answer: [UInt8]) {
      self.key = key
      self.answer = answer
    }

    /// The hash by which a line that two runs or a crash garbled is told from a whole one.
    private var check: String { SHA256.hexadecimal(Array(key.utf8) + answer) }

    var line: [UInt8] {
      let json = JSONValue.object([
        "key": .string(key), "answer": .string(String(decoding: answer, as: UTF8.self)),
        "check": .string(check),
      ])
      return Array(json.written().utf8)
    }

    init?(parsing line: [UInt8]) {
      guard case .object(let members)? = (try? JSONValue(parsing: line))?.bare,
        case .string(let key)? = members["key"]?.bare,
        case .string(let answer)? = members["answer"]?.bare,
        case .string(let check)? = members["check"]?.bare
      else { return nil }
      self.key = key
      self.answer = Array(answer.utf8)
      if check != self.check { return nil }
    }
  }
}

/// Why answers cannot be kept.
struct CacheFailure: Error, Hashable, Sendable, CustomStringConvertible {
  let path: String
  let code: Int32

  var description: String { "\(path): \(unsafe String(cString: strerror(code)))" }
}
