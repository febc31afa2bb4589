import Annotations
import Evaluation
import Foundation

// How fast is the scorer, in many short articles and in one long one? Writes the data and what came
// out of it into a folder, for `scorer.py` to give to others.
guard CommandLine.arguments.count == 2 else {
  FileHandle.standardError.write(Data("usage: scorer FOLDER\n".utf8))
  exit(2)
}
let folder = URL(filePath: CommandLine.arguments[1], directoryHint: .isDirectory)
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
let seed: UInt64 = 20_240_203
var encoded = EncodedRun(seed: seed, fields: SyntheticFields.all.map(\.field.name))

print("evalrun, seed \(seed): median (lowest–highest) of 5 passes; COR INC PAR MIS SPU overall")
for mentions in [1_000, 10_000, 100_000] {
  for (layout, articleSize) in [("short", 20), ("long", mentions)] {
    let name = "\(mentions)-\(layout)"
    let corpus = SyntheticCorpus(mentions: mentions, articleSize: articleSize, seed: seed)
    try corpus.write(to: folder, name: name)
    var run = ScorerRun(corpus, seed: seed)
    run.run(passes: 5)
    let predicted = corpus.predictions.map(\.count).reduce(0, +)
    print(
      "\n\(name): \(corpus.articles.count) articles, \(corpus.tokens) words, \(mentions) gold,",
      "\(predicted) predicted")
    for task in Workload.allCases {
      print("  \(task.rawValue): \(run.times[task]?.description ?? "–")")
    }
    for scheme in MatchScheme.allCases {
      guard let counts = run.counts[scheme] else { continue }
      let list = EncodedRun.Counts.list(counts.overall).map(String.init).joined(separator: " ")
      print("  \(scheme.rawValue): \(list)")
    }
    encoded.cases.append(
      EncodedRun.Case(
        name: name, layout: layout, mentions: mentions, articles: corpus.articles.count,
        tokens: corpus.tokens, predicted: predicted,
        seconds: Dictionary(
          uniqueKeysWithValues: run.times.map { ($0.rawValue, $1.seconds) }),
        counts: Dictionary(
          uniqueKeysWithValues: run.counts.map { ($0.rawValue, EncodedRun.Counts($1)) })))
  }
}
let encoder = JSONEncoder()
encoder.outputFormatting = [.sortedKeys]
try encoder.encode(encoded).write(to: folder.appending(path: "ours.json"), options: .atomic)
