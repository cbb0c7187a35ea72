import Testing

struct PackageManifestTests {
    let manifest = PackageManifest(
        text: """
            func module(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
                .target(name: name, dependencies: dependencies, swiftSettings: settings)
            }
            let package = Package(
                name: "example",
                dependencies: [.package(url: "https://example.org/Yams", from: "1.0.0")],
                targets: [
                    .systemLibrary(name: "CLib", pkgConfig: "lib", providers: [.apt(["lib-dev"])]),
                    module("Low", []),
                    module("High", ["Low", .product(name: "Yams", package: "yams"), .target(name: "CLib")]),
                    .executableTarget(
                        name: "tool",
                        dependencies: ["High"],
                        swiftSettings: settings),
                    .testTarget(name: "LowTests", dependencies: ["Low", "High"]),
                    tests("High", ["Low"]),
                ]
            )
            """)

    @Test func `targets are read with their dependencies and without tests`() {
        #expect(manifest.dependencies == ["Low": [], "High": ["Low", "Yams", "CLib"], "tool": ["High"]])
    }

    @Test func `system libraries are read`() {
        #expect(manifest.systemLibraries == ["CLib"])
    }
}
