import Annotations

/// Transliterates Arabic names in another of the ways in which newspapers do.
public struct ArabicSpelling: Perturbation {
  /// Makes the perturbation.
  public init() {}

  /// `arabic-spelling`.
  public var name: String { "arabic-spelling" }
  /// An invariance.
  public var kind: PerturbationKind { .invariance }
  /// What is changed.
  public var documentation: String { "Arabic names are spelled in another usual way." }

  /// Changes one article.
  public func perturbed(
    _ article: GoldArticle, using generator: inout some RandomNumberGenerator
  ) -> PerturbedArticle? {
    let table = Self.variants.flatMap { group in
      zip(group, group.dropFirst() + group.prefix(1)).map { ($0, $1) }
    }
    return PerturbedArticle(article, WordTable.edits(table, in: article.article))
  }

  /// Spellings of one name; each gives way to the next.
  private static let variants: [[String]] = [
    ["Kata'ib", "Kataib"], ["Kata’ib", "Kataeb"], ["Hezbollah", "Hizballah", "Hizbollah"],
    ["Sayyid", "Sayyed"], ["Shuhada", "Shuhadaa"], ["Hashd al-Shaabi", "Hashed al-Shaabi"],
    ["Hashd al-Sha'abi", "Hashd al-Sha'bi"], ["Hashd al-Sha’abi", "Hashd al-Sha’bi"],
    ["Deir al-Zor", "Deir ez-Zor", "Deir Ezzor"], ["Mayadeen", "Mayadin"],
    ["Albu Kamal", "Abu Kamal"], ["Bukamal", "Abukamal"], ["Erbil", "Arbil", "Irbil"],
    ["al-Tanf", "at-Tanf"], ["Raqqa", "Raqqah"], ["Hasakah", "Hasaka"], ["Sanaa", "Sana'a"],
    ["Hodeidah", "Hudaydah"], ["Houthi", "Huthi"], ["Houthis", "Huthis"], ["Koran", "Qur'an"],
    ["Muhammad", "Mohammed"], ["Hussein", "Husayn"], ["Khamenei", "Khamenai"],
    ["Nujaba", "Nujabaa"], ["Hasan", "Hassan"], ["Jurf al-Sakhar", "Jurf al-Sakhr"],
  ]
}
