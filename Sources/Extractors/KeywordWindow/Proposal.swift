/// A candidate that a trigger asks for.
struct Proposal: Hashable, Sendable {
  /// The tokens between trigger and candidate; those on the side that is not preferred count as
  /// behind the whole window of the other side.
  var distance: Int
  /// The declaration, by its place in the table.
  var declaration: Int
  /// The window, by its place among all windows.
  var window: Int
  /// The token of the trigger, −1 for a candidate that stands for itself.
  var trigger: Int
  /// The candidate, by its place in the article.
  var candidate: Int
  /// Whether the candidate stands to the right of the trigger.
  var isRight: Bool
}
