import Records
import Testing

/// Writing into a copy of a dossier what it might hold.
struct SupposingTests {
    /// A file with a list of goals, each with a list of texts, and a record for the transfer.
    private static let model = RecordModel(
        namespace: "urn:proef",
        types: [
            RecordType(
                name: "Dossier",
                fields: [
                    Field(name: "doelen", element: "Doelen", itemElement: "Doel", content: .record(1)),
                    Field(name: "overdracht", element: "Overdracht", content: .record(1)),
                ]),
            RecordType(
                name: "Doel",
                fields: [
                    Field(name: "tekst", element: "Tekst", content: .simple(0)),
                    Field(name: "bronnen", element: "Bronnen", itemElement: "Bron", content: .simple(0)),
                ]),
        ],
        simpleTypes: [SimpleType(name: "Tekst", kind: .text)], codeLists: [], references: [],
        roots: [RecordModel.Root(element: "Dossier", name: "dossier", type: 0)])

    private let arena: Arena

    init() {
        let base = Arena(model: Self.model)
        _ = base.beginRecord(type: 0, holder: -1, offset: 0)
        arena = Arena(model: Self.model)
        arena.copy(from: base)
    }

    private func step(_ name: String, _ item: Int? = nil) -> Arena.PathStep { .init(name: name, item: item) }

    @Test func `records on the way are made and keep their path`() throws {
        #expect(arena.peekCell(at: [step("overdracht"), step("tekst")]) == nil)
        let cell = try #require(arena.makeCell(at: [step("overdracht"), step("tekst")]))
        #expect(arena.path(ofCell: cell) == "overdracht.tekst")
        #expect(arena.peekCell(at: [step("overdracht"), step("tekst")]) == cell)
    }

    @Test func `a list gets items one behind the other`() throws {
        let list = try #require(arena.makeCell(at: [step("doelen")]))
        #expect(arena.addItem(nil, toListAt: list) == 1)
        #expect(arena.addItem(nil, toListAt: list) == 2)
        let inner = try #require(arena.makeCell(at: [step("doelen", 2), step("bronnen")]))
        let text = Array("…".utf8).withUnsafeBufferPointer { arena.text($0) }
        #expect(arena.addItem(text, toListAt: inner) == 1)
        let item = try #require(arena.peekCell(at: [step("doelen", 2), step("bronnen", 1)]))
        #expect(arena.path(ofCell: item) == "doelen[2].bronnen[1]")
        #expect(arena.text(of: arena.cells[item]) == "…")
    }

    @Test func `what has no place is not written`() throws {
        let list = try #require(arena.makeCell(at: [step("doelen")]))
        #expect(arena.makeCell(at: [step("doelen", 1), step("tekst")]) == nil)
        #expect(arena.makeCell(at: [step("doelen"), step("tekst")]) == nil)
        #expect(arena.makeCell(at: [step("onbekend")]) == nil)
        let record = try #require(arena.makeCell(at: [step("overdracht")]))
        #expect(arena.addItem(nil, toListAt: record) == nil)
        #expect(arena.cells[list].tag == .absent)
    }

    @Test func `a copy does not change what it was made from`() throws {
        let base = Arena(model: Self.model)
        base.copy(from: arena)
        _ = try #require(arena.makeCell(at: [step("overdracht"), step("tekst")]))
        #expect(base.records.count == 1)
        #expect(arena.records.count == 2)
    }
}
