import Evaluation

// How often do nominal 95 % intervals contain the truth? Prints a Markdown table, and after it the
// rows of `SimulatedCoverage` in the source.
let trials = 2_000
let replicates = 1_000
var rows: [String] = []

print("Coverage in percent; in brackets, the percentage of samples without an interval.\n")
print("| clusters | facts each | truth | ratio |", terminator: "")
for method in Simulation.methods { print(" \(method.rawValue) |", terminator: "") }
print("\n|---|---|---|---|" + String(repeating: "---|", count: Simulation.methods.count))
for clusters in [3, 4, 5, 10, 20, 50] {
  for facts in [1, 3, 10, 26] {
    for percent in [50, 70, 90, 95, 98] {
      let seed = UInt64(clusters * 100_000 + facts * 1_000 + percent)
      var simulation = Simulation(
        clusters: clusters, facts: facts, truth: Double(percent) / 100, seed: seed)
      simulation.run(trials: trials, replicates: replicates)
      for row in simulation.tableRows { print(row) }
      rows.append(simulation.sourceRow)
    }
  }
}
print("\n```swift")
for row in rows { print(row) }
print("```")
