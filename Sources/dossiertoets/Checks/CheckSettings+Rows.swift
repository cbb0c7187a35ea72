import CivilDates
import DossierReading

extension CheckSettings {
    /// Every option with its value and where it comes from, in the order of the file of settings.
    var rows: [SettingsPage.Row] {
        [
            row(.framework, choices.frameworks) { $0 },
            optionalRow(.region, choices.region) { $0 },
            optionalRow(.referenceDate, referenceDate, absence: "vandaag") { $0.description },
            row(.data, Setting(folder.path, folder.origin)) { [$0] },
            row(.network, networks) { $0 },
            row(.institution, institutions) { $0 },
            row(.answers, answerFiles) { $0 },
            optionalRow(.by, groupPath) { $0 },
            optionalRow(.inputFormat, inputFormat, absence: "volgt uit de naam") { $0.rawValue },
            row(.format, reports.format) { [$0.rawValue] },
            row(.output, reports.outputs) { $0 },
            row(.evidence, reports.evidence) { [$0.rawValue] },
            optionalRow(.hash, reports.hasDigests, absence: "alleen in json", Self.word),
            row(.summary, reports.hasSummary) { [Self.word($0)] },
            optionalRow(.jobs, jobs, absence: "zoveel als er kernen zijn") { String($0) },
            row(.failOn, thresholds) { $0.map(\.text) },
            givenRow("worklist", reports.isWorklist),
            givenRow("force", reports.isReplacing),
            givenRow("with-values", showsValues),
        ]
    }

    private static func word(_ value: Bool) -> String { value ? "ja" : "nee" }

    private func row<Value>(
        _ key: ConfigurationKey, _ setting: Setting<Value>, _ values: (Value) -> [String]
    ) -> SettingsPage.Row {
        SettingsPage.Row(name: key.rawValue, values: values(setting.value), origin: setting.origin.words)
    }

    private func optionalRow<Value>(
        _ key: ConfigurationKey, _ setting: Setting<Value?>, absence: String = "geen",
        _ text: (Value) -> String
    ) -> SettingsPage.Row {
        SettingsPage.Row(
            name: key.rawValue, values: setting.value.map { [text($0)] } ?? [], absence: absence,
            origin: setting.origin.words)
    }

    /// A row for an option that only the command line gives.
    private func givenRow(_ name: String, _ isGiven: Bool) -> SettingsPage.Row {
        SettingsPage.Row(
            name: name, values: [Self.word(isGiven)],
            origin: (isGiven ? SettingOrigin.commandLine : .standard).words)
    }
}
