public import CivilDates
public import Frameworks
import Records

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
    public var evidence: FactList
    /// The values that are missing, each once.
    public var missing: FactList
    /// What says which items there are, and that they apply and are due, each once; empty unless it was asked for.
    public var basis: FactList
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
        let deciding = places.filter { allItems[$0].outcome == outcome }
        evidence = FactList.union(deciding.map { allItems[$0].evidence })
        let looked = FactList.union(deciding.map { allItems[$0].missing })
        let open = outcome == .unknown ? looked.filtered { $0 != .notRecorded } : []
        missing = open.isEmpty ? looked : open
        due = deciding.compactMap { allItems[$0].due }.min { $0.first < $1.first }
        basis = []
        if keepsBasis {
            var bearing = deciding.map { allItems[$0].basis }
            if !open.isEmpty { bearing.append(looked.filtered { $0 == .notRecorded }) }
            if outcome != .notMet {
                for place in places where allItems[place].outcome != outcome {
                    bearing += [allItems[place].basis, allItems[place].evidence, allItems[place].missing]
                }
                bearing.append(lists)
            }
            basis = FactList.union(bearing)
        }
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

    /// What is missing to know that this applies, of what is met whether it applies or not.
    ///
    /// Nil when an item that is met surely applies, and when a person answered.
    var doubt: FactList? {
        guard answer == nil, outcome == .met else { return nil }
        let doubts = items.indices.filter { items[$0].outcome == .met }.map { items[$0].doubt }
        return doubts.contains(nil) ? nil : FactList.union(doubts.compactMap(\.self))
    }

    /// Whether the answer of a person contradicts what the dossier shows or lacks.
    public var isContradicted: Bool {
        answer != nil && outcome != machineOutcome && (machineOutcome == .met || machineOutcome == .notMet)
    }
}
