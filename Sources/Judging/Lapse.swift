import CivilDates
import Feel
import Frameworks
import Records

/// Whether a dossier was closed, for a reason outside the help, before a term could run out.
///
/// What had to be in order by then never fell due: nobody can be held to a term that ended with a death or a move.
struct Lapse {
    /// Whether the term lapsed; a reason that is not recorded is none.
    let truth: Tri
    /// The facts that decided, or that are missing.
    let traces: [Trace]

    /// Works out whether the term of a due date lapsed.
    ///
    /// - Parameters:
    ///   - due: The day it is due, or null.
    ///   - dueTraces: The facts that day rests on.
    ///   - closing: When a dossier counts as closed; nil when closing has no effect.
    ///   - frame: The frame of the dossier.
    init(of due: Cell, _ dueTraces: [Trace], _ closing: CompiledClosing?, _ frame: inout Frame) {
        guard let closing, let condition = closing.lapsesWhen else {
            (truth, traces) = (.no, [])
            return
        }
        let (closed, closedTraces) = frame.answer(closing.closedWhen)
        if closed.isNo {
            (truth, traces) = (.no, closedTraces)
            return
        }
        let (ended, endedTraces) = frame.keepingDecided { $0.answer(condition) }
        if ended.isNo || ended.isUnknown && ended.reasons == .notRecorded {
            (truth, traces) = (.no, endedTraces)
            return
        }
        let (day, dayTraces) = frame.value(closing.date)
        let all = closed.and(ended).and(Self.isAtMost(day, due))
        truth = all.isUnknown && all.reasons == .notRecorded ? .no : all
        traces = closedTraces + endedTraces + dayTraces + dueTraces
    }

    private static func isAtMost(_ day: Cell, _ due: Cell) -> Tri {
        guard day.tag == .date, due.tag == .date else {
            return .unknown(day.tag == .date ? due.reasons : day.reasons)
        }
        return DueDate.hasCome(day, due.partialDate)
    }
}
