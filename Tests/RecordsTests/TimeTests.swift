import CivilDates
import Testing

@testable import Records

/// A dossier as it was on a day.
struct TimeTests {
    /// A file with evaluations, a plan of evaluations and agreements that hold for a time.
    private static let model = RecordModel(
        namespace: "urn:proef",
        types: [
            RecordType(
                name: "Dossier",
                fields: [
                    Field(name: "datumExport", element: "DatumExport", content: .simple(0)),
                    Field(name: "status", element: "Status", content: .simple(1)),
                    Field(name: "afsluiting", element: "Afsluiting", content: .record(4)),
                    Field(
                        name: "evaluaties", element: "Evaluaties", itemElement: "Evaluatie",
                        content: .record(1)),
                    Field(name: "planning", element: "Planning", itemElement: "Moment", content: .record(2)),
                    Field(
                        name: "afspraken", element: "Afspraken", itemElement: "Afspraak", content: .record(3)),
                    Field(name: "hulpvraag", element: "Hulpvraag", content: .record(1)),
                    Field(name: "doelen", element: "Doelen", itemElement: "Doel", content: .record(5)),
                    Field(name: "hulp", element: "Hulp", itemElement: "Voorziening", content: .record(6)),
                ]),
            RecordType(name: "Evaluatie", fields: [date("datum")]),
            RecordType(name: "Moment", fields: [date("datum"), date("vastgesteldOp")]),
            RecordType(name: "Afspraak", fields: [date("datum"), date("geldigTot")]),
            RecordType(name: "Afsluiting", fields: [date("datum")]),
            RecordType(
                name: "Doel",
                fields: [Field(name: "status", element: "Status", content: .simple(1)), date("datumStatus")]),
            RecordType(name: "Voorziening", fields: [date("datumAanvraag"), date("datumStart")]),
        ],
        simpleTypes: [
            SimpleType(name: "Datum", kind: .date(fullOnly: false)),
            SimpleType(name: "Status", kind: .code(0)),
        ],
        codeLists: [
            CodeList(
                name: "Status",
                entries: [
                    .init(code: "lopend", documentation: ""), .init(code: "afgesloten", documentation: ""),
                    .init(code: "open", documentation: ""), .init(code: "behaald", documentation: ""),
                ])
        ], references: [], roots: [RecordModel.Root(element: "Dossier", name: "dossier", type: 0)])

    private static func date(_ name: String) -> Field {
        Field(name: name, element: name, content: .simple(0))
    }

    private let arena = Arena(model: model)

    init() { _ = arena.beginRecord(type: 0, holder: -1, offset: 0) }

