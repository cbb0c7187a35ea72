import Feel
import Records

/// What is known of one yes or no, and every way it can turn out.
enum Doubt: CaseIterable, Hashable {
    case yes, no, undelivered, unknown

    /// How a yes/no field says so.
    var flag: TestValue {
        switch self {
        case .yes: true
        case .no: false
        case .undelivered: .undeliverable
        case .unknown: .unknown
        }
    }

    /// How a code field says so, yes being *zorg*.
    var kind: TestValue {
        switch self {
        case .yes: "zorg"
        case .no: "herstel"
        case .undelivered: .undeliverable
        case .unknown: .unknown
        }
    }

    /// What it can turn out to be.
    var completions: [Bool] {
        switch self {
        case .yes: [true]
        case .no: [false]
        case .undelivered, .unknown: [false, true]
        }
    }

    /// Why it is open; empty when it is not.
    var reasons: NullReasons {
        switch self {
        case .yes, .no: []
        case .undelivered: .notDeliverable
        case .unknown: .recordedAsUnknown
        }
    }

    /// The truth value.
    var truth: Tri { reasons.isEmpty ? Tri(self == .yes) : .unknown(reasons) }
}

/// All rows of a length over some symbols.
func rows<Symbol>(of symbols: [Symbol], length: Int) -> [[Symbol]] {
    guard length > 0 else { return [[]] }
    return rows(of: symbols, length: length - 1).flatMap { row in symbols.map { row + [$0] } }
}

/// Every way to take one of each choice.
func completions<Value>(_ choices: [[Value]]) -> [[Value]] {
    choices.reduce([[]]) { rows, choice in rows.flatMap { row in choice.map { row + [$0] } } }
}

/// Whether all completions agree: that answer, or nil.
func unanimous(_ answers: some Sequence<Bool>) -> Bool? {
    var found: Bool?
    for answer in answers {
        if let found, found != answer { return nil }
        found = answer
    }
    return found
}
