import Annotations
import Dispatch
import Extractors
import Foundation
import Synchronization

/// `--extract`: articles in, predictions out, in the order of the input.
struct ExtractMode {
  private let arguments: Arguments
  private let streams: Streams

  init(_ arguments: Arguments, _ streams: Streams) {
    self.arguments = arguments
    self.streams = streams
  }

  func run() throws -> ExitCode {
    let extractor = try extractor()
    let jobs = try arguments.jobs()
    let output = try arguments.output.map { try StagedFile($0) }
    var reader = LineReader(.standardInput, batchSize: jobs << 20)
    var code = ExitCode.success
    while let batch = try reader.next() {
      for part in Self.answers(batch, jobs: jobs, extractor: extractor) {
        for message in part.errors {
          streams.error(message)
          code = .badData
        }
        if let output { try output.write(part.bytes) } else { try streams.result(part.bytes) }
      }
    }
    try output?.commit()
    return code
  }

  /// The answers to a batch, in order.
  ///
  /// It is cut into more parts than there are workers, and each worker takes the next one, so that
  /// a long article or a busy core does not keep the others waiting.
  private static func answers(
    _ batch: LineReader.Batch, jobs: Int, extractor: any Extractor
  ) -> [Part] {
    guard jobs > 1 else { return [Part(batch.lines.indices, of: batch, extractor: extractor)] }
    let size = max(1, batch.lines.count / (8 * jobs))
    let count = (batch.lines.count + size - 1) / size
    let next = Atomic(0)
    let parts = Mutex([Part?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: min(jobs, count)) { _ in
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        let lines = (index * size)..<min((index + 1) * size, batch.lines.count)
        let part = Part(lines, of: batch, extractor: extractor)
        parts.withLock { $0[index] = part }
      }
    }
    return parts.withLock { $0.compactMap(\.self) }
  }

  private func extractor() throws -> any Extractor {
    let named = arguments.all(.system)
    guard named.count <= 1 else {
      throw UsageError.badValue(named[1], option: "--system", expected: "one name with --extract")
    }
    let name = named.first ?? ExtractorRegistry.standard.last?.name ?? ""
    guard !name.contains("=") else {
      throw UsageError.badValue(
        name, option: "--system", expected: "the name of a built-in system with --extract")
    }
    guard let extractor = ExtractorRegistry.extractor(named: name) else {
      throw SelectionError.unknown("system", name, known: ExtractorRegistry.all.map(\.name))
    }
    return extractor
  }
}

/// Some lines of a batch, answered.
private struct Part: Sendable {
  let bytes: [UInt8]
  let errors: [String]

  init(_ lines: Range<Int>, of batch: LineReader.Batch, extractor: any Extractor) {
    var writer = PredictionWriter()
    var errors: [String] = []
    for index in lines {
      let line = batch.lines[index]
      guard batch.bytes[line].contains(where: { ![0x20, 0x09, 0x0D].contains($0) }) else {
        continue
      }
      let place = "line \(batch.firstNumber + index)"
      do {
        let article = try Self.article(batch.bytes, line)
        do {
          writer.write(try extractor.mentions(in: article), of: article)
        } catch {
          errors.append("\(place): article \(article.id): \(error)")
          writer.write(error: "\(error)", id: article.id)
        }
      } catch {
        errors.append("\(place): \(error.reason)")
      }
    }
    bytes = writer.bytes
    self.errors = errors
  }

  private static func article(
    _ bytes: [UInt8], _ line: Range<Int>
  ) throws(JSONError) -> Article {
    var id: String?
    var text: [UInt8]?
    var reader = JSONReader(bytes, in: line)
    try reader.object { (key, reader) throws(JSONError) in
      switch key {
      case "id": id = try reader.string()
      case "text": text = try reader.stringBytes()
      default: try reader.skip()
      }
    }
    try reader.end()
    guard let id, !id.isEmpty, let text else {
      throw reader.error("an article is {\"id\": …, \"text\": …}", at: line.lowerBound)
    }
    do {
      return try Article(id: id, validating: text)
    } catch {
      throw reader.error(error.description, at: line.lowerBound)
    }
  }
}
