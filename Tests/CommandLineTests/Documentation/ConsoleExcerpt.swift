import Foundation

/// What a page of documentation shows of a run of the program.
///
/// A fenced block holds a line with the command, `$ dossiertoets …` or the line that `make run` prints, and behind it
/// lines of output. A line `…` stands for any number of lines that are left out. What the page had the reader do before
/// is done first.
struct ConsoleExcerpt: CustomStringConvertible {
    /// The page and the line of the command, `docs/handleiding.md:12`.
    let place: String
    /// The arguments behind the name of the program.
    let arguments: [String]
    /// The lines behind the command.
    let lines: [String]
    /// The blocks above it that tell the reader to make a file or to run a line in the shell.
    var preparations: [DocumentationPage.Block] = []

    var description: String { "\(place) \(arguments.joined(separator: " "))" }

    /// The page that has its own test: its commands need the framework that is made there.
    private static let pageApart = "docs/kader-maken.md"
    /// What stands before the arguments of a line that runs the program.
    private static let starts = [
        "$ dossiertoets ", "$ .build/debug/dossiertoets ", ".build/debug/dossiertoets ",
        "$ unshare --user --map-root-user --net dossiertoets ",
    ]

    /// The excerpts of all pages.
    static var all: [ConsoleExcerpt] {
        DocumentationPage.all.flatMap { page in excerpts(in: page) }
    }

    private static func excerpts(in page: DocumentationPage) -> [ConsoleExcerpt] {
        var preparations: [DocumentationPage.Block] = []
        var result: [ConsoleExcerpt] = []
        for block in page.blocks where page.name != pageApart {
            if block.file != nil || block.language == "sh" { preparations.append(block) }
            guard ["", "console"].contains(block.language),
                let index = block.lines.firstIndex(where: { command($0) != nil }),
                let arguments = command(block.lines[index])
            else { continue }
            result.append(
                ConsoleExcerpt(
                    place: "\(page.name):\(block.line + index)", arguments: arguments,
                    lines: Array(block.lines.dropFirst(index + 1)), preparations: preparations))
        }
        return result
    }

    /// The arguments of a line that runs the program, or nil.
    private static func command(_ line: String) -> [String]? {
        starts.first { line.hasPrefix($0) }.map { words(of: String(line.dropFirst($0.count))) }
    }

    /// The words of a command; those between quotes are one.
    private static func words(of command: String) -> [String] {
        command.matches(of: #/'([^']*)'|"([^"]*)"|([^ '"]+)/#).map { match in
            String(match.output.1 ?? match.output.2 ?? match.output.3 ?? "")
        }
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
