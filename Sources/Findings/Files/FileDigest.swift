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
    /// The questions it leaves open.
    let questions: [Question]
    /// Its outcome under each topic that concerns it.
    let outcomes: [Int: Outcome]
    /// The topics that are unknown only because a person must answer.
    let personal: Set<Int>
    /// The topics of which a lack is told under another topic, and which that is.
    let toldElsewhere: [Int: Int]
    /// What people answered, a count of one each.
    let answers: [AnsweredRequirement]
    /// What it has in common with the others of its group; nil when the dossiers are not split.
    public var group: String?
}
