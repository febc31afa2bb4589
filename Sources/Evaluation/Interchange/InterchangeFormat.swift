/// A format that annotations are kept in, here or elsewhere.
public enum InterchangeFormat: String, CaseIterable, Sendable {
  case evalrun, brat, doccano, prodigy, labelstudio, webanno, conll, spacy, hf

  /// What reads and writes the format.
  var codec: any InterchangeCodec {
    switch self {
    case .evalrun: EvalrunCodec()
    case .brat: BratCodec()
    case .doccano: DoccanoCodec()
    case .prodigy: ProdigyCodec()
    case .labelstudio: LabelStudioCodec()
    case .webanno: WebAnnoCodec()
    case .conll: CoNLLCodec()
    case .spacy: SpaCyCodec()
    case .hf: HuggingFaceCodec()
    }
  }
}

/// A format and where it lies, as `brat:path/to/folder`.
public struct InterchangePlace: Hashable, Sendable {
  /// The format.
  public let format: InterchangeFormat
  /// The file or folder.
  public let path: String

  /// Makes a place.
  public init(_ format: InterchangeFormat, _ path: String) {
    self.format = format
    self.path = path
  }

  /// Reads `FORMAT:PATH`; `nil` if there is no such format or no path.
  public init?(parsing text: String) {
    let parts = text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let format = InterchangeFormat(rawValue: String(parts[0])) else {
      return nil
    }
    self.init(format, String(parts[1]))
  }
}
