import Annotations
import Evaluation
import Foundation

/// One line of a corpus in JSON Lines, `evalrun.labels/1`.
struct EncodedArticle: Encodable {
  struct Filler: Encodable {
    let field: String
    let value: String
    let mentions: [Mention]
  }

  struct Mention: Encodable {
    let start: Int
    let end: Int
    let text: String
  }

  let schema = "evalrun.labels/1"
  let id: String
  let text: String
  let fillers: [Filler]

  /// Takes an article whose text is ASCII, so that bytes and scalars are the same offsets.
  init(_ gold: GoldArticle) {
    id = gold.id
    text = gold.article.text
    fillers = gold.fillers.map { filler in
      Filler(
        field: filler.field.name, value: filler.value,
        mentions: filler.mentions.map {
          Mention(start: $0.lowerBound, end: $0.upperBound, text: gold.article[$0])
        })
    }
  }
}

/// One line of a file of predictions.
struct EncodedAnswer: Encodable {
  struct Mention: Encodable {
    let field: String
    let value: String
    let start: Int?
    let end: Int?
  }

  let id: String
  let mentions: [Mention]

  init(id: String, mentions: [Annotations.Mention]) {
    self.id = id
    self.mentions = mentions.map {
      Mention(
        field: $0.field.name, value: $0.value, start: $0.range?.lowerBound,
        end: $0.range?.upperBound)
    }
  }
}

extension SyntheticCorpus {
  /// Writes `NAME.gold.jsonl` and `NAME.predictions.jsonl` into a folder.
  func write(to folder: URL, name: String) throws {
    try writeLines(articles.map(EncodedArticle.init), to: folder, "\(name).gold.jsonl")
    let answers = zip(articles, predictions).map { EncodedAnswer(id: $0.id, mentions: $1) }
    try writeLines(answers, to: folder, "\(name).predictions.jsonl")
  }

  private func writeLines(_ lines: [some Encodable], to folder: URL, _ name: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var data = Data()
    for line in lines {
      data += try encoder.encode(line)
      data.append(0x0A)
    }
    try data.write(to: folder.appending(path: name), options: .atomic)
  }
}
