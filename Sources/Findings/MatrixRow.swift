public import Frameworks

/// One row of the matrix: a file and its indicators.
public struct MatrixRow: Hashable, Sendable {
    /// The pseudonymous id.
    public var id: String
    /// `dossier`, `instelling` or `netwerk`.
    public var kind: String
    /// One mark per indicator of the framework, in its order.
    public var marks: [Mark]

    /// What the file is about; nil for a kind of file that no framework knows.
    public var level: RequirementLevel? { RequirementLevel(rawValue: kind) }

    /// Makes a row from its parts.
    public init(id: String, kind: String, marks: [Mark]) {
        self.id = id
        self.kind = kind
        self.marks = marks
    }
}
