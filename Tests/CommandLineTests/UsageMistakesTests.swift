import Foundation
import Testing

/// What the argument parser says, in Dutch.
struct UsageMistakesTests {
    @Test(arguments: [
        ("chek SampleDossiers", "fout: onbekende opdracht \"chek\" – bedoelt u \"check\"?"),
        ("help chek", "fout: onbekende opdracht \"chek\" – bedoelt u \"check\"?"),
        ("framework shwo x", "fout: onbekende opdracht \"shwo\" – bedoelt u \"show\"?"),
        (
            "beoordeel x",
            "fout: onbekende opdracht \"beoordeel\" – kies uit: check, report, explain, convert, framework, feel, sentence, schema"
        ),
        (
            "check x --reference-date 2019-02-30",
            "fout: --reference-date is een dag die bestaat, zoals 2026-09-01"
        ),
        (
            "check x --reference-date 28-11-2019",
            "fout: --reference-date is geschreven als jjjj-mm-dd: 2019-11-28"
        ),
        (
            "check x -o uit.docx",
            "fout: check schrijft geen uit.docx – gebruik dossiertoets report met -o uit.docx, of laat de naam eindigen op .html, .md, .json, .ndjson of .txt"
        ),
        ("report x -o uit.pdf", "fout: een pdf vraagt u met --pdf uit.pdf"),
        ("report x --threshold 3", "fout: --threshold 3 hoort bij --audience public"),
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
            "er/is/niets.yaml: fout [ontbrekend-bestand]: het bestand ontbreekt – controleer het pad"
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
