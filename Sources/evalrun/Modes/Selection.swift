import Annotations
import Evaluation
import Extractors
import Foundation

/// The corpora and systems that a command line names.
struct Selection {
  let arguments: Arguments
  /// Where programs that run as systems leave their notes.
  var streams = Streams(isQuiet: true)
  /// Counts what the built-in systems have read.
  var progress: ProgressLine?

  /// Where gold is: named, or `gold/` in the current folder or one above it.
  func goldPath() throws -> String {
    if let path = arguments[.gold] { return path }
    var folder = URL(filePath: FileManager.default.currentDirectoryPath)
    while true {
      let path = folder.appending(path: "gold").path(percentEncoded: false)
      if FileManager.default.fileExists(atPath: path) { return path }
      let above = folder.deletingLastPathComponent()
      guard above.path() != folder.path() else { throw SelectionError.noGold }
      folder = above
    }
  }

  /// `reports/baseline.json` beside the gold, or beside the folder of corpora in which the gold is
  /// one; where there is none yet, the place beside the gold.
  func baselinePath() throws -> String {
    let folder = URL(filePath: try goldPath()).standardizedFileURL.deletingLastPathComponent()
    let places = [folder, folder.deletingLastPathComponent()].map {
      $0.appending(path: "reports/baseline.json").path(percentEncoded: false)
    }
    return places.first(where: FileManager.default.fileExists(atPath:)) ?? places[0]
  }

  func loader() throws -> CorpusLoader {
    guard !isFromStandardInput else {
      return CorpusLoader(
        gold: "standard input", schema: arguments[.schema], lines: try Self.bytes(of: "-"))
    }
    return CorpusLoader(gold: try goldPath(), schema: arguments[.schema], text: arguments[.text])
  }

  /// Whether the corpus comes as JSON Lines on standard input.
  var isFromStandardInput: Bool { arguments[.gold] == "-" }

  /// All bytes of a file, or of standard input for `-`.
  static func bytes(of path: String) throws -> [UInt8] {
    do {
      let handle =
        path == "-"
        ? FileHandle.standardInput : try FileHandle(forReadingFrom: URL(filePath: path))
      return [UInt8](try handle.readToEnd() ?? Data())
    } catch {
      throw SelectionError.unreadable(path)
    }
  }

  /// The corpora with the articles that were named, or all.
  func corpora() throws -> [Corpus] {
    let corpora = try articles(of: loader().corpora())
    for corpus in corpora where !corpus.absent.isEmpty && !corpus.articles.isEmpty {
      streams.note(
        "\(corpus.name): \(corpus.absent.count) of "
          + "\(corpus.articles.count + corpus.absent.count) articles are left out, as their texts "
          + "are not here: \(corpus.absent.joined(separator: ", ")); name their folder with --text")
    }
    return corpora
  }

  private func articles(of corpora: [Corpus]) throws -> [Corpus] {
    let named = Set(arguments.all(.article))
    guard !named.isEmpty else { return corpora }
    let known = Set(corpora.flatMap { $0.articles.map(\.id) + $0.absent })
    for name in named.sorted() where !known.contains(name) {
      throw SelectionError.unknown("article", name, known: known.sorted())
    }
    return corpora.map { $0.selecting(articles: named) }
      .filter { !$0.articles.isEmpty || !$0.absent.isEmpty }
  }

  /// The systems that were named, or the built-in ones.
  func systems(for corpora: [Corpus]) throws -> [any System] {
    let named = arguments.all(.system)
    guard !named.isEmpty else {
      return ExtractorRegistry.standard.map { InProcessSystem(counting($0)) }
    }
    return try systems(named: named, for: corpora, of: "--system")
  }

  /// The systems of some names, as an option of the command line gives them.
  func systems(named texts: [String], for corpora: [Corpus], of option: String) throws
    -> [any System]
  {
    var names: Set<String> = []
    return try texts.map { text in
      let system = try system(text, corpora: corpora)
      guard names.insert(system.name).inserted else {
        throw UsageError.badValue(text, option: option, expected: "each name once")
      }
      return system
    }
  }

  private func system(_ text: String, corpora: [Corpus]) throws -> any System {
    guard let equals = text.firstIndex(of: "=") else {
      guard let extractor = ExtractorRegistry.extractor(named: text) else {
        throw SelectionError.unknown(
          "system", text, known: ExtractorRegistry.all.map(\.name))
      }
      return InProcessSystem(counting(extractor))
    }
    let name = String(text[..<equals])
    let path = String(text[text.index(after: equals)...])
    guard !name.isEmpty, !path.isEmpty else {
      throw UsageError.badValue(
        text, option: "--system", expected: "NAME, NAME=FILE.jsonl or NAME=exec:COMMAND")
    }
    guard ExtractorRegistry.extractor(named: name) == nil else {
      throw UsageError.badValue(
        text, option: "--system", expected: "a name of your own before =; \(name) is built in")
    }
    if path.hasPrefix("exec:") {
      let command = path.dropFirst("exec:".count).trimmingCharacters(in: .whitespaces)
      guard !command.isEmpty else {
        throw UsageError.badValue(text, option: "--system", expected: "NAME=exec:COMMAND")
      }
      return ProgramSystem(
        name: name, command: command, options: try ProgramOptions(arguments, streams))
    }
    if corpora.count > 1 { throw UsageError.predictionsNeedGold(name) }
    return try PredictionsFile(name: name, path: path)
  }

  private func counting(_ extractor: any Extractor) -> any Extractor {
    progress.map { CountingExtractor(extractor: extractor, progress: $0) } ?? extractor
  }

  /// The fields that were named; empty for all.
  func fields(of corpora: [Corpus]) throws -> Set<String> {
    let named = Set(arguments.all(.field))
    let known = Set(corpora.flatMap { $0.schema.fields.map(\.field.name) })
    for name in named.sorted() where !known.contains(name) {
      throw SelectionError.unknown("field", name, known: known.sorted())
    }
    return named
  }
}

/// A name that selects nothing.
enum SelectionError: Error, CustomStringConvertible {
  case noGold
  case unknown(String, String, known: [String])
  case nothing(String)
  case unreadable(String)

  var description: String {
    switch self {
    case .noGold: "there is no gold/ in this folder or above it; name a corpus with --gold PATH"
    case .unknown(let what, let name, let known):
      "there is no \(what) \"\(name)\""
        + (Spelling.nearest(to: name, among: known).map { "; did you mean \($0)?" }
          ?? (known.count <= 20 ? "; there are \(known.joined(separator: ", "))" : ""))
    case .nothing(let reason): reason
    case .unreadable(let path): "\(path): the file cannot be read"
    }
  }
}
