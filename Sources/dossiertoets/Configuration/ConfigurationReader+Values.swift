import ArgumentParser
import CivilDates
import Diagnostics
import Foundation
import Frameworks

extension ConfigurationReader {
    /// A single text; nil after a report.
    mutating func text(_ entry: SettingsEntry) -> Setting<String>? {
        guard case .text(let written) = entry.value else {
            report("vorm", at: entry.valuePlace, "\"\(entry.name)\" moet een enkele waarde zijn")
            return nil
        }
        guard let text = filled(written, of: entry) else { return nil }
        return Setting(text, .file(written.place))
    }

    /// The path of a folder or file; nil after a report.
    mutating func path(_ entry: SettingsEntry) -> Setting<String>? {
        text(entry).map { Setting(located($0.value), $0.origin) }
    }

    /// The paths of files, none of them a folder; nil after a report.
    mutating func files(_ entry: SettingsEntry) -> Setting<[String]>? {
        list(entry) { reader, written in
            let path = reader.located(written.text)
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
                reader.report("vorm", at: written.place, "\"\(entry.name)\" noemt één bestand, geen map")
                return nil
            }
            return path
        }
    }

    /// One name or several; nil after a report.
    mutating func names(_ entry: SettingsEntry) -> Setting<[String]>? { list(entry) { $1.text } }

    /// The paths of reports, whose names tell their forms; nil after a report.
    mutating func outputs(_ entry: SettingsEntry) -> Setting<[String]>? {
        list(entry) { reader, written in
            guard ReportForm(fileName: written.text) != nil else {
                reader.report(
                    "onbekende-waarde", at: written.place,
                    "aan deze naam is de vorm van het rapport niet te zien",
                    remedy: "laat haar eindigen op \(ReportForm.endings)")
                return nil
            }
            return reader.located(written.text)
        }
    }

    /// One of the words of an option; nil after a report.
    mutating func choice<Word: ExpressibleByArgument & Sendable>(_ entry: SettingsEntry) -> Setting<Word>? {
        guard let written = text(entry) else { return nil }
        if let word = Word(argument: written.value) { return Setting(word, written.origin) }
        refuse(
            written.value, of: entry,
            remedy: KnownNames.remedy(for: written.value, among: Word.allValueStrings))
        return nil
    }

    /// `ja` or `nee`; nil after a report.
    mutating func yesNo(_ entry: SettingsEntry) -> Setting<Bool>? {
        guard let written = text(entry) else { return nil }
        if ["ja", "nee"].contains(written.value) { return Setting(written.value == "ja", written.origin) }
        refuse(written.value, of: entry, remedy: "kies uit: ja, nee")
        return nil
    }

    /// A full date; nil after a report.
    mutating func day(_ entry: SettingsEntry) -> Setting<CivilDay>? {
        guard let written = text(entry) else { return nil }
        if let day = PartialDate(iso: written.value)?.day { return Setting(day, written.origin) }
        report(
            "datum", at: entry.valuePlace,
            "\"\(entry.name)\" is een volledige datum, zoals \(ReferenceDateOption.example)")
        return nil
    }

    /// How many workers; nil after a report.
    mutating func jobs(_ entry: SettingsEntry) -> Setting<Int>? {
        guard let written = text(entry) else { return nil }
        if let jobs = Int(written.value), CheckCommand.jobRange.contains(jobs) {
            return Setting(jobs, written.origin)
        }
        report("getal", at: entry.valuePlace, "\"\(entry.name)\" is \(CheckCommand.jobWords)")
        return nil
    }

    /// Outcomes to fail on; nil after a report.
    mutating func thresholds(_ entry: SettingsEntry) -> Setting<[Threshold]>? {
        list(entry) { reader, written in
            if let threshold = Threshold(argument: written.text) { return threshold }
            reader.refuse(
                written.text, of: entry, at: written.place, remedy: Threshold.remedy(for: written.text))
            return nil
        }
    }

    /// The values of parameters; those that have the wrong shape are left out after a report.
    mutating func parameters(_ entry: SettingsEntry) -> [ParameterAssignment] {
        guard case .group(let written) = entry.value else {
            report(
                "vorm", at: entry.valuePlace, "\"\(entry.name)\" moet een groep parameters zijn",
                remedy: "schrijf eronder, ingesprongen, bijvoorbeeld termijnPlan: P30D")
            return []
        }
        return written.compactMap { parameter in
            if let assignment = ParameterAssignment(parameter) { return assignment }
            let name = VisibleText.name(parameter.name)
            report(
                "vorm", at: parameter.valuePlace, "parameter \"\(name)\" moet een waarde of een lijst zijn")
            return nil
        }
    }

    /// One value or a list of values; nil after a report.
    private mutating func list<Element>(
        _ entry: SettingsEntry, _ element: (inout Self, PlacedText) -> Element?
    ) -> Setting<[Element]>? {
        let written: [PlacedText]
        switch entry.value {
        case .text(let text): written = [text]
        case .list(let texts): written = texts
        case .group:
            report("vorm", at: entry.valuePlace, "\"\(entry.name)\" moet een waarde of een lijst zijn")
            return nil
        }
        let elements = written.compactMap { text in
            filled(text, of: entry) == nil ? nil : element(&self, text)
        }
        return elements.count == written.count ? Setting(elements, .file(entry.valuePlace)) : nil
    }

    /// A text that is not empty; nil after a report.
    private mutating func filled(_ written: PlacedText, of entry: SettingsEntry) -> String? {
        if !written.text.isEmpty { return written.text }
        report(
            "leeg", at: written.place, "\"\(entry.name)\" is leeg",
            remedy: "vul een waarde in of haal de sleutel weg")
        return nil
    }

    /// Says of a value that it cannot be.
    private mutating func refuse(
        _ value: String, of entry: SettingsEntry, at place: Place? = nil, remedy: String
    ) {
        report(
            "onbekende-waarde", at: place ?? entry.valuePlace,
            "\"\(VisibleText.name(value))\" kan niet bij \"\(entry.name)\"", remedy: remedy)
    }
}
