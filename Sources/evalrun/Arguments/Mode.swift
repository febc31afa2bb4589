import Evaluation

/// What the program is asked to do; one mode, one flag.
enum Mode: String, CaseIterable, Sendable {
  case report, mistakes, check, accept, diff, show, extract, partial, merge, agreement, robustness,
    lint
  case convert, list, completions, help, version

  /// The flag on the command line.
  var flag: String { "--" + rawValue }

  /// Whether the words that are no flags are files to read.
  var takesFiles: Bool { self == .merge }

  /// What the mode takes behind its flag, in order, as help prints it.
  var operands: [String] {
    switch self {
    case .convert: ["FORMAT:PATH", "FORMAT:PATH"]
    case .diff: ["A", "B"]
    case .list: ["WHAT"]
    case .show: ["ARTICLE"]
    case .completions: ["SHELL"]
    default: []
    }
  }

  var summary: String {
    switch self {
    case .report: "score the systems against gold and print the tables"
    case .mistakes: "everything the systems get wrong, each mistake in its sentence"
    case .check: "compare the systems with the accepted baseline; exit 1 on a regression"
    case .accept: "make the systems' present result the baseline, after showing what changes"
    case .diff: "what each of two systems, or of two saved reports, finds that the other does not"
    case .partial: "count one part of a corpus, for --merge"
    case .merge: "unite the counts of all parts (files of --partial) and print the tables"
    case .extract: "read articles as JSON Lines from standard input, print predictions"
    case .agreement: "compare the annotators of a corpus with one another"
    case .robustness: "change the articles in many ways and show what the systems make of it"
    case .convert:
      "turn annotations of one format into another: "
        + InterchangeFormat.allCases.map(\.rawValue).joined(separator: ", ")
    case .lint: "check gold: offsets, surfaces, hashes, values, names"
    case .list: "list systems, fields, articles, rules, or the parts that rules name"
    case .show: "print an article with gold and predictions marked"
    case .completions: "print completions for bash, zsh or fish"
    case .help: "print this help"
    case .version: "print the version"
    }
  }

  /// The formats in which the mode can write its result, the default first.
  var formats: [ReportFormat] {
    switch self {
    case .report, .merge: ReportFormat.allCases
    case .check: [.text, .json, .markdown, .junit]
    case .agreement: [.text, .json, .csv, .markdown]
    case .diff: [.text, .json]
    case .mistakes: [.text, .jsonLines]
    case .robustness: [.text, .json, .html]
    case .list: [.text, .json, .jsonLines]
    default: []
    }
  }

  /// The options that mean something in the mode.
  var options: [Option] {
    switch self {
    case .report:
      [
        .gold, .schema, .text, .system, .field, .article, .match, .partialCredit, .beta, .baseline,
        .interval, .alpha, .resamples, .seed, .jobs, .timeout, .cache, .failOn, .format, .output,
        .color, .ascii, .quiet,
      ]
    case .mistakes:
      [
        .gold, .schema, .text, .system, .field, .article, .match, .jobs, .timeout, .cache, .failOn,
        .format, .output, .color, .ascii, .quiet,
      ]
    case .check:
      [
        .gold, .schema, .text, .system, .jobs, .timeout, .cache, .failOn, .format, .output, .color,
        .ascii, .quiet,
      ]
    case .accept:
      [
        .gold, .schema, .text, .system, .jobs, .timeout, .cache, .color, .ascii, .yes, .quiet,
      ]
    case .diff:
      [
        .gold, .schema, .text, .system, .field, .article, .match, .partialCredit, .beta,
        .interval, .alpha, .resamples, .seed, .jobs, .timeout, .cache, .failOn, .format, .output,
        .color, .ascii, .quiet,
      ]
    case .partial:
      [
        .gold, .schema, .text, .system, .match, .jobs, .timeout, .cache, .failOn, .output, .quiet,
      ]
    case .merge:
      [
        .partialCredit, .beta, .baseline, .interval, .alpha, .resamples, .seed, .failOn, .format,
        .output, .color, .ascii, .quiet,
      ]
    case .extract: [.system, .jobs, .output, .quiet]
    case .agreement:
      [.gold, .schema, .text, .field, .article, .format, .output, .color, .ascii, .quiet]
    case .robustness:
      [
        .gold, .schema, .text, .system, .article, .seed, .jobs, .timeout, .cache, .write, .format,
        .output, .ascii, .quiet,
      ]
    case .lint: [.gold, .schema, .text, .ascii]
    case .convert: [.unit, .text, .quiet]
    case .list: [.gold, .schema, .text, .system, .format]
    case .show:
      [
        .gold, .schema, .text, .system, .field, .jobs, .timeout, .cache, .color, .ascii, .trace,
        .quiet,
      ]
    case .completions, .help, .version: []
    }
  }
}
