/// A closed list of codes with their meaning.
public struct CodeList: Hashable, Sendable {
    /// One code of the list.
    public struct Entry: Hashable, Sendable {
        /// The code as it stands in a dossier, such as `veiligThuis`.
        public var code: String
        /// What it means, in Dutch.
        public var documentation: String

        /// Makes an entry from its parts.
        public init(code: String, documentation: String) {
            self.code = code
            self.documentation = documentation
        }
    }

    /// The name of its type in the schema.
    public var name: String
    /// The codes in schema order.
    public var entries: [Entry]

    /// Makes a list from its codes.
    public init(name: String, entries: [Entry]) {
        self.name = name
        self.entries = entries
    }
}
