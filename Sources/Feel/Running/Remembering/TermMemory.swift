import Records

/// What the terms without parameters come to in the dossier at hand, so that each is worked out once or twice and not
/// for every item of every requirement.
///
/// The first time it is only noted that a term was asked, since most are asked once; the second time what it came to
/// is kept. Answers that keep the facts of decided sides are kept apart from those that do not.
final class TermMemory {
    /// The most facts that are kept for a dossier; what a term beyond it comes to is worked out every time.
    static let traceLimit = 1 << 16
    /// The most elements of lists that are kept for a dossier.
    static let elementLimit = 1 << 14
    /// The most texts of which is kept what was read of them.
    static let textLimit = 1 << 12

    /// How far it is with a term.
    enum State: UInt8 {
        /// It was asked once.
        case asked
        /// What it came to is kept.
        case kept
        /// What it comes to is worked out every time.
        case refused
    }

    /// A text that something was read of, by its place.
    struct Text: Hashable {
        let reading: ObjectIdentifier
        let isLiteral: Bool
        let start: Int64
        let count: UInt32
    }

    /// What one term came to.
    struct Entry {
        /// The run it was asked in last; 0 for never.
        var run: UInt64 = 0
        /// How far it is with the term in that run.
        var state = State.asked
        /// Its value, of a condition its answer.
        var value = Located(.absent)
        /// Where its elements stand.
        var elements = 0..<0
        /// Where the facts stand that it rests on; for a list those of its elements, one after the other.
        var traces = 0..<0
    }

    /// An element of a list.
    struct Element: BitwiseCopyable {
        var located: Located
        /// Whether it belongs to the list.
        var member: Tri
        /// How many facts about the list stand before those about its membership.
        var memberOffset: Int32
        /// How many stand before those its value rests on.
        var valueOffset: Int32
        /// How many there are.
        var count: Int32
    }

    private let termCount: Int
    /// Two for each term: without and with the facts of decided sides.
    let entries: UnsafeMutablePointer<Entry>
    let elements = PlainBuffer<Element>()
    let traces = PlainBuffer<Trace>()
    /// What was read of texts.
    private(set) var texts: [Text: UInt8] = [:]
    /// The number of the run, from 1.
    private(set) var run: UInt64 = 0

    /// Makes room for the terms of a program.
    init(termCount: Int) {
        self.termCount = max(termCount, 1)
        entries = .allocate(capacity: 2 * self.termCount)
        entries.initialize(repeating: Entry(), count: 2 * self.termCount)
    }

    deinit { entries.deallocate() }

    /// Begins another dossier: nothing is known of it.
    func begin() {
        run += 1
        elements.removeAll()
        traces.removeAll()
        texts.removeAll(keepingCapacity: true)
    }

    /// What is known of a term, and whether it was asked before in this run; notes that it is asked.
    func ask(_ term: Int, keepsDecided: Bool) -> (entry: UnsafeMutablePointer<Entry>, wasAsked: Bool) {
        let entry = entries + (2 * term + (keepsDecided ? 1 : 0))
        if entry.pointee.run == run { return (entry, true) }
        entry.pointee.run = run
        entry.pointee.state = .asked
        return (entry, false)
    }

    /// Keeps facts; nil when there is no room for them.
    func keep(_ facts: UnsafeBufferPointer<Trace>) -> Range<Int>? {
        let start = traces.count
        guard start + facts.count <= Self.traceLimit else { return nil }
        traces.append(contentsOf: facts)
        return start..<start + facts.count
    }

    /// Keeps the elements of a list and the facts of all of them; nil when there is no room for both.
    func keep(
        _ found: [Element], _ facts: UnsafeBufferPointer<Trace>
    ) -> (elements: Range<Int>, traces: Range<Int>)? {
        let start = elements.count
        guard start + found.count <= Self.elementLimit, let traces = keep(facts) else { return nil }
        found.withUnsafeBufferPointer { elements.append(contentsOf: $0) }
        return (start..<start + found.count, traces)
    }

    /// Keeps what was read of a text, when there is room for it.
    func keep(_ found: UInt8, of text: Text) {
        if texts.count < Self.textLimit { texts[text] = found }
    }
}
