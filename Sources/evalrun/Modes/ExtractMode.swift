import Annotations
import Extractors
import Foundation

/// `--extract`: articles in, predictions out, a line at a time.
struct ExtractMode {
  private let arguments: Arguments
  private let streams: Streams

  init(_ arguments: Arguments, _ streams: Streams) {
    self.arguments = arguments
    self.streams = streams
  }

  func run() throws -> ExitCode {
    let extractor = try extractor()
    let output = arguments[.output]
    var kept: [UInt8] = []
    var code = ExitCode.success
    var lines = LineReader(FileHandle.standardInput)
    var number = 0
    while let line = lines.next() {
      number += 1
      guard line.contains(where: { ![0x20, 0x09, 0x0D].contains($0) }) else { continue }
      let record = PredictionLine(line, number: number, extractor: extractor)
      if record.isError {
        streams.error(record.message)
        code = .badData
      }
      guard !record.bytes.isEmpty else { continue }
      if output == nil {
        FileHandle.standardOutput.write(Data(record.bytes))
      } else {
        kept += record.bytes
      }
    }
    if let output { try streams.write(String(decoding: kept, as: UTF8.self), to: output) }
    return code
  }

  private func extractor() throws -> any Extractor {
    let named = arguments.all(.system)
    guard named.count <= 1 else {
      throw UsageError.badValue(
        named[1], option: "--system", expected: "one name with --extract")
    }
    let name = named.first ?? ExtractorRegistry.standard[ExtractorRegistry.standard.count - 1].name
    guard let extractor = ExtractorRegistry.extractor(named: name) else {
      throw SelectionError.unknown("system", name, known: ExtractorRegistry.all.map(\.name))
    }
    return extractor
  }
}

/// One line of input, answered.
private struct PredictionLine {
  /// The answer with its line end; empty if the line names no article.
  private(set) var bytes: [UInt8] = []
  private(set) var isError = false
  private(set) var message = ""

  init(_ line: [UInt8], number: Int, extractor: any Extractor) {
    do {
      let article = try Self.article(line)
      do {
        bytes = Self.answer(article, try extractor.mentions(in: article))
      } catch {
        isError = true
        message = "line \(number): article \(article.id): \(error)"
        let answer = JSONValue.object(["id": .string(article.id), "error": .string("\(error)")])
        bytes = Array(answer.written().utf8) + [0x0A]
      }
    } catch {
      isError = true
      message = "line \(number): \(error.reason)"
    }
  }

  private static func article(_ line: [UInt8]) throws(JSONError) -> Article {
    var id: String?
    var text: [UInt8]?
    var reader = JSONReader(line)
    try reader.object { (key, reader) throws(JSONError) in
      switch key {
      case "id": id = try reader.string()
      case "text": text = try reader.stringBytes()
      default: try reader.skip()
      }
    }
    try reader.end()
    guard let id, let text else {
      throw reader.error("an article is {\"id\": …, \"text\": …}", at: 0)
    }
    do {
      return try Article(id: id, validating: text)
    } catch {
      throw reader.error(error.description, at: 0)
    }
  }

  private static func answer(_ article: Article, _ mentions: [Mention]) -> [UInt8] {
    let offsets = ScalarOffsets(article)
    let records = mentions.map { mention in
      var members: [String: JSONValue] = [
        "field": .string(mention.field.name), "value": .string(mention.value),
      ]
      if let range = mention.range {
        let scalars = offsets.scalars(of: range)
        members["start"] = .integer(scalars.start)
        members["end"] = .integer(scalars.end)
      }
      if !mention.attributes.isEmpty {
        members["attributes"] = .object(mention.attributes.mapValues(JSONValue.string))
      }
      if let rule = mention.rule { members["rule"] = .string(rule) }
      return JSONValue.object(members)
    }
    let answer = JSONValue.object([
      "id": .string(article.id), "mentions": .array(records),
      "sha256": .string(SHA256.hexadecimal(article.utf8)),
    ])
    return Array(answer.written().utf8) + [0x0A]
  }
}
