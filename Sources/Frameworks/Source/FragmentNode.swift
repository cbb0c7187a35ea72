public import Diagnostics

/// A value inside the dossier fragment of an example.
public struct FragmentNode: Sendable, Equatable {
    /// What the value is made of.
    public indirect enum Content: Sendable, Equatable {
        /// A record: named fields in written order, no name twice.
        case mapping([Field])
        /// A list in written order.
        case sequence([FragmentNode])
        /// A text; `isNull` when it is a plain `null`, which means: recorded as unknown.
        case scalar(String, isNull: Bool)
    }

    /// A named field of a record.
    public struct Field: Sendable, Equatable {
        /// The name as written.
        public var name: String
        /// Where the name stands.
        public var place: Place
        /// The value.
        public var value: FragmentNode
    }

    /// What the value is made of.
    public var content: Content
    /// Where the value begins.
    public var place: Place
}
