import Annotations
import Evaluation
import Extractors
import Foundation
import PlaceExtractor

// swift run compare GOLD [NAME=COMMAND ...]
//
// Scores an extractor of one's own beside the three that come with the package, and beside any
// program that reads articles and prints predictions, in one table.

let words = CommandLine.arguments.dropFirst()
guard let gold = words.first else {
  print("usage: compare GOLD [NAME=COMMAND ...]")
  exit(2)
}
let built = ExtractorRegistry.standard.map { InProcessSystem($0) as any System }
let programs = words.dropFirst().map { word in
  let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
  return ProgramSystem(name: parts[0], command: parts.last ?? "") as any System
}
do {
  let report = Report(
    corpora: try CorpusLoader(gold: gold).corpora(),
    systems: built + [InProcessSystem(PlaceExtractor())] + programs,
    options: ScoringOptions(), version: "1")
  print(TextRenderer().render(report), terminator: "")
  exit(report.corpora.contains { $0.systems.contains { !$0.errors.isEmpty } } ? 4 : 0)
} catch {
  print(error)
  exit(3)
}
