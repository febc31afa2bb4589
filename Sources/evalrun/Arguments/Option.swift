import Evaluation

/// What a mode can be told; parsing, help and environment variables come from this one table.
enum Option: String, CaseIterable, Sendable {
  case gold, schema, text, system, field, article
  case match, baseline, interval, alpha, resamples, seed, beta
  case partialCredit = "partial-credit"
  case jobs, timeout, cache, unit, write
  case failOn = "fail-on"
  case format, output, color, ascii, trace, quiet, yes

  /// The flag on the command line.
  var flag: String { "--" + rawValue }

  /// The environment variable that stands in for the flag.
  var variable: String {
    "EVALRUN_" + rawValue.uppercased().map { $0 == "-" ? "_" : String($0) }.joined()
  }

  /// What the option takes, as help prints it; `nil` for a switch.
  var value: String? {
    switch self {
    case .gold, .schema, .output: "PATH"
    case .text, .cache, .write: "DIR"
    case .system, .field, .article: "NAME"
    case .match: "SCHEME"
    case .baseline: "SYSTEM"
    case .interval: "METHOD"
    case .alpha, .beta, .partialCredit: "X"
    case .timeout: "S"
    case .resamples, .seed, .jobs: "N"
    case .format: "FORMAT"
    case .color, .failOn: "WHEN"
    case .unit: "UNIT"
    case .ascii, .trace, .quiet, .yes: nil
    }
  }

  /// Whether the option may be given more than once.
  var isRepeatable: Bool {
    switch self {
    case .system, .field, .article, .match: true
    default: false
    }
  }

  var summary: String {
    switch self {
    case .gold:
      "a corpus, a folder of corpora, a JSON Lines file, or - for standard input (default: gold/)"
    case .schema: "the schema to use instead of the one beside the gold"
    case .text: "a folder of texts for labels that stand without theirs, recognised by hash"
    case .system:
      "a built-in system, NAME=FILE.jsonl for predictions, or NAME=exec:COMMAND for a program"
    case .field: "score only this field"
    case .article: "score only this article"
    case .match: "score only under this scheme: value, strict, exact, partial or type"
    case .baseline: "compare systems only with this one"
    case .interval: "automatic, jackknife, poisson, percentile or bca (default: automatic)"
    case .alpha: "level of intervals and tests, 0.000001 to 0.999999 (default: 0.05)"
    case .resamples: "resamples of bootstrap and Monte Carlo (default: 10000)"
    case .seed: "seed of everything random (default: 0)"
    case .beta: "times as much recall weighs as precision in F, 0 to 1000 (default: 1)"
    case .partialCredit: "weight of a partial in the scheme partial, 0 to 1 (default: 0.5)"
    case .jobs:
      "how many articles --extract reads, or processes of a program run, at a time (default: 1)"
    case .timeout: "seconds a program may go without an answer (default: 60)"
    case .cache: "keep the answers of programs here, and take those that are kept"
    case .unit: "what offsets count where a format does not say: utf8, utf16 or scalar"
    case .format: Words.list(ReportFormat.allCases.map(\.rawValue)) + " (default: text)"
    case .write: "write the changed corpora into this folder instead of scoring them"
    case .output: "write the result here instead of to standard output"
    case .ascii: "print nothing but ASCII (default on a terminal that shows nothing else)"
    case .color: "colour for people: auto, always or never; NO_COLOR and FORCE_COLOR are heard"
    case .failOn: "exit 1 and 4 on: error, regression alone, or never (default: error)"
    case .yes: "accept without asking"
    case .trace: "print what each phase of the rule cascade produced and which rule won"
    case .quiet: "print no notes to standard error"
    }
  }
}
