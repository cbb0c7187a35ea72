import Records
import Testing

@testable import DossierSheets

/// Every part of a dossier has its sheet, and every value its column.
struct SheetLayoutTests {
    private let bench: SheetBench

    init() throws { bench = try SheetBench() }

    @Test func `names of sheets are unique and short enough`() {
        let names = bench.layout.sheets.map(\.name)
        #expect(Set(names.map { $0.lowercased() }).count == names.count)
        #expect(
            names.allSatisfy {
                (1...31).contains($0.utf16.count) && !$0.contains(where: "[]:*?/\\'".contains)
            })
        #expect(names.prefix(4) == ["Dossier", "Leden", "Betrokkenen", "Meldingen"])
        #expect(names.contains("Acties") && names.contains("Gesprekken bij overdracht"))
        #expect(names.contains("Wat als het niet lukt") && names.contains("Gedeeld met bij veiligheidsvoo."))
    }

    @Test func `every field has one column, and every list of records one sheet`() {
        let layout = bench.layout
        var columns: Set<String> = []
        for sheet in layout.sheets {
            let titles = sheet.columns.map { $0.title.lowercased() }
            #expect(Set(titles).count == titles.count, "\(sheet.name)")
            for column in sheet.columns where !column.isKey {
                let path = sheet.path.isEmpty ? column.title : "\(sheet.path).\(column.title)"
                #expect(columns.insert(path).inserted, "\(path)")
            }
        }
        #expect(columns == Set(layout.paths.map(\.path)))
        let lists = layout.paths.filter { path in
            guard case .record = path.field.content else { return false }
            return path.field.isList
        }
        #expect(Set(layout.sheets.dropFirst().map(\.path)) == Set(lists.map(\.path)))
    }

    @Test func `a row names its dossier, the row around it, and itself where others need that`() throws {
        func keys(_ name: String) throws -> [String] {
            let sheet = try #require(bench.layout.sheets.first { $0.name == name })
            return sheet.columns.filter(\.isKey).map(\.title)
        }
        #expect(try keys("Dossier") == [])
        #expect(try keys("Doelen") == ["kenmerk"])
        #expect(try keys("Acties") == ["kenmerk", "doelen.nummer"])
        #expect(try keys("Zelfredzaamheid") == ["kenmerk", "volgnummer"])
        #expect(try keys("Scores") == ["kenmerk", "zelfredzaamheid.volgnummer"])
        #expect(try keys("Documenten") == ["kenmerk"])
    }

    @Test func `a row is found by its number alone: lists lie at most two deep`() {
        // Deeper ones would need the numbers of two rows, which no sheet has.
        for sheet in bench.layout.sheets {
            guard let parent = sheet.parent, let around = bench.layout.sheets[parent].parent else { continue }
            #expect(around == 0, "\(sheet.path)")
        }
    }

    @Test func `columns that must be filled in say so in words`() throws {
        let sheet = bench.layout.sheets[0]
        let words = ColumnWords(layout: bench.layout, sheet: sheet)
        func column(_ title: String) throws -> SheetColumn {
            try #require(sheet.columns.first { $0.title == title })
        }
        #expect(try words.head(column("status")) == "status\n(verplicht)")
        #expect(try words.head(column("team.soort")) == "team.soort\n(verplicht bij team)")
        #expect(try words.head(column("gemeente.naam")) == "gemeente.naam")
        #expect(
            try words.note(column("status")) == """
                Of de hulp aan het huishouden nog loopt of is afgesloten.
                Een code uit de lijst hieronder.
                Verplicht.
                lopend: De hulp aan het huishouden loopt.
                afgesloten: De hulp aan het huishouden is afgesloten.
                """)
        #expect(
            try words.note(column("overdracht.datum")) == """
                De dag waarop Veilig Thuis de casus heeft overgedragen.
                Een dag (14-8-2026), of alleen de maand (2026-08) of het jaar (2026).
                Leeg: niet vastgelegd.
                onbekend: in het dossier staat dat het onbekend is.
                """)
    }
}
