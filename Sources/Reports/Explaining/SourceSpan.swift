/// A stretch of a line of a dossier: a name and what holds it together may always be shown, a value only when asked.
struct SourceSpan: Hashable, Sendable {
    /// What a stretch is.
    enum Kind: Sendable {
        /// Brackets, quotation marks, blanks.
        case structure
        /// The name of an element, attribute or key.
        case name
        /// What a dossier says: a value, a comment, and whatever is neither structure nor name.
        case value
    }

    /// What it is.
    var kind: Kind
    /// Its text as it stands.
    var text: String

    /// What stands in the place of a value that is not shown, whatever its length.
    static let mask = "•••"

    /// The most code points of a name.
    private static let nameLimit = 64

    /// A stretch with a name; a value when it is none that the model can have.
    static func named(_ text: String) -> SourceSpan {
        let isName =
            !text.isEmpty && text.unicodeScalars.count <= nameLimit
            && text.utf8.allSatisfy {
                (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 95
                    || $0 == 45 || $0 == 46
            }
        return SourceSpan(kind: isName ? .name : .value, text: text)
    }

    /// The stretches without empty ones, neighbours of one kind in one.
    static func joined(_ spans: [SourceSpan]) -> [SourceSpan] {
        spans.reduce(into: []) { result, span in
            guard !span.text.isEmpty else { return }
            if span.kind != .name, let last = result.indices.last, result[last].kind == span.kind {
                result[last].text += span.text
            } else {
                result.append(span)
            }
        }
    }
}
