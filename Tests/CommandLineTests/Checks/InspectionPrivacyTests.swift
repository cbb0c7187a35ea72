import Foundation
import Testing

/// Nothing of a dossier's own text, numbers, days or ids can get into a report for everybody.
struct InspectionPrivacyTests {
    /// The folder with the marked dossiers; its name is a mark too.
    private let folder: URL
    /// Elements that hold a text or an id wherever they stand; others do where there is a blank in it.
    private static let texts: Set = [
        "Kenmerk", "Naam", "Functie", "Organisatie", "Omschrijving", "Systeem", "Versie", "Meetcriterium",
        "Streefwaarde", "Toelichting", "Besluit", "Bevinding", "Gegevens", "Methode", "Achterliggend",
        "Afweging",
        "Onderbouwing",
    ]

    /// Copies the dossiers of Wijchen, ten years earlier, with a mark in place of every text and every number.
    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "MERKMAP-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let samples = Program.root.appending(path: "SampleDossiers/wijchen")
        let names = try FileManager.default.contentsOfDirectory(atPath: samples.path).filter {
            $0.hasSuffix(".xml")
        }
        let originals = try names.sorted().map {
            try String(contentsOf: samples.appending(path: $0), encoding: .utf8)
        }
        for (index, original) in originals.enumerated() {
            try Data(marked(original, index).utf8).write(to: folder.appending(path: "MERK-\(index).xml"))
        }
    }

    // A regular expression is made where it is used, so that it need not be shared between threads.
    private static var leaf: Regex<(Substring, Substring, Substring)> { #/<([A-Za-z]+)>([^<]+)<\//# }

    private func marked(_ text: String, _ file: Int) -> String {
        var count = 0
        return text.replacing(Self.leaf) { match in
            let (name, value) = (match.output.1, match.output.2)
            if Self.texts.contains(String(name)) || value.contains(" ") {
                count += 1
                return "<\(name)>MERK-\(file)-\(count)</"
            }
            // How many days Veilig Thuis advises is a number below 1000.
            if name != "AdviestermijnDagen", let number = Int(value), number >= 10, number < 1000,
                value.first != "0"
            {
                return "<\(name)>\(70_000 + number)</"
            }
            if let year = Int(value.prefix(4)), value.dropFirst(4).first == "-", (1900...2100).contains(year)
            {
                return "<\(name)>\(year - 10)\(value.dropFirst(4))</"
            }
            return String(match.output.0)
        }
    }

    private func report(_ form: String, _ audience: String, _ more: String...) throws -> Program.Run {
        try Program.run(
            [
                "report", folder.path, "--format", form, "--audience", audience, "--region",
                "gelderland-zuid",
                "--reference-date", "2009-12-01", "--municipality", "Voorbeeldstad",
            ] + more)
    }

    @Test func `no mark shows in a table`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let whole = try report("csv", "internal", "--sheet", "werklijst")
        #expect(whole.status == 0 && whole.output.contains("MERK"))
        for sheet in ["oordelen", "eisen", "werklijst", "antwoorden"] {
            let open = try report("csv", "public", "--sheet", sheet)
            #expect(open.status == 2 && open.output == "")
            #expect(
                open.messages
                    == "fout: \(sheet) gaat over afzonderlijke dossiers en kan niet in een rapport om te delen – kies bevindingen of verantwoording\n"
            )
        }
        for sheet in ["bevindingen", "verantwoording"] {
            let open = try report("csv", "public", "--sheet", sheet)
            #expect(open.status == 0 && open.messages == "")
            try expectNoMark(open.output)
        }
    }

    @Test(arguments: ["xlsx", "docx"])
    func `no mark shows in a packed document`(form: String) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        for audience in ["internal", "public"] {
            let path = folder.appending(path: "\(audience).\(form)").path
            let run = try report("json", audience, "-o", path)
            #expect(run.status == 0, "\(run.messages)")
            // The names of parts and of formats are the same in every document.
            let text = try UnpackedDocument(path).text.replacing(
                #/(PartName|Target)="[^"]*"|http:[^"]*/#, with: "")
            if audience == "public" {
                #expect(text.contains("Beoordeeld zijn tien dossiers uit de gemeente Voorbeeldstad."))
                try expectNoMark(text)
            } else {
                #expect(text.contains("MERK-0-1"))
            }
        }
    }

    @Test(arguments: ["html", "markdown", "json"])
    func `no mark shows`(form: String) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let whole = try report(form, "internal")
        #expect(whole.status == 0, "\(whole.messages)")
        #expect(whole.output.contains("MERK-0-1") && whole.output.contains("MERKMAP"))
        let open = try report(form, "public")
        #expect(open.status == 0 && open.messages == "")
        #expect(open.output.contains("Beoordeeld zijn tien dossiers uit de gemeente Voorbeeldstad."))
        try expectNoMark(open.output)
    }

    private func expectNoMark(_ text: String) throws {
        let told = text.replacing("1 december 2009", with: "").replacing("2009-12-01", with: "")
        #expect(!told.contains("MERK") && !told.contains(".xml"))
        #expect(!told.contains(#/\b70\d{3}\b/#))
        #expect(!told.contains(#/\b200\d\b/#))
    }
}
