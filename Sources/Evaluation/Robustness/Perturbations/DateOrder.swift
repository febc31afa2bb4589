import Annotations

/// Prints dates in the order of the other side of the Atlantic.
public struct DateOrder: Perturbation {
  private let isDayFirst: Bool

  /// `November 12, 2023` becomes `12 November 2023`.
  public static let dayFirst = DateOrder(isDayFirst: true)
  /// `12 November 2023` becomes `November 12, 2023`.
  public static let monthFirst = DateOrder(isDayFirst: false)

  /// `dates-day-first` or `dates-month-first`.
  public var name: String { isDayFirst ? "dates-day-first" : "dates-month-first" }
  /// An invariance.
  public var kind: PerturbationKind { .invariance }
  /// What is changed.
  public var documentation: String {
    isDayFirst ? "November 12 becomes 12 November." : "12 November becomes November 12."
  }

  /// Changes one article.
  public func perturbed(
    _ article: GoldArticle, using generator: inout some RandomNumberGenerator
  ) -> PerturbedArticle? {
    let search = TextSearch(article.article)
    let edits = PrintedDate.all(in: search).compactMap { date -> TextEdit? in
      guard let month = date.parts[.month], let day = date.parts[.day],
        isDayFirst == (month < day)
      else { return nil }
      // A full stop of “Nov.” goes with the month.
      let name = search[month] + (search.byte(at: month.upperBound) == 0x2E ? "." : "")
      let number = search[day].filter(\.isNumber)
      let year = date.parts[.year].map { search[$0] }
      let text =
        isDayFirst
        ? [number, name, year].compactMap(\.self).joined(separator: " ")
        : "\(name) \(number)" + (year.map { ", \($0)" } ?? "")
      return TextEdit(date.range, text)
    }
    return PerturbedArticle(article, edits)
  }
}
