import CivilDates
import Diagnostics
import Frameworks
import Judging

extension DifferenceReport {
    /// The most dossiers that are shown one by one.
    private static let dossierLimit = 40

    /// The report as people read it.
    public var text: String {
        var lines = ["Van \(old.name) naar \(new.name)"]
        if differences.changes.isEmpty { lines += ["", "De kaders zijn gelijk; opmaak telt niet."] }
        for (kind, heading) in [
            (FrameworkChange.Kind.rule, "Regels"), (.parameter, "Parameters"), (.text, "Teksten"),
        ] {
            let changes = differences.changes.filter { $0.kind == kind }
            if changes.isEmpty { continue }
            lines += ["", heading] + changes.flatMap(Self.lines)
        }
        if let verdicts { lines += [""] + Self.lines(verdicts) }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func lines(_ change: FrameworkChange) -> [String] {
        let subject = VisibleText.escaped(change.subject.words)
        guard let aspect = change.aspect else {
            return change.before == nil
                ? ["  nieuw: \(subject) – \(shown(change.after))"]
                : ["  vervallen: \(subject) – \(shown(change.before))"]
        }
        if change.kind == .parameter, let before = change.before, let after = change.after {
            return ["  \(subject), \(aspect): \(length(before)) → \(length(after))"]
        }
        return ["  \(subject), \(aspect)"] + (change.before.map { ["    was: \(shown($0))"] } ?? [])
            + (change.after.map { ["    is:  \(shown($0))"] } ?? ["    is vervallen"])
    }

    private static func lines(_ verdicts: VerdictDifferences) -> [String] {
        let (judged, changed) = (verdicts.judged, verdicts.changed)
        var lines = [
            "Oordelen op \(JudgedWords.date(PartialDate(verdicts.day))): in \(verdicts.turned) van \(judged) \(judged == 1 ? "dossier" : "dossiers") verandert een oordeel"
        ]
        if changed > verdicts.turned {
            lines.append(
                "  in \(changed - verdicts.turned)\(verdicts.turned == 0 ? "" : " andere") alleen een eis of een toetspunt; het oordeel over de indicator blijft daar gelijk"
            )
        }
        if verdicts.refused > 0 {
            lines.append("  \(verdicts.refused) niet te beoordelen invoer niet meegeteld")
        }
        for row in verdicts.rows {
            lines.append(
                "  \(words(row.outcome)): \(row.dossiers) \(row.dossiers == 1 ? "dossier" : "dossiers")")
            lines += row.outcome.causes.map { "    door \($0)" }
        }
        guard !verdicts.dossiers.isEmpty else { return lines }
        lines += ["", "Per dossier"]
        for dossier in verdicts.dossiers.prefix(dossierLimit) {
            lines.append("  \(VisibleText.escaped(dossier.id)) (\(VisibleText.escaped(dossier.place)))")
            lines += dossier.indicators.map { indicator in
                "    indicator \(indicator.number): \(indicator.before ?? "–") → \(indicator.after ?? "–")"
            }
            lines += dossier.outcomes.map { outcome in
                let causes = outcome.causes.isEmpty ? "" : ", door \(outcome.causes.joined(separator: "; "))"
                return "      \(words(outcome))\(causes)"
            }
        }
        let rest = changed - min(verdicts.dossiers.count, dossierLimit)
        if rest > 0 { lines.append("  en nog \(rest) \(rest == 1 ? "dossier" : "dossiers")") }
        return lines
    }

    private static func words(_ outcome: OutcomeDifference) -> String {
        "\(outcome.code): \(outcome.before ?? "was er niet") → \(outcome.after ?? "is er niet meer")"
    }

    /// A value, a duration in words too.
    private static func length(_ text: String) -> String {
        JudgedWords.duration(text).map { "\($0) (\(shown(text)))" } ?? shown(text)
    }

    private static func shown(_ text: String?) -> String {
        text.map { $0.isEmpty ? "(leeg)" : VisibleText.escaped($0) } ?? ""
    }
}
