/// What a test that evaluates can look at.
public struct EvaluationContext: Sendable {
  /// What the evaluation came to.
  public let result: EvaluationResult

  @TaskLocal private static var active: EvaluationContext?

  /// The context of the running test.
  ///
  /// - Precondition: the test, or the suite it is in, has the trait `.evaluates(_:on:)`.
  public static var current: EvaluationContext {
    guard let active else {
      preconditionFailure("no evaluation here; give the test the trait .evaluates(_:on:)")
    }
    return active
  }

  static func with(
    _ context: EvaluationContext, _ body: @concurrent @Sendable () async throws -> Void
  ) async throws {
    try await $active.withValue(context) { try await body() }
  }
}
