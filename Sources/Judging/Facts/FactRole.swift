import CivilDates
import Feel
import Records

/// What a fact is to the answer that rests on it.
enum FactRole {
    /// What was looked at.
    case value
    /// A date that leaves the answer open although it is full.
    case openDate
    /// A state that stands in the file, and is not known for want of its day.
    case undatedState
    /// The day of such a state, and why that is not known.
    case dayOfState(NullReasons)

    /// Why a fact itself leaves an answer unknown; empty when it does not.
    ///
    /// - Parameters:
    ///   - trace: What a rule looked at.
    ///   - arena: The dossier.
    ///   - answer: Why the answer is unknown; a partial date is missing something only when it matters.
    /// - Returns: The reasons.
    func reasons(of trace: Trace, in arena: Arena, unknownFor answer: NullReasons) -> NullReasons {
        let index = Int(trace.cell)
        let cell = arena.cells[index]
        if answer.contains(.notDeliverable) && arena.openLists.contains(index) { return .notDeliverable }
        if cell.tag == .date && answer.contains(.partialDate) {
            if !cell.partialDate.isFull { return .partialDate }
            if case .openDate = self { return .partialDate }
        }
        switch self {
        case .undatedState: return []
        case .dayOfState(let doubt) where !cell.isNull && !doubt.isEmpty: return doubt
        case .value, .openDate, .dayOfState: return cell.reasons
        }
    }
}
