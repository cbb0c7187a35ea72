import Foundation
import Testing

/// What the argument parser says, in Dutch.
struct UsageMistakesTests {
    @Test(arguments: [
        ("chek", "fout: Onverwacht argument 'chek'"),
        ("framework show a b", "fout: Onverwacht argument 'b'"),
        // It said "2 onverwacht:s".
        ("explain a b c --indicator 4", "fout: 2 onverwachte argumenten: 'b', 'c'"),
        ("check", "fout: Er ontbreekt '<pad> ...'"),
        ("check x --format", "fout: Er ontbreekt een waarde bij '--format <vorm>'"),
        (
            "check x --format xml",
            "fout: De waarde 'xml' past niet bij '--format <vorm>'. Kies uit:"
        ),
        ("check x --network Tests", "fout: --network noemt één bestand, geen map"),
        (
            "check x --by team.sort",
            "fout: --by team.sort is geen veld met codes van een dossier – bedoelt u \"team.soort\"?"
        ),
        (
            "check x --answers er/is/niets.yaml",
            "er/is/niets.yaml: fout [ontbrekend-bestand]: het bestand ontbreekt"
        ),
        ("explain x --indicator vier", "fout: De waarde 'vier' past niet bij '--indicator <nummer>'"),
        ("check x --fail-on slecht", "fout: De waarde 'slecht' past niet bij '--fail-on <uitkomst[:n]>'"),
        ("check x --regio y", "fout: Onbekende optie '--regio'. Bedoelt u '--region'?"),
        ("check x -q", "fout: Onbekende optie '-q'"),
        ("--generate-completion-script ksh", "fout: Aanvullen kan niet in 'ksh'."),
    ])
    func `a mistake is told in Dutch`(arguments: String, message: String) throws {
        let run = try Program.run(arguments.split(separator: " ").map(String.init))
        #expect(run.status == 2)
        #expect(run.messages.split(separator: "\n").first.map(String.init) == message)
    }

    @Test(arguments: [
        "", "check", "explain", "framework", "framework list", "framework show", "framework test", "schema",
        "schema xsd",
        "schema reference", "help",
    ])
    func `no English word of the library stands in the help`(command: String) throws {
        // Narrow, so that lines break where they can.
        let run = try Program.run(
            ["help"] + command.split(separator: " ").map(String.init), environment: ["COLUMNS": "60"])
        #expect(run.status == 0)
        for word in [
            "default", "(values", "Show", "See ", "detailed", "more", "subcommand", "USAGE", "OPTIONS",
        ] {
            #expect(!run.output.contains(word))
        }
    }

    @Test func `an empty value is the empty list of a parameter that is a list`() throws {
        // It was refused as if no value was given, so that a list could not be emptied.
        let set = "gelijkgesteldMetVeiligheidsplan="
        let run = try Program.run(["framework", "show", "tsd-lokaal-netwerk", "--set", set])
        #expect(run.status == 0)
        #expect(run.output.contains("gelijkgesteldMetVeiligheidsplan: geen (codes Documentsoort)"))
        #expect(run.output.contains("Veranderd door de opdrachtregel; in het kader: geen"))
        let single = try Program.run(["check", "x", "--set", "termijnPlan="])
        #expect(single.status == 2)
        #expect(
            single.messages == "--set termijnPlan: fout [leeg]: de waarde van parameter termijnPlan is leeg\n"
        )
    }
}
