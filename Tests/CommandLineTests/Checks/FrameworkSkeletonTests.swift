import Foundation
import Testing

/// `framework new` and `framework add-indicator` write what is in order, and write nothing over.
struct FrameworkSkeletonTests {
    @Test func `a new framework passes its test as it is`() throws {
        try FrameworkFolders.with { folders in
            let made = try folders.run("framework", "new", "jonge-mantelzorgers")
            #expect(made.messages == "")
            #expect(
                made.output == """
                    Gemaakt in jonge-mantelzorgers:
                      kader.yaml
                      01-eerste-indicator.yaml
                      01-eerste-indicator.voorbeelden.yaml
                      onderwerpen.yaml
                    Vervang de voorbeelden erin door uw eigen tekst, en kijk tussendoor of alles klopt:
                      dossiertoets framework test jonge-mantelzorgers

                    """)
            let test = try folders.run("framework", "test", "jonge-mantelzorgers")
            #expect(test.messages == "")
            #expect(
                test.output == "jonge-mantelzorgers: 11 van 11 voorbeelden kloppen\n"
                    + "jonge-mantelzorgers: 3 van 3 delen van voorwaarden hebben een voorbeeld met ja, met nee en, als dat kan, met onbekend\n"
            )
            #expect(test.status == 0)
        }
    }

    @Test func `indicators are added behind what stands there`() throws {
        try FrameworkFolders.with { folders in
            _ = try folders.run("framework", "new", "proef")
            let before = try folders.text("proef/onderwerpen.yaml")
            let added = try folders.run(
                "framework", "add-indicator", "proef", "7", "Zicht op cliënten: \"de kern\"")
            #expect(
                added.output == """
                    Gemaakt in proef:
                      07-zicht-op-clienten-de-kern.yaml
                      07-zicht-op-clienten-de-kern.voorbeelden.yaml
                    Toegevoegd aan onderwerpen.yaml: één onderwerp, achteraan.

                    """)
            #expect(
                try folders.run("framework", "add-indicator", "proef", "2", "Eerste indicator").status == 0)
            #expect(try folders.text("proef/onderwerpen.yaml").hasPrefix(before))
            let test = try folders.run("framework", "test", "proef")
            #expect(test.messages == "")
            #expect(
                test.output == "proef: 31 van 31 voorbeelden kloppen\n"
                    + "proef: 9 van 9 delen van voorwaarden hebben een voorbeeld met ja, met nee en, als dat kan, met onbekend\n"
            )
        }
    }

    @Test func `a framework can be made in another folder`() throws {
        try FrameworkFolders.with { folders in
            let into = folders.root.path
            let made = try folders.run("framework", "new", "proef", "--into", into)
            #expect(made.output.hasPrefix("Gemaakt in \(into)/proef:\n"))
            #expect(
                try folders.run("framework", "add-indicator", "proef", "2", "Twee", "--into", into).status
                    == 0)
            let names = try FileManager.default.contentsOfDirectory(atPath: into + "/proef").sorted()
            #expect(
                names == [
                    "01-eerste-indicator.voorbeelden.yaml", "01-eerste-indicator.yaml",
                    "02-twee.voorbeelden.yaml",
                    "02-twee.yaml", "kader.yaml", "onderwerpen.yaml",
                ])
        }
    }

    @Test(arguments: [
        (
            ["framework", "new", "proef"],
            "proef: fout [bestaat-al]: er staat al iets met deze naam – kies een andere naam, of voeg een indicator toe "
                + "met framework add-indicator\n"
        ),
        (
            ["framework", "new", "Proef"],
            "fout [naam]: \"Proef\" kan geen naam van een kader zijn – bedoelt u \"proef\"?\n"
        ),
        (
            ["framework", "new", "twee", "--into", "/bestaat-niet"],
            "/bestaat-niet: fout [ontbrekende-map]: deze map bestaat niet – maak haar eerst\n"
        ),
        (
            ["framework", "add-indicator", "proef", "1", "Nog een"],
            "proef/01-eerste-indicator.yaml: fout [dubbele-code]: indicator 1 bestaat al – kies nummer 2\n"
        ),
        (
            ["framework", "add-indicator", "proef", "2", "!"],
            "fout [naam]: de naam van de indicator heeft geen gewone letters – noem bijvoorbeeld \"Zicht op de kinderen\"\n"
        ),
        (
            ["framework", "new", "twee", "1"],
            "fout [naam]: de naam van de indicator heeft geen gewone letters – noem bijvoorbeeld \"Zicht op de kinderen\"\n"
        ),
        (
            ["framework", "add-indicator", "prof", "2", "Nog een"],
            "fout [onbekend-kader]: het kader \"prof\" is niet bekend – bedoelt u \"proef\"?\n"
        ),
    ])
    func `what cannot be written is told, and nothing changes`(arguments: [String], message: String) throws {
        try FrameworkFolders.with { folders in
            _ = try folders.run("framework", "new", "proef")
            let before = try Self.contents(of: folders.root)
            let run = try folders.run(arguments)
            #expect(run.messages == message)
            #expect(run.output == "")
            #expect(run.status == 2)
            #expect(try Self.contents(of: folders.root) == before)
        }
    }

    @Test func `a folder that cannot be written is told`() throws {
        try FrameworkFolders.with { folders in
            let run = try folders.run("framework", "new", "proef", "--into", "/proc")
            #expect(run.status == 74)
            #expect(
                run.messages == """
                    /proc/proef: fout [niet-te-schrijven]: hier kan niet worden geschreven – kies met --data een \
                    eigen kopie van de kaders, of met --into een andere map

                    """)
        }
    }

    @Test func `nothing is added to a framework that is broken`() throws {
        try FrameworkFolders.with { folders in
            _ = try folders.run("framework", "new", "proef")
            let topics = try folders.text("proef/onderwerpen.yaml")
            try folders.write(
                topics.replacingOccurrences(of: "1.B1.b, ", with: ""), to: "proef/onderwerpen.yaml")
            let before = try Self.contents(of: folders.root)
            let run = try folders.run("framework", "add-indicator", "proef", "2", "Twee")
            #expect(run.status == 4)
            #expect(run.messages.contains("[onderwerp]: 1.B1.b voedt geen onderwerp"))
            #expect(
                run.messages.hasSuffix(
                    "Er is niets toegevoegd: verbeter eerst wat er in het kader niet klopt.\n"))
            #expect(try Self.contents(of: folders.root) == before)
        }
    }

    @Test func `a list of topics in another form is left alone`() throws {
        try FrameworkFolders.with { folders in
            _ = try folders.run("framework", "new", "proef")
            let topics = try folders.text("proef/onderwerpen.yaml")
            try folders.write(
                topics.replacingOccurrences(of: "\nonderwerpen:\n", with: "\n\"onderwerpen\":\n"),
                to: "proef/onderwerpen.yaml")
            let before = try Self.contents(of: folders.root)
            let run = try folders.run("framework", "add-indicator", "proef", "2", "Twee")
            #expect(run.status == 4)
            #expect(
                run.messages == """
                    proef/onderwerpen.yaml: fout [onderwerp]: hier kan geen onderwerp bij worden gezet – schrijf onder \
                    "onderwerpen:" elk onderwerp op eigen regels, met een streepje ervoor

                    """)
            #expect(try Self.contents(of: folders.root) == before)
        }
    }

    /// Every file below a folder with what it holds.
    private static func contents(of root: URL) throws -> [String: Data] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: root.path)
        return Dictionary(
            uniqueKeysWithValues: names.compactMap { name in
                (try? Data(contentsOf: root.appendingPathComponent(name))).map { (name, $0) }
            })
    }
}
