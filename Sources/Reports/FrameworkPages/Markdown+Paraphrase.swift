import Paraphrasing

extension Markdown {
    /// A condition in words inside a cell of a table; nil when it can only be shown as it is written.
    static func words(_ paraphrase: Paraphrase) -> String? {
        if paraphrase.isSource { return nil }
        return lines(paraphrase).joined(separator: "<br>")
    }

    /// The lines of a paraphrase, parts behind a bullet, deeper ones indented.
    static func lines(_ paraphrase: Paraphrase) -> [String] {
        paraphrase.lines.map { depth, phrase in
            let indent = String(repeating: "&nbsp;", count: max(depth - 1, 0) * 4)
            return indent + (depth == 0 ? "" : "• ") + text(phrase.text)
        }
    }
}
