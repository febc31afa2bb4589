/// How a program is run.
public struct ProgramOptions: Sendable {
  /// How many processes answer at a time, 1 or more.
  public var jobs: Int
  /// How long a process may go without an answer while it owes one.
  public var timeout: Duration
  /// Where answers are kept between runs; `nil` keeps none.
  public var cache: String?
  /// The version under which answers are kept.
  public var version: String
  /// Whether the run should end; asked several times a second.
  public var isInterrupted: @Sendable () -> Bool
  /// Where to say what is no error.
  public var note: @Sendable (String) -> Void

  /// Makes options, the defaults of the command line where nothing else is said.
  public init(
    jobs: Int = 1, timeout: Duration = .seconds(60), cache: String? = nil, version: String = "",
    isInterrupted: @escaping @Sendable () -> Bool = { false },
    note: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.jobs = max(jobs, 1)
    self.timeout = timeout
    self.cache = cache
    self.version = version
    self.isInterrupted = isInterrupted
    self.note = note
  }
}
