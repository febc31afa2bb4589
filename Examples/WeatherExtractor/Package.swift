// swift-tools-version: 6.3

import PackageDescription

let package = Package(
  name: "WeatherExtractor",
  dependencies: [.package(name: "evalrun", path: "../..")],
  targets: [
    .target(
      name: "WeatherExtractor",
      dependencies: [.product(name: "Annotations", package: "evalrun")]),
    .testTarget(
      name: "WeatherExtractorTests",
      dependencies: [
        "WeatherExtractor",
        .product(name: "Annotations", package: "evalrun"),
        .product(name: "Evaluation", package: "evalrun"),
        .product(name: "EvaluationTesting", package: "evalrun"),
      ],
      exclude: ["weather.jsonl", "schema.json", "baseline.json"]),
  ],
  swiftLanguageModes: [.v6]
)
