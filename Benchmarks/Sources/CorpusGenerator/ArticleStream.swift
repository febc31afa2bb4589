import Foundation

/// Writes articles as JSON Lines, one after the other, up to a size.
///
/// It holds one buffer, so its memory does not depend on the size.
struct ArticleStream {
  private static let bufferSize = 1 << 18

  private let templates: [Template]
  private let wording: Wording
  private var generator: SplitMix64

  init(templates: [Template], varying percent: Int, seed: UInt64) {
    self.templates = templates
    wording = Wording(words: templates.flatMap(\.words), percent: percent)
    generator = SplitMix64(seed: seed)
  }

  /// Writes whole lines until the size is reached.
  ///
  /// - Parameters:
  ///   - size: the least number of bytes.
  ///   - handle: where they go.
  /// - Throws: what keeps the handle from being written to.
  mutating func write(_ size: Int, to handle: FileHandle) throws {
    var bytes: [UInt8] = []
    var cast = Cast()
    var written = 0
    var number = 0
    while written + bytes.count < size {
      cast.draw(using: &generator)
      bytes += "{\"id\": \"\(number)\", \"text\": \"".utf8
      templates[number % templates.count].write(
        into: &bytes, cast: cast, wording: wording, using: &generator)
      bytes += "\"}\n".utf8
      number += 1
      guard bytes.count >= Self.bufferSize else { continue }
      try handle.write(contentsOf: bytes)
      written += bytes.count
      bytes.removeAll(keepingCapacity: true)
    }
    try handle.write(contentsOf: bytes)
  }
}
