import Diagnostics

/// A node of a YAML file: what is written and where, with no type read into it.
struct YamlNode {
    /// How a scalar is written, as far as it matters here.
    enum Style: Equatable {
        /// Without quotes.
        case plain
        /// In single or double quotes.
        case quoted
        /// A block that begins with exactly `|-`; its text begins at this 1-based column of the next line.
        case literal(column: Int)
        /// Any other block: `|`, `|+`, `>`, `>-`, or with a number.
        case otherBlock
    }

    /// What the node is made of.
    enum Content {
        /// Keys with their values in written order; no key twice.
        case mapping([Entry])
        /// Items in written order.
        case sequence([YamlNode])
        /// A text.
        case scalar(String, Style)
    }

    /// A key with its value.
    struct Entry {
        /// The key.
        var name: String
        /// Where the key stands.
        var place: Place
        /// The value.
        var value: YamlNode
    }

    /// What the node is made of.
    var content: Content
    /// Where the node begins; for a block its `|` or `>`.
    var place: Place

    /// The text of a scalar, or nil for another node.
    var scalar: String? {
        if case .scalar(let text, _) = content { text } else { nil }
    }

    /// The scalar under `key` of a mapping, or nil.
    func scalar(under key: Key) -> String? {
        guard case .mapping(let entries) = content else { return nil }
        return entries.first { $0.name == key.rawValue }?.value.scalar
    }

    /// How messages name this node: `eis 4.B1.a`, or `een eis` when it has no name of its own.
    func label(_ noun: String, by key: Key) -> String {
        guard let name = scalar(under: key), !name.isEmpty else { return "een " + noun }
        return noun + " " + String(String.UnicodeScalarView(name.unicodeScalars.prefix(64)))
    }
}
