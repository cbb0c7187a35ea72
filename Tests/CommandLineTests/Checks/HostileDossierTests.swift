import Foundation
import Testing

/// A dossier whose texts, system, file and answers try to be more than text, through everything that writes.
struct HostileDossierTests {
    private let folder: URL
    private static let payload =
        "=1+1</w:t><f>1</f><script>alert(1)</script><svg onload=x>]]>{ DDEAUTO c:\\x }[x](javascript:y)|_x0041_"
    /// As a file may be called: without a slash.
    private static let fileName = "=1+1<script>alert(1)<script><f>[x](javascript:y)\".xml"

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "kwaad-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let original = try String(
            contentsOf: Program.root.appending(path: "SampleDossiers/wijchen/dossier-08.xml"), encoding: .utf8
        )
        let text = Self.payload.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(
            ">", with: "&gt;")
        let hostile = original.replacing(
            #/<(Naam|Omschrijving|Toelichting|Systeem|Functie|Organisatie)>[^<]+<\//#
        ) {
            "<\($0.output.1)>\(text)</"
        }
        #expect(hostile != original)
        try Data(hostile.utf8).write(to: folder.appending(path: Self.fileName))
        let quoted = Self.payload.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        let answers = """
            antwoorden:
              - kenmerk: WIJ-08
                code: 1.B1.a
                uitkomst: voldaan
                reden: "\(quoted)"
                bron: interview
                door: "=1+1<script>"
                datum: 2019-11-29
            """
        try Data(answers.utf8).write(to: folder.appending(path: "antwoorden.yaml"))
    }

    @Test(arguments: [
        ("check", "r.html", [String]()), ("check", "r.md", []), ("check", "r.txt", []),
        ("check", "r.json", []),
        ("check", "w.html", ["--worklist"]), ("check", "w.csv", ["--worklist"]),
        ("check", "w.ics", ["--worklist"]),
        ("check", "w.json", ["--worklist"]), ("report", "i.html", []), ("report", "i.md", []),
        ("report", "i.json", []),
        ("report", "i.docx", []), ("report", "i.xlsx", []), ("report", "eisen.csv", ["--sheet", "eisen"]),
        ("report", "antwoorden.csv", ["--sheet", "antwoorden"]),
        ("report", "oordelen.csv", ["--sheet", "oordelen", "--excel"]),
        ("report", "werklijst.csv", ["--sheet", "werklijst"]),
        ("report", "verantwoording.csv", ["--sheet", "verantwoording"]),
    ])
    func `it comes out as text`(command: String, name: String, more: [String]) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: name).path
        let run = try Program.run(
            [
                command, folder.appending(path: Self.fileName).path, "--region", "gelderland-zuid",
                "--reference-date", "2019-12-01", "--answers", folder.appending(path: "antwoorden.yaml").path,
                "-o", path,
            ] + more)
        #expect(run.status == 0, "\(run.messages)")
        let isPacked = name.hasSuffix("x")
        let text =
            try isPacked
            ? UnpackedDocument(path).text : String(contentsOf: URL(filePath: path), encoding: .utf8)
        #expect(text.contains("WIJ-08") || text.contains("Peildatum") || name == "w.ics")
        switch name.split(separator: ".").last {
        case "html", "md", "docx", "xlsx":
            for markup in ["<script>alert", "<svg onload", "<f>", "</w:t><f"] {
                #expect(!text.contains(markup), "\(markup)")
            }
            #expect(!text.contains(#/(^|[^\\])\]\(javascript/#) || name != "i.md" && name != "r.md")
            #expect(!text.contains(#/instrText[^>]*>[^<]*DDE/#))
            #expect(!text.contains("_x0041_") || name != "i.xlsx" || text.contains("_x005F_x0041_"))
        case "csv":
            #expect(!text.contains(#/(^|[,;\r\n])"?\s*[=+@-]/#))
        case "json":
            #expect(try JSONSerialization.jsonObject(with: Data(text.utf8)) is NSDictionary)
        default: break
        }
        #expect(
            !text.unicodeScalars.contains { $0.value < 0x20 && !"\r\n\t".unicodeScalars.contains($0) }
                || isPacked)
    }
}
