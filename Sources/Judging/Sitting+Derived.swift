import CivilDates
import Feel
import Frameworks
import Records

extension Sitting {
    /// The values shown beside the judgement; only dossiers have them.
    func derivedValues(ofLevel level: RequirementLevel?, _ frame: inout Frame) -> [DerivedValue] {
        guard level == .dossier else { return [] }
        return framework.derived.map { value(of: $0, &frame) }
    }

    /// The value of the first row that holds; unknown when an earlier row might hold.
    private func value(of derived: CompiledDerivedValue, _ frame: inout Frame) -> DerivedValue {
        var looked = FactList()
        for row in derived.rows {
            if let when = row.when {
                let (truth, traces) = frame.answer(when)
                looked += facts.facts(traces, unknownFor: truth.reasons)
                if truth.isNo { continue }
                if truth.isUnknown { break }
            }
            let (cell, traces) = frame.value(row.value)
            looked += facts.facts(traces)
            return result(derived.name, cell.isNull ? nil : words(for: cell), looked)
        }
        return result(derived.name, nil, looked)
    }

    private func result(_ name: String, _ value: String?, _ looked: FactList) -> DerivedValue {
        let once = looked.once()
        return DerivedValue(name: name, value: value, evidence: once.present, missing: once.missing)
    }

    /// A derived value as people read it; texts of a dossier are never shown, only those of the framework.
    private func words(for cell: Cell) -> String? {
        switch cell.tag {
        case .boolean: cell.bits != 0 ? "ja" : "nee"
        case .number: cell.aux == 0 ? String(cell.bits) : nil
        case .code: framework.model.symbols[Int(cell.bits)]
        case .date: cell.partialDate.description
        case .months: CivilDuration.months(Int(cell.bits)).description
        case .days: CivilDuration.days(Int(cell.bits)).description
        case .literalText: framework.program.text(of: cell)
        default: nil
        }
    }
}
