import Synchronization

/// Matchers that wait for the next task, with the automata that they have built.
///
/// A matcher belongs to one task at a time; the pool hands one out for a piece of work and makes a
/// new one only if all are out.
final class MatcherPool<Matcher: Sendable>: Sendable {
  private let idle = Mutex<[Matcher]>([])
  private let make: @Sendable () -> Matcher

  /// - Parameter make: Makes a matcher that has not matched anything yet.
  init(_ make: @escaping @Sendable () -> Matcher) { self.make = make }

  /// Lends a matcher to `body`.
  func withMatcher<Result, Failure: Error>(
    _ body: (inout Matcher) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var matcher = idle.withLock { $0.popLast() } ?? make()
    defer { idle.withLock { $0.append(matcher) } }
    return try body(&matcher)
  }
}
