// swift-tools-version: 6.3

import PackageDescription

let package = Package(
  name: "LinkedExtractor",
  dependencies: [.package(name: "evalrun", path: "../..")],
  targets: [
    .target(
      name: "PlaceExtractor", dependencies: [.product(name: "Annotations", package: "evalrun")]),
    .executableTarget(
      name: "compare",
      dependencies: [
        "PlaceExtractor",
        .product(name: "Annotations", package: "evalrun"),
        .product(name: "Extractors", package: "evalrun"),
        .product(name: "Evaluation", package: "evalrun"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
