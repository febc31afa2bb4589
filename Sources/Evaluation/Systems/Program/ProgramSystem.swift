import Annotations

/// Another program, in any language: articles in, answers out, as JSON Lines.
///
/// The program reads `{"id": …, "text": …}` lines from standard input and prints one line of
/// predictions for each, in any order, at once or as it goes. Whatever it does wrong is an error in
/// the output; see ``SystemError/Kind``. No process outlives the call.
public struct ProgramSystem: System {
  /// The name that reports know the program by.
  public let name: String
  private let command: String
  private let options: ProgramOptions

  /// Makes a system of a shell command.
  public init(name: String, command: String, options: ProgramOptions = ProgramOptions()) {
    self.name = name
    self.command = command
    self.options = options
  }

  /// Runs the program on the articles of a corpus.
  public func output(for corpus: Corpus) -> SystemOutput {
    var workers = workers(for: corpus)
    while workers.contains(where: { !$0.isFinished }) {
      for index in workers.indices { workers[index].step() }
      if options.isInterrupted() {
        for index in workers.indices { workers[index].interrupt() }
      }
      ProgramPoll.wait(for: workers.compactMap(\.run))
    }
    return Self.united(workers, name: name)
  }

  /// The workers, each with every so-manieth article, so that the parts are alike in kind.
  private func workers(for corpus: Corpus) -> [ProgramWorker] {
    let articles = corpus.articles.map(\.article)
    let jobs = min(options.jobs, max(articles.count, 1))
    return (0..<jobs).map { job in
      let part = stride(from: job, to: articles.count, by: jobs).map { articles[$0] }
      return ProgramWorker(
        name: name, command: command, timeout: options.timeout,
        answers: Answers(
          articles: Dictionary(uniqueKeysWithValues: part.map { ($0.id, $0) }),
          absent: Set(corpus.absent), schema: corpus.schema),
        owed: part, keep: { _, _ in })
    }
  }

  /// Puts the answers together; the errors stand in the order of the articles.
  private static func united(_ workers: [ProgramWorker], name: String) -> SystemOutput {
    let errors = workers.flatMap { $0.answers.errors + $0.failures }.enumerated()
      .sorted { ($0.element.article ?? "", $0.offset) < ($1.element.article ?? "", $1.offset) }
    return SystemOutput(
      name: name,
      mentions: Dictionary(
        workers.flatMap { $0.answers.mentions.map { ($0, $1) } },
        uniquingKeysWith: { first, _ in first }),
      errors: errors.map(\.element))
  }
}
