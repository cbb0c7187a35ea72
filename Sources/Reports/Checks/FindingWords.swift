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
        let plural = CountedNoun.noun(level).plural
        return plural.prefix(1).uppercased() + plural.dropFirst()
    }

    /// In how many files a question is open: `3 dossiers`, `1 netwerk`; kept on one line.
    static func counted(_ question: OpenQuestion, in framework: FrameworkSource) -> String {
        let level = framework.requirement(question.code)?.level ?? .dossier
        let noun = CountedNoun.noun(level)
        return "\(question.count)\(TextPage.noBreak)\(question.count == 1 ? noun.singular : noun.plural)"
    }

    /// The first ids, then how many more there are.
    static func ids(_ ids: FileIDs) -> String {
        let shown = ids.prefix(idLimit).map { VisibleText.escaped($0) }.joined(separator: ", ")
        return ids.count > idLimit ? "\(shown) en nog \(ids.count - idLimit)" : shown
    }

    /// The groups, with how many of the judged met it: `regieteam: gaat goed (voldaan in 3 van 3); wijkteam: te weinig
    /// beoordeeld (voldaan in 1 van 1)`.
    static func groups(_ groups: [GroupFinding]) -> String {
        groups.map { group in
            let word =
                switch group.direction {
                case .good: "gaat goed"
                case .improve: "kan beter"
                case .none: "te weinig beoordeeld"
                }
            let seen = group.judged == 0 ? "" : " (voldaan in \(group.met) van \(group.judged))"
            return "\(group.value): \(word)\(seen)"
        }.joined(separator: "; ")
    }
}
