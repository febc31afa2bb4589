// swift-tools-version: 6.3

import PackageDescription

let package = Package(
  name: "evalrun",
  products: [
    .library(name: "Annotations", targets: ["Annotations"]),
    .library(name: "Extractors", targets: ["Extractors"]),
    .library(name: "Evaluation", targets: ["Evaluation"]),
    .library(name: "EvaluationTesting", targets: ["EvaluationTesting"]),
    .executable(name: "evalrun", targets: ["evalrun"]),
  ],
  targets: [
    // The ground both sides stand on.
    .target(name: "Annotations"),
    // The wall: what finds mentions cannot see gold, what scores them cannot see an extractor.
    .target(name: "Extractors", dependencies: ["Annotations"]),
    .target(name: "Evaluation", dependencies: ["Annotations"]),
    // For the tests of this package and of other people's.
    .target(name: "EvaluationTesting", dependencies: ["Annotations", "Evaluation"]),
    .executableTarget(name: "evalrun", dependencies: ["Annotations", "Extractors", "Evaluation"]),

    .target(name: "TestSupport", dependencies: ["Annotations"], path: "Tests/TestSupport"),
    .testTarget(name: "AnnotationsTests", dependencies: ["Annotations", "TestSupport"]),
    .testTarget(
      name: "ExtractorsTests", dependencies: ["Annotations", "Extractors", "TestSupport"],
      exclude: ["Phrases/known-failures.txt"]),
    .testTarget(
      name: "EvaluationTests", dependencies: ["Annotations", "Evaluation", "TestSupport"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "EvalrunTests", dependencies: ["Evaluation", "TestSupport", "evalrun"]),
    .testTarget(
      name: "EvaluationTestingTests",
      dependencies: ["Annotations", "Evaluation", "EvaluationTesting", "TestSupport"]),
    .testTarget(
      name: "RegressionTests",
      dependencies: [
        "Annotations", "Evaluation", "EvaluationTesting", "Extractors", "TestSupport",
      ]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets {
  target.swiftSettings = [
    // A warning that may stay is a warning nobody reads.
    .treatAllWarnings(as: .error),
    // `any` says where dispatch is dynamic.
    .enableUpcomingFeature("ExistentialAny"),
    // What a file imports is its own affair unless it says `public import`.
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    // The concurrency defaults that later language modes bring.
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    // Every use of an unsafe construct is marked where it stands.
    .strictMemorySafety(),
    // A public type says whether it may cross between tasks.
    .treatWarning("ExplicitSendable", as: .error),
  ]
}
