import Feel

/// The names that have a meaning at a place in an expression, and their translations.
final class XPathScope {
    /// Where a name is looked for next; nil for the scope of a whole expression or of a term.
    let parent: XPathScope?
    /// The element a list is filtered by, whose fields are names of their own.
    let item: Translated?
    private var names: [String: Translated] = [:]

    init(parent: XPathScope?, item: Translated? = nil) {
        self.parent = parent
        self.item = item
    }

    /// Gives a name a meaning.
    func bind(_ name: String, to meaning: Translated) { names[name] = meaning }

    /// What a name is bound to in this scope itself.
    subscript(name: String) -> Translated? { names[name] }
}
