import CivilDates
import Feel
import Frameworks
import Records

extension Sitting {
    /// The days to come that are agreed on; only dossiers have them.
    ///
    /// A day that is not known to the day is left out; what may count, counts.
    func agenda(ofLevel level: RequirementLevel?, _ frame: inout Frame) -> [AgendaMoment] {
        guard level == .dossier else { return [] }
        var moments: [AgendaMoment] = []
        for entry in framework.agenda {
            _ = entry.forEach.forEach(&frame) { frame, element, member, marks in
                defer { frame.truncate(to: marks.upperBound) }
                guard !frame.isExhausted else { return false }
                if member.isNo { return true }
                if let when = entry.applicableWhen, frame.answer(when).truth.isNo { return true }
                let cell = frame.value(entry.date).cell
                guard cell.tag == .date, let day = cell.partialDate.day, day > referenceDate.lastDay else {
                    return true
                }
                moments.append(AgendaMoment(name: entry.name, path: facts.path(of: element), day: day))
                return true
            }
            frame.truncate(to: 0)
        }
        return moments
    }
}
