public import Testing

extension Tag {
  /// Compared with a slow and obvious implementation, or with figures of another tool.
  @Tag public static var oracle: Self
  /// Holds for inputs drawn at random from a fixed seed.
  @Tag public static var property: Self
  /// A precondition that ends the process where it does not hold.
  @Tag public static var precondition: Self
  /// Drives the built program.
  @Tag public static var commandLine: Self
  /// Reads the project's own gold.
  @Tag public static var gold: Self
  /// Holds scores to what was accepted.
  @Tag public static var regression: Self
}
