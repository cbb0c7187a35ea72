import ArgumentParser
import Frameworks

/// The options of every command that judges with a framework.
struct FrameworkOptions: ParsableArguments {
    /// The framework that is used unless another is asked for.
    private static let standard = "tsd-lokaal-netwerk"

    @Option(
        name: .customLong("framework"),
        help: ArgumentHelp(
            "Het toezichtkader (standaard \(standard)). Bij check mag het vaker: elk kader krijgt een eigen verslag.",
            valueName: "kader"))
    var frameworks: [String] = []

    @Option(
        help: ArgumentHelp(
            "De regio waarvan de afspraken meetellen, zoals gelderland-zuid.", valueName: "regio"))
    var region: String?

    @Option(
        name: .customLong("set"),
        help: ArgumentHelp(
            "Een parameter van het kader anders zetten, zoals termijnPlan=P30D. Mag vaker.",
            valueName: "naam=waarde"))
    var settings: [String] = []

    @OptionGroup var source: ConfigurationOptionGroup

    /// The one framework that was chosen.
    ///
    /// - Throws: `CommandFailure` when there are several, or a parameter is not set as it must be.
    func choice(_ configuration: Configuration) throws(CommandFailure) -> FrameworkChoice {
        let choices = try choices(configuration)
        guard let only = choices.only else {
            try choices.frameworks.origin.refuse(
                code: "een-kader", "deze opdracht gaat over één kader, niet over \(choices.names)",
                remedy: "noem er een met --framework")
        }
        return only
    }

    /// The frameworks that were chosen, in the order named.
    ///
    /// - Throws: `CommandFailure` when a parameter is not set as it must be.
    func choices(_ configuration: Configuration) throws(CommandFailure) -> FrameworkChoices {
        FrameworkChoices(
            frameworks: Setting(
                frameworks.isEmpty ? nil : frameworks, else: configuration.frameworks,
                standard: [Self.standard]),
            region: Setting(region, else: configuration.region),
            assignments: configuration.parameters + (try Self.assignments(settings)))
    }

    /// The parameters of `--set`.
    ///
    /// - Throws: `CommandFailure` when one is not written as a name and a value.
    static func assignments(_ settings: [String]) throws(CommandFailure) -> [ParameterAssignment] {
        var result: [ParameterAssignment] = []
        for setting in settings {
            let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                .map(String.init)
            guard parts.count == 2, !parts[0].isEmpty else {
                throw CommandFailure(
                    status: .wrongUsage,
                    message: "fout: --set krijgt naam=waarde, bijvoorbeeld --set termijnPlan=P30D")
            }
            result.append(ParameterAssignment(commandLine: parts[0], value: parts[1]))
        }
        return result
    }
}
