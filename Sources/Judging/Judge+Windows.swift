public import CivilDates
import Feel
import Frameworks
public import Records

extension Judge {
    /// The days between which the framework wants things to happen in a dossier; other files have none.
    ///
    /// A window of which a day is not recorded is left out, and so is one that does not count here or may not.
    ///
    /// - Parameters:
    ///   - arena: The dossier.
    ///   - referenceDate: The day that decides what is due.
    /// - Returns: The windows in the order of the framework.
    public func windows(of arena: Arena, referenceDate: CivilDay) -> [TimeWindow] {
        guard RequirementLevel(rawValue: kind(of: arena)) == .dossier, !framework.windows.isEmpty else {
            return []
        }
        let effective = Self.effectiveDate(of: arena, referenceDate)
        return run(over: arena, on: effective) { frame in
            framework.windows.compactMap { window in
                let start = frame.top
                defer { frame.truncate(to: start) }
                if let when = window.applicableWhen, frame.answer(when).truth != .yes { return nil }
                let (from, until) = (frame.value(window.from).cell, frame.value(window.until).cell)
                guard from.tag == .date, until.tag == .date, !frame.isExhausted else { return nil }
                let (first, last) = (from.partialDate.firstDay, until.partialDate.lastDay)
                return first <= last ? TimeWindow(name: window.name, from: first, until: last) : nil
            }
        }
    }
}
