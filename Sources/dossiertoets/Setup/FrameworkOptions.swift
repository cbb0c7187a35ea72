import ArgumentParser

/// The options of every command that works with a framework.
struct FrameworkOptions: ParsableArguments {
    @Option(name: .customLong("framework"), help: ArgumentHelp("Het toezichtkader.", valueName: "kader"))
    var framework = "tsd-lokaal-netwerk"

    @Option(
        help: ArgumentHelp(
            "De regio waarvan de afspraken meetellen, zoals gelderland-zuid.", valueName: "regio"))
    var region: String?

    @Option(
        name: .customLong("set"),
        help: ArgumentHelp(
            "Een parameter van het kader anders zetten, zoals termijnPlan=P30D.", valueName: "naam=waarde"))
    var settings: [String] = []

    @Option(help: ArgumentHelp("De map waarin Frameworks-Indicators staat.", valueName: "map"))
    var data: String?

    /// What was chosen.
    var choice: FrameworkChoice { FrameworkChoice(framework: framework, region: region, settings: settings) }
}
