// swift-tools-version: 6.3

import PackageDescription

let package = Package(
  name: "evalrun",
  products: [
    .library(name: "Annotations", targets: ["Annotations"])
  ],
  targets: [
    // The ground both sides stand on.
    .target(name: "Annotations"),
    .target(name: "TestSupport", dependencies: ["Annotations"], path: "Tests/TestSupport"),
    .testTarget(name: "AnnotationsTests", dependencies: ["Annotations", "TestSupport"]),
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
