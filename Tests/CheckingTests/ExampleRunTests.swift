import Checking
import Diagnostics
import DossierModel
import Foundation
import Frameworks
import Records
import ShippedData
import Testing

/// The examples of frameworks: of the shipped ones each holds, in every region; one that does not is named.
struct ExampleRunTests {
    private static let data = Checkout.root + "/Frameworks-Indicators"
    private static let regions: [String?] =
        [nil]
        + ((try? FileManager.default.contentsOfDirectory(atPath: data + "/regios")) ?? [])
        .filter { $0.hasSuffix(".yaml") }.sorted()

    private static func framework(
        _ region: String?, _ change: (inout FrameworkSource) -> Void = { _ in }
    ) throws -> (framework: Framework, model: RecordModel) {
        let model = try DossierModelLoader.load(path: data + "/dossiermodel/dossier.xsd")
        let read = FrameworkReader.read(
            directory: data + "/tsd-lokaal-netwerk", region: region.map { "\(data)/regios/\($0)" })
        try #require(read.problems.map(\.description) == [])
        var source = try #require(read.source)
        change(&source)
        let compiled = FrameworkCompiler(model: model, functions: ShippedFunctions.all).compile(source)
        try #require(compiled.problems.map(\.description) == [])
        return (try #require(compiled.framework), model)
    }

    @Test(arguments: regions)
    func `every example gives the outcome it states`(region: String?) throws {
        let (framework, model) = try Self.framework(region)
        #expect(framework.source.examples.count > 100)
        #expect(ExampleRun.problems(of: framework, model: model).map(\.description) == [])
    }

    @Test func `an example with another outcome is named with both and its place`() throws {
        let (framework, model) = try Self.framework(nil) { source in
            source.examples = Array(source.examples.prefix(1))
            source.examples[0].outcome = .notMet
        }
        let example = try #require(framework.source.examples.first)
        let found = ExampleRun.problems(of: framework, model: model)
        #expect(found.map(\.code) == ["voorbeeld-wijkt-af"])
        #expect(found.first?.place == example.place)
        #expect(
            found.first?.message
                == "\(example.requirement.code) komt hier uit op \"voldaan\" in plaats van \"niet voldaan\": \(example.name)"
        )
    }
}
