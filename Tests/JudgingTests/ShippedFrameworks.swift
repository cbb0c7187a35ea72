import CivilDates
import Diagnostics
import DossierFactory
import DossierModel
import Foundation
import Frameworks
import Judging
import PropertyTesting
import Records
import ShippedData
import Testing

/// The shipped framework, plain and in every region, compiled once for all tests.
enum ShippedFrameworks {
    /// The folder of all frameworks, regions and the model.
    static let data = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Frameworks-Indicators").path

    /// The regions that have a profile, and nil for none.
    static let regions: [String?] = [nil] + regionFiles.map { $0 }

    /// The model of the checkout.
    static let model = Result { try DossierModelLoader.load(path: data + "/dossiermodel/dossier.xsd") }

    private static let regionFiles =
        ((try? FileManager.default.contentsOfDirectory(atPath: data + "/regios")) ?? [])
        .filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()

    private static let compiled: [String: Result<Framework, any Error>] = Dictionary(
        uniqueKeysWithValues: regions.map { region in (region ?? "", Result { try compile(region) }) })

    /// The framework of the local network, with a region laid over it.
    static func framework(_ region: String? = nil) throws -> Framework {
        try #require(compiled[region ?? ""]).get()
    }

    /// The other frameworks that are shipped, by the names of their folders.
    static let others = ((try? FileManager.default.contentsOfDirectory(atPath: data)) ?? []).filter {
        $0 != main && FileManager.default.fileExists(atPath: "\(data)/\($0)/kader.yaml")
    }.sorted()

    private static let main = "tsd-lokaal-netwerk"

    /// A framework by the name of its folder, with a region laid over it.
    static func compile(_ region: String? = nil, of name: String = main) throws -> Framework {
        let (source, problems) = FrameworkReader.read(
            directory: "\(data)/\(name)", region: region.map { "\(data)/regios/\($0).yaml" },
            examples: false)
        try #require(problems.map(\.description) == [])
        let compiler = try FrameworkCompiler(model: model.get(), functions: ShippedFunctions.all)
        let (framework, faults) = compiler.compile(try #require(source))
        try #require(faults.map(\.description) == [])
        return try #require(framework)
    }

    /// A generator of dossiers that are interesting for plans, goals and direction.
    static func generator() throws -> DossierGenerator {
        try DossierGenerator(model: model.get(), bias: .plansAndGoals)
    }

    /// The seeds of the cases of a property that fall to a region, so that all regions together have them all.
    static func seeds(for region: String?) -> StrideTo<UInt64> {
        let start = UInt64(regions.firstIndex(of: region) ?? 0)
        return stride(from: start, to: UInt64(max(propertyCases, regions.count)), by: regions.count)
    }

    /// The reference date of a property's case: later and earlier than the export by turns.
    static func referenceDate(_ seed: UInt64) -> CivilDay {
        CivilDay(number: 20_697 + Int32(seed % 5) * 40 - 120)
    }
}
