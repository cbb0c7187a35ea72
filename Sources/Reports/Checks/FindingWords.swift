import Diagnostics
import Findings
import Frameworks

/// What stands beneath a finding, for people who work with the dossiers.
enum FindingWords {
    /// The most ids beneath one finding.
    static let idLimit = 10

    /// What was seen: `1 voldaan, 1 niet voldaan, 2 niet te beoordelen`.
    static func counts(_ finding: Finding) -> String {
        let told = finding.toldElsewhere.map { ($0.count, "al genoemd bij \"\($0.title)\"") }
        return
            ([
                (finding.met, "voldaan"), (finding.judged - finding.met, "niet voldaan"),
                (finding.unknown, "niet te beoordelen"), (finding.notApplicable, "niet van toepassing"),
            ] + told).filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }

    /// The parameters it leans on, each with its value and where that comes from.
    static func parameters(of finding: Finding, in framework: FrameworkSource) -> [String] {
        framework.parameters.filter { finding.parameters.contains($0.name) }.map { parameter in
            "\(parameter.name) \(FrameworkWords.value(of: parameter)) (\(FrameworkWords.words(for: parameter.origin)))"
        }
    }

    /// What the files it counts are called.
    static func files(_ level: RequirementLevel) -> String {
        switch level {
        case .dossier: "Dossiers"
        case .institution: "Instellingen"
        case .network: "Netwerken"
        }
    }

    /// The first ids, then how many more there are.
    static func ids(_ ids: FileIDs) -> String {
        let shown = ids.prefix(idLimit).map { VisibleText.escaped($0) }.joined(separator: ", ")
        return ids.count > idLimit ? "\(shown) en nog \(ids.count - idLimit)" : shown
    }

    /// One group: `regieteam: goed, in alle dossiers (3 voldaan van 3 beoordeeld)`.
    static func group(_ group: GroupFinding) -> String {
        let words = group.words.map { "\(group.direction.rawValue), \($0)" } ?? "te weinig beoordeeld"
        let counted =
            group.judged > 0 ? "\(group.met) voldaan van \(group.judged) beoordeeld" : "niets beoordeeld"
        return "\(group.value): \(words) (\(counted))"
    }
}
