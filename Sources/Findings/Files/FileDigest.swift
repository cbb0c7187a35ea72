import CivilDates
import Frameworks
import Judging

/// What findings keep of the judgement of one file, whatever its size.
public struct FileDigest: Sendable {
    /// One question of one requirement.
    struct Question: Hashable, Sendable {
        let code: RequirementCode
        let question: String
        let isDeciding: Bool
    }

    /// Its row in the matrix.
    public let row: MatrixRow
    /// The day on which it was judged: the reference date, or the day of its export if that is earlier.
    let day: PartialDate
    /// The questions it leaves open.
    let questions: [Question]
    /// Its outcome under each topic that concerns it.
    let outcomes: [Int: Outcome]
    /// The topics that are unknown only because a person must answer.
    let personal: Set<Int>
    /// The topics of which a lack is told under another topic, and which that is.
    let toldElsewhere: [Int: Int]
    /// The topics that do not apply because something under another topic is missing, and which that is.
    let missingGround: [Int: Int]
    /// What people answered, a count of one each.
    let answers: [AnsweredRequirement]
    /// What it has in common with the others of its group; nil when the dossiers are not split.
    public var group: String?
}
