import CivilDates
import Feel
import Foundation
import Records
import Testing

/// The article on compiling and running in `Sources/Feel/Feel.docc`.
struct ArticleTests {
    @Test func `the example of the article runs as it says`() throws {
        // example
        let model = RecordModel(
            namespace: "",
            types: [
                RecordType(
                    name: "Dossier",
                    fields: [
                        Field(name: "datum", element: "Datum", itemElement: nil, content: .simple(0)),
                        Field(name: "besproken", element: "Besproken", itemElement: nil, content: .simple(1)),
                    ])
            ],
            simpleTypes: [
                SimpleType(name: "Datum", kind: .date(fullOnly: false)),
                SimpleType(name: "JaNee", kind: .boolean),
            ],
            codeLists: [], references: [], roots: [.init(element: "Dossier", name: "dossier", type: 0)])
        let builder = ProgramBuilder()
        let vocabulary = Vocabulary(constants: ["termijn": .days(42)])
        let compiler = Compiler(model: model, root: 0, vocabulary: vocabulary, builder: builder)
        let condition = try compiler.condition("besproken and datum + kader.termijn >= peildatum").get()
        let program = builder.program()
        let arena = Arena(model: model)
        let dossier = arena.beginRecord(type: 0, holder: -1, offset: 0)
        let month = try #require(PartialDate(iso: "2026-03"))
        arena.set(.date(month), at: arena.records[dossier].base, offset: 0)
        let day = try #require(PartialDate(iso: "2026-09-01"))
        let workspace = Workspace(program: program)
        let answer = workspace.run(over: arena, referenceDate: .date(day)) { frame in
            frame.answer(condition)
        }
        #expect(answer.truth == .no)
        #expect(answer.traces.map { arena.path(ofCell: Int($0.cell)) } == ["datum"])
        // end
    }

    @Test func `the article shows the example that runs here`() throws {
        let here = URL(filePath: #filePath)
        let root = here.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let article = root.appending(path: "Sources/Feel/Feel.docc/CompilingAndRunning.md")
        let blocks = try String(contentsOf: article, encoding: .utf8).components(separatedBy: "```swift\n")
            .dropFirst().map { $0.components(separatedBy: "\n```")[0] }
        let lines = try String(contentsOf: here, encoding: .utf8).components(separatedBy: "\n")
        let example = lines.drop { $0 != "        // example" }.dropFirst().prefix { $0 != "        // end" }
        let shown = example.map { String($0.dropFirst(8)) }
        #expect(blocks.joined(separator: "\n") == shown.joined(separator: "\n"))
    }
}
