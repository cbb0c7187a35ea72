public import CivilDates
public import Frameworks

/// What is found about one requirement or point in one dossier.
public struct RequirementJudgement: Hashable, Sendable {
    /// The greatest number of items that are listed.
    public static let itemLimit = 100

    /// The code.
    public var code: RequirementCode
    /// Whether it can make the indicator negative.
    public var isDeciding: Bool
    /// The outcome of all items together, or what a person answered.
    public var outcome: Outcome
    /// What the machine found, also when a person answered otherwise.
    public var machineOutcome: Outcome
    /// The answer of a person, or nil.
    public var answer: Answer?
    /// The items, the gravest first, at most `itemLimit`.
    public var items: [ItemJudgement]
    /// How many items are not listed.
    public var itemsOmitted: Int
    /// How many items were judged: met or not met.
    public var judgedCount: Int
    /// How many items were not met.
    public var failedCount: Int
    /// The values that decided, each once.
    public var evidence: [Fact]
    /// The values that are missing, each once.
    public var missing: [Fact]
    /// What says which items there are, and that they apply and are due, each once.
    public var basis: [Fact]
    /// The first day a deciding item can be judged, when its term still runs; nil otherwise.
    public var due: PartialDate?
    /// The questions left to a person, in the framework's words.
    public var questions: [String]
    /// The requirement that must be settled first, when that alone leaves this one unknown; nil otherwise.
    public var waitsFor: RequirementCode?

    /// Puts the items of a requirement together.
    ///
    /// What is not met rests on the items that are not; any other outcome on all items and the lists they come from,
    /// since each of them could have been graver.
    ///
    /// - Parameters:
    ///   - code: The code.
    ///   - isDeciding: Whether it can make the indicator negative.
    ///   - outcome: The outcome of all items together.
    ///   - allItems: Every item, in the order of the dossier.
    ///   - lists: The facts about the lists the items come from.
    ///   - questions: The questions left to a person.
    ///   - waitsFor: The requirement that alone leaves this one unknown, or nil.
    public init(
        code: RequirementCode, isDeciding: Bool, outcome: Outcome, allItems: [ItemJudgement],
        lists: [Fact] = [],
        questions: [String] = [], waitsFor: RequirementCode? = nil
    ) {
        self.code = code
        self.isDeciding = isDeciding
        self.outcome = outcome
        machineOutcome = outcome
        self.questions = questions
        self.waitsFor = waitsFor
        let ordered = allItems.enumerated().sorted {
            ($1.element.outcome, $0.offset) < ($0.element.outcome, $1.offset)
        }
        items = ordered.prefix(Self.itemLimit).map(\.element)
        itemsOmitted = max(0, allItems.count - Self.itemLimit)
        judgedCount = allItems.count { $0.outcome == .met || $0.outcome == .notMet }
        failedCount = allItems.count { $0.outcome == .notMet }
        let deciding = allItems.filter { $0.outcome == outcome }
        evidence = Self.once(deciding.flatMap(\.evidence))
        missing = Self.once(deciding.flatMap(\.missing))
        let others = outcome == .notMet ? [] : allItems.filter { $0.outcome != outcome }
        basis = Self.once(
            deciding.flatMap(\.basis) + others.flatMap { $0.basis + $0.evidence + $0.missing }
                + (outcome == .notMet ? [] : lists))
        due = deciding.compactMap(\.due).min { $0.first < $1.first }
    }

    /// This judgement with the answer of a person in place of the machine's outcome.
    ///
    /// No question is left open; what the machine looked at stays visible.
    public func answered(_ answer: Answer) -> RequirementJudgement {
        var judgement = self
        judgement.outcome = answer.outcome
        judgement.answer = answer
        judgement.questions = []
        judgement.waitsFor = nil
        return judgement
    }

    /// Whether the answer of a person contradicts what the dossier shows or lacks.
    public var isContradicted: Bool {
        answer != nil && outcome != machineOutcome && (machineOutcome == .met || machineOutcome == .notMet)
    }

    /// The facts, each at its first place.
    static func once(_ facts: [Fact]) -> [Fact] {
        var seen: Set<Fact> = []
        return facts.filter { seen.insert($0).inserted }
    }
}
