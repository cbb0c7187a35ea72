import Checking
import CivilDates
import DossierModel
import Foundation
import Frameworks
import Records
import ShippedData
import Testing

/// The checkout the tests run in: its model, its frameworks, its samples.
enum Checkout {
    /// The folder of the checkout.
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// The sets of sample dossiers with stated outcomes.
    static var expectedSets: [String] {
        let folder = root + "/SampleDossiers"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { FileManager.default.fileExists(atPath: "\(folder)/\($0)/verwacht.yaml") }
            .sorted()
    }

    /// What a run of a framework needs.
    static func setup(
        _ framework: String = "tsd-lokaal-netwerk", region: String? = nil, referenceDate: CivilDay
    ) throws -> CheckingSetup {
        let data = root + "/Frameworks-Indicators"
        let model = try DossierModelLoader.load(path: data + "/dossiermodel/dossier.xsd")
        let read = FrameworkReader.read(
            directory: "\(data)/\(framework)", region: region.map { "\(data)/regios/\($0).yaml" },
            examples: false)
        let compiler = FrameworkCompiler(model: model, functions: ShippedFunctions.all)
        let source = try #require(read.source)
        let framework = try #require(compiler.compile(source).framework)
        return CheckingSetup(model: model, framework: framework, referenceDate: referenceDate)
    }

    /// What becomes of the files below a path.
    static func outcomes(of path: String, region: String? = nil, referenceDate: CivilDay) throws
        -> [CheckOutcome]
    {
        var outcomes: [CheckOutcome] = []
        let run = CheckRun(try setup(region: region, referenceDate: referenceDate), jobs: 2)
        run.run(InputCollector.inputs(for: [path])) { outcomes.append($0) }
        return outcomes
    }
}
