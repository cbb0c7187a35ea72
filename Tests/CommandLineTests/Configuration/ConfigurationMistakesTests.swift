import Foundation
import Testing

/// Files of settings with a mistake: none is used, not even in part.
struct ConfigurationMistakesTests {
    @Test(arguments: [
        (
            "regoin: x",
            "dossiertoets.yaml:1:1: fout [onbekende-sleutel]: onbekende sleutel \"regoin\" – bedoelt u \"region\"?"
        ),
        (
            "peildatum: 2026-09-01",
            "dossiertoets.yaml:1:1: fout [onbekende-sleutel]: onbekende sleutel \"peildatum\" – bedoelt u \"reference-date\"?"
        ),
        (
            "no-summary: ja",
            "dossiertoets.yaml:1:1: fout [onbekende-sleutel]: onbekende sleutel \"no-summary\" – bedoelt u \"summary\"?"
        ),
        (
            "kleur: rood",
            "dossiertoets.yaml:1:1: fout [onbekende-sleutel]: onbekende sleutel \"kleur\" – kies uit: framework, region, set, reference-date, data, network, institution, answers, by, input-format, format, output, evidence, hash, summary, jobs, fail-on"
        ),
        (
            "with-values: ja",
            "dossiertoets.yaml:1:1: fout [opdrachtregel]: \"with-values\" kan niet in een instellingenbestand – vraag er per keer om met --with-values"
        ),
        (
            "region: gelderland-zud",
            "dossiertoets.yaml:1:9: fout [onbekende-regio]: de regio \"gelderland-zud\" is niet bekend – bedoelt u \"gelderland-zuid\"?"
        ),
        (
            "framework: tsd",
            "dossiertoets.yaml:1:12: fout [onbekend-kader]: het kader \"tsd\" is niet bekend – kies uit: gv-samenwerking, politiemeldingen-gelderland-zuid, samen-optrekken-arnhem, tsd-lokaal-netwerk"
        ),
        (
            "set: {termijPlan: P7D}",
            "dossiertoets.yaml:1:7: fout [onbekende-parameter]: parameter \"termijPlan\" bestaat niet in kader tsd-lokaal-netwerk – bedoelt u \"termijnPlan\"?"
        ),
        (
            "set: {termijnPlan: P7}",
            "dossiertoets.yaml:1:20: fout [parameterwaarde]: de waarde van parameter termijnPlan past niet – schrijf een duur als P42D of P3M"
        ),
        (
            "set: {zonderToestemming: [veiligThius]}",
            "dossiertoets.yaml:1:27: fout [parameterwaarde]: de code \"veiligThius\" staat niet in de lijst Partijsoort – bedoelt u \"veiligThuis\"?"
        ),
        (
            "by: team.sort",
            "dossiertoets.yaml:1:5: fout [onbekend-veld]: \"by\" team.sort is geen veld met codes van een dossier – bedoelt u \"team.soort\"?"
        ),
        (
            "hash: true",
            "dossiertoets.yaml:1:7: fout [onbekende-waarde]: \"true\" kan niet bij \"hash\" – kies uit: ja, nee"
        ),
        (
            "jobs: veel",
            "dossiertoets.yaml:1:7: fout [getal]: \"jobs\" is een getal van 1 tot en met 256"
        ),
        (
            "answers: [een.yaml, '']",
            "dossiertoets.yaml:1:21: fout [leeg]: \"answers\" is leeg – vul een waarde in of haal de sleutel weg"
        ),
        (
            "answers: {een: twee}",
            "dossiertoets.yaml:1:10: fout [vorm]: \"answers\" moet een waarde of een lijst zijn"
        ),
        (
            "set: termijnPlan=P30D",
            "dossiertoets.yaml:1:6: fout [vorm]: \"set\" moet een groep parameters zijn – schrijf eronder, ingesprongen, bijvoorbeeld termijnPlan: P30D"
        ),
        (
            "network: .",
            "dossiertoets.yaml:1:10: fout [vorm]: \"network\" noemt één bestand, geen map"
        ),
        (
            "region: &a gelderland-zuid\nby: *a",
            "dossiertoets.yaml:1:9: fout [anker]: ankers en verwijzingen (& en *) mogen niet – schrijf het voluit"
        ),
    ])
    func `a mistake is told with its place, and nothing is judged`(text: String, message: String) throws {
        try SettingsFolders.with(work: text) { folders in
            let dossier = Program.root.path + "/SampleDossiers/eerste-stap/alles-op-orde.xml"
            let run = try folders.run(["check", dossier, "--reference-date", "2026-09-01"])
            #expect(run.status == 2)
            #expect(run.output == "")
            #expect(run.messages.split(separator: "\n").first.map(String.init) == message)
        }
    }

    @Test func `a mistake in the file of the user stops a check that another file would settle`() throws {
        try SettingsFolders.with(work: "jobs: 2", user: "jobs: 0") { folders in
            let run = try folders.run(["check", "--show-config", "--jobs", "3"])
            #expect(run.status == 2)
            #expect(run.output == "")
            #expect(run.messages.hasPrefix("xdg/dossiertoets/dossiertoets.yaml:1:7: fout [getal]: "))
        }
    }

    @Test func `a file that was named and is not there is told`() throws {
        let run = try Program.run(["check", "x", "--config", "er/is/niets.yaml"])
        #expect(run.status == 2)
        #expect(run.messages == "er/is/niets.yaml: fout [ontbrekend-bestand]: het bestand ontbreekt\n")
    }
}
