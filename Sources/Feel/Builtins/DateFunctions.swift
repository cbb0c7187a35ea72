import CivilDates
import Records

/// Functions on dates, durations and periods.
enum DateFunctions {
    static let all: [FunctionDefinition] = [
        literal(
            "date(\"2019-03-01\")", "Een datum; ook een maand (\"2019-03\") of een jaar (\"2019\").", [.date]),
        literal("duration(\"P3M\")", "Een duur in maanden of in dagen, nooit in beide.", [.months, .days]),
        FunctionDefinition(
            "lopend(vanaf, tot, dag)", arity: 3...3,
            """
            Ja als iets op die dag liep: begonnen op of voor de dag en niet beëindigd voor de dag; de einddag telt mee. Zonder begin \
            liep het al; zonder einde loopt het nog. Een onvolledige datum kan het onbeslist laten.
            """
        ) { call in
            guard let start = call.value(0, .date), let end = call.value(1, .date),
                let day = call.value(2, .date)
            else { return nil }
            let begun = openEnded(start, day, .atMost, at: call.range)
            let going = openEnded(end, day, .atLeast, at: call.range)
            return call.result(Condition.all([begun, going], at: call.range).test)
        },
        extreme("laatste(lijst, \"datumveld\")", "Het element met de laatste datum.", latest: true),
        extreme("eerste(lijst, \"datumveld\")", "Het element met de vroegste datum.", latest: false),
        FunctionDefinition(
            "vroegste(a, b)", arity: 1...(.max),
            "De vroegste van de datums die zijn vastgelegd; wat niet is vastgelegd telt niet mee."
        ) { call in recordedExtreme(call, .less) },
        FunctionDefinition(
            "laatst vastgelegde datum(a, b)", arity: 1...(.max),
            "De laatste van de datums die zijn vastgelegd; wat niet is vastgelegd telt niet mee."
        ) { call in recordedExtreme(call, .greater) },
    ]

    private static func literal(_ signature: String, _ manual: String, _ types: [FeelType])
        -> FunctionDefinition
    {
        FunctionDefinition(signature, arity: 1...1, manual) { call in
            guard case .text(let text) = call.arguments[0].form else {
                return call.compiler.problem(.needsLiteral, at: call.arguments[0].range)
            }
            let at = Expression(.at(text), at: call.arguments[0].range)
            guard let compiled = call.compiler.compile(at, in: call.scope) else { return nil }
            guard types.contains(compiled.type) else {
                return call.compiler.problem(.invalidLiteral(text), at: call.arguments[0].range)
            }
            return compiled
        }
    }

    /// A bound of a period against a day; a bound that is not recorded leaves the period open.
    private static func openEnded(
        _ bound: @escaping Locate, _ day: @escaping Locate, _ sign: Expression.Operator, at range: Range<Int>
    ) -> Condition {
        Condition(range: range) { frame in
            let start = frame.top
            let limit = frame.useWhole(bound)
            if limit.isNull {
                return limit.reasons == .notRecorded ? .yes : .unknown(limit.reasons)
            }
            let middle = frame.top
            let date = frame.use(day(&frame))
            if date.isNull && !frame.keepsDecided { frame.drop(from: start, to: middle) }
            return Comparing.holds(sign, limit, date, frame)
        }
    }

    private static func extreme(_ signature: String, _ purpose: String, latest: Bool) -> FunctionDefinition {
        FunctionDefinition(
            signature, arity: 2...2,
            """
            \(purpose) Leeg: niet vastgelegd. Eén element is het altijd. Onbekend als van meer elementen een zonder \
            volledige datum het kan zijn.
            """
        ) { call in
            guard let (item, list) = call.list(0) else { return nil }
            guard case .text(let name) = call.arguments[1].form else {
                return call.compiler.problem(.needsLiteral, at: call.arguments[1].range)
            }
            guard case .record(let types) = item else {
                return call.compiler.problem(
                    .noFields(of: item.words(in: call.compiler.model)), at: call.arguments[0].range)
            }
            let slot = call.compiler.builder.newSlot()
            let element = call.compiler.variable(slot, item, at: call.range)
            guard
                let field = call.compiler.field(name, of: element, types: types, at: call.arguments[1].range),
                let date = field.locate
            else { return nil }
            guard field.type == .date else {
                return call.compiler.problem(
                    .wrongType(expected: "een datum", found: field.type.words(in: call.compiler.model)),
                    at: call.arguments[1].range)
            }
            return call.located(item, DateContest.winner(of: list, slot: slot, date: date, latest: latest))
        }
    }

    private static func recordedExtreme(_ call: FunctionCall, _ sign: Expression.Operator) -> Compiled? {
        var values: [Locate] = []
        for index in call.arguments.indices {
            guard let value = call.value(index, .date) else { return nil }
            values.append(value)
        }
        let candidates = values
        return call.result(.date) { frame in recordedExtreme(candidates, sign, &frame) }
    }

    /// The extreme of the recorded dates; null, with the evidence of those alone, when one may exist that is not known.
    private static func recordedExtreme(
        _ candidates: [Locate], _ sign: Expression.Operator, _ frame: inout Frame
    ) -> Cell {
        let start = frame.top
        var best: Cell?
        var reasons: NullReasons = []
        for candidate in candidates {
            let mark = frame.top
            let next = frame.useWhole(candidate)
            if next.isNull && (next.reasons != .notRecorded || next.isOpen) {
                if reasons.isEmpty && !frame.keepsDecided { frame.drop(from: start, to: mark) }
                reasons.formUnion(next.reasons)
            } else if !reasons.isEmpty {
                if !frame.keepsDecided { frame.truncate(to: mark) }
            } else if !next.isNull {
                best = best.map { Comparing.extreme(sign, $0, next, frame) } ?? next
            }
        }
        return reasons.isEmpty ? best ?? .null(.notRecorded) : .open(reasons)
    }
}
