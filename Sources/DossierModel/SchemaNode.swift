/// An element of a schema as it stands in the file, with all below it.
struct SchemaNode {
    /// The local name, such as `complexType`.
    var name: String
    /// Whether it is in the namespace of XML Schema.
    var isSchemaElement: Bool
    /// The attributes by their names; a prefix counts as part of the name.
    var attributes: [String: String]
    /// The elements in it.
    var children: [SchemaNode]
    /// The text directly in it.
    var text: String
    /// The 1-based line of its start tag.
    var line: Int

    /// The elements in it with a name.
    func children(named name: String) -> [SchemaNode] { children.filter { $0.name == name } }

    /// The documentation in its annotation with blanks folded; empty when there is none.
    var documentation: String {
        children(named: "annotation").flatMap { $0.children(named: "documentation") }
            .flatMap(\.words).joined(separator: " ")
    }

    /// What its annotation says to programs under a source, as words; nil when there is nothing.
    func words(forPrograms source: String) -> [String]? {
        children(named: "annotation").flatMap { $0.children(named: "appinfo") }
            .first { $0.attributes["source"] == source }
            .map { $0.words.map(String.init) }
    }

    /// Whether its text consists of blanks.
    var isBlank: Bool { text.utf8.allSatisfy(Self.isBlank) }

    /// The words of its text.
    private var words: [Substring] { text.utf8.split(whereSeparator: Self.isBlank).map(Substring.init) }

    /// Whether a byte is a blank of XML.
    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
    }
}
