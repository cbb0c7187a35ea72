import CivilDates
import Foundation
import Yams

/// What a `verwacht.yaml` says about the dossiers beside it.
struct ExpectedSet {
    /// One dossier.
    struct File {
        let name: String
        let indicators: [Int: String]
        let requirements: [String: String]
    }

    /// What is wrong with the file itself.
    struct Unreadable: Error {}

    let folder: String
    let referenceDate: CivilDay
    let files: [File]

    init(folder name: String) throws {
        folder = Checkout.root + "/SampleDossiers/\(name)"
        let text = try String(contentsOfFile: folder + "/verwacht.yaml", encoding: .utf8)
        guard let root = try Yams.compose(yaml: text)?.mapping,
            let day = PartialDate(iso: root["peildatum"]?.scalar?.string ?? "")?.day
        else { throw Unreadable() }
        referenceDate = day
        files = try root.filter { $0.key.scalar?.string.hasSuffix(".xml") ?? false }.map { key, value in
            guard let name = key.scalar?.string, let indicators = value["indicatoren"]?.mapping,
                let requirements = value["eisen"]?.mapping
            else { throw Unreadable() }
            return File(
                name: name,
                indicators: Dictionary(
                    uniqueKeysWithValues: indicators.map {
                        (Int($0.key.scalar?.string ?? "") ?? 0, $0.value.scalar?.string ?? "")
                    }),
                requirements: Dictionary(
                    uniqueKeysWithValues: requirements.map {
                        ($0.key.scalar?.string ?? "", $0.value.scalar?.string ?? "")
                    }))
        }
    }
}
