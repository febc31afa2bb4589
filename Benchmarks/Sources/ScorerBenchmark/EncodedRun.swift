import Annotations
import Evaluation

/// What `ours.json` holds: the cases in the order in which they ran.
struct EncodedRun: Encodable {
  struct Case: Encodable {
    /// The beginning of the names of its files.
    let name: String
    let layout: String
    let mentions: Int
    let articles: Int
    let tokens: Int
    let predicted: Int
    /// Seconds of each pass, by task.
    let seconds: [String: [Double]]
    let counts: [String: Counts]
  }

  /// COR, INC, PAR, MIS and SPU, in this order.
  struct Counts: Encodable {
    let overall: [Int]
    let fields: [String: [Int]]

    init(_ counts: SchemeCounts) {
      overall = Self.list(counts.overall)
      fields = Dictionary(
        uniqueKeysWithValues: zip(
          SyntheticFields.all.map(\.field.name), counts.fields.map(Self.list)))
    }

    static func list(_ counts: OutcomeCounts) -> [Int] {
      [counts.correct, counts.incorrect, counts.partial, counts.missing, counts.spurious]
    }
  }

  let schema = "evalrun.benchmark.scorer/1"
  let seed: UInt64
  let fields: [String]
  var cases: [Case] = []
}
