import Testing

@testable import Evaluation

/// A program that does something wrong, and what becomes of it.
///
/// Every program is given the five articles 1 … 5 and is a line or two of `sh`.
struct Misbehaviour: Sendable, CustomTestStringConvertible {
  let what: String
  let script: String
  /// The kind of each error, by the article that is to blame, `-` for none.
  let errors: [String: SystemError.Kind]
  /// The articles whose answers stand.
  let answered: [String]
  /// What some message says.
  let message: String
  /// How long it may be silent: short where silence is what is tested, long everywhere else.
  var timeout: Duration = .seconds(60)

  var testDescription: String { what }

  /// Reads lines and answers each with no mention.
  static let answer = #"sed -u 's/^{"id": "\([^"]*\)".*/{"id":"\1","mentions":[]}/'"#
  static let all = ["1", "2", "3", "4", "5"]

  static func each(_ kind: SystemError.Kind, _ articles: [String] = all) -> [String: SystemError
    .Kind]
  {
    Dictionary(uniqueKeysWithValues: articles.map { ($0, kind) })
  }

  static let cases: [Misbehaviour] = [
    Misbehaviour(
      what: "dies at once", script: "echo no model >&2; exit 3", errors: each(.died), answered: [],
      message: "it ended with exit status 3 after 0 of 5 answers; standard error ends: no model"),
    Misbehaviour(
      what: "dies midway, again and again", script: "head -n 2 | \(answer); exit 1",
      errors: ["3": .died, "-": .exitStatus], answered: ["1", "2", "4", "5"],
      message: "after 2 of 5 answers"),
    Misbehaviour(
      what: "is killed", script: "kill -9 $$", errors: each(.died), answered: [],
      message: "signal 9"),
    Misbehaviour(
      what: "hangs", script: "exec sleep 1000", errors: each(.timeout), answered: [],
      message: "no answer for 0.2 s", timeout: .milliseconds(200)),
    Misbehaviour(
      what: "ignores SIGTERM", script: "trap '' TERM; while :; do read x || sleep 1; done",
      errors: each(.timeout), answered: [], message: "3 processes in a row answered nothing",
      timeout: .milliseconds(200)),
    Misbehaviour(
      what: "answers everything and does not end",
      script: "\(answer); exec >&- 2>&-; exec sleep 1000", errors: ["-": .timeout], answered: all,
      message: "had answered everything and did not end", timeout: .seconds(3)),
    Misbehaviour(
      what: "floods standard error",
      script: "yes an error that is repeated | head -c 20000000 >&2; echo last words >&2; exit 1",
      errors: each(.died), answered: [], message: "last words"),
    Misbehaviour(
      what: "floods standard error and answers",
      script: "yes an error | head -c 5000000 >&2; \(answer)", errors: [:], answered: all,
      message: ""),
    Misbehaviour(
      what: "prints garbage and answers", script: "echo Loading the model; \(answer)",
      errors: ["-": .malformed], answered: all, message: "line 1: "),
    Misbehaviour(
      what: "prints garbage without end", script: "yes garbage",
      errors: each(.babble).merging(["-": .malformed]) { $1 },
      answered: [],
      message: "more than 1005 lines that are no answers"),
    Misbehaviour(
      what: "ends in the middle of a line",
      script: "head -n 1 | \(answer); printf '{\"id\":\"2\",\"men'",
      errors: each(.missing, ["3", "4", "5"]).merging(["2": .malformed]) { $1 }, answered: ["1"],
      message: "line 2: "),
    Misbehaviour(
      what: "does not end its last line", script: "\(answer) | tr -d '\\n' | sed 's/}{/}\\n{/g'",
      errors: [:], answered: all, message: ""),
    Misbehaviour(
      what: "prints a line without end", script: "yes | tr -d '\\n'", errors: each(.babble),
      answered: [], message: "a line of more than 16 MB"),
    Misbehaviour(
      what: "answers twice", script: "\(answer) | sed p", errors: each(.secondAnswer),
      answered: all,
      message: "the first answer stands"),
    Misbehaviour(
      what: "answers for an article that is none",
      script: "echo '{\"id\":\"9\",\"mentions\":[]}'; \(answer)", errors: ["9": .unknownArticle],
      answered: all, message: "the corpus has no article \"9\""),
    Misbehaviour(
      what: "closes its input early", script: "exec 0<&-; echo '{\"id\":\"4\",\"mentions\":[]}'",
      errors: each(.missing, ["1", "2", "3", "5"]), answered: ["4"],
      message: "it ended without an answer for this article"),
    Misbehaviour(
      what: "leaves some out", script: "\(answer) | grep -v '\"2\"'", errors: ["2": .missing],
      answered: ["1", "3", "4", "5"], message: "without an answer"),
    Misbehaviour(
      what: "leaves a child that holds the pipes", script: "sleep 1000 & \(answer)", errors: [:],
      answered: all, message: ""),
    Misbehaviour(
      what: "fails after all answers", script: "\(answer); echo disk full >&2; exit 7",
      errors: ["-": .exitStatus], answered: all,
      message: "answered everything and ended with exit status 7; standard error ends: disk full"),
    Misbehaviour(
      what: "does not exist", script: "no-such-program-anywhere", errors: each(.notStarted),
      answered: [], message: "the command cannot be run (exit status 127); standard error ends: "),
    Misbehaviour(
      what: "is no program", script: "/etc/passwd", errors: each(.notStarted), answered: [],
      message: "exit status 126"),
    Misbehaviour(
      what: "prints no UTF-8", script: "printf '\\377\\n'; \(answer)", errors: ["-": .malformed],
      answered: all, message: "line 1: not UTF-8"),
    Misbehaviour(
      what: "says itself that it failed",
      script: #"\#(answer) | sed '/"1"/s/"mentions.*/"error":"too long"}/'"#,
      errors: ["1": .failed], answered: ["2", "3", "4", "5"], message: "too long"),
  ]
}
