import Foundation
import Testing

/// Frameworks that lie elsewhere, and some that are broken.
struct DataFolderTests {
    /// A copy of the frameworks that is gone after the test.
    private func inCopy(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "gegevens-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.copyItem(
            at: Program.root.appendingPathComponent("Frameworks-Indicators"),
            to: folder.appendingPathComponent("Frameworks-Indicators"))
        try body(folder)
    }

    // It was left out of the list without a word, with status 0.
    @Test func `a region that cannot be read is told when frameworks are listed`() throws {
        try inCopy { folder in
            let region = folder.appendingPathComponent("Frameworks-Indicators/regios/gelderland-zuid.yaml")
            try "regio: [".write(to: region, atomically: true, encoding: .utf8)
            let run = try Program.run(["framework", "list", "--data", folder.path])
            #expect(run.status == 4)
            #expect(run.output.contains("regio's: gooi-en-vechtstreek\n"))
            #expect(run.messages.contains("gelderland-zuid.yaml:2:1: fout [yaml]"))
        }
    }

    @Test func `a framework that cannot be read is told when frameworks are listed`() throws {
        try inCopy { folder in
            let framework = folder.appendingPathComponent(
                "Frameworks-Indicators/tsd-lokaal-netwerk/kader.yaml")
            try "kader: [".write(to: framework, atomically: true, encoding: .utf8)
            let run = try Program.run(["framework", "list", "--data", folder.path])
            #expect(run.status == 4)
            #expect(run.messages.contains("kader.yaml:2:1: fout [yaml]"))
        }
    }

    @Test func `a region of another framework is no mistake in the list`() throws {
        try inCopy { folder in
            let region = folder.appendingPathComponent("Frameworks-Indicators/regios/gelderland-zuid.yaml")
            let text = try String(contentsOf: region, encoding: .utf8)
            try text.replacing("voor: [tsd-lokaal-netwerk]", with: "voor: [ander-kader]").write(
                to: region, atomically: true, encoding: .utf8)
            let run = try Program.run(["framework", "list", "--data", folder.path])
            #expect(run.status == 0)
            #expect(run.output.contains("regio's: gooi-en-vechtstreek\n"))
            let check = try Program.run(
                ["check", "x", "--region", "gelderland-zuid", "--data", folder.path + "/"])
            #expect(check.status == 4)
            #expect(check.messages.contains("[regio-past-niet]"))
        }
    }

    // The first line began with a second "fout:".
    @Test func `every fault of a schema stands on a line of its own form`() throws {
        try inCopy { folder in
            let schema = folder.appendingPathComponent("Frameworks-Indicators/dossiermodel/dossier.xsd")
            try "<xs:schema".write(to: schema, atomically: true, encoding: .utf8)
            let run = try Program.run(["schema", "reference", "--data", folder.path])
            #expect(run.status == 4)
            #expect(
                run.messages
                    == "\(schema.path):1: fout [schema-geen-xml]: het dossiermodel is geen welgevormde XML\n")
        }
    }

    @Test func `an empty variable is one that was not set`() throws {
        let run = try Program.run(["framework", "list"], environment: ["DOSSIERTOETS_DATA": ""])
        #expect(run.status == 0)
        let elsewhere = try Program.run(
            ["framework", "list"], environment: ["DOSSIERTOETS_DATA": "/nergens"])
        #expect(elsewhere.status == 2)
        #expect(
            elsewhere.messages.hasPrefix("fout: de gegevens van dossiertoets zijn niet gevonden in /nergens"))
    }
}
