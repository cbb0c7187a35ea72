import Foundation

/// What a page of documentation shows of a run of the program.
///
/// A fenced block holds a line with the command, `$ dossiertoets …` or the line that `make run` prints, and behind it
/// lines of output. A line `…` stands for any number of lines that are left out.
struct ConsoleExcerpt: CustomStringConvertible {
    /// The page and the line of the command, `docs/handleiding.md:12`.
    let place: String
    /// The arguments behind the name of the program.
    let arguments: [String]
    /// The lines behind the command.
    let lines: [String]

    var description: String { "\(place) \(arguments.joined(separator: " "))" }

    /// The excerpts of all pages.
    static var all: [ConsoleExcerpt] { DocumentationPage.all.flatMap(excerpts) }

    private static func excerpts(in page: DocumentationPage) -> [ConsoleExcerpt] {
        page.blocks.filter { $0.language.isEmpty }.compactMap { block in
            guard let index = block.lines.firstIndex(where: { command($0) != nil }),
                let arguments = command(block.lines[index])
            else { return nil }
            return ConsoleExcerpt(
                place: "\(page.name):\(block.line + index)", arguments: arguments,
                lines: Array(block.lines.dropFirst(index + 1)))
        }
    }

    /// The arguments of a line that runs the program, or nil.
    private static func command(_ line: String) -> [String]? {
        for start in ["$ dossiertoets ", "$ .build/debug/dossiertoets ", ".build/debug/dossiertoets "]
        where line.hasPrefix(start) {
            return line.dropFirst(start.count).split(separator: " ").map(String.init)
        }
        return nil
    }

    /// The first part, between two lines `…`, that the output does not have where the page shows it; nil when it has all.
    func missing(in output: [String]) -> String? {
        let parts = lines.split(separator: "…", omittingEmptySubsequences: false).map(Array.init)
        var position = 0
        for (index, part) in parts.enumerated() where !part.isEmpty {
            let last = output.count - part.count
            let isFirst = index == 0
            let isLast = index == parts.count - 1
            let starts = isFirst ? [0] : isLast ? [last] : Array(position..<max(position, last + 1))
            guard
                let start = starts.first(where: { start in
                    start >= position && start <= last && output[start...].starts(with: part)
                })
            else { return part.joined(separator: "\n") }
            position = start + part.count
        }
        return parts.count > 1 || position == output.count ? nil : "the output goes on: end with …"
    }
}
