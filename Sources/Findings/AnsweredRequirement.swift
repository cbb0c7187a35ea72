public import Frameworks

/// What people answered about one requirement, over all files.
public struct AnsweredRequirement: Hashable, Sendable {
    /// The requirement or point.
    public var code: RequirementCode
    /// How many answers there are.
    public var answers = 0
    /// How many of those stand beside a proposal of the machine: *voldaan*, *niet voldaan* or *niet van toepassing*.
    public var proposals = 0
    /// From how many of those proposals the answer departs.
    public var departures = 0
    /// How many answers contradict what the file shows or lacks.
    public var contradictions = 0
}
