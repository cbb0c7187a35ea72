import CivilDates
import Diagnostics
import Feel
import Records

/// Turns traces of the rules into facts of a dossier's table.
final class FactFinder {
    let arena: Arena
    private let source: SourceText
    private let suffixes: [String]
    private var paths: PathWriter
    private lazy var closingDates = ClosingDates(of: arena, suffixes: suffixes)
    private var numbers: FactNumbers
    /// The question a fact was given to last, so that each is given once.
    private var lastAsked: [Int] = []
    private var question = 0
    /// The facts of the question at hand.
    private var found: [FactNumber] = []
    /// How many facts were given out.
    private var given = 0

    /// The most facts that all judgements of one dossier may rest on together, each counted every time.
    static let limit = 500_000

    /// Whether more facts were asked for than one dossier may need: what is given then is no verdict.
    var isExhausted: Bool { given > Self.limit }

    private var table: FactTable { numbers.table }

    /// Makes a finder for one dossier.
    init(arena: Arena, source: SourceText, suffixes: [String]) {
        self.arena = arena
        self.source = source
        self.suffixes = suffixes
        paths = PathWriter(arena)
        numbers = FactNumbers(cellCount: arena.cells.count)
    }

    /// Gives the facts found their paths and places; none are found afterwards.
    func seal() { table.seal(arena, &paths, source: source, suffixes: suffixes) }

    /// The facts behind traces, each once, in the order they were looked at.
    ///
    /// - Parameters:
    ///   - traces: What the rules looked at.
    ///   - reasons: Why the answer is unknown; a partial date is missing something only when it matters.
    /// - Returns: The facts.
    func facts(_ traces: [Trace], unknownFor reasons: NullReasons = []) -> FactList {
        traces.withUnsafeBufferPointer { facts($0, unknownFor: reasons) }
    }

    /// The facts behind traces that stand on a stack, each once, in the order they were looked at.
    func facts(_ traces: UnsafeBufferPointer<Trace>, unknownFor reasons: NullReasons) -> FactList {
        if traces.isEmpty { return FactList() }
        begin()
        collect(traces, unknownFor: reasons)
        return FactList(found, in: table, isDistinct: true)
    }

    /// Begins to collect facts that are given together, each once.
    func begin() {
        question += 1
        found.removeAll(keepingCapacity: true)
    }

    /// Collects the facts behind some traces.
    ///
    /// A closing date that is not recorded means what the status says, so the status is a fact beside it. Of a case that
    /// was closed later the status means what the closing date says. For a state that is not known for want of its day,
    /// that day is the fact.
    func collect(_ traces: UnsafeBufferPointer<Trace>, unknownFor reasons: NullReasons) {
        guard !isExhausted, !traces.isEmpty else { return }
        let start = found.count
        var seen = Seen()
        for trace in traces {
            guard trace.suffix == 0, let day = arena.daysOfStates[Int(trace.cell)] else {
                add(number(trace, reasons), trace, &seen)
                continue
            }
            let date = Trace(cell: UInt32(day))
            add(number(trace, reasons, as: .undatedState), trace, &seen)
            add(number(date, reasons, as: .dayOfState(arena.cells[Int(trace.cell)].reasons)), date, &seen)
        }
        given += found.count - start
        if reasons == .partialDate && !seen.isMissing {
            // Full dates that leave an answer open are the same day: which came last is what is missing.
            for number in found[start...] { lastAsked[Int(number)] = 0 }
            found.removeSubrange(start...)
            for trace in traces where arena.cells[Int(trace.cell)].tag == .date {
                add(number(trace, reasons, as: .openDate), trace, &seen)
            }
        }
        addClosing(beside: traces, reasons, &seen)
    }

    /// Adds what is to be read together with the status, or with the closing date.
    private func addClosing(
        beside traces: UnsafeBufferPointer<Trace>, _ reasons: NullReasons, _ seen: inout Seen
    ) {
        guard arena.isClosingSetAside || seen.isClosingDateMissing else { return }
        if let closing = closingDates.beside(traces) { add(number(closing, reasons), closing, &seen) }
        guard seen.isClosingDateMissing, let status = closingDates.status, !traces.contains(status) else {
            return
        }
        add(number(status, reasons), status, &seen)
    }

    /// Gives what was collected, what is there apart from what is missing.
    func take() -> (present: FactList, missing: FactList) {
        let count = found.count(where: isMissing)
        if count == 0 { return (FactList(found, in: table, isDistinct: true), FactList()) }
        if count == found.count { return (FactList(), FactList(found, in: table, isDistinct: true)) }
        return (
            FactList(found.filter { !isMissing($0) }, in: table, isDistinct: true),
            FactList(found.filter(isMissing), in: table, isDistinct: true)
        )
    }

    /// What was seen among some traces.
    private struct Seen {
        var isMissing = false
        var isClosingDateMissing = false
    }

    /// Adds a fact to the question at hand, unless it is there already.
    private func add(_ number: FactNumber, _ trace: Trace, _ seen: inout Seen) {
        if isMissing(number) {
            seen.isMissing = true
            if closingDates.traces.contains(trace) { seen.isClosingDateMissing = true }
        }
        if lastAsked[Int(number)] == question { return }
        lastAsked[Int(number)] = question
        found.append(number)
    }

    /// The path of a list item that a variable was bound to.
    func path(of element: Located) -> String {
        var path: [UInt8] = []
        if element.cell.tag == .record {
            path = paths.path(ofRecord: Int(element.cell.bits))
        } else if element.trace.isSome {
            paths.append(pathOfCell: Int(element.trace.cell), to: &path)
        }
        return String(decoding: path, as: UTF8.self)
    }

    private func isMissing(_ number: FactNumber) -> Bool { !table.reasons(of: number).isEmpty }

    /// The number of the fact behind a trace.
    ///
    /// - Parameters:
    ///   - trace: What a rule looked at.
    ///   - reasons: Why the answer is unknown.
    ///   - role: What it is to that answer.
    /// - Returns: The number.
    private func number(
        _ trace: Trace, _ reasons: NullReasons, as role: FactRole = .value
    ) -> FactNumber {
        let number = numbers.number(
            of: trace, reasons: role.reasons(of: trace, in: arena, unknownFor: reasons))
        if number == lastAsked.count { lastAsked.append(0) }
        return number
    }
}
