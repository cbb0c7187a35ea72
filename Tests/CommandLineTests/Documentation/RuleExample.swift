/// A condition on a page with what comes out of it: `werkdag(@"2026-04-27")  // nee`.
struct RuleExample: CustomStringConvertible {
    /// The page and the line, `docs/regeltaal.md:12`.
    let place: String
    /// The condition.
    let condition: String
    /// `ja`, `nee`, `onbekend: ` and the reason, or `fout: ` and the message.
    let result: String

    var description: String { "\(place) \(condition)" }

    /// The examples of a page, those in blocks `feel`.
    static func all(in page: DocumentationPage) -> [RuleExample] {
        page.blocks.filter { $0.language == "feel" }.flatMap { block in
            block.lines.enumerated().map { index, line in
                let parts = line.split(separator: " // ", maxSplits: 1).map(String.init)
                return RuleExample(
                    place: "\(page.name):\(block.line + index)",
                    condition: String(parts[0].trimmingPrefix { $0 == " " }),
                    result: parts.count == 2 ? parts[1] : "")
            }
        }
    }
}
