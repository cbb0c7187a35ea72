import CivilDates
import Diagnostics
import DossierModel
import Feel
import Foundation
import Frameworks
import Judging
import Records
import Testing

/// Every example of every shipped framework, in every region it is laid with, gives the outcome it states.
struct FrameworkExampleTests {
    static let data = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Frameworks-Indicators").path

    @Test(arguments: [nil, "gelderland-zuid", "gooi-en-vechtstreek"] as [String?])
    func `every example gives the outcome it states`(region: String?) throws {
        let model = try DossierModelLoader.load(path: Self.data + "/dossiermodel/dossier.xsd")
        let (source, problems) = FrameworkReader.read(
            directory: Self.data + "/tsd-lokaal-netwerk",
            region: region.map { "\(Self.data)/regios/\($0).yaml" })
        #expect(problems.map(\.description) == [])
        let compiled = FrameworkCompiler(model: model, functions: DossierFunctions.all).compile(
            try #require(source))
        #expect(compiled.problems.map(\.description) == [])
        let framework = try #require(compiled.framework)
        let judge = Judge(framework: framework)
        let arena = Arena(model: model)
        var wrong: [String] = []
        for example in framework.source.examples {
            let index = try #require(framework.index(of: example.requirement.code))
            let level = framework.requirements[index].source.level.rawValue
            let root = try #require(model.root(named: level))
            let faults = ExampleDossier.build(example, root: root, in: arena)
            wrong += faults.map(\.description)
            let day = PartialDate(iso: example.referenceDate?.text ?? "2026-09-01")?.day
            let judgement = try judge.judge(arena, source: SourceText(""), referenceDate: #require(day))
            let code = example.requirement.code.description
            let outcome = judgement.requirement(code)?.outcome.word ?? "niet gevonden"
            if outcome != example.outcome.rawValue {
                wrong.append(
                    "\(example.place): \(code) \(example.name): \(outcome), niet \(example.outcome.rawValue)")
            }
        }
        #expect(wrong == [])
    }
}
