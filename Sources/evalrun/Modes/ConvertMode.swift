import Evaluation

/// `--convert`: turns annotations of one format into another.
struct ConvertMode {
  private let arguments: Arguments
  private let streams: Streams

  init(_ arguments: Arguments, _ streams: Streams) {
    self.arguments = arguments
    self.streams = streams
  }

  func run() throws -> ExitCode {
    let places = try arguments.operands.map(place)
    let options = ReadingOptions(unit: try unit(), text: arguments[.text])
    let conversion = try Conversion(from: places[0], to: places[1], options: options)
    let path = places[1].path
    switch conversion.contents {
    case .file(let bytes):
      let file = try StagedFile(path)
      try file.write(bytes)
      try file.commit()
    case .folder(let files):
      let folder = try StagedFolder(path)
      for (name, bytes) in files { try folder.write(bytes, to: name) }
      try folder.commit()
    }
    for note in conversion.notes { streams.note(note) }
    if places[1].format == .evalrun {
      streams.note(
        "\(path): no schema is written, and without one every field is a term; put a schema.json "
          + "into the folder, or name one with --schema")
    }
    streams.note("\(conversion.summary): \(arguments.operands.joined(separator: " → "))")
    return .success
  }

  private func place(_ text: String) throws -> InterchangePlace {
    guard let place = InterchangePlace(parsing: text) else {
      let formats = InterchangeFormat.allCases.map(\.rawValue).joined(separator: ", ")
      throw UsageError.badValue(
        text, option: "--convert", expected: "FORMAT:PATH twice, FORMAT being one of \(formats)")
    }
    return place
  }

  private func unit() throws -> OffsetUnit? {
    guard let text = arguments[.unit] else { return nil }
    guard let unit = OffsetUnit(rawValue: text) else {
      throw UsageError.badValue(text, option: "--unit", expected: "utf8, utf16 or scalar")
    }
    return unit
  }
}
