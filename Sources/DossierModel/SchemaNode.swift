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
            .flatMap { $0.text.split(whereSeparator: \.isWhitespace) }.joined(separator: " ")
    }

    /// What its annotation says to programs under a source, as words; nil when there is nothing.
    func words(forPrograms source: String) -> [String]? {
        children(named: "annotation").flatMap { $0.children(named: "appinfo") }
            .first { $0.attributes["source"] == source }
            .map { $0.text.split(whereSeparator: \.isWhitespace).map(String.init) }
    }
}
