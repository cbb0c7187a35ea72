import Diagnostics
import Frameworks
import Paraphrasing

extension TextPage {
    /// A condition in words, its parts beneath it; nothing when it can only be shown as it is written.
    mutating func words(_ paraphrase: Paraphrase, indent: Int) {
        guard !paraphrase.isSource else { return }
        for (depth, phrase) in paraphrase.lines {
            let bullet = depth == 0 ? "" : "- "
            paragraph(
                bullet + VisibleText.escaped(phrase.text), indent: indent + max(depth - 1, 0) * Self.step,
                hanging: 2)
        }
    }

    /// An expression as it is written; behind a bar where it stands under its words.
    mutating func code(_ expression: ExpressionSource, indent: Int, hasBar: Bool = false) {
        let lines = expression.text.split(separator: "\n", omittingEmptySubsequences: false)
        code(lines.map { (hasBar ? "| " : "") + VisibleText.escaped(String($0)) }, indent: indent)
    }
}
