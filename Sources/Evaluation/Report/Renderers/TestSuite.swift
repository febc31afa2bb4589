/// A suite of test results as JUnit's XML has it.
struct TestSuite {
  enum Outcome {
    case passed
    case failure(String, text: String)
    case error(String, type: String, text: String)
    case skipped(String)
  }

  struct Case {
    let name: String
    let suite: String
    let outcome: Outcome
    /// What a reader may want to know whatever the outcome; empty for nothing.
    let output: String
  }

  let name: String
  let cases: [Case]

  var xml: String {
    "  <testsuite\(XML.attributes(["name": name]))\(Self.counts(of: cases, skipped: true))>\n"
      + cases.map(\.xml).joined() + "  </testsuite>\n"
  }

  /// How many cases there are, and how many of each outcome.
  static func counts(of cases: [Case], skipped: Bool = false) -> String {
    var failures = 0
    var errors = 0
    var skips = 0
    for outcome in cases.map(\.outcome) {
      switch outcome {
      case .passed: break
      case .failure: failures += 1
      case .error: errors += 1
      case .skipped: skips += 1
      }
    }
    return XML.attributes([
      "tests": "\(cases.count)", "failures": "\(failures)", "errors": "\(errors)",
    ]) + (skipped ? XML.attributes(["skipped": "\(skips)"]) : "")
  }
}

extension TestSuite.Case {
  fileprivate var xml: String {
    let result: String =
      switch outcome {
      case .passed: ""
      case .failure(let message, let text):
        element("failure", ["message": message, "type": "regression"], text)
      case .error(let message, let type, let text):
        element("error", ["message": message, "type": type], text)
      case .skipped(let reason): "      <skipped\(XML.attributes(["message": reason]))/>\n"
      }
    let inside = result + (output.isEmpty ? "" : element("system-out", [:], output))
    return "    <testcase\(XML.attributes(["name": name, "classname": suite]))>\n"
      + inside + "    </testcase>\n"
  }

  private func element(
    _ name: String, _ attributes: KeyValuePairs<String, String>, _ text: String
  ) -> String {
    "      <\(name)\(XML.attributes(attributes))>\(XML.escaped(text))</\(name)>\n"
  }
}
