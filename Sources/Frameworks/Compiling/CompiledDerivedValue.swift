public import Feel

/// A value worked out and shown, never deciding.
public struct CompiledDerivedValue: Sendable {
    /// One row: the value when the condition is the first that holds.
    public struct Row: Sendable {
        /// When the row gives the value; nil for always.
        public let when: Condition?
        /// The value.
        public let value: Locate
    }

    /// The name.
    public let name: String
    /// The rows in order; the first that holds gives the value.
    public let rows: [Row]
}
