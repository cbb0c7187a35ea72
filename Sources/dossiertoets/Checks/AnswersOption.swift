import ArgumentParser

/// The files with answers of people, as `check` and `explain` take them.
struct AnswersOption: ParsableArguments {
    @Option(
        name: .customLong("answers"),
        help: ArgumentHelp(
            "Antwoorden van mensen, YAML, CSV of het blad Antwoorden van een werkmap (.xlsx): zij komen in de plaats van wat het dossier laat zien. Mag vaker.",
            valueName: "bestand"))
    var files: [String] = []
}
