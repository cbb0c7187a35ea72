import Records

/// Facts of one dossier in the order they were looked at, some perhaps more than once.
///
/// It holds the numbers of facts in the table of the dossier: a fact that many judgements rest on is worked out once.
public struct FactList: Sendable {
    /// What is kept of a list, so that handing it on is handing on one reference.
    private final class Storage: Sendable {
        let table: FactTable
        let numbers: [FactNumber]
        /// Whether it is known that each fact is there once.
        let isDistinct: Bool

        init(_ numbers: [FactNumber], in table: FactTable, isDistinct: Bool) {
            self.table = table
            self.numbers = numbers
            self.isDistinct = isDistinct
        }
    }

    /// The facts; nil for none.
    private var storage: Storage?

    /// The facts of the dossier.
    public var table: FactTable { storage?.table ?? .empty }
    /// The numbers of those in this list.
    public var numbers: [FactNumber] { storage?.numbers ?? [] }
    /// Whether there is none.
    public var isEmpty: Bool { storage == nil }

    /// Makes an empty list.
    public init() { storage = nil }

    /// Makes a list of facts by their numbers.
    ///
    /// - Parameters:
    ///   - numbers: The numbers of the facts in their order.
    ///   - table: The facts of the dossier.
    ///   - isDistinct: Whether it is known that each is there once.
    init(_ numbers: [FactNumber], in table: FactTable, isDistinct: Bool = false) {
        storage = numbers.isEmpty ? nil : Storage(numbers, in: table, isDistinct: isDistinct)
    }

    /// Whether it is known that each fact is there once.
    private var isDistinct: Bool { storage?.isDistinct ?? true }

    /// Makes a list of facts with a table of its own.
    public init(_ facts: some Sequence<Fact>) {
        var known: [Fact: FactNumber] = [:]
        var distinct: [Fact] = []
        let numbers = facts.map { fact in
            if let number = known[fact] { return number }
            let number = FactNumber(distinct.count)
            known[fact] = number
            distinct.append(fact)
            return number
        }
        self.init(numbers, in: FactTable(distinct))
    }

    /// The facts that are missing.
    var missing: FactList { filtered { !$0.isEmpty } }

    /// The facts that are there.
    var present: FactList { filtered(\.isEmpty) }

    /// The facts whose reasons for holding no value, of which a fact that is there has none, pass a test.
    func filtered(_ isWanted: (NullReasons) -> Bool) -> FactList {
        let kept = numbers.count { isWanted(table.reasons(of: $0)) }
        if kept == numbers.count { return self }
        if kept == 0 { return FactList() }
        return FactList(
            numbers.filter { isWanted(table.reasons(of: $0)) }, in: table, isDistinct: isDistinct)
    }

    /// The facts, each at its first place.
    func once() -> FactList { isDistinct ? self : FactList.union([self]) }

    /// The facts of several lists, each at its first place.
    static func union(_ lists: [FactList]) -> FactList {
        guard let first = lists.firstIndex(where: { !$0.isEmpty }) else { return FactList() }
        let isOnly = !lists[(first + 1)...].contains { !$0.isEmpty }
        if isOnly && lists[first].isDistinct { return lists[first] }
        let table = lists[first].table
        guard lists.allSatisfy({ $0.isEmpty || $0.table === table }) else {
            var seen: Set<Fact> = []
            return FactList(lists.joined().filter { seen.insert($0).inserted })
        }
        var kept: [FactNumber] = []
        kept.reserveCapacity(lists.reduce(0) { $0 + $1.count })
        withUnsafeTemporaryAllocation(of: Bool.self, capacity: table.count) { seen in
            seen.initialize(repeating: false)
            for list in lists where !list.isEmpty {
                for number in list.numbers where !seen[Int(number)] {
                    seen[Int(number)] = true
                    kept.append(number)
                }
            }
        }
        return FactList(kept, in: table, isDistinct: true)
    }
}

extension FactList: RandomAccessCollection {
    /// 0.
    public var startIndex: Int { 0 }
    /// How many facts there are.
    public var endIndex: Int { numbers.count }
    /// The fact at a position.
    public subscript(position: Int) -> Fact { table.fact(numbers[position]) }
}

extension FactList: ExpressibleByArrayLiteral {
    /// Makes a list of facts with a table of its own.
    public init(arrayLiteral facts: Fact...) {
        if facts.isEmpty { self.init() } else { self.init(facts) }
    }
}

extension FactList: Hashable {
    /// Whether the facts are the same, whatever their numbers.
    public static func == (one: FactList, other: FactList) -> Bool {
        if one.table === other.table && one.numbers == other.numbers { return true }
        return one.elementsEqual(other)
    }

    /// Hashes the facts.
    public func hash(into hasher: inout Hasher) {
        for fact in self { hasher.combine(fact) }
    }
}

extension FactList {
    /// The facts of two lists.
    public static func + (one: FactList, other: FactList) -> FactList {
        var sum = one
        sum += other
        return sum
    }

    /// Adds the facts of another list.
    public static func += (one: inout FactList, other: FactList) {
        if other.isEmpty { return }
        if one.isEmpty {
            one = other
        } else if one.table === other.table {
            one = FactList(one.numbers + other.numbers, in: one.table)
        } else {
            one = FactList(Array(one) + Array(other))
        }
    }
}
