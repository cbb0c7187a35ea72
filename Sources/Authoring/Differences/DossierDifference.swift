import Frameworks
import Judging

/// What changes in one dossier when it is judged against another framework.
public struct DossierDifference: Hashable, Sendable {
    /// An indicator that comes out otherwise.
    public struct Indicator: Hashable, Sendable {
        /// Its number.
        public var number: Int
        /// The verdict before; nil when there was no such indicator.
        public var before: String?
        /// The verdict now; nil when there is none any more.
        public var after: String?
    }

    /// The *kenmerk*.
    public var id: String
    /// Where the dossier stands.
    public var place: String
    /// The indicators whose verdict changes.
    public var indicators: [Indicator] = []
    /// The requirements and points whose outcome changes.
    public var outcomes: [OutcomeDifference] = []

    /// Whether nothing changes.
    public var isEmpty: Bool { indicators.isEmpty && outcomes.isEmpty }

    /// Compares two judgements of one dossier.
    ///
    /// - Parameters:
    ///   - old: The judgement against the first framework.
    ///   - new: That against the second.
    ///   - place: Where the dossier stands.
    ///   - causes: Why a requirement comes out otherwise, given its outcomes and all that change.
    init(
        from old: DossierJudgement, to new: DossierJudgement, at place: String,
        causes: (OutcomeDifference, Set<RequirementCode>) -> [String]
    ) {
        (id, self.place) = (new.id, place)
        let numbers = Set((old.indicators + new.indicators).map(\.number)).sorted()
        for number in numbers {
            let before = old.indicators.first { $0.number == number }.map(Self.verdict)
            let after = new.indicators.first { $0.number == number }.map(Self.verdict)
            if before != after { indicators.append(Indicator(number: number, before: before, after: after)) }
        }
        let before = Self.outcomes(of: old)
        let after = Self.outcomes(of: new)
        let changed = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
        outcomes = changed.sorted().map { code in
            var difference = OutcomeDifference(
                code: code, before: before[code], after: after[code], causes: [])
            difference.causes = causes(difference, changed)
            return difference
        }
    }

    private static func verdict(_ judgement: IndicatorJudgement) -> String {
        judgement.verdict.word + (judgement.isProvisional ? ", voorlopig" : "")
    }

    private static func outcomes(of judgement: DossierJudgement) -> [RequirementCode: String] {
        let all = judgement.indicators.flatMap(\.requirements)
        return Dictionary(all.map { ($0.code, $0.outcome.word) }) { first, _ in first }
    }
}

extension FrameworkChange {
    /// The change in a few words: `een andere “voldaan als” van 4.B1.a`, `parameter termijnPlan`, `4.R9 is nieuw`.
    public var words: String {
        guard let aspect else { return "\(subject.words) \(before == nil ? "is nieuw" : "is vervallen")" }
        switch subject {
        case .parameter, .term: return subject.words
        default: return "een andere “\(aspect)” van \(subject.words)"
        }
    }
}
