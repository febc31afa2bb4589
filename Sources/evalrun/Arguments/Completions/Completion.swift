import Evaluation

/// What a shell offers behind an option or a mode.
enum Completion: Hashable, Sendable {
  /// One of these words.
  case words([String])
  /// A file or a folder.
  case path
  /// A folder.
  case folder
  /// What `evalrun --list` prints of this kind.
  case list(String)
  /// Nothing: a number, or a word of the user's own.
  case nothing
}

extension Option {
  /// What a shell offers behind the flag; `nil` for a switch.
  var completion: Completion? {
    switch self {
    case .gold, .schema, .output: .path
    case .text, .cache, .write: .folder
    case .system, .baseline: .list("systems")
    case .field: .list("fields")
    case .article: .list("articles")
    case .match: .words(MatchScheme.allCases.map(\.rawValue))
    case .interval: .words(IntervalMethod.allCases.map(\.rawValue))
    case .format: .words(ReportFormat.allCases.map(\.rawValue))
    case .color: .words(Palette.Choice.allCases.map(\.rawValue))
    case .failOn: .words(FailOn.allCases.map(\.rawValue))
    case .unit: .words(OffsetUnit.allCases.map(\.rawValue))
    case .alpha, .beta, .partialCredit, .resamples, .seed, .jobs, .timeout: .nothing
    case .ascii, .trace, .quiet, .yes: nil
    }
  }
}

extension Mode {
  /// What a shell offers behind the flag; `nil` for a mode that takes nothing.
  var completion: Completion? {
    switch self {
    case .list: .words(["systems", "fields", "articles", "rules", "parts"])
    case .diff: .list("systems")
    case .show: .list("articles")
    case .convert: .words(InterchangeFormat.allCases.map { $0.rawValue + ":" })
    case .completions: .words(Shell.allCases.map(\.rawValue))
    default: nil
    }
  }
}

/// A shell that `--completions` writes for.
enum Shell: String, CaseIterable, Sendable {
  case bash, zsh, fish

  /// The script that teaches the shell the program's modes and options.
  var script: String {
    switch self {
    case .bash: BashCompletions.script
    case .zsh: ZshCompletions.script
    case .fish: FishCompletions.script
    }
  }

  /// How to read the names of a kind: the first column of articles is their corpus.
  static func command(listing what: String) -> String {
    "evalrun --list \(what) 2>/dev/null | cut -f\(what == "articles" ? 2 : 1) | sort -u"
  }
}

/// Every flag that takes something, with what a shell offers behind it.
struct CompletedFlag: Sendable {
  let flag: String
  let completion: Completion

  static let all: [CompletedFlag] =
    Mode.allCases.compactMap { mode in
      mode.completion.map { CompletedFlag(flag: mode.flag, completion: $0) }
    }
    + Option.allCases.compactMap { option in
      option.completion.map { CompletedFlag(flag: option.flag, completion: $0) }
    }
}
