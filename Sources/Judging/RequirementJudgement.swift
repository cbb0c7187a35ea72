public import CivilDates
public import Frameworks
import Records

/// What is found about one requirement or point in one dossier.
///
/// A class, because it is handed on often and holds many references; nothing of it changes once it is made.
public final class RequirementJudgement: Sendable {
    /// The greatest number of items that are listed.
    public static let itemLimit = 100

    /// The code.
    public let code: RequirementCode
    /// Whether it can make the indicator negative.
    public let isDeciding: Bool
    /// The outcome of all items together, or what a person answered.
    public let outcome: Outcome
    /// What the machine found, also when a person answered otherwise.
    public let machineOutcome: Outcome
    /// The answer of a person, or nil.
    public let answer: Answer?
    /// The items, the gravest first, at most `itemLimit`.
    public let items: [ItemJudgement]
    /// How many items are not listed.
    public let itemsOmitted: Int
    /// How many items were judged: met or not met.
    public let judgedCount: Int
    /// How many items were not met.
    public let failedCount: Int
    /// The values that decided, each once.
    public let evidence: FactList
    /// The values that are missing, each once.
    public let missing: FactList
    /// What says which items there are, and that they apply and are due, each once; empty unless it was asked for.
    public let basis: FactList
    /// The first day a deciding item can be judged, when its term still runs; nil otherwise.
    public let due: PartialDate?
    /// The questions left to a person, in the framework's words.
    public let questions: [String]
    /// The requirement that must be settled first, when that alone leaves this one unknown; nil otherwise.
    public let waitsFor: RequirementCode?

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
    ///   - keepsBasis: Whether `basis` is wanted.
    public init(
        code: RequirementCode, isDeciding: Bool, outcome: Outcome, allItems: consuming [ItemJudgement],
        lists: FactList = [], questions: [String] = [], waitsFor: RequirementCode? = nil,
        keepsBasis: Bool = true
    ) {
        self.code = code
        self.isDeciding = isDeciding
        self.outcome = outcome
        machineOutcome = outcome
        self.questions = questions
        self.waitsFor = waitsFor
        // By their places: an item holds many references, and is dear to copy.
        let places = allItems.indices
        judgedCount = places.count { allItems[$0].outcome == .met || allItems[$0].outcome == .notMet }
        failedCount = places.count { allItems[$0].outcome == .notMet }
        var (evidence, looked, basis) = (FactUnion(), FactUnion(), FactUnion())
        var due: PartialDate?
        for place in places where allItems[place].outcome == outcome {
            evidence.add(allItems[place].evidence)
            looked.add(allItems[place].missing)
            if keepsBasis { basis.add(allItems[place].basis) }
            if let day = allItems[place].due, day.first < due?.first ?? .max { due = day }
        }
        self.due = due
        self.evidence = evidence.facts
        let open = outcome == .unknown ? looked.facts.filtered { $0 != .notRecorded } : []
        missing = open.isEmpty ? looked.facts : open
        if keepsBasis {
            if !open.isEmpty { basis.add(looked.facts.filtered { $0 == .notRecorded }) }
            if outcome != .notMet {
                for place in places where allItems[place].outcome != outcome {
                    basis.add(allItems[place].basis)
                    basis.add(allItems[place].evidence)
                    basis.add(allItems[place].missing)
                }
                basis.add(lists)
            }
        }
        self.basis = basis.facts
        answer = nil
        itemsOmitted = max(0, allItems.count - Self.itemLimit)
        items = Self.gravestFirst(allItems)
    }

    /// The items that are listed, those of one outcome in the order of the dossier.
    private static func gravestFirst(_ items: consuming [ItemJudgement]) -> [ItemJudgement] {
        let isOrdered = items.indices.dropFirst().allSatisfy { items[$0 - 1].outcome >= items[$0].outcome }
        if !isOrdered { items.sort { $0.outcome > $1.outcome } }
        if items.count > itemLimit { items.removeLast(items.count - itemLimit) }
        return items
    }

    private init(
        _ other: RequirementJudgement, outcome: Outcome, answer: Answer?, itemsOmitted: Int,
        evidence: FactList, missing: FactList, due: PartialDate?, questions: [String],
        waitsFor: RequirementCode?
    ) {
        code = other.code
        isDeciding = other.isDeciding
        self.outcome = outcome
        machineOutcome = other.machineOutcome
        self.answer = answer
        items = other.items
        self.itemsOmitted = itemsOmitted
        judgedCount = other.judgedCount
        failedCount = other.failedCount
        self.evidence = evidence
        self.missing = missing
        basis = other.basis
        self.due = due
        self.questions = questions
        self.waitsFor = waitsFor
    }

    /// This judgement with the answer of a person in place of the machine's outcome.
    ///
    /// No question is left open; what the machine looked at stays visible.
    public func answered(_ answer: Answer) -> RequirementJudgement {
        RequirementJudgement(
            self, outcome: answer.outcome, answer: answer, itemsOmitted: itemsOmitted, evidence: evidence,
            missing: missing, due: due, questions: [], waitsFor: nil)
    }

    /// This judgement as it was told before: with what its items together rest on, and how many were left out.
    public func told(
        itemsOmitted: Int, evidence: FactList, missing: FactList, due: PartialDate?
    ) -> RequirementJudgement {
        RequirementJudgement(
            self, outcome: outcome, answer: answer, itemsOmitted: itemsOmitted, evidence: evidence,
            missing: missing, due: due, questions: questions, waitsFor: waitsFor)
    }

    /// What is missing to know that this applies, of what is met whether it applies or not.
    ///
    /// Nil when an item that is met surely applies, and when a person answered.
    var doubt: FactList? {
        guard answer == nil, outcome == .met else { return nil }
        var doubts = FactUnion()
        for place in items.indices where items[place].outcome == .met {
            guard let doubt = items[place].doubt else { return nil }
            doubts.add(doubt)
        }
        return doubts.facts
    }

    /// Whether a person answered otherwise than the machine found.
    public var isOfPerson: Bool { answer != nil && outcome != machineOutcome }

    /// Whether the answer of a person contradicts what the dossier shows or lacks.
    public var isContradicted: Bool {
        isOfPerson && (machineOutcome == .met || machineOutcome == .notMet)
    }
}
