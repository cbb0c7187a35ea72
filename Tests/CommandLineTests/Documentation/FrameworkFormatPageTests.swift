import CivilDates
import Diagnostics
import DossierModel
import Foundation
import Frameworks
import Judging
import Records
import Testing

/// The small framework of `docs/kaderformaat.md` is complete and right, and the page leaves no key out.
struct FrameworkFormatPageTests {
    static let page = DocumentationPage("docs/kaderformaat.md")

    @Test(arguments: [nil, "proefregio"] as [String?])
    func `the framework on the page is in order`(region: String?) throws {
        let (source, problems) = try Self.read(region: region)
        #expect(problems == [])
        let model = try DossierModelLoader.load(
            path: Program.root.path + "/Frameworks-Indicators/dossiermodel/dossier.xsd")
        let compiled = FrameworkCompiler(model: model, functions: DossierFunctions.all).compile(
            try #require(source))
        #expect(compiled.problems.map(\.description) == [])
        let framework = try #require(compiled.framework)
        #expect(!framework.source.examples.isEmpty)
        let examples = framework.source.examples.filter {
            region == nil || $0.requirement.code.kind == .regional
        }
        for example in examples { try Self.check(example, of: framework) }
    }

    /// Judges the dossier of an example and compares the outcome.
    private static func check(_ example: ExampleSource, of framework: Framework) throws {
        let arena = Arena(model: framework.model)
        let root = try #require(framework.model.root(named: "dossier"))
        #expect(ExampleDossier.build(example, root: root, in: arena).map(\.description) == [])
        let day = try #require(PartialDate(iso: example.referenceDate?.text ?? "2026-09-01")?.day)
        let judgement = try Judge(framework: framework).judge(
            arena, source: SourceText(""), referenceDate: day)
        let code = example.requirement.code.description
        #expect(
            judgement.requirement(code)?.outcome.word == example.outcome.rawValue, "\(code) \(example.name)")
    }

    /// Writes the files of the page, reads the framework, and removes them again.
    private static func read(region: String?) throws -> (source: FrameworkSource?, problems: [String]) {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: root) }
        for block in page.blocks where block.language == "yaml" {
            let name = try #require(block.lines.first?.split(separator: " ").last)
            let url = root.appendingPathComponent(String(name))
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data((block.lines.joined(separator: "\n") + "\n").utf8).write(to: url)
        }
        let read = FrameworkReader.read(
            directory: root.path + "/proefkader", region: region.map { "\(root.path)/regios/\($0).yaml" })
        return (
            read.source,
            read.problems.map { $0.description.replacingOccurrences(of: root.path + "/", with: "") }
        )
    }
}
