import Records

/// Functions on lists.
enum ListFunctions {
    static let all: [FunctionDefinition] = [
        FunctionDefinition(
            "count(lijst)", arity: 1...1,
            "Het aantal elementen. Onbekend als van een element niet vaststaat of het erbij hoort."
        ) { call in
            call.list(0).map { _, list in call.result(.number) { frame in Tally(list, &frame).count(&frame) }
            }
        },
        FunctionDefinition(
            "list contains(lijst, waarde)", arity: 2...2,
            "Ja als de waarde in de lijst staat; onbekend als een onbekend element het kan zijn."
        ) { call in
            guard let (item, list) = call.list(0),
                let condition = call.compiler.contains(
                    list, item, call.arguments[1], in: call.scope, at: call.range)
            else { return nil }
            return call.compiler.compiled(condition)
        },
        extreme("min(lijst)", "De kleinste of vroegste waarde van een lijst. Leeg: niet vastgelegd.", .less),
        extreme(
            "max(lijst)", "De grootste of laatste waarde van een lijst. Leeg: niet vastgelegd.", .greater),
        FunctionDefinition(
            "sum(lijst)", arity: 1...1, "De som van de getallen of duren. Leeg: 0."
        ) { call in sum(call) },
        FunctionDefinition(
            "flatten(lijst)", arity: 1...1, "De elementen van alle lijsten in de lijst, achter elkaar."
        ) { call in
            guard let (item, list) = call.list(0) else { return nil }
            guard case .list(let inner) = item else {
                return Compiled(.list(item), .list(list), at: call.range)
            }
            let slot = call.compiler.builder.newSlot()
            let items = Lists.items { frame in frame.slots[slot] }
            return Compiled(.list(inner), .list(Lists.flattened(list, slot: slot, items)), at: call.range)
        },
        FunctionDefinition(
            "concatenate(lijst, lijst)", arity: 1...(.max), "De elementen van meer lijsten, achter elkaar."
        ) { call in
            var lists: [Enumerate] = []
            var type: FeelType?
            for index in call.arguments.indices {
                guard let (item, list) = call.list(index) else { return nil }
                lists.append(list)
                type = type.map { $0.united(with: item) } ?? item
            }
            return Compiled(.list(type ?? .any), .list(Lists.concatenated(lists)), at: call.range)
        },
    ]

    private static func extreme(
        _ signature: String, _ manual: String, _ sign: Expression.Operator
    ) -> FunctionDefinition {
        FunctionDefinition(signature, arity: 1...1, manual) { call in
            guard let (item, list) = call.list(0) else { return nil }
            guard item.isOrdered else {
                return call.wrongType(
                    expected: "een lijst van getallen, datums of teksten", found: .list(item))
            }
            return call.result(item) { frame in
                fold(list, &frame) { Comparing.extreme(sign, $0, $1, $2) } ?? .null(.notRecorded)
            }
        }
    }

    private static func sum(_ call: FunctionCall) -> Compiled? {
        guard let (item, list) = call.list(0) else { return nil }
        let zero: Cell
        switch item {
        case .number, .any: zero = .number(0)
        case .months: zero = Cell(tag: .months)
        case .days: zero = Cell(tag: .days)
        default: return call.wrongType(expected: "een lijst van getallen of duren", found: .list(item))
        }
        return call.result(item == .any ? .number : item) { frame in
            fold(list, &frame) { whole, next, _ in Arithmetic.result(.plus, whole, next) } ?? zero
        }
    }

    /// Joins all elements; null, with the evidence of those alone, when one of them or its membership is unknown.
    ///
    /// Nil for an empty list.
    private static func fold(
        _ list: Enumerate, _ frame: inout Frame, with join: @escaping (Cell, Cell, borrowing Frame) -> Cell
    ) -> Cell? {
        var whole: Cell?
        var missing = MissingFacts(frame)
        // Whether one may belong: then there may be a value of the whole.
        var isOpen = false
        let incomplete = list(&frame) { frame, element, member, marks in
            guard frame.step() else { return false }
            let next = member.isNo ? Cell.null([]) : frame.use(element)
            isOpen = isOpen || member.isUnknown || next.isOpen
            missing.note(member.reasons.union(next.reasons), since: marks.member, frame)
            if next.isNull || !missing.reasons.isEmpty { return true }
            if let joined = whole, joined.isNull { return true }
            whole = whole.map { join($0, next, frame) } ?? next
            return true
        }
        let reasons = missing.finish(incomplete, frame)
        if reasons.isEmpty { return whole }
        missing.keep(&frame)
        return isOpen ? .open(reasons) : .null(reasons)
    }
}
