import Diagnostics
import Foundation
import Frameworks
import Testing

/// The frameworks and region profiles of the checkout, each opened and found in order.
struct FrameworksOnDiskTests {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Frameworks-Indicators").path

    /// The names in a folder below the root; empty when it does not exist.
    private static func names(in folder: String) -> [String] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: root + folder)
        return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
    }

    static let frameworks = names(in: "").filter {
        FileManager.default.fileExists(atPath: "\(root)/\($0)/kader.yaml")
    }
    static let regions = names(in: "/regios").filter { $0.hasSuffix(".yaml") }

    /// What is said about a framework, with paths from the root.
    private func problems(_ framework: String, region: String? = nil) -> [String] {
        let (_, problems) = FrameworkReader.read(
            directory: "\(Self.root)/\(framework)", region: region.map { "\(Self.root)/regios/\($0)" })
        return problems.map { $0.description.replacingOccurrences(of: Self.root + "/", with: "") }
    }

    @Test func `there is a framework`() { #expect(!Self.frameworks.isEmpty) }

    @Test(arguments: frameworks)
    func `a framework is in order`(_ framework: String) {
        #expect(problems(framework) == [])
    }

    @Test(arguments: regions)
    func `a region profile is in order on every framework it is for`(_ region: String) {
        let fitting = Self.frameworks.filter { framework in
            problems(framework, region: region).allSatisfy { !$0.contains("[regio-past-niet]") }
        }
        #expect(!fitting.isEmpty)
        for framework in fitting { #expect(problems(framework, region: region) == []) }
    }
}
