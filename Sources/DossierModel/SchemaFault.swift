/// One thing wrong with a schema, apart from its wording.
struct SchemaFault: Error, Hashable, Sendable {
    /// What is wrong.
    enum Code: Hashable, Sendable {
        /// The file cannot be opened or read.
        case unreadable
        /// Not well-formed XML.
        case notXML
        /// A document type declaration.
        case documentType
        /// An element that the subset does not have, or not there.
        case element(name: String, parent: String?, allowed: [String])
        /// An attribute that the subset does not have.
        case attribute(name: String, element: String, allowed: [String])
        /// An attribute that must be there.
        case missingAttribute(name: String, element: String)
        /// An attribute with a value that the subset does not have.
        case attributeValue(name: String, element: String, allowed: String)
        /// Text where only elements may stand.
        case text(element: String)
        /// An element that must stand there, so many times.
        case missingElement(name: String, parent: String)
        /// A name that is taken.
        case duplicate(name: String)
        /// A name that is not ASCII letters and digits with a capital first.
        case name(String)
        /// No documentation.
        case undocumented(name: String)
        /// A type that is not in the schema.
        case unknownType(name: String, nearest: String?)
        /// A type that cannot stand there.
        case wrongType(name: String, allowed: String)
        /// More than one where only the element of a list may be repeated.
        case repeated(name: String)
        /// Required and nillable at once.
        case requiredNillable(name: String)
        /// A facet on a base that does not take it.
        case facet(name: String, base: String, allowed: String)
        /// A pattern outside the subset.
        case pattern(reason: ValuePattern.Fault)
        /// A path of a reference that is no numbered list.
        case target(path: String)
    }

    /// What is wrong.
    var code: Code
    /// The 1-based line, or 0 for the file as a whole.
    var line: Int
}
