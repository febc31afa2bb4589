import Annotations
import Foundation

/// Makes one text of the ways in which one name is printed.
///
/// A text is compatibility-normalised and lower-cased, loses its accents, its articles and the
/// punctuation that the schema drops, and is then looked up among the aliases. If nothing is left,
/// the text stands as it was.
///
/// - Complexity: O(*n*) for a text of *n* bytes; ASCII is folded without Foundation.
public struct Folding: Sendable {
  private let dropped: Set<Unicode.Scalar>
  private let spaced: Set<Unicode.Scalar>
  private var canonical: [String: String] = [:]

  /// Apostrophes and quotation marks dropped, hyphens taken as spaces, no aliases.
  public static let standard = Folding(drop: "'\"", space: "-", aliases: [:])

  /// Makes a folding.
  ///
  /// - Parameters:
  ///   - drop: punctuation that vanishes. `'` stands for every apostrophe, `"` for every quotation
  ///     mark.
  ///   - space: punctuation that separates words. `-` stands for every hyphen and dash.
  ///   - aliases: for each canonical name the other spellings of it.
  public init(drop: String, space: String, aliases: [String: [String]]) {
    dropped = Set(drop.unicodeScalars.map(Self.plain))
    spaced = Set(space.unicodeScalars.map(Self.plain))
    // In the order of the names, so that a spelling of two names is that of the same one each time.
    for (name, spellings) in aliases.sorted(by: { $0.key > $1.key }) {
      let folded = unaliased(name)
      for spelling in spellings { canonical[unaliased(spelling)] = folded }
    }
    // A canonical name is no alias of another one.
    for name in aliases.keys { canonical[unaliased(name)] = nil }
  }

  /// The folding as a schema carries it; names stand in it folded, which folds to the same.
  var json: JSONValue {
    func text(_ scalars: Set<Unicode.Scalar>) -> String {
      String(String.UnicodeScalarView(scalars.sorted()))
    }
    let aliases = Dictionary(grouping: canonical.keys) { canonical[$0] ?? $0 }
    return .object([
      "drop": .string(text(dropped)), "space": .string(text(spaced)),
      "aliases": .object(
        aliases.mapValues { .array($0.sorted().map(JSONValue.string)) }),
    ])
  }

  /// The folded text.
  public func callAsFunction(_ text: String) -> String {
    let folded = unaliased(text)
    return canonical[folded] ?? folded
  }

  private func unaliased(_ text: String) -> String {
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    let normal = isASCII ? text.lowercased() : decomposed(text)
    var words: [String] = []
    var word = String.UnicodeScalarView()
    func finish() {
      if !word.isEmpty, !Self.articles.contains(String(word)) { words.append(String(word)) }
      word = String.UnicodeScalarView()
    }
    for scalar in normal.unicodeScalars {
      let plain = Self.plain(scalar)
      if dropped.contains(plain) { continue }
      if plain.properties.isWhitespace || spaced.contains(plain) {
        finish()
      } else {
        word.append(plain)
      }
    }
    finish()
    return words.isEmpty ? text : words.joined(separator: " ")
  }

  private func decomposed(_ text: String) -> String {
    let decomposed = text.decomposedStringWithCompatibilityMapping.lowercased()
    var plain = String.UnicodeScalarView()
    for scalar in decomposed.unicodeScalars
    where scalar.properties.canonicalCombiningClass == .notReordered {
      plain.append(scalar)
    }
    return String(plain)
  }

  private static let articles: Set<String> = ["a", "an", "the"]

  /// One scalar for every mark that print uses in the same place.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "’", "‘", "‛", "ʼ", "ʻ", "ʹ", "ʾ", "ʿ", "´", "`", "′", "＇": "'"
    case "“", "”", "„", "‟", "«", "»", "″", "＂": "\""
    case "‐", "‑", "‒", "–", "—", "―", "−", "﹘", "﹣", "－": "-"
    default: scalar
    }
  }
}
