import Foundation

/// A page that people wrote: the README or a page of `docs`.
struct DocumentationPage {
    /// A fenced block of a page.
    struct Block {
        /// The word behind the opening fence; empty for output of the program.
        let language: String
        /// The file that the reader puts the lines in, the second word behind the opening fence; nil for none.
        let file: String?
        /// The lines between the fences.
        let lines: [String]
        /// The number of the first of them in the page.
        let line: Int
    }

    /// The path from the checkout.
    let name: String
    /// The text.
    let text: String

    /// All pages, the README first.
    static var all: [DocumentationPage] {
        let docs = (try? FileManager.default.contentsOfDirectory(atPath: Program.root.path + "/docs")) ?? []
        let names = ["README.md"] + docs.filter { $0.hasSuffix(".md") }.sorted().map { "docs/" + $0 }
        return names.map(DocumentationPage.init)
    }

    /// Reads a page; one that is not there is empty.
    init(_ name: String) {
        self.name = name
        let url = Program.root.appendingPathComponent(name)
        text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    }

    /// The fenced blocks in order.
    var blocks: [Block] {
        var result: [Block] = []
        var open: (words: [String], line: Int, lines: [String])?
        for (index, line) in text.components(separatedBy: "\n").enumerated() {
            if let block = open, line == "```" {
                result.append(
                    Block(
                        language: block.words.first ?? "", file: block.words.dropFirst().first,
                        lines: block.lines, line: block.line))
                open = nil
            } else if open != nil {
                open?.lines.append(line)
            } else if line.hasPrefix("```") {
                open = (line.dropFirst(3).split(separator: " ").map(String.init), index + 2, [])
            }
        }
        return result
    }

    /// What stands between backquotes in a line, outside fenced blocks.
    var codeSpans: [String] {
        prose.flatMap { line in
            line.matches(of: #/`([^`]+)`/#).map { String($0.output.1) }
        }
    }

    /// The rows of the first table behind a heading, each as its cells; the row of titles is left out.
    func rows(under heading: String) -> [[String]] {
        let behind = prose.drop { $0 != heading }.dropFirst().drop { !$0.hasPrefix("|") }
        return behind.prefix { $0.hasPrefix("|") }.dropFirst(2).map { line in
            line.dropFirst().dropLast().components(separatedBy: " | ").map {
                $0.trimmingCharacters(in: .whitespaces)
            }
        }
    }

    /// The lines outside fenced blocks.
    private var prose: [String] {
        var isInside = false
        return text.components(separatedBy: "\n").filter { line in
            guard line.hasPrefix("```") else { return !isInside }
            isInside.toggle()
            return false
        }
    }
}
