import Testing

@testable import DossierSheets

/// What people fill in, right and wrong.
struct FilledWorkbookTests {
    private typealias Row = [FilledWorkbook.Cell]

    private let bench: SheetBench
    private static let head: [FilledWorkbook.Cell] = [
        "kenmerk\n(verplicht)", "datumExport", "Status (verplicht)",
    ]
    private static let first: [FilledWorkbook.Cell] = ["D-1", "1-9-2026", "lopend"]

    init() throws { bench = try SheetBench() }

    /// Reads a workbook with one good dossier, `D-1`, and more.
    private func read(
        _ more: [(name: String, rows: [[FilledWorkbook.Cell]])], dossiers: [[FilledWorkbook.Cell]] = []
    ) throws -> SheetBench.Reading {
        let book = FilledWorkbook(sheets: [("Dossier", [Self.head, Self.first] + dossiers)] + more)
        return bench.read(try book.bytes())
    }

    @Test(arguments: [
        (FilledWorkbook.Cell.text("14-8-2026"), "2026-08-14"), ("2026-08-14", "2026-08-14"),
        (.day(46_248), "2026-08-14"),
        (.number(46_248), "2026-08-14"), ("4/8/2026", "2026-08-04"), ("2026-08", "2026-08"),
        ("8-2026", "2026-08"),
        ("2026", "2026"), (.number(2026), "2026"), (" 2026-8 ", "2026-08"),
    ])
    func `a date is read as it is written`(cell: FilledWorkbook.Cell, date: String) throws {
        let reading = try read([("Adviezen", [["kenmerk", "datum"], ["D-1", cell]])])
        #expect(reading.problems == [])
        #expect(try #require(reading.dossiers.first).contains("<Advies>\n      <Datum>\(date)</Datum>"))
    }

