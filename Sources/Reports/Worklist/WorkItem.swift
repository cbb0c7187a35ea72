import CivilDates
import Frameworks
import Judging

/// One point of a work list: what is missing, due or asked in one dossier.
///
/// It holds no value of the dossier: only paths, places and days.
struct WorkItem: Sendable {
    /// The requirement or point.
    let code: RequirementCode
    /// How urgent it is.
    let urgency: WorkUrgency
    /// Whether the requirement decides.
    let isDeciding: Bool
    /// What is missing or asked, as whole sentences for a team.
    let text: String
    /// The words of the norm.
    let norm: String
    /// Where the norm states them: document and place.
    let source: String
    /// Who is to act.
    let doer: String
    /// The places in the dossier that tell most.
    let facts: [Fact]
    /// How many such places are not among them.
    let moreFacts: Int
    /// The day it came due when it is not met, the end of its term while that runs; nil when there is none or it is
    /// not known.
    let day: PartialDate?
    /// The day on which the file was judged: what happened after it was not seen.
    let judgedOn: PartialDate
    /// What it would change about the indicator.
    let effect: String
    /// Every moment to come, when its term still runs.
    let moments: [WorkMoment]

    /// How many places are kept of a point.
    static let factLimit = DossierWords.placeLimit

    /// How many days it was overdue on the day on which the file was judged; nil when it was not, or that is not known
    /// to the day.
    var daysOverdue: Int? {
        guard urgency <= .now, let since = day?.day, let judged = judgedOn.day, since <= judged else {
            return nil
        }
        return Int(judged.number - since.number)
    }

    /// Whether it goes before another point of the same dossier.
    static func precedes(_ left: WorkItem, _ right: WorkItem) -> Bool {
        let (one, other) = (left.rank, right.rank)
        return one == other ? left.code < right.code : one.lexicographicallyPrecedes(other)
    }

    /// What orders points: urgency; then what decides and what is overdue longest, or what comes first.
    var rank: [Int] {
        let day = self.day.map { Int(urgency == .coming ? $0.first : $0.last) } ?? .max
        let role = isDeciding ? 0 : 1
        return [urgency.rawValue] + (urgency == .coming ? [day, role] : [role, day])
    }
}
