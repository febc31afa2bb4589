public import Annotations

/// Krippendorff's alpha for unitizing over the texts of several articles, one behind the other.
public struct UnitizingAgreement: Sendable {
  /// The length of the continuum in Unicode scalars.
  public let length: Int
  /// Alpha over all fields, or why there is none.
  public let overall: Result<Double, UndefinedUnitizing>
  /// Alpha of each field, in the order of the schema.
  public let fields: [Result<Double, UndefinedUnitizing>]
}

/// Why alpha has no value, and where to look.
public struct UndefinedUnitizing: Error, Hashable, Sendable, CustomStringConvertible {
  /// The reason; its offsets are those of the article.
  public let cause: UndefinedAgreement
  /// The field that is to blame.
  public let field: Field?
  /// The article in which it happens.
  public let article: String?

  /// The reason in words, to stand beside a missing value.
  public var description: String {
    switch cause {
    case .selfOverlap(let first, let second):
      "one annotator marks \(field?.name ?? "a field") at \(first.lowerBound)-\(first.upperBound) and "
        + "at \(second.lowerBound)-\(second.upperBound) of article \(article ?? "")"
    default: cause.description
    }
  }
}

/// Texts laid one behind the other, with what two annotators mark in them.
struct UnitizedText {
  private(set) var length = 0
  private var starts: [(article: String, start: Int)] = []
  /// For each field, for each of the two annotators, the marked stretches of the continuum.
  private var units: [Field: [[Range<Int>]]] = [:]

  /// Puts an article behind the others.
  ///
  /// What one annotator holds optional and the other does not mark, not even in part, is left out,
  /// as it is everywhere: it would be a disagreement here.
  mutating func append(_ id: String, length: Int, _ first: Annotation, _ second: Annotation) {
    starts.append((id, self.length))
    for (rater, (own, other)) in [(first, second), (second, first)].enumerated() {
      let marked = Dictionary(grouping: other.fillers, by: \.fact.field)
        .mapValues { $0.flatMap { $0.mentions.map(\.scalars) } }
      for filler in own.fillers {
        let field = filler.fact.field
        let ranges = filler.mentions.map(\.scalars).filter { range in
          !filler.fact.isOptional || marked[field, default: []].contains { $0.overlaps(range) }
        }
        units[field, default: [[], []]][rater] += ranges.map {
          $0.lowerBound + self.length..<$0.upperBound + self.length
        }
      }
    }
    self.length += length
  }

  /// Computes alpha; it is undefined where one annotator marks a field twice in one place, overall
  /// too, since a sum that leaves a field out is no sum over the fields.
  func agreement(_ fields: [Field]) -> UnitizingAgreement {
    let results = fields.map { alpha([$0: units[$0] ?? [[], []]]) }
    let broken = results.compactMap { result -> UndefinedUnitizing? in
      guard case .failure(let failure) = result, failure.article != nil else { return nil }
      return failure
    }
    let known = units.filter { fields.contains($0.key) }
    return UnitizingAgreement(
      length: length, overall: broken.first.map(Result.failure) ?? alpha(known), fields: results)
  }

  private func alpha(_ units: [Field: [[Range<Int>]]]) -> Result<Double, UndefinedUnitizing> {
    do {
      return .success(try UnitizingAlpha(units, continuum: 0..<length).overall)
    } catch {
      return .failure(located(error, field: units.count == 1 ? units.keys.first : nil))
    }
  }

  /// The reason with the offsets of the article instead of those of the continuum.
  private func located(_ cause: UndefinedAgreement, field: Field?) -> UndefinedUnitizing {
    guard case .selfOverlap(let first, let second) = cause,
      let place = starts.last(where: { $0.start <= first.lowerBound })
    else { return UndefinedUnitizing(cause: cause, field: field, article: nil) }
    func local(_ range: Range<Int>) -> Range<Int> {
      range.lowerBound - place.start..<range.upperBound - place.start
    }
    return UndefinedUnitizing(
      cause: .selfOverlap(local(first), local(second)), field: field, article: place.article)
  }
}
