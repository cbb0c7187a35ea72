import Records

/// Facts of one dossier in the order they were looked at, some perhaps more than once.
///
/// It holds the numbers of facts in the table of the dossier: a fact that many judgements rest on is worked out once.
public struct FactList: Sendable {
    /// The facts of the dossier.
    public private(set) var table: FactTable
    /// The numbers of those in this list.
    public private(set) var numbers: [FactNumber]

    /// Makes an empty list.
    public init() { self.init([], in: .empty) }

    /// Makes a list of facts by their numbers.
    init(_ numbers: [FactNumber], in table: FactTable) {
        self.table = table
        self.numbers = numbers
    }

    /// Makes a list of facts with a table of its own.
    public init(_ facts: some Sequence<Fact>) {
        var known: [Fact: FactNumber] = [:]
        var distinct: [Fact] = []
        numbers = facts.map { fact in
            if let number = known[fact] { return number }
            let number = FactNumber(distinct.count)
            known[fact] = number
            distinct.append(fact)
            return number
        }
        table = FactTable(distinct)
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
        return FactList(numbers.filter { isWanted(table.reasons(of: $0)) }, in: table)
    }

    /// The facts, each at its first place.
    func once() -> FactList {
        guard numbers.count > 1 else { return self }
        return withUnsafeTemporaryAllocation(of: Bool.self, capacity: table.count) { seen in
            seen.initialize(repeating: false)
            let kept = numbers.filter { number in
                defer { seen[Int(number)] = true }
                return !seen[Int(number)]
            }
            return FactList(kept, in: table)
        }
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
            one.numbers += other.numbers
        } else {
            one = FactList(Array(one) + Array(other))
        }
    }

    /// The facts of several lists.
    static func joined(_ lists: some Sequence<FactList>) -> FactList {
        lists.reduce(into: FactList()) { $0 += $1 }
    }
}
