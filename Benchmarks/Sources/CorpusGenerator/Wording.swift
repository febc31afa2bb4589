/// Whether ordinary words are those of the template.
///
/// Five templates repeat each other's sentences, which flatters whatever remembers what it has
/// seen. A varied wording puts other words of the templates in the place of some, each as often as
/// it is used, so cue words stay as frequent and hardly any phrase comes twice.
struct Wording {
  private let words: [String]
  private let percent: Int

  /// - Parameters:
  ///   - words: the ordinary words of all templates, each as often as it occurs.
  ///   - percent: how many of a hundred are replaced.
  init(words: [String], percent: Int) {
    self.words = words
    self.percent = words.isEmpty ? 0 : percent
  }

  /// The word itself or another.
  func word(for word: String, using generator: inout some RandomNumberGenerator) -> String {
    guard percent > 0, generator.below(100) < percent else { return word }
    return generator.pick(words)
  }
}
