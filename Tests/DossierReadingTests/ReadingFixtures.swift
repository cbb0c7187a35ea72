import Diagnostics
import DossierModel
import DossierReading
import Foundation
import Records
import Testing

/// The dossiers that tests read, and the model they follow.
enum ReadingFixtures {
    /// A folder of fixtures.
    enum Folder: String, CaseIterable, Sendable {
        /// Files that are refused, named after their defect.
        case refused = "geweigerd"
        /// Files made to do harm.
        case hostile = "vijandig"
        /// Files that are usable and strange.
        case strange = "waarschuwing"

        /// Where it stands.
        var url: URL {
            checkout.appending(
                path: "Tests/DossierReadingTests/Fixtures/\(rawValue)", directoryHint: .isDirectory)
        }
    }

    /// One file of a folder.
    struct Fixture: Hashable, Sendable, CustomTestStringConvertible {
        let folder: Folder
        let name: String
        var testDescription: String { "\(folder.rawValue)/\(name)" }

        /// Its bytes.
        func bytes() throws -> [UInt8] { Array(try Data(contentsOf: folder.url.appending(path: name))) }
    }

    /// The root of this checkout.
    static let checkout = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The dossier model laid out for reading.
    static let plan: ReadingPlan = {
        let path = checkout.appending(path: "Frameworks-Indicators/dossiermodel/dossier.xsd").path
        do { return ReadingPlan(model: try DossierModelLoader.load(path: path)) } catch {
            fatalError("\(error)")
        }
    }()

    /// Every fixture, by folder and name.
    static let all: [Fixture] = Folder.allCases.flatMap { folder in
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.url.path)) ?? []
        return names.filter { $0.hasSuffix(".xml") || $0.hasSuffix(".json") }.sorted()
            .map { Fixture(folder: folder, name: $0) }
    }

    /// What a folder says about its files: the problems of each, word for word, by file name.
    static func expected(in folder: Folder) throws -> [String: [String]] {
        let text = try String(contentsOf: folder.url.appending(path: "verwacht.txt"), encoding: .utf8)
        let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
        return Dictionary(grouping: lines) { String($0.prefix { $0 != ":" }) }
    }

    /// A dossier with its required header, and a body of two spaces' indent.
    static func dossier(_ body: String, attributes: String = "") -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <Dossier xmlns="urn:dossiertoets:dossier:1"\(attributes)>
          <Kenmerk>a1</Kenmerk>
          <Schemaversie>1</Schemaversie>
          <DatumExport>2026-08-28</DatumExport>
          <Status>lopend</Status>
        \(body)
        </Dossier>
        """
    }

    /// What a new reader makes of a text.
    static func read(_ text: String, limits: ReadingLimits = .standard) -> DossierReadingResult {
        XMLDossierReader(plan: plan, limits: limits).read(Array(text.utf8), file: "dossier.xml")
    }

    /// A dossier in JSON with its required header, and members behind it.
    static func json(_ body: String) -> String {
        """
        {"dossier": {
          "kenmerk": "a1",
          "schemaversie": "1",
          "datumExport": "2026-08-28",
          "status": "lopend"\(body.isEmpty ? "" : ",")
        \(body)
        }}
        """
    }

    /// What a new reader makes of a text in JSON.
    static func readJSON(_ text: String, limits: ReadingLimits = .standard) -> DossierReadingResult {
        JSONDossierReader(plan: plan, limits: limits).read(Array(text.utf8), file: "dossier.json")
    }
}
