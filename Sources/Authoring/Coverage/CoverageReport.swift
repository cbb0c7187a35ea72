public import Diagnostics
import Feel
public import Frameworks

/// Which answers the operands of conditions gave in the examples, over all combinations of framework and region.
public struct CoverageReport: Sendable {
    private struct Key: Hashable {
        var place: Place
        var text: String
    }

    private var entries: [Key: OperandCoverage.Entry] = [:]

    /// Begins without operands.
    init() {}

    /// Adds what the examples of one combination showed.
    mutating func add(_ found: [OperandCoverage.Entry]) {
        for entry in found {
            let key = Key(place: entry.place, text: entry.text)
            if let known = entries[key] {
                entries[key]?.answers = known.answers.union(entry.answers)
                entries[key]?.possible = known.possible.union(entry.possible)
            } else {
                entries[key] = entry
            }
        }
    }

    /// How many operands there are.
    public var count: Int { entries.count }

    /// The operands that never gave one of the answers they can give, in file order.
    public var uncovered: [OperandCoverage.Entry] {
        entries.values.filter { !$0.possible.subtracting($0.answers).isEmpty }.sorted { one, two in
            (one.place, one.text) < (two.place, two.text)
        }
    }

    /// The uncovered operands as warnings, in file order.
    public var problems: [Problem] { uncovered.map(Self.problem) }

    private static func problem(_ entry: OperandCoverage.Entry) -> Problem {
        let missing = entry.possible.subtracting(entry.answers)
        let words = [(Operand.Answers.yes, "ja"), (.no, "nee"), (.unknown, "onbekend")].filter {
            missing.contains($0.0)
        }.map(\.1)
        let place = entry.term.map { " in begrip \"\($0)\"" } ?? ""
        return Problem(
            .warning, code: "niet-gedekt", place: entry.place,
            message:
                "\"\(shortened(entry.text))\"\(place) geeft in geen voorbeeld \(words.joined(separator: " of "))",
            remedy: entry.term == nil
                ? "schrijf bij \(entry.requirement) een voorbeeld waarin dat zo is"
                : "schrijf een voorbeeld van een eis die dit begrip gebruikt, zoals \(entry.requirement)")
    }

    /// An operand on a line of its own is shown whole in the excerpt: here its beginning is enough.
    private static func shortened(_ text: String) -> String {
        text.count <= 60 ? text : text.prefix(59) + "…"
    }
}
