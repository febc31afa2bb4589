// Reads the event stream of a test run and says whether it was an honest one.
//
// usage: swift .ci/gate.swift EVENTS COUNTS
//
// A green run proves little if its tests were filtered to nothing, skipped in silence, or deleted.
// So the run has to end, a test that did not run has to say why, and no fewer functions and cases may
// have run than the tree promises in COUNTS, a JSON object such as {"functions": 425, "cases": 1500}.
// With EVALRUN_UPDATE=counts the file is written instead, except where CI is set.
import Foundation

struct Record: Decodable {
  struct Payload: Decodable {
    struct Message: Decodable {
      let symbol: String
      let text: String
    }
    struct Issue: Decodable {
      let isFailure: Bool?
    }
    let kind: String
    let id: String?
    let testID: String?
    let messages: [Message]?
    let issue: Issue?
  }
  let kind: String
  let payload: Payload
}

struct Counts: Codable {
  var functions: Int
  var cases: Int
}

/// What a run did, as its events tell it.
struct Run {
  var functions: Set<String> = []
  var ended: Set<String> = []
  var skipped: [String: String] = [:]
  var cancelled: [String: Int] = [:]
  var cases = 0
  var failures = 0
  var isOver = false

  mutating func add(_ record: Record) {
    let payload = record.payload
    if record.kind == "test" {
      if payload.kind == "function", let id = payload.id { functions.insert(id) }
      return
    }
    let test = payload.testID ?? ""
    switch payload.kind {
    case "testEnded" where functions.contains(test): ended.insert(test)
    case "testCaseEnded": cases += 1
    case "testSkipped": skipped[test] = payload.messages?.map(\.text).joined(separator: " ") ?? ""
    case "testCancelled", "testCaseCancelled": cancelled[test, default: 0] += 1
    case "issueRecorded": failures += payload.issue?.isFailure == true ? 1 : 0
    case "runEnded": isOver = true
    default: break
    }
  }

  /// What is wrong with the run, a sentence each.
  func faults(promised: Counts) -> [String] {
    var faults: [String] = []
    if !isOver { faults.append("the run did not end") }
    if functions.isEmpty { faults.append("no test ran; was everything filtered away?") }
    if failures > 0 { faults.append("\(failures) failures") }
    // A skip prints `Test "…" skipped: "reason"`, and without a reason it prints nothing behind it.
    for (test, words) in skipped.sorted(by: { $0.key < $1.key }) where !words.contains("skipped: ")
    {
      faults.append("skipped without a reason: \(test)")
    }
    // The stream does not carry the reason of a cancellation, so a condition has to take its place.
    for (test, count) in cancelled.sorted(by: { $0.key < $1.key }) {
      faults.append("\(count) cases cancelled; give .enabled(if:) with a reason instead: \(test)")
    }
    if ended.count < promised.functions {
      faults.append("\(ended.count) test functions ran, fewer than \(promised.functions)")
    }
    if cases < promised.cases {
      faults.append("\(cases) test cases ran, fewer than \(promised.cases)")
    }
    return faults
  }
}

let arguments = CommandLine.arguments
guard arguments.count == 3 else {
  print("usage: swift .ci/gate.swift EVENTS COUNTS")
  exit(2)
}
let events = try Data(contentsOf: URL(filePath: arguments[1]))
let place = URL(filePath: arguments[2])
var run = Run()
for line in events.split(separator: 0x0A) {
  run.add(try JSONDecoder().decode(Record.self, from: line))
}
let environment = ProcessInfo.processInfo.environment
let ran = Counts(functions: run.ended.count, cases: run.cases)
if environment["EVALRUN_UPDATE"] == "counts", environment["CI"] == nil {
  try Data("{\"cases\": \(ran.cases), \"functions\": \(ran.functions)}\n".utf8)
    .write(to: place, options: .atomic)
}
let promised = try JSONDecoder().decode(Counts.self, from: Data(contentsOf: place))
let faults = run.faults(promised: promised)
for (test, words) in run.skipped.sorted(by: { $0.key < $1.key }) { print("\(test): \(words)") }
for fault in faults { print("gate: \(fault)") }
print("\(ran.functions) test functions and \(ran.cases) cases ran, \(run.skipped.count) skipped")
if ran.functions > promised.functions || ran.cases > promised.cases {
  print("more than promised; EVALRUN_UPDATE=counts raises \(place.lastPathComponent)")
}
exit(faults.isEmpty ? 0 : 1)
