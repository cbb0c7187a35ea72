import Foundation
import Testing

/// Settings out of files: where they are looked for, what goes before what, and who reads them.
struct ConfigurationTests {
    private static let sample = Program.root.path + "/SampleDossiers/eerste-stap/alles-op-orde.xml"

    @Test(arguments: [
        ("region", [String](), "gelderland-zuid dossiertoets.yaml:1"),
        ("format", [], "markdown (xdg/dossiertoets/dossiertoets.yaml:2)"),
        ("evidence", [], "deciding standaard"),
        ("region", ["--region", "gooi-en-vechtstreek"], "gooi-en-vechtstreek opdrachtregel"),
        ("termijnPlan", [], "P30D dossiertoets.yaml:3"),
        ("monitorNa", [], "P9D (xdg/dossiertoets/dossiertoets.yaml:5)"),
        ("monitorVoor", [], "P14D kader"),
        ("termijnPlan", ["--set", "termijnPlan=P5D"], "P5D opdrachtregel"),
        ("monitorNa", ["--set", "termijnPlan=P5D"], "P9D (xdg/dossiertoets/dossiertoets.yaml:5)"),
        ("answers", [], "a.yaml dossiertoets.yaml:4 b.yaml"),
        ("answers", ["--answers", "c.yaml"], "c.yaml opdrachtregel"),
    ])
    func `the command line goes before the working folder, and that before the user`(
        name: String, arguments: [String], shown: String
    ) throws {
        let work = """
            region: gelderland-zuid
            set:
              termijnPlan: P30D
            answers: [a.yaml, b.yaml]
            """
        let user = """
            region: gooi-en-vechtstreek
            format: markdown
            set:
              termijnPlan: P8D
              monitorNa: P9D
            answers: [d.yaml]
            """
        try SettingsFolders.with(work: work, user: user) { folders in
            try folders.expect(name, arguments, shows: shown)
        }
    }

    @Test func `a region says what it sets itself`() throws {
        try SettingsFolders.with(work: "region: gelderland-zuid") { folders in
            try folders.expect(
                "gelijkgesteldMetVeiligheidsplan",
                shows: "veiligheidsvoorwaarden regio gelderland-zuid veiligheidskaart")
        }
    }

    @Test func `a variable goes before a file and after the command line`() throws {
        try SettingsFolders.with(work: "data: nergens") { folders in
            // By a name of its own: how long the path of a checkout is decides where the page puts the origin.
            let data = folders.work.appendingPathComponent("gegevens")
            try FileManager.default.createSymbolicLink(at: data, withDestinationURL: Program.root)
            let shown = "\(folders.work.lastPathComponent)/gegevens"
            try folders.expect(
                "data", environment: ["DOSSIERTOETS_DATA": data.path], shows: "\(shown) (DOSSIERTOETS_DATA)")
            try folders.expect(
                "data", ["--data", data.path], environment: ["DOSSIERTOETS_DATA": "/x"],
                shows: "\(shown) (opdrachtregel)")
        }
    }

    @Test func `paths in a file begin at its folder`() throws {
        let text = "answers: [sub/a.yaml, /abs/b.yaml, ~/c.yaml]\noutput: uit.json"
        try SettingsFolders.with(user: text) { folders in
            let home = ["HOME": "/home/niemand"]
            try folders.expect(
                "answers", environment: home,
                shows:
                    "xdg/dossiertoets/sub/a.yaml /abs/b.yaml /home/niemand/c.yaml (xdg/dossiertoets/dossiertoets.yaml:1)"
            )
            try folders.expect(
                "output", environment: home,
                shows: "xdg/dossiertoets/uit.json (xdg/dossiertoets/dossiertoets.yaml:2)")
        }
    }

    @Test func `a file that is named is the only one that is read`() throws {
        try SettingsFolders.with(work: "jobs: 2", user: "evidence: none") { folders in
            try folders.write("jobs: 3", to: folders.work.appending(path: "ander.yaml"))
            try folders.expect("jobs", ["--config", "ander.yaml"], shows: "3 ander.yaml:1")
            try folders.expect("evidence", ["--config", "ander.yaml"], shows: "deciding standaard")
            let variable = ["DOSSIERTOETS_CONFIG": "ander.yaml"]
            try folders.expect("jobs", environment: variable, shows: "3 ander.yaml:1")
            try folders.expect(
                "jobs", ["--config", "dossiertoets.yaml"], environment: variable,
                shows: "2 dossiertoets.yaml:1")
            try folders.expect(
                "jobs", ["--no-config"], environment: variable, shows: "zoveel als er kernen zijn standaard")
        }
    }

    @Test(arguments: ["", "relatief"])
    func `the settings of the user are in the home folder unless told otherwise`(folder: String) throws {
        try SettingsFolders.with { folders in
            let home = folders.work.deletingLastPathComponent()
            try folders.write("jobs: 7", to: home.appending(path: ".config/dossiertoets/dossiertoets.yaml"))
            let environment = ["XDG_CONFIG_HOME": folder, "HOME": home.path]
            try folders.expect(
                "jobs", environment: environment, shows: "7 (~/.config/dossiertoets/dossiertoets.yaml:1)")
        }
    }

