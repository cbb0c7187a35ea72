import CivilDates
import Foundation
import Yams

/// What a `verwacht.yaml` says about the dossiers beside it.
struct ExpectedSet {
    /// One file, or one dossier of a file that holds many.
    struct File {
        /// The name of the file, or the id of the dossier.
        let name: String
        /// The verdict by the number of the indicator; not all need be stated.
        let indicators: [Int: String]
        /// The outcome by the code of the requirement; not all need be stated.
        let requirements: [String: String]
        /// The outcome an inspector might see instead, by the code of the requirement; mostly empty.
        let otherwise: [String: String]
        /// Why an inspector would agree; nil where the file does not say.
        let reason: String?
    }

    /// What is wrong with the file itself.
    struct Unreadable: Error {}

    /// What stands above the dossiers.
    private static let header: Set<String> = ["kader", "peildatum", "regio", "antwoorden", "bevindingen"]

    let folder: String
    /// The framework, which the first one needs not name.
    let framework: String
    let referenceDate: CivilDay
    let region: String?
    /// The path of the answers of people, or nil.
    let answers: String?
    /// The direction by the title of the topic; empty where the file does not say.
    let findings: [String: String]
    let files: [File]

    init(folder name: String) throws {
        folder = Checkout.root + "/SampleDossiers/\(name)"
        let text = try String(contentsOfFile: folder + "/verwacht.yaml", encoding: .utf8)
        guard let root = try Yams.compose(yaml: text)?.mapping,
            let day = PartialDate(iso: root["peildatum"]?.scalar?.string ?? "")?.day
        else { throw Unreadable() }
        referenceDate = day
        framework = root["kader"]?.scalar?.string ?? "tsd-lokaal-netwerk"
        region = root["regio"]?.scalar?.string
        answers = (root["antwoorden"]?.scalar?.string).map { [folder] in "\(folder)/\($0)" }
        findings = Self.texts(root["bevindingen"])
        files = root.filter { !Self.header.contains($0.key.scalar?.string ?? "") }.map { key, value in
            File(
                name: key.scalar?.string ?? "",
                indicators: Dictionary(
                    uniqueKeysWithValues: Self.texts(value["indicatoren"]).map {
                        (Int($0.key) ?? 0, $0.value)
                    }),
                requirements: Self.texts(value["eisen"]), otherwise: Self.texts(value["inspecteur"]),
                reason: value["waarom"]?.scalar?.string)
        }
    }

    /// The texts of a group of keys.
    private static func texts(_ node: Node?) -> [String: String] {
        Dictionary(
            uniqueKeysWithValues: (node?.mapping).map { mapping in
                mapping.map { ($0.key.scalar?.string ?? "", $0.value.scalar?.string ?? "") }
            } ?? [])
    }
}
