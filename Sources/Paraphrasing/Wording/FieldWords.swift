import Records

/// What a field is called in a sentence, from its documentation or else its name.
///
/// Documentation of a field is the question it answers (`Waarom het doel is vervallen.`), a question with yes or no
/// (`Of de actie is uitgevoerd.`), or a noun with what belongs to it (`De dag waarop het doel is gesteld.`).
struct FieldWords: Hashable, Sendable {
    /// What the documentation is made of.
    enum Kind: Hashable, Sendable {
        /// A noun with its article, in lower case.
        case noun(String)
        /// A question in lower case, the verb at its end.
        case question(String)
        /// What a question with yes or no asks, without *of*.
        case whether(String)
        /// Anything else.
        case other
    }

    let kind: Kind
    /// The name in words: `sociale netwerk`.
    let name: String
    /// Whether no other field of the model is documented in these words.
    let isUnique: Bool

    /// Reads the documentation of a field.
    init(documentation: String, name: String, isUnique: Bool) {
        self.name = name
        self.isUnique = isUnique
        let first = Self.firstPart(documentation)
        let words = first.split(separator: " ")
        let lower = first.prefix(1).lowercased() + first.dropFirst()
        switch words.first?.lowercased() {
        case "de", "het": kind = .noun(String(lower.split(separator: ",").first ?? ""))
        case "of" where words.count > 2: kind = .whether(Self.withoutAside(String(lower.dropFirst(3))))
        case let word? where Self.asks(word, words.dropFirst().first?.lowercased()):
            kind = .question(Self.withoutAside(lower))
        default: kind = .other
        }
    }

    /// The documentation up to its first full stop, colon, semicolon or parenthesis.
    private static func firstPart(_ text: String) -> String {
        let end = text.firstIndex { ".:;(".contains($0) } ?? text.endIndex
        return String(text[..<end]).trimmed
    }

    /// A clause without an example or a restriction behind it, which says nothing of what the field is.
    private static func withoutAside(_ text: String) -> String {
        for aside in [", zoals ", ", ook ", ", bijvoorbeeld ", ", als ", ", liefst ", ", concreet "] {
            if let range = text.firstRange(of: aside) { return String(text[..<range.lowerBound]) }
        }
        return text
    }

    private static func asks(_ first: String, _ second: String?) -> Bool {
        let askers: Set = ["wie", "wat", "hoe", "welk", "welke", "wanneer"]
        if askers.contains(first) || (first.hasPrefix("waar") && first.count > 4) { return true }
        return second.map { askers.contains($0) || $0 == "hoeverre" } ?? false
    }

    /// Whether the documentation itself names a record: its noun, with or without the article.
    func mentions(_ reference: String) -> Bool {
        let text =
            switch kind {
            case .noun(let text), .question(let text), .whether(let text): text
            case .other: ""
            }
        let words = reference.split(separator: " ")
        guard words.count == 2, let noun = words.last else { return false }
        return text.split { !$0.isLetter && $0 != "-" }.contains(noun)
    }

    /// Whether the words leave nothing to say about whose field it is.
    var standsAlone: Bool { isUnique && kind != .other }
}

extension String {
    /// The text without blanks at its ends.
    var trimmed: String {
        var text = Substring(self)
        while text.first?.isWhitespace ?? false { text.removeFirst() }
        while text.last?.isWhitespace ?? false { text.removeLast() }
        return String(text)
    }
}