    private func write(_ text: String, _ path: String...) throws {
        var steps: [Arena.PathStep] = []
        for name in path {
            if let field = Self.model.types[0].fields.first(where: { $0.name == name }), field.isList {
                let list = try #require(arena.makeCell(at: steps + [Arena.PathStep(name: name)]))
                steps.append(Arena.PathStep(name: name, item: arena.addItem(nil, toListAt: list)))
            } else {
                steps.append(Arena.PathStep(name: name))
            }
        }
        let cell = try #require(arena.makeCell(at: steps))
        if let date = PartialDate(iso: text) {
            arena.set(.date(date), at: cell, offset: 0)
        } else {
            arena.set(.code(try #require(Self.model.symbol(of: text))), at: cell, offset: 0)
        }
    }

    private func settle(on day: String) throws {
        arena.settleTime(on: try #require(PartialDate(iso: day)))
    }

    private func timing(of list: String) throws -> Timing {
        let item = try #require(arena.peekCell(at: [Arena.PathStep(name: list, item: 1)]))
        return arena.cells[item].timing
    }

    /// The day of an item, the reference date, the export and how the item lies in time.
    private typealias Row = (date: String, day: String, export: String?, timing: Timing)

    private static let rows: [Row] = [
        ("2026-05-31", "2026-06-01", "2026-09-01", .reached),
        ("2026-06-01", "2026-06-01", "2026-09-01", .reached),
        ("2026-06-02", "2026-06-01", "2026-09-01", .later),
        ("2026-09-01", "2026-06-01", "2026-09-01", .later),
        ("2026-09-02", "2026-06-01", "2026-09-01", .ahead),
        ("2026-09-02", "2026-09-01", "2026-09-01", .ahead),
        ("2026-06", "2026-06-15", "2026-09-01", .open),
        ("2026", "2026-06-15", "2026-09-01", .open),
        ("2026-07", "2026-06-15", "2026-09-01", .later),
        ("2026-05", "2026-06-15", "2026-09-01", .reached),
        ("2026", "2026-09-01", "2026-09-01", .reached),
        ("2027", "2026-09-01", "2026-09-01", .ahead),
        ("2026-06-02", "2026-06-01", nil, .later),
        ("2026", "2026-06-15", nil, .reached),
    ]

    @Test(arguments: rows.indices)
    func `an item counts, came later, or is in doubt`(row: Int) throws {
        let (date, day, export, expected) = Self.rows[row]
        if let export { try write(export, "datumExport") }
        try write(date, "evaluaties", "datum")
        try settle(on: day)
        #expect(try timing(of: "evaluaties") == expected)
        let cell = try #require(
            arena.peekCell(at: [.init(name: "evaluaties", item: 1), Arena.PathStep(name: "datum")]))
        #expect(
            arena.cells[cell]
                == (expected == .ahead ? .null(.ahead) : .date(try #require(PartialDate(iso: date)))))
        arena.unsettleTime()
        #expect(arena.cells[cell] == .date(try #require(PartialDate(iso: date))))
    }

    @Test
    func
        `an item without a day counts when the export is that of the day, and is in doubt when it was later`()
        throws
    {
        try write("2026-09-01", "datumExport")
        _ = arena.addItem(
            nil, toListAt: try #require(arena.makeCell(at: [Arena.PathStep(name: "evaluaties")])))
        try settle(on: "2026-09-01")
        #expect(try timing(of: "evaluaties") == .reached)
        try settle(on: "2026-08-31")
        #expect(try timing(of: "evaluaties") == .open)
    }

    @Test func `what is planned came to be when it was agreed on, and what holds for a time may begin later`()
        throws
    {
        try write("2026-09-01", "datumExport")
        try write("2026-12-01", "planning", "datum")
        try write("2027-01-01", "afspraken", "datum")
        try settle(on: "2026-09-01")
        #expect(try timing(of: "planning") == .reached)
        #expect(try timing(of: "afspraken") == .reached)
    }

    @Test func `a case that was closed later was running, and is closed again on a later day`() throws {
        try write("2026-09-01", "datumExport")
        try write("afgesloten", "status")
        try write("2026-07-01", "afsluiting", "datum")
        let status = try #require(arena.statusCell)
        for (day, word) in [("2026-06-30", "lopend"), ("2026-07-01", "afgesloten"), ("2026-06-30", "lopend")]
        {
            try settle(on: day)
            #expect(arena.cells[status] == .code(try #require(Self.model.symbol(of: word))), "\(day)")
            #expect(arena.isClosingSetAside == (word == "lopend"))
        }
        let copy = Arena(model: Self.model)
        copy.copy(from: arena)
        copy.settleTime(on: try #require(PartialDate(iso: "2026-08-01")))
        #expect(copy.cells[status] == .code(try #require(Self.model.symbol(of: "afgesloten"))))
    }

    @Test func `a case of which the day of closing leaves it open may have been running`() throws {
        try write("2026-09-01", "datumExport")
        try write("afgesloten", "status")
        try write("2026-07", "afsluiting", "datum")
        let status = try #require(arena.statusCell)
        try settle(on: "2026-07-10")
        #expect(arena.cells[status] == .null(.partialDate))
        try settle(on: "2026-08-01")
        #expect(arena.cells[status] == .code(try #require(Self.model.symbol(of: "afgesloten"))))
    }

    @Test(
        arguments: [
            ("behaald", "2026-05-01", Cell?.none), ("behaald", "2026-07-01", .null(.ahead)),
            ("behaald", "2026-10-01", .null(.ahead)), ("behaald", "2026", .null(.partialDate)),
            ("behaald", nil, .null(.partialDate)), ("open", nil, nil), ("open", "2026-07-01", .null(.ahead)),
        ] as [(String, String?, Cell?)])
    func `a state of a later day is not known`(state: String, day: String?, expected: Cell?) throws {
        try write("2026-09-01", "datumExport")
        try write(state, "doelen", "status")
        if let day {
            let cell = try #require(
                arena.makeCell(at: [.init(name: "doelen", item: 1), .init(name: "datumStatus")]))
            arena.set(.date(try #require(PartialDate(iso: day))), at: cell, offset: 0)
        }
        try settle(on: "2026-06-01")
        let cell = try #require(arena.peekCell(at: [.init(name: "doelen", item: 1), .init(name: "status")]))
        let written = Cell.code(try #require(Self.model.symbol(of: state)))
        #expect(arena.cells[cell] == expected ?? written)
        arena.unsettleTime()
        #expect(arena.cells[cell] == written)
    }

    @Test(
        arguments: [
            ("2026-05-01", Cell.Tag.record), ("2026-07-01", .absent), ("2026-10-01", .null),
            ("2026", .record),
        ] as [(String, Cell.Tag)])
    func `a record by itself that came later is not there`(day: String, expected: Cell.Tag) throws {
        try write("2026-09-01", "datumExport")
        try write(day, "hulpvraag", "datum")
        try settle(on: "2026-06-01")
        let cell = try #require(arena.cell(ofField: "hulpvraag", inRecord: 0))
        #expect(arena.cells[cell].tag == expected)
        arena.unsettleTime()
        #expect(arena.cells[cell].tag == .record)
    }

    @Test func `help that is asked for is there before it begins`() throws {
        try write("2026-09-01", "datumExport")
        try write("2026-10-01", "hulp", "datumStart")
        try settle(on: "2026-09-01")
        #expect(try timing(of: "hulp") == .reached)
        try settle(on: "2026-06-01")
        #expect(try timing(of: "hulp") == .open)
    }

    @Test func `an item in doubt stays so when its list grows`() throws {
        try write("2026-09-01", "datumExport")
        try write("2026-10-01", "evaluaties", "datum")
        try write("2026-05-01", "evaluaties", "datum")
        try settle(on: "2026-09-01")
        #expect(try timing(of: "evaluaties") == .ahead)
    }
}
