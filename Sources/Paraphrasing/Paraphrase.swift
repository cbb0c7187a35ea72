/// An expression in plain Dutch: a sentence, or a line that ends in a colon with parts under it.
public struct Paraphrase: Hashable, Sendable {
    /// The sentence, or the line above the parts.
    public let lead: Phrase
    /// What stands under the line, in order; empty for a sentence that is complete.
    public let parts: [Paraphrase]

    /// Makes a paraphrase from its parts.
    init(lead: Phrase, parts: [Paraphrase] = []) {
        self.lead = lead
        self.parts = parts
    }

    /// Whether some of it is shown as it is written, because it cannot be said better.
    public var showsSource: Bool {
        lead.runs.contains { if case .source = $0 { true } else { false } }
            || parts.contains { $0.showsSource }
    }

    /// Whether all of it is shown as it is written.
    public var isSource: Bool {
        guard parts.isEmpty, lead.runs.count == 1 else { return false }
        return showsSource
    }

    /// The names of the terms it mentions, in order of first mention.
    public var terms: [String] {
        var seen: Set<String> = []
        let own = lead.runs.compactMap { if case .term(let name) = $0 { name } else { nil } }
        return (own + parts.flatMap(\.terms)).filter { seen.insert($0).inserted }
    }

    /// The lines, each with how deep it stands, from 0 on.
    public var lines: [(depth: Int, phrase: Phrase)] {
        [(0, lead)] + parts.flatMap { part in part.lines.map { ($0.depth + 1, $0.phrase) } }
    }

    /// The lines as text, two blanks for each level: how a test or a terminal sees it.
    public var text: String {
        lines.map { depth, phrase in
            depth == 0 ? phrase.text : String(repeating: "  ", count: depth - 1) + "- " + phrase.text
        }.joined(separator: "\n")
    }

    /// The paraphrase as a sentence of its own: a capital in front and, when nothing stands under it, a full stop.
    var asSentence: Paraphrase {
        var sentence = lead.capitalised
        if parts.isEmpty && !sentence.endsInStop { sentence.append(.text(".")) }
        return Paraphrase(lead: sentence, parts: parts)
    }
}

extension Phrase {
    /// The phrase with a capital at the front, unless it begins with something that has a name.
    var capitalised: Phrase {
        var result = Phrase("")
        for (index, run) in runs.enumerated() {
            switch run {
            case .text(let text) where index == 0: result.append(.text(Self.capitalised(text)))
            case .variable(let shown, let name) where index == 0:
                result.append(.variable(shown: Self.capitalised(shown), name: name))
            default: result.append(run)
            }
        }
        return result
    }

    /// A text with a capital at the front; *één* then loses its first accent.
    private static func capitalised(_ text: String) -> String {
        text.hasPrefix("één") ? "Eén" + text.dropFirst(3) : text.prefix(1).uppercased() + text.dropFirst()
    }

    /// Whether a full stop or a piece of source stands at the end, behind which none belongs.
    fileprivate var endsInStop: Bool {
        switch runs.last {
        case .text(let text): text.hasSuffix(".") || text.hasSuffix(":")
        case .source: true
        default: false
        }
    }
}
