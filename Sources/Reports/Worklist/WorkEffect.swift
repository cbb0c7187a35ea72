import CivilDates
import Findings
import Frameworks
import Judging

/// What a point would change about the verdict on its indicator, in words.
struct WorkEffect {
    private let indicator: IndicatorJudgement
    /// The deciding requirements that are in the way, save those that wait for another.
    private let blockers: Int

    /// Looks at an indicator.
    init(_ indicator: IndicatorJudgement) {
        self.indicator = indicator
        blockers = indicator.requirements.count {
            $0.isDeciding && $0.outcome > .met && $0.waitsFor == nil
        }
    }

    /// What settling a requirement does.
    ///
    /// - Parameters:
    ///   - judgement: What is found about it.
    ///   - followers: The deciding requirements that apply only once it is met.
    /// - Returns: A part of a sentence.
    func words(_ judgement: RequirementJudgement, followers: [RequirementCode]) -> String {
        let name = "indicator \(indicator.number)"
        guard judgement.isDeciding else { return "telt niet mee in het oordeel over \(name)" }
        switch judgement.outcome {
        case .notMet, .unknown, .notYetDue:
            return blocking(name) + (judgement.outcome == .notMet ? next(judgement, followers) : "")
        case .judgementNeeded:
            guard blockers > 0 else { return waiting(name) }
            return blockers == 1
                ? "\(name) wordt ook door een andere eis tegengehouden"
                : "\(name) wordt ook door \(DutchWords.number(blockers)) andere eisen tegengehouden"
        case .met, .notApplicable: return waiting(name)
        }
    }

    private func blocking(_ name: String) -> String {
        blockers <= 1
            ? "het enige wat \(name) tegenhoudt"
            : "een van de \(DutchWords.number(blockers)) eisen die \(name) tegenhouden"
    }

    /// What is said of a question when nothing else is in the way.
    private func waiting(_ name: String) -> String {
        let open = indicator.openQuestions.count
        if open > 1 { return "een van de \(DutchWords.number(open)) eisen met een open vraag bij \(name)" }
        return indicator.verdict == .positive
            ? "hierna is \(name) niet meer voorlopig" : "het enige waar \(name) op wacht"
    }

    /// That other requirements begin to count.
    private func next(_ judgement: RequirementJudgement, _ followers: [RequirementCode]) -> String {
        let waiting = followers.filter { code in
            indicator.requirements.contains {
                $0.code == code && ($0.outcome == .notApplicable || $0.waitsFor == judgement.code)
            }
        }
        guard !waiting.isEmpty else { return "" }
        let verb = waiting.count == 1 ? "telt" : "tellen"
        return "; daarna \(verb) ook \(Enumeration.words(waiting.map(\.description))) mee"
    }
}
