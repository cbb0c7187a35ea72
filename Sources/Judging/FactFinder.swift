import CivilDates
import Diagnostics
import Feel
import Records

/// Turns traces of the rules into facts with path, line and column.
struct FactFinder {
    let arena: Arena
    let source: SourceText
    let suffixes: [String]
    private let known = KnownFacts()

    /// The most facts that all judgements of one dossier may rest on together, each counted every time: about 40 MB.
    static let limit = 500_000

    /// Whether more facts were asked for than one dossier may need: what is given then is no verdict.
    var isExhausted: Bool { known.given > Self.limit }

    /// Makes a finder for one dossier.
    init(arena: Arena, source: SourceText, suffixes: [String]) {
        self.arena = arena
        self.source = source
        self.suffixes = suffixes
    }

    /// The facts behind traces, each once, in the order they were looked at.
    ///
    /// A closing date that is not recorded means what the status says, so the status is a fact beside it.
    ///
    /// - Parameters:
    ///   - traces: What the rules looked at.
    ///   - reasons: Why the answer is unknown; a partial date is missing something only when it matters.
    /// - Returns: The facts with their places.
    func facts(_ traces: [Trace], unknownFor reasons: NullReasons = []) -> [Fact] {
        var seen: Set<Trace> = []
        guard !isExhausted else { return [] }
        var found = traces.compactMap { trace in
            seen.insert(trace).inserted ? fact(trace, reasons) : nil
        }
        known.given += found.count
        if reasons == .partialDate && !found.contains(where: \.isMissing) {
            // Full dates that leave an answer open are the same day: which came last is what is missing.
            found = traces.indices.compactMap { index in
                arena.cells[Int(traces[index].cell)].tag == .date
                    ? fact(traces[index], reasons, isOpen: true) : nil
            }
            found = RequirementJudgement.once(found)
        }
        guard found.contains(where: { $0.isMissing && $0.path == Arena.closingDatePath }),
            let status = arena.statusCell.map({ Trace(cell: UInt32($0)) }), !seen.contains(status)
        else { return found }
        return found + [fact(status, reasons)]
    }

    /// The path of a list item that a variable was bound to.
    func path(of element: Located) -> String {
        switch element.cell.tag {
        case .record: arena.path(ofRecord: Int(element.cell.bits))
        default: element.trace.isSome ? arena.path(ofCell: Int(element.trace.cell)) : ""
        }
    }

    private func fact(_ trace: Trace, _ unknownFor: NullReasons, isOpen: Bool = false) -> Fact {
        var fact = known.facts[trace] ?? place(trace)
        let cell = arena.cells[Int(trace.cell)]
        if cell.tag == .date && (isOpen || !cell.partialDate.isFull) && unknownFor.contains(.partialDate) {
            fact.reasons = .partialDate
        }
        return fact
    }

    /// A fact as its cell has it, worked out and remembered.
    private func place(_ trace: Trace) -> Fact {
        let index = Int(trace.cell)
        let base = arena.path(ofCell: index)
        let suffix = suffixes[Int(trace.suffix)]
        let (line, column) = source.position(of: arena.offset(ofCell: index))
        let fact = Fact(
            path: suffix.isEmpty ? base : "\(base).\(suffix)", line: line, column: column,
            reasons: arena.cells[index].reasons)
        known.facts[trace] = fact
        return fact
    }
}

/// The facts of one dossier that were worked out before.
///
/// Every item of a list may rest on every other: what that costs must be a look, not a walk to the place in the file.
private final class KnownFacts {
    var facts: [Trace: Fact] = [:]
    /// How many facts were given out.
    var given = 0
}
