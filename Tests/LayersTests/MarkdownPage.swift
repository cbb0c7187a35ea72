import Foundation
import Testing

/// A page of Markdown, as far as its links go.
struct MarkdownPage: Sendable {
    /// The path from the root.
    let path: String
    /// The lines outside fenced blocks.
    let lines: [Substring]

    /// The README and its like, and every page of `docs`.
    static let all: [String] =
        ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md"]
        + SourceTree.files(in: "docs", ending: ".md")

    /// Reads a page.
    ///
    /// - Throws: Foundation's error when the file cannot be read as UTF-8.
    init(path: String) throws {
        self.path = path
        var isInside = false
        lines = try SourceTree.text(of: path).split(separator: "\n", omittingEmptySubsequences: false).filter
        {
            line in
            if line.hasPrefix("```") {
                isInside.toggle()
                return false
            }
            return !isInside
        }
    }

    /// The targets of its links within the checkout, such as `docs/handleiding.md#privacy`.
    var localLinks: [String] {
        lines.flatMap { $0.matches(of: #/\]\(([^)\s]+)\)/#).map { String($0.output.1) } }
            .filter { !$0.contains("://") && !$0.hasPrefix("mailto:") }
    }

    /// The names by which its headings can be linked to.
    var anchors: Set<String> {
        var seen: [String: Int] = [:]
        var result: Set<String> = []
        for line in lines where line.hasPrefix("#") {
            let title = line.drop { $0 == "#" }.drop { $0 == " " }.lowercased()
            let slug = String(
                title.compactMap { character -> Character? in
                    if character == " " { return "-" }
                    return character.isLetter || character.isNumber || "-_".contains(character)
                        ? character : nil
                })
            let earlier = seen[slug, default: 0]
            seen[slug] = earlier + 1
            result.insert(earlier == 0 ? slug : "\(slug)-\(earlier)")
        }
        return result
    }
}
