import Annotations
import Foundation

/// The frame of a page: head, header with signature and provenance, links, sections, download.
struct HTMLPage {
  let report: Report
  let sections: [(html: HTML, links: HTML)]
  let jsonBytes: Int

  private var signature: Signature { report.signature }

  var html: HTML {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
    style-src 'unsafe-inline'; img-src data:; script-src 'sha256-\(scriptHash)'; base-uri 'none'; \
    form-action 'none'">
    <meta name="color-scheme" content="light dark">
    <meta name="generator" content="evalrun \(signature.version)">
    <link rel="icon" href="data:,">
    <title>\(title)</title>
    <style>\(HTML(trusted: HTMLStyle.text))</style>
    </head>
    <body>
    <a class="skip" href="#main">Skip to the report</a>
    <header>
    <p class="kicker">evalrun \(signature.version)</p>
    <h1>\(isolated: title)</h1>
    \(provenance)
    </header>
    <nav aria-label="Sections">\(navigation)</nav>
    <main id="main" tabindex="-1">
    \(sections.map(\.html))
    </main>
    <footer>
    \(download)
    </footer>
    <script>\(HTML(trusted: HTMLScript.text))</script>
    </body>
    </html>

    """
  }

  private var title: String {
    let corpora = report.corpora.map(\.name)
    guard let systems = report.corpora.first?.systems.map(\.name) else { return "Nothing scored" }
    let who = systems.count == 1 ? systems[0] : "\(systems.count) systems"
    return "\(who) on \(corpora.joined(separator: " and "))"
  }

  private var navigation: [HTML] {
    zip(report.corpora, sections).map { corpus, section -> HTML in
      let name: HTML = sections.count > 1 ? "<p>\(isolated: corpus.name)</p>" : ""
      return "\(name)\(section.links)"
    }
  }

  // MARK: Signature and provenance

  private var provenance: HTML {
    let options = signature.options
    let statistics = options.statistics
    var entries: [(String, HTML)] = [
      ("schemes", "\(options.schemes.map(\.rawValue).joined(separator: ", "))"),
      ("partial credit", "\(SVGNumber.text(options.partialCredit))"),
      ("interval", "\(statistics.method.rawValue), α \("\(statistics.alpha)")"),
      ("resamples, seed", "\(statistics.replicates), \(String(statistics.seed))"),
    ]
    if options.beta != 1 { entries.append(("β", "\(ScoringOptions.short(options.beta))")) }
    if let baseline = options.baseline { entries.append(("baseline", "\(isolated: baseline)")) }
    for (name, gold) in signature.gold.sorted(by: { $0.key < $1.key }) {
      entries.append(
        (
          "gold of \(name)",
          """
          <code>\(gold.hash)</code>, \(TextRenderer.count(gold.articles, "article")), \
          \(TextRenderer.count(gold.clusters, "event"))
          """
        ))
    }
    let absent = report.provenance.absent.sorted { $0.key < $1.key }.map { corpus, ids -> HTML in
      """
      <p class="note">\(isolated: corpus): left out, the text of \
      \(TextRenderer.count(ids.count, "article")) was not at hand.</p>
      """
    }
    return """
      <details class="signature" open><summary>Signature and provenance</summary><dl>\
      \(entries.map { term, value -> HTML in "<div><dt>\(term)</dt><dd>\(value)</dd></div>" })</dl>
      <p class="note">The same gold, systems, options and version give this page again, byte for \
      byte.</p></details>
      \(absent)
      """
  }

  // MARK: Download

  private var download: HTML {
    let name = report.corpora.map(\.name).joined(separator: "+") + ".json"
    guard let json else {
      return """
        <p class="note">The figures as JSON are too large to carry along; --report --format json \
        prints them.</p>
        """
    }
    return """
      <p><a class="download" download="\(name)" \
      href="data:application/json;base64,\(json.base64EncodedString())">Download all figures as \
      JSON</a> <small>(evalrun.report/1, \(json.count / 1000) kB)</small></p>
      """
  }

  /// The figures, unless they are too large; what must be is not written only to be thrown away.
  private var json: Data? {
    // Smaller than any mistake is in JSON.
    let least = report.corpora.flatMap(\.systems).reduce(0) {
      $0 + 150 * ($1.details?.mistakes.count ?? 0)
    }
    guard least <= jsonBytes, jsonBytes > 0 else { return nil }
    let json = Data(JSONRenderer().render(report).utf8)
    return json.count <= jsonBytes ? json : nil
  }

  /// The hash by which the page's own script, and no other, may run.
  private var scriptHash: String {
    let digits = Array(SHA256.hexadecimal(Array(HTMLScript.text.utf8)).utf8)
    func value(_ digit: UInt8) -> UInt8 { digit < 0x60 ? digit - 0x30 : digit - 0x57 }
    let bytes = stride(from: 0, to: digits.count, by: 2).map {
      value(digits[$0]) << 4 | value(digits[$0 + 1])
    }
    return Data(bytes).base64EncodedString()
  }
}