    @Test(arguments: ["31-2-2026", "gisteren", "26", "46248,5", "14 augustus 2026"])
    func `what is no date is told`(text: String) throws {
        let reading = try read([("Adviezen", [["kenmerk", "datum"], ["D-1", .text(text)]])])
        #expect(
            reading.problems == [
                "ingevuld.xlsx, blad \"Adviezen\", rij 2, kolom B (datum): fout [ongeldige-datum]: de waarde is geen datum – "
                    + "schrijf een bestaande dag (14-8-2026), of 2026-08 of 2026 als meer niet bekend is"
            ])
        #expect(reading.dossiers == [])
    }

    @Test func `codes and their meanings, yes and no, lists and what is unknown are read`() throws {
        let reading = try read(
            [
                (
                    "Leden",
                    [
                        ["kenmerk", "nummer", "rol", "leeftijdsklasse", "inwonend", "gezagOver"],
                        [
                            "D-1", 1, "Een kind of jongere voor wie jeugdhulp kan gelden", "4-5", "Ja",
                            "onbekend",
                        ],
                        ["D-1", "2", "VOLWASSENE", "23-64", .boolean(false), "1"],
                        ["D-1", "3", "volwassene", "65 jaar en ouder.", "onbekend", "1, 1"],
                    ]
                ), ("Doelen", [["kenmerk", "nummer", "soort", "status"], ["D-1", 7, "zorg", "open"]]),
                (
                    "Acties",
                    [["kenmerk", "doelen.nummer", "wat"], ["D-1", 7, "Bellen"], ["D-1", 7, "Schrijven"]]
                ),
            ], dossiers: [])
        #expect(reading.problems == [])
        let dossier = try #require(reading.dossiers.first)
        #expect(dossier.contains("<Rol>jeugdige</Rol>") && dossier.contains("<GezagOver xsi:nil=\"true\"/>"))
        #expect(dossier.contains("<Leeftijdsklasse>65+</Leeftijdsklasse>"))
        #expect(
            dossier.contains("<Inwonend>false</Inwonend>") && dossier.contains("<Inwonend xsi:nil=\"true\"/>")
        )
        #expect(dossier.contains("<Wat>Bellen</Wat>") && dossier.contains("<Wat>Schrijven</Wat>"))
        #expect(dossier.contains("<Schemaversie>1</Schemaversie>"))
    }

    @Test func `a whole part is unknown, empty or there`() throws {
        let head = Self.head + ["hulpvraag", "meldingen", "doelen", "regie"]
        let book = FilledWorkbook(sheets: [
            ("Dossier", [head, Self.first + ["vastgelegd", "geen", "Onbekend", ""]])
        ])
        let reading = bench.read(try book.bytes())
        #expect(reading.problems == [])
        let dossier = try #require(reading.dossiers.first)
        #expect(dossier.contains("<Hulpvraag>\n  </Hulpvraag>") && dossier.contains("<Meldingen/>"))
        #expect(dossier.contains("<Doelen xsi:nil=\"true\"/>") && !dossier.contains("Regie"))
    }

    @Test func `what is recorded nowhere holds for every dossier`() throws {
        let sheet: [[FilledWorkbook.Cell]] = [
            ["veld", "uitleg", "niet leverbaar"], ["doelen.acties", "x", "ja"], ["regie", "x", "nee"],
            ["mdos", "x"],
        ]
        let reading = try read(
            [("Niet leverbaar", sheet)], dossiers: [["D-2", .day(46_266), "afgesloten"]])
        #expect(reading.problems == [])
        #expect(reading.dossiers.count == 2)
        #expect(
            reading.dossiers.allSatisfy { $0.contains("<Pad>doelen.acties</Pad>") && !$0.contains("regie") })
    }

    @Test func `all problems are told at once, and dossiers without any are used`() throws {
        let reading = try read(
            [
                ("Leden", [["kenmerk", "nummer", "rol"], ["D-2", 1, "jeugdige"]]),
                (
                    "Doelen",
                    [
                        [
                            "kenmerk", "nummer", "soort", "betreft", "status", "prioriteit",
                            "haalbaarheidBesproken",
                        ],
                        ["D-2", 1, "veilig", "9", "open", "hoog", "soms"],
                        ["D-2", 1, "zorg", "", "=A1", 100, ""],
                    ]
                ), ("Acties", [["kenmerk", "doelen.nummer", "wat"], ["D-2", 5, "x"], ["D-2", "", "y"]]),
            ], dossiers: [["D-2", "1-9-2026", "lopend"]])
        let at = "ingevuld.xlsx, blad \"Doelen\", rij"
        #expect(
            reading.problems == [
                "ingevuld.xlsx, blad \"Leden\", rij 2, kolom leeftijdsklasse: fout [ontbrekend-element]: deze cel is leeg, en dat mag niet – vul een waarde in",
                "\(at) 2, kolom C (soort): fout [onbekende-code]: de waarde staat niet in de codelijst \"Doelsoort\" – kies uit veiligheid, zorg of overig",
                "\(at) 2, kolom D (betreft): fout [onbekend-nummer]: dit nummer verwijst nergens naar – gebruik een nummer dat voorkomt in blad Leden",
                "\(at) 2, kolom F (prioriteit): fout [ongeldig-getal]: de waarde is geen geheel getal – schrijf alleen cijfers",
                "\(at) 2, kolom G (haalbaarheidBesproken): fout [ongeldige-ja-nee]: de waarde is geen ja of nee – schrijf ja of nee",
                "\(at) 3, kolom B (nummer): fout [dubbel-nummer]: dit nummer staat bij dit dossier al op een andere rij – geef deze rij een ander nummer",
                "\(at) 3, kolom E (status): fout [formule]: in deze cel staat een formule – plak hier haar uitkomst, als waarde",
                "\(at) 3, kolom F (prioriteit): fout [getal-buiten-grenzen]: het getal ligt buiten de grenzen – schrijf een getal van 1 tot en met 99",
                "ingevuld.xlsx, blad \"Acties\", rij 2, kolom B (doelen.nummer): fout [onbekende-rij]: dit dossier heeft op blad Doelen geen rij met dit nummer – schrijf wat daar in de kolom nummer staat",
                "ingevuld.xlsx, blad \"Acties\", rij 3, kolom B (doelen.nummer): fout [onbekende-rij]: hier staat niet bij welke rij van blad Doelen deze hoort – schrijf wat daar in de kolom nummer staat",
            ])
        #expect(reading.dossiers.count == 1 && reading.dossiers[0].contains("<Kenmerk>D-1</Kenmerk>"))
        #expect(reading.outcome == SheetReading(count: 2, usableCount: 1, isRefused: true))
    }

    @Test(
        arguments: [
            (
                "Acties", [["kenmerk", "doelen.nummer", "wat"], ["", 1, "x"]],
                "blad \"Acties\", rij 2, kolom A (kenmerk): fout [rij-zonder-kenmerk]: bij deze rij staat geen kenmerk – vul het kenmerk van het dossier in, of maak de rij leeg"
            ),
            (
                "Acties", [["kenmerk", "doelen.nummer", "wat"], ["D1", 1, "x"]],
                "blad \"Acties\", rij 2, kolom A (kenmerk): fout [onbekend-dossier]: dit kenmerk staat niet op blad Dossier – neem het kenmerk daar op, of verbeter het hier"
            ),
            (
                "Acties",
                [["kenmerk", "doelen.nummer", "wat"], ["D1", 1, "x"], ["D1", 2, "x"], ["D1", 3, "x"]],
                "blad \"Acties\", rij 2, kolom A (kenmerk): fout [onbekend-dossier]: dit kenmerk staat niet op blad Dossier, ook bij 2 rijen hieronder – neem het kenmerk daar op, of verbeter het hier"
            ),
            (
                "Acties", [["kenmerk", "doelen.nummer", "wat"], ["D1", 1, "x"], ["D1", 2, "x"]],
                "blad \"Acties\", rij 2, kolom A (kenmerk): fout [onbekend-dossier]: dit kenmerk staat niet op blad Dossier, ook bij 1 rij hieronder – neem het kenmerk daar op, of verbeter het hier"
            ),
            (
                "Acties", [["kenmerk", "doelen.nummer", "wat"], ["D-1", 1, "x"], ["D-1", 2, "x"]],
                "blad \"Acties\": fout [onbekende-rij]: de rijen van dit blad horen bij blad Doelen, en dat blad is er niet – geef dat blad zijn naam uit het sjabloon terug, of maak dit blad leeg"
            ),
            (
                "Adviezen", [["kenmerk", "uitkomt"], ["D-1", "Jan Jansen"]],
                "blad \"Adviezen\", rij 1, kolom B: fout [onbekende-kolom]: deze kolom hoort niet op dit blad – bedoelt u \"uitkomst\"?"
            ),
            (
                "Adviezen", [["kenmerk", "datum", "Datum"], ["D-1", "2026", "2026"]],
                "blad \"Adviezen\", rij 1, kolom C (datum): fout [dubbele-kolom]: deze kolom staat er al – voeg beide samen"
            ),
            (
                "Adviezen", [["Jan Jansen", "2026"], ["D-1", "2026"]],
                "blad \"Adviezen\", rij 1: fout [kolom-ontbreekt]: de kolom kenmerk ontbreekt in deze rij – zet de koppen van het sjabloon terug"
            ),
            (
                "Adviesen", [["kenmerk", "datum"], ["D-1", "2026"]],
                "blad \"Adviesen\": fout [onbekend-blad]: dit blad hoort niet in de werkmap – bedoelt u \"Adviezen\"?"
            ),
            (
                "Fam Jansen", [["kenmerk", "datum"], ["D-1", "2026"]],
                "blad \"nummer 2 van links\": fout [onbekend-blad]: dit blad hoort niet in de werkmap – haal het weg, of geef het zijn naam uit het sjabloon terug"
            ),
            (
                "Niet leverbaar", [["veld", "niet leverbaar"], ["doelen.actie", "ja"]],
                "blad \"Niet leverbaar\", rij 2, kolom A (veld): fout [onbekend-pad]: dit pad is geen veld van het dossiermodel – bedoelt u \"doelen.acties\"?"
            ),
        ] as [(String, [[FilledWorkbook.Cell]], String)])
    func `where it is not certain what belongs to which dossier, nothing is used`(
        sheet: String, rows: [[FilledWorkbook.Cell]], message: String
    ) throws {
        let reading = try read([(sheet, rows)])
        #expect(reading.problems.first == "ingevuld.xlsx, \(message)")
        #expect(
            reading.problems.last
                == "ingevuld.xlsx: fout [werkmap-onzeker]: er is niets omgezet, omdat van een blad, kolom of rij niet duidelijk is bij welk dossier of veld zij hoort – los dat eerst op"
        )
        #expect(reading.dossiers == [])
        #expect(!reading.problems.joined().contains("Jansen"))
    }

    @Test func `a dossier twice, and one that says it is unknown and what it is, are refused`() throws {
        let head = Self.head + ["overdracht", "overdracht.datum"]
        let book = FilledWorkbook(sheets: [
            (
                "Dossier",
                [
                    head, Self.first, Self.first, ["D-2", "1-9-2026", "lopend", "onbekend", "2026"],
                    ["D-3", "1-9-2026", "lopend", "2026"],
                ]
            )
        ])
        let reading = bench.read(try book.bytes())
        #expect(
            reading.problems == [
                "ingevuld.xlsx, blad \"Dossier\", rij 3, kolom A (kenmerk): fout [dubbel-kenmerk]: dit kenmerk staat ook in rij 2 – geef elk dossier één rij en een eigen kenmerk",
                "ingevuld.xlsx, blad \"Dossier\", rij 4, kolom D (overdracht): fout [toch-ingevuld]: hier staat onbekend, maar van dit onderdeel is iets ingevuld – maak deze cel leeg, of haal weg wat is ingevuld",
                "ingevuld.xlsx, blad \"Dossier\", rij 5, kolom D (overdracht): fout [onbekend-woord]: in deze kolom hoort geen waarde – schrijf onbekend of vastgelegd, of laat de cel leeg; de opmerking op de kop zegt waar de inhoud hoort",
            ])
        #expect(reading.dossiers == [])
    }

    @Test func `sheets and columns may be left out and stand in any order`() throws {
        let book = FilledWorkbook(sheets: [
            ("Acties", [["wat", "doelen.nummer", "kenmerk"], ["Bellen", 1, "D-1"]]),
            ("DOELEN", [["status", "kenmerk", "soort", "nummer"], ["open", "D-1", "zorg", 1]]),
            ("dossier", [["status", "", "kenmerk", "datumExport"], ["lopend", "", "D-1", "1-9-2026"]]),
        ])
        let reading = bench.read(try book.bytes())
        #expect(reading.problems == [])
        #expect(try #require(reading.dossiers.first).contains("<Wat>Bellen</Wat>"))
    }

    @Test func `more than a hundred problems are counted`() throws {
        let rows: [[FilledWorkbook.Cell]] = (0..<150).map { _ in ["D-1", "geen datum"] }
        let reading = try read([("Adviezen", [["kenmerk", "datum"]] + rows)])
        #expect(reading.problems.count == 101)
        #expect(reading.problems.last == "ingevuld.xlsx: fout [meer-problemen]: en nog 50 problemen")
    }

    @Test func `a text that many cells share may not grow beyond all bounds`() throws {
        let text = String(repeating: "a", count: 32_000)
        let rows: [[FilledWorkbook.Cell]] = (0..<9_000).map { _ in ["D-1", .text(text)] }
        let bytes = try FilledWorkbook(sheets: [
            ("Dossier", [Self.head, Self.first]), ("Adviezen", [["kenmerk"]] + rows),
        ])
        .bytes()
        #expect(bytes.count < 1 << 20)
        #expect(
            bench.read(bytes).problems == [
                "ingevuld.xlsx: fout [werkmap]: de werkmap is te groot – verdeel haar over meer bestanden"
            ])
    }
}
