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

  /// Runs the program on the articles of a corpus whose answers are not kept from an earlier run.
  public func output(for corpus: Corpus) -> SystemOutput {
    let cache = cache()
    var kept = answers(to: corpus.articles.map(\.article), of: corpus)
    for article in kept.articles.values {
      if let line = cache?.answer(to: article) { kept.add(line, at: "\(name): kept answer") }
    }
    if !kept.answered.isEmpty {
      options.note(
        "\(name): \(kept.answered.count) of \(corpus.articles.count) answers are kept ones, from "
          + (options.cache ?? ""))
    }
    let owed = corpus.articles.map(\.article).filter { !kept.answered.contains($0.id) }
    let workers = run(workers(for: owed, of: corpus, cache: cache))
    if let failure = cache?.failure {
      options.note("\(name): not all answers could be kept: \(failure)")
    }
    return Self.united([kept] + workers.map(\.answers), failures: workers.flatMap(\.failures), name)
  }

  private func cache() -> AnswerCache? {
    guard let folder = options.cache else { return nil }
    do {
      return try AnswerCache(folder: folder, command: command, version: options.version)
    } catch {
      options.note("\(name): answers cannot be kept: \(error)")
      return nil
    }
  }

  private func answers(to articles: [Article], of corpus: Corpus) -> Answers {
    Answers(
      articles: Dictionary(uniqueKeysWithValues: articles.map { ($0.id, $0) }),
      absent: Set(corpus.absent), schema: corpus.schema)
  }

  /// The workers, each with every so-manieth article, so that the parts are alike in kind.
  private func workers(
    for articles: [Article], of corpus: Corpus, cache: AnswerCache?
  ) -> [ProgramWorker] {
    let jobs = min(options.jobs, max(articles.count, 1))
    return (0..<jobs).map { job in
      let part = stride(from: job, to: articles.count, by: jobs).map { articles[$0] }
      return ProgramWorker(
        name: name, command: command, timeout: options.timeout,
        answers: answers(to: part, of: corpus), owed: part,
        keep: { article, line in cache?.keep(line, to: article) })
    }
  }

  /// Runs until every article is answered or given up.
  private func run(_ workers: [ProgramWorker]) -> [ProgramWorker] {
    var workers = workers
    while workers.contains(where: { !$0.isFinished }) {
      // Before anything is started: a run over many corpora comes here again for each.
      if options.isInterrupted() {
        for index in workers.indices { workers[index].interrupt() }
      }
      for index in workers.indices { workers[index].step() }
      ProgramPoll.wait(for: workers.compactMap(\.run))
    }
    return workers
  }

  /// Puts the answers together; the errors stand in the order of the articles.
  private static func united(
    _ answers: [Answers], failures: [SystemError], _ name: String
  ) -> SystemOutput {
    let errors = (answers.flatMap(\.errors) + failures).enumerated()
      .sorted { ($0.element.article ?? "", $0.offset) < ($1.element.article ?? "", $1.offset) }
    return SystemOutput(
      name: name,
      mentions: Dictionary(
        answers.flatMap { $0.mentions.map { ($0, $1) } },
        uniquingKeysWith: { first, _ in first }),
      errors: errors.map(\.element))
  }
}
