import Authoring
import CivilDates
import Diagnostics
import Foundation
import Frameworks
import Judging
import Records
import Testing

struct FrameworkDifferencesTests {
    /// An edit of the small framework.
    struct Edit: Sendable {
        let name: String
        let file: String
        let old: String
        let new: String
        let said: [String]
    }

    static let edits: [Edit] = [
        Edit(
            name: "a condition", file: "03-veiligheidsplan.yaml",
            old: "count(lokale veiligheidsplannen) >= 1",
            new: "count(lokale veiligheidsplannen) >= 2",
            said: [
                "regel 3.B1.a voldaan als: count(lokale veiligheidsplannen) >= 1 → count(lokale veiligheidsplannen) >= 2"
            ]
        ),
        Edit(
            name: "only the layout of a condition", file: "03-veiligheidsplan.yaml",
            old: "count(lokale veiligheidsplannen) >= 1",
            new: "(count( lokale   veiligheidsplannen )\n            >= 1) // een", said: []),
        Edit(
            name: "a comment in a file", file: "kader.yaml", old: "parameters:",
            new: "# wat gezet kan worden\nparameters:",
            said: []),
        Edit(
            name: "a parameter", file: "kader.yaml", old: "waarde: P42D", new: "waarde: P30D",
            said: ["parameter parameter termijnPlan waarde: P42D → P30D"]),
        Edit(
            name: "a term", file: "kader.yaml", old: "soort = \"lokaal\"", new: "soort != \"veiligThuis\"",
            said: [
                "regel begrip \"lokale veiligheidsplannen\" is: veiligheidsplannen[soort = \"lokaal\"] → "
                    + "veiligheidsplannen[soort != \"veiligThuis\"]"
            ]),
        Edit(
            name: "a text", file: "03-veiligheidsplan.yaml", old: "goed: Er is een veiligheidsplan.",
            new: "goed: Er ligt een veiligheidsplan.",
            said: ["tekst 3.B1.a goed: Er is een veiligheidsplan. → Er ligt een veiligheidsplan."]),
        Edit(
            name: "a precondition that goes", file: "03-veiligheidsplan.yaml",
            old: "        alleen als: 3.B1.a\n",
            new: "", said: ["regel 3.B1.b alleen als: 3.B1.a → "]),
        Edit(
            name: "a requirement under another code", file: "onderwerpen.yaml",
            old: "gevoed door: [3.B1.a, 3.A1]",
            new: "gevoed door: [3.A1, 3.B1.a]",
            said: ["regel onderwerp veiligheidsplan gevoed door: 3.B1.a, 3.A1 → 3.A1, 3.B1.a"]),
    ]

    @Test(arguments: edits.indices)
    func `what changed is told, and layout is no change`(_ index: Int) throws {
        let edit = Self.edits[index]
        let (old, new) = try Self.pair(edit)
        let changes = FrameworkDifferences(from: old, to: new, functions: DossierFunctions.all).changes
        let said = changes.map {
            "\($0.kind.rawValue) \($0.subject.words) \($0.aspect ?? "–"): \($0.before ?? "") → \($0.after ?? "")"
        }
        #expect(said == edit.said)
    }

    @Test func `a region tells what is new as a whole`() throws {
        let folder = AuthoringFixtures.frameworks
        let old = try #require(FrameworkReader.read(directory: folder + "/klein").source)
        let new = try #require(
            FrameworkReader.read(directory: folder + "/klein", region: folder + "/regios/streek.yaml").source)
        let forth = FrameworkDifferences(from: old, to: new, functions: DossierFunctions.all).changes.map(
            \.words)
        // The value, and that the framework's decision was not about it.
        #expect(
            forth == [
                "parameter termijnPlan", "parameter termijnPlan",
                "begrip \"plannen met beschermende factoren\" is nieuw",
                "3.R1 is nieuw",
                "onderwerp beschermende-factoren is nieuw",
            ])
        let back = FrameworkDifferences(from: new, to: old, functions: DossierFunctions.all).changes.map(
            \.words)
        #expect(Set(back) == Set(forth.map { $0.replacingOccurrences(of: "is nieuw", with: "is vervallen") }))
    }

    @Test func `of several changes the one that alone does it is the cause`() throws {
        let model = try AuthoringFixtures.model()
        let (old, new) = try Self.pair(Self.edits[0], and: Self.edits[3])
        let compiler = FrameworkCompiler(model: model, functions: DossierFunctions.all)
        let (one, two) = (compiler.compile(old).framework, compiler.compile(new).framework)
        let judge = TwofoldJudge(
            try #require(one), try #require(two),
            FrameworkDifferences(from: old, to: new, functions: DossierFunctions.all),
            functions: DossierFunctions.all)
        let arena = Arena(model: model)
        let example = try #require(old.examples.first { $0.name == "er is een lokaal plan" })
        let faults = ExampleDossier.build(
            example, root: try #require(model.root(named: "dossier")), in: arena)
        #expect(faults == [])
        let day = try #require(PartialDate(iso: "2026-09-01")?.day)
        let difference = try judge.difference(arena, source: SourceText(""), at: "voorbeeld", on: day)
        #expect(difference.indicators.map(\.number) == [3])
        let first = try #require(difference.outcomes.first)
        #expect(first.code.description == "3.B1.a")
        #expect(first.before == "voldaan" && first.after == "niet voldaan")
        #expect(first.causes == ["een andere “voldaan als” van 3.B1.a"])
        let second = try #require(difference.outcomes.first { $0.code.description == "3.A1" })
        #expect(second.causes == ["3.B1.a die eerst voldaan moet zijn"])
    }

    /// The small framework before and after edits.
    private static func pair(_ edits: Edit...) throws -> (FrameworkSource, FrameworkSource) {
        try pair(edits)
    }

    private static func pair(_ edit: Edit, and other: Edit) throws -> (FrameworkSource, FrameworkSource) {
        try pair([edit, other])
    }

    private static func pair(_ edits: [Edit]) throws -> (FrameworkSource, FrameworkSource) {
        let old = try #require(
            FrameworkReader.read(directory: AuthoringFixtures.frameworks + "/klein").source)
        let new = try AuthoringFixtures.withCopy { folder in
            for edit in edits {
                let path = "\(folder)/klein/\(edit.file)"
                let text = try String(contentsOfFile: path, encoding: .utf8)
                let range = try #require(text.range(of: edit.old))
                try Data(text.replacingCharacters(in: range, with: edit.new).utf8).write(
                    to: URL(fileURLWithPath: path))
            }
            return try #require(FrameworkReader.read(directory: folder + "/klein").source)
        }
        return (old, new)
    }
}
