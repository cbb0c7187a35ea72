public import Frameworks

/// What is found about one topic over all dossiers.
public struct Finding: Hashable, Sendable {
    /// The code of the topic.
    public var topic: String
    /// The heading.
    public var title: String
    /// The heading of the section of the report it stands in.
    public var section: String
    /// The heading of the paragraph of that section.
    public var paragraph: String
    /// The requirements and points behind it.
    public var requirements: [RequirementCode]
    /// What the files it counts are about.
    public var level: RequirementLevel
    /// The parameters its conditions lean on, in the order of the framework.
    public var parameters: [String]
    /// Which way it points.
    public var direction: Direction
    /// In how many of the judged files it is met.
    public var met: Int
    /// How many files were judged: met or not met.
    public var judged: Int
    /// In how many files it cannot be established, is not yet due, or waits for a person.
    public var unknown: Int
    /// In how many of those its term still runs.
    public var notYetDue = 0
    /// In how many of those a person must say.
    public var judgementNeeded = 0
    /// In how many files it does not apply.
    public var notApplicable: Int
    /// The finding in sentences.
    public var text: String
    /// The files behind it by their ids, in order of adding: where it goes well those in which it is met,
    /// where it can be better those in which it is not; with no direction none.
    public var dossiers: FileIDs
    /// The few files in which it is not met although it goes well, of a topic of which these are always reported.
    public var exceptions: FileIDs

    /// What is told among the good practices; nil when it does not go well, or only meets the norm.
    public var goodPractice: String?
    /// The lacks that are told under another topic.
    public var toldElsewhere: [ToldElsewhere] = []
    /// The lacks under other topics because of which it does not apply, with in how many files.
    public var missingGround: [ToldElsewhere] = []
    /// How it fared group by group; empty when the dossiers are not split.
    public var groups: [GroupFinding] = []

    /// Whether it applied in any file.
    public var isApplicable: Bool { judged + unknown > 0 || !toldElsewhere.isEmpty }
}