    @Test func `a file that stands where none is read is told`() throws {
        try SettingsFolders.with { folders in
            try folders.write("jobs: 2", to: folders.work.appending(path: "dossiertoets.yml"))
            try folders.write("jobs: 2", to: folders.user.appending(path: "dossiertoets.yaml"))
            let run = try folders.run(["check", "--show-config"])
            #expect(run.status == 0)
            #expect(
                run.messages == """
                    dossiertoets.yml: waarschuwing [niet-gelezen]: dit instellingenbestand wordt niet gelezen – noem het dossiertoets.yaml
                    xdg/dossiertoets.yaml: waarschuwing [niet-gelezen]: dit instellingenbestand wordt niet gelezen – verplaats het naar xdg/dossiertoets

                    """)
            #expect(
                run.output.hasSuffix(
                    """
                    Instellingenbestanden, het eerste gaat voor
                      dossiertoets.yaml: is er niet
                      xdg/dossiertoets/dossiertoets.yaml: is er niet

                    """))
        }
    }

    @Test func `a report names the files that had a say`() throws {
        let work = "reference-date: 2026-09-01"
        try SettingsFolders.with(work: work, user: "# niets\n") { folders in
            for arguments in [["check", Self.sample], ["explain", Self.sample, "--indicator", "4"]] {
                let read = try folders.run(arguments).output.contains("Instellingen uit dossiertoets.yaml.")
                #expect(read)
                let without = try folders.run(arguments + ["--no-config"]).output.contains("Instellingen uit")
                #expect(!without)
            }
        }
    }

    @Test func `settings are used as options are`() throws {
        let work = """
            region: gelderland-zuid
            reference-date: 2026-09-01
            set: {termijnPlan: P1D}
            format: ndjson
            evidence: none
            summary: nee
            hash: ja
            fail-on: negatief
            jobs: 1
            """
        let options = [
            "--region", "gelderland-zuid", "--reference-date", "2026-09-01", "--set", "termijnPlan=P1D",
            "--format", "ndjson", "--evidence", "none", "--no-summary", "--hash", "--fail-on", "negatief",
            "--jobs", "1",
        ]
        try SettingsFolders.with(work: work) { folders in
            let read = try folders.run(["check", Program.root.path + "/SampleDossiers/eerste-stap"])
            let given = try folders.run(
                ["check", Program.root.path + "/SampleDossiers/eerste-stap", "--no-config"] + options)
            #expect(read.status == 1)
            #expect(given.status == 1)
            #expect(read.output == given.output)
            #expect(!read.output.isEmpty)
        }
    }

    @Test func `other commands find the frameworks where a file says, and judge with nothing else of it`()
        throws
    {
        try SettingsFolders.with(work: "data: \(Program.root.path)\nregion: gelderland-zuid") { folders in
            let list = try folders.run(["framework", "list"])
            #expect(list.status == 0)
            let show = try folders.run(["framework", "show", "tsd-lokaal-netwerk"])
            #expect(!show.output.contains("gelderland-zuid"))
        }
        try SettingsFolders.with(work: "data: nergens") { folders in
            let run = try folders.run(["schema", "xsd"])
            #expect(run.status == 2)
            #expect(run.output == "")
            #expect(run.messages.hasPrefix("dossiertoets.yaml:1:7: fout [geen-gegevens]: "))
        }
    }

    @Test func `standard input needs its form, from whoever says it`() throws {
        try SettingsFolders.with(work: "input-format: ndjson\nreference-date: 2026-09-01") { folders in
            let told = try folders.run(["check", "-"])
            #expect(told.status != 2)
            let run = try folders.run(["check", "-", "--no-config"])
            #expect(run.status == 2)
            #expect(run.messages.hasPrefix("fout: Zeg met --input-format wat er op de standaardinvoer staat"))
        }
    }

    @Test func `a file and none at all do not go together`() throws {
        let run = try Program.run(["check", "x", "--config", "a.yaml", "--no-config"])
        #expect(run.status == 2)
        #expect(run.messages.hasPrefix("fout: --config en --no-config gaan niet samen\n"))
    }

    @Test func `the origin of every option can be read by a program`() throws {
        try SettingsFolders.with(work: "jobs: 2") { folders in
            let run = try folders.run(["check", "--show-config", "--format", "json"])
            let page = try #require(
                try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
            #expect(page["schema"] as? String == "dossiertoets/config/1")
            let options = try #require(page["options"] as? [[String: Any]])
            let jobs = try #require(options.first { $0["name"] as? String == "jobs" })
            #expect(jobs["values"] as? [String] == ["2"])
            #expect(jobs["origin"] as? String == "dossiertoets.yaml:1")
            let files = try #require(page["files"] as? [[String: Any]])
            #expect(files.map { $0["read"] as? Bool } == [true, false])
        }
    }
}
