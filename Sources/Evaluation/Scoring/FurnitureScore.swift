public import Annotations

/// How well page furniture was told from story, in scalars that are no white space.
public struct FurnitureScore: Hashable, Sendable {
  /// Scalars that gold marks as boilerplate.
  public let gold: Int
  /// Scalars that were taken for it.
  public let predicted: Int
  /// Scalars that are both.
  public let both: Int

  /// Counts over a corpus.
  ///
  /// - Parameters:
  ///   - corpus: the labelled articles.
  ///   - ranges: what is taken for furniture in an article.
  public init(_ corpus: Corpus, ranges: (Article) -> [ByteRange]) {
    var gold = 0
    var predicted = 0
    var both = 0
    for labelled in corpus.articles {
      let bytes = labelled.article.utf8
      var marks = [UInt8](repeating: 0, count: bytes.count)
      for range in labelled.boilerplate { for i in range.range { marks[i] |= 1 } }
      for range in ranges(labelled.article) { for i in range.range { marks[i] |= 2 } }
      for (byte, mark) in zip(bytes, marks) where byte > 0x20 && byte & 0xC0 != 0x80 {
        gold += Int(mark & 1)
        predicted += Int(mark >> 1)
        both += mark == 3 ? 1 : 0
      }
    }
    self.gold = gold
    self.predicted = predicted
    self.both = both
  }

  /// The share of what was taken for furniture that is; `nil` if nothing was.
  public var precision: Double? { predicted == 0 ? nil : Double(both) / Double(predicted) }

  /// The share of furniture that was taken for it; `nil` if there is none.
  public var recall: Double? { gold == 0 ? nil : Double(both) / Double(gold) }
}
