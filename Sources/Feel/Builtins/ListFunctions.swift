import Records

/// Functions on lists.
enum ListFunctions {
    static let all: [FunctionDefinition] = [
        FunctionDefinition(
            "count(lijst)", arity: 1...1,
            "Het aantal elementen. Onbekend als van een element niet vaststaat of het erbij hoort."
        ) { call in
            call.list(0).map { _, list in call.result(.number) { frame in Tally(list, &frame).count } }
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
        extreme("max(lijst)", "De grootste of laatste waarde van een lijst. Leeg: niet vastgelegd.", .greater),
        FunctionDefinition("sum(lijst)", arity: 1...1, "De som van de getallen. Leeg: 0.") { call in
            call.list(0).map { item, list in
                call.result(item == .any ? .number : item) { frame in
                    fold(list, from: .number(0), &frame) { Arithmetic.result(.plus, $0, $1) }
                }
            }
        },
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
                return call.compiler.problem(
                    .wrongType(
                        expected: "een lijst van getallen, datums of teksten",
                        found: FeelType.list(item).words(in: call.compiler.model)), at: call.range)
            }
            return call.result(item) { frame in
                let best = fold(list, from: .absent, &frame, with: { best, next, frame in
                    if best.tag == .absent { return next }
                    let wins = Comparing.holds(sign, next, best, frame)
                    return wins.isUnknown ? .null(wins.reasons) : wins.isYes ? next : best
                })
                return best.tag == .absent ? .null(.notRecorded) : best
            }
        }
    }

    private static func fold(
        _ list: @escaping Enumerate, from start: Cell, _ frame: inout Frame, _ join: (Cell, Cell) -> Cell
    ) -> Cell {
        fold(list, from: start, &frame, with: { whole, next, _ in join(whole, next) })
    }

    /// Joins all elements; null as soon as one of them, or its membership, is unknown.
    private static func fold(
        _ list: @escaping Enumerate, from start: Cell, _ frame: inout Frame,
        with join: (Cell, Cell, borrowing Frame) -> Cell
    ) -> Cell {
        var whole = start
        var reasons: NullReasons = []
        let incomplete = list(&frame) { frame, element, member, _ in
            guard frame.step() else { return false }
            if member.isNo { return true }
            let next = frame.use(element)
            reasons.formUnion(member.reasons.union(next.reasons))
            if reasons.isEmpty { whole = join(whole, next, frame) }
            if whole.tag == .null { reasons.formUnion(whole.reasons) }
            return true
        }
        reasons.formUnion(incomplete)
        return reasons.isEmpty ? whole : .null(reasons)
    }
}
