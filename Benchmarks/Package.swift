// swift-tools-version: 6.3

import PackageDescription

// A package of its own, so that whoever builds or tests the harness does not build these.
let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "evalrun", path: "..")],
  targets: [
    .executableTarget(
      name: "coverage", dependencies: [.product(name: "Evaluation", package: "evalrun")],
      path: "Sources/Coverage"),
    .executableTarget(
      name: "resampling", dependencies: [.product(name: "Evaluation", package: "evalrun")],
      path: "Sources/Resampling"),
    .executableTarget(name: "generate", path: "Sources/CorpusGenerator"),
    .executableTarget(
      name: "scorer",
      dependencies: [
        .product(name: "Annotations", package: "evalrun"),
        .product(name: "Evaluation", package: "evalrun"),
      ],
      path: "Sources/ScorerBenchmark"),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets {
  target.swiftSettings = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
  ]
}
