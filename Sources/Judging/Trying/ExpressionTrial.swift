public import CivilDates
public import Diagnostics
import Feel
public import Frameworks
public import Records

/// Works out single expressions over a dossier.
public enum ExpressionTrial {
    /// A value and what it rests on.
    public struct Result: Sendable {
        /// The value.
        public let value: TriedValue
        /// The facts it rests on.
        public let evidence: FactList
        /// The facts that are missing, when it is unknown for that.
        public let missing: FactList
    }

    /// Works out an expression.
    ///
    /// - Parameters:
    ///   - prepared: The expression.
    ///   - arena: The dossier.
    ///   - source: The text it was read from, for lines and columns.
    ///   - referenceDate: The reference date.
    /// - Returns: The value; nil when the expression ran out of bounds.
    public static func run(
        _ prepared: PreparedExpression, over arena: Arena, source: SourceText, referenceDate: PartialDate
    ) -> Result? {
        let workspace = Workspace(program: prepared.program)
        return arena.asOf(referenceDate) {
            workspace.run(over: arena, referenceDate: .date(referenceDate)) { frame in
                let facts = FactFinder(arena: arena, source: source, suffixes: prepared.program.suffixes)
                let (result, traces) = frame.result(of: prepared.compiled)
                if frame.isExhausted || facts.isExhausted { return nil }
                let words = ValueWords(arena: arena, program: prepared.program, facts: facts)
                let value = words.value(of: result)
                let found = facts.facts(traces, unknownFor: value.reasons)
                facts.seal()
                return Result(value: value, evidence: found.present, missing: found.missing)
            }
        }
    }
}

extension TriedValue {
    /// Why it is unknown, as a whole; empty when it is not.
    public var reasons: NullReasons {
        switch self {
        case .unknown(let reasons), .list(_, let reasons): reasons
        default: []
        }
    }
}

/// Puts results into values that can be shown.
private struct ValueWords {
    let arena: Arena
    let program: Program
    let facts: FactFinder

    func value(of result: ExpressionResult) -> TriedValue {
        switch result {
        case .truth(let truth): truth.isUnknown ? .unknown(truth.reasons) : .boolean(truth.isYes)
        case .value(let located): value(of: located)
        case .list(let elements, let reasons):
            .list(
                elements.map { TriedValue.Element(value: value(of: $0.element), isCertain: $0.member.isYes) },
                reasons)
        }
    }

    private func value(of located: Located) -> TriedValue {
        let cell = located.cell
        switch cell.tag {
        case .boolean: return .boolean(cell.bits != 0)
        case .number: return .number(Self.number(cell))
        case .text: return .text(arena.text(of: cell), isOfDossier: true)
        case .literalText: return .text(program.text(of: cell), isOfDossier: false)
        case .code:
            let symbols = arena.model.symbols
            return .code(symbols.indices.contains(Int(cell.bits)) ? symbols[Int(cell.bits)] : "")
        case .date: return .date(cell.partialDate.description)
        case .months: return .duration(CivilDuration.months(Int(cell.bits)).description)
        case .days: return .duration(CivilDuration.days(Int(cell.bits)).description)
        case .record, .reference:
            let record = Located(Cell(tag: .record, bits: cell.bits))
            let type = arena.model.types[arena.records[Int(cell.bits)].type].name
            return .record(path: facts.path(of: record), type: type)
        case .list:
            let items = Int(cell.bits)..<Int(cell.bits) + Int(cell.aux)
            return .list(
                items.map {
                    TriedValue.Element(value: value(of: Located(arena.cells[$0])), isCertain: true)
                }, [])
        case .absent, .undeliverable, .unknown, .invalid, .null:
            return .unknown(cell.reasons.isEmpty ? .notComputable : cell.reasons)
        }
    }

    /// A number as it is written: all its digits, a point, no exponent.
    private static func number(_ cell: Cell) -> String {
        guard cell.aux > 0 else { return String(cell.bits) }
        let digits = String(cell.bits.magnitude)
        let padded = String(repeating: "0", count: max(0, Int(cell.aux) + 1 - digits.count)) + digits
        return (cell.bits < 0 ? "-" : "") + padded.dropLast(Int(cell.aux)) + "."
            + padded.suffix(Int(cell.aux))
    }
}
