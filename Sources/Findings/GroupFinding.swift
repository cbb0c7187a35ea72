/// How a topic fared among the dossiers of one group, such as those of one kind of team.
public struct GroupFinding: Hashable, Sendable {
    /// What the dossiers of the group have in common: a code of the model, or that it is not recorded.
    public var value: String
    /// Which way it points in this group.
    public var direction: Direction
    /// In how many dossiers of the group it is met.
    public var met: Int
    /// How many dossiers of the group were judged.
    public var judged: Int
    /// In how many it cannot be established, is not yet due, or waits for a person.
    public var unknown: Int
}
