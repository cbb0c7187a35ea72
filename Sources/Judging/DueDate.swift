import CivilDates
import Feel
import Frameworks
import Records

/// From when a case can be judged: its term, or the closing of the dossier when that is earlier.
struct DueDate {
    /// Whether that day has come; unknown when a date is missing or partial.
    let isPast: Tri
    /// The day of its term, as far as it is known.
    let date: PartialDate?
    /// Whether there is a term.
    let hasTerm: Bool
    /// The facts it rests on; of an unknown day, those that are missing.
    let traces: [Trace]
    /// Every fact that could make it another day; none unless it is wanted.
    let bearing: [Trace]
    /// Whether it can never come, because the dossier was closed for a reason outside the help.
    let lapse: Lapse

    /// Works out the due date of a case.
    init(_ part: CompiledCase, _ requirement: CompiledRequirement, _ sitting: Sitting, _ frame: inout Frame) {
        hasTerm = part.dueFrom != nil
        guard let dueFrom = part.dueFrom else {
            (isPast, date, traces, bearing) = (.yes, nil, [], [])
            lapse = Lapse(of: .null(.notRecorded), [], nil, &frame)
            return
        }
        let (cell, ownTraces) = frame.value(dueFrom)
        lapse = Lapse(of: cell, ownTraces, Self.closing(of: requirement, sitting), &frame)
        let term = Self.hasCome(cell, sitting.referenceDate)
        let closing = requirement.source.closingDoesNotCount ? nil : Self.closing(of: requirement, sitting)
        guard let closing, !term.isYes else {
            (isPast, date, traces) = (term, cell.isNull ? nil : cell.partialDate, ownTraces)
            let isWanted = sitting.keepsBasis && !term.isYes
            bearing = isWanted ? frame.keepingDecided { $0.value(dueFrom).traces } : ownTraces
            return
        }
        let (closed, closedTraces) = frame.answer(closing.closedWhen)
        let (day, dayTraces) = frame.value(closing.date)
        let cap = closed.and(Self.hasCome(day, sitting.referenceDate))
        isPast = term.or(cap)
        date = cell.isNull ? nil : cell.partialDate
        if cap.isYes {
            traces = closedTraces + dayTraces
            bearing = traces
            return
        }
        traces =
            (term.isUnknown || isPast.isNo ? ownTraces : [])
            + (cap.isUnknown || isPast.isNo ? closedTraces : [])
            + (cap.isUnknown ? dayTraces : [])
        guard sitting.keepsBasis else {
            bearing = []
            return
        }
        bearing = frame.keepingDecided {
            $0.value(dueFrom).traces + $0.answer(closing.closedWhen).traces + $0.value(closing.date).traces
        }
    }

    /// The day it came, once it has: the term, or the closing when that was earlier; nil when there is no term.
    func since(_ requirement: CompiledRequirement, _ sitting: Sitting, _ frame: inout Frame) -> PartialDate? {
        guard hasTerm, isPast.isYes else { return nil }
        guard let closing = Self.closing(of: requirement, sitting), !requirement.source.closingDoesNotCount,
            frame.answer(closing.closedWhen).truth.isYes
        else { return date }
        let day = frame.value(closing.date).cell
        guard day.tag == .date, day.partialDate.first < (date?.first ?? .max) else { return date }
        return day.partialDate
    }

    /// When the file counts as closed; only a dossier is closed, and only on its records can that be found.
    private static func closing(of requirement: CompiledRequirement, _ sitting: Sitting) -> CompiledClosing? {
        requirement.source.level == .dossier ? sitting.framework.closing : nil
    }

    /// Whether a day is not later than another, such as the reference date.
    static func hasCome(_ cell: Cell, _ other: PartialDate) -> Tri {
        guard cell.tag == .date else { return .unknown(cell.reasons) }
        return cell.partialDate.isAtMost(other).map { Tri($0) } ?? .unknown(.partialDate)
    }
}
