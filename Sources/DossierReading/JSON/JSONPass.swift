import Records
import StrictJSON

/// One dossier on its way from the parser into the arena.
///
/// It takes token after token and keeps its own stack, so that depth costs no stack of the machine.
struct JSONPass {
    let plan: ReadingPlan
    let arena: Arena
    let limits: ReadingLimits
    /// For each field of the open records, 1 when it was met.
    let seen = PlainBuffer<UInt8>()
    var parser: JSONPullParser
    var values: ValueReader
    var faults: FaultCollector
    /// The open records and lists.
    var frames: [JSONFrame] = []
    /// Whether nothing more is to be read.
    private(set) var isStopped = false
    /// The index of the root in the model, or -1.
    private(set) var root = -1
    /// Whether something was said about what the outermost object holds.
    private var isRootNoted = false
    /// The field of the innermost record whose value comes next, or -1.
    private var awaited = -1
    /// Whether the file holds the fields of a dossier without the key around them.
    private var isBare = false

    /// Makes a pass that waits for its first file.
    init(plan: ReadingPlan, arena: Arena, limits: ReadingLimits) {
        self.plan = plan
        self.arena = arena
        self.limits = limits
        parser = JSONPullParser(depthLimit: limits.depth)
        values = ValueReader(plan: plan, arena: arena, isExact: true)
        faults = FaultCollector(file: "", source: LazySource([]), limits: limits, format: .json)
    }

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - text: Its bytes.
    ///   - start: The offset of the first one that counts: behind a byte order mark.
    ///   - faults: Takes what is wrong or strange.
    /// - Returns: Whether it was read to its end.
    mutating func read(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int, faults: FaultCollector
    ) -> Bool {
        self.faults = faults
        parser.begin(text, from: start)
        frames.removeAll(keepingCapacity: true)
        seen.removeAll()
        (isStopped, isRootNoted, isBare, root, awaited) = (false, false, false, -1, -1)
        do {
            try readFile()
        } catch {
            stop(error)
        }
        return !isStopped
    }

    /// Forgets what was read last.
    mutating func clear() { root = -1 }

    /// The first token of the value of a field.
    mutating func value(ofField field: Int) throws(JSONFault) -> JSONPullParser.Token {
        awaited = field
        let token = try parser.next()
        awaited = -1
        return token
    }

    /// Passes over a value, of which the first token was taken.
    mutating func skip(_ token: JSONPullParser.Token) throws(JSONFault) {
        guard token == .beginObject || token == .beginArray else { return }
        let depth = parser.depth
        while parser.depth >= depth { _ = try parser.next() }
    }

    /// Notes a fault at the path of the innermost open record or list.
    ///
    /// - Parameters:
    ///   - fault: What is wrong.
    ///   - offset: The byte offset it stands at.
    ///   - field: The field of the open record that it is about, or -1.
    ///   - item: The 1-based position in the open list that it is about, or 0.
    mutating func note(_ fault: DossierReadingFault, at offset: Int, field: Int = -1, item: Int = 0) {
        faults.note(fault, at: offset, path: path(field: field) + (item > 0 ? "[\(item)]" : ""))
        if faults.isFull { isStopped = true }
    }

    private mutating func stop(_ fault: JSONFault) {
        if isStopped { return }
        note(fault.readingFault(depthLimit: limits.depth), at: fault.offset, field: awaited)
        isStopped = true
    }

    private mutating func readFile() throws(JSONFault) {
        let first = try parser.next()
        let start = parser.start
        if first == .beginObject {
            while !isStopped, try parser.next() == .key { try readRoot() }
        }
        if isStopped { return }
        if root < 0, !isRootNoted { noteNoRoot(at: start) }
        if first != .beginObject { try skip(first) }
        _ = try parser.next()
    }

    /// Reads a member of the outermost object.
    private mutating func readRoot() throws(JSONFault) {
        let (key, start, isDuplicate) = (parser.text, parser.start, parser.isDuplicateKey)
        let index = plan.roots.index(of: key)
        let name = String(decoding: key, as: UTF8.self)
        let token = try parser.next()
        if isDuplicate {
            note(DossierReadingFault(.duplicateKey, name: name), at: start)
        } else if index < 0 {
            noteUnknownRoot(name, at: start)
        } else if root >= 0 {
            let first = plan.model.roots[root].name
            note(DossierReadingFault(.secondRoot, name: name, others: [first]), at: start)
        } else {
            root = index
            try readRecord(ofRoot: index, token)
            return
        }
        try skip(token)
    }

    private mutating func readRecord(ofRoot index: Int, _ token: JSONPullParser.Token) throws(JSONFault) {
        let type = plan.model.roots[index].type
        let start = parser.start
        guard token == .beginObject else {
            noteWrongKind(token, expected: .object, at: start)
            arena.reset()
            root = -1
            isRootNoted = true
            try skip(token)
            return
        }
        let planned = PlannedField(
            holdsRecords: true, content: Int32(type), item: -1, isRequired: true, isNillable: false,
            isNumber: false)
        let record = arena.beginRecord(type: type, holder: -1, offset: start)
        push(
            JSONFrame(
                isList: false, isItem: false, type: type, field: -1, record: record, cell: -1,
                planned: planned,
                start: start))
        while !frames.isEmpty, !isStopped { try step() }
    }

    private mutating func noteNoRoot(at offset: Int) {
        note(DossierReadingFault(.wrongRoot, others: plan.roots.names), at: offset)
    }

    private mutating func noteUnknownRoot(_ name: String, at offset: Int) {
        isRootNoted = true
        if isBare { return }
        // A dossier without the key around it: said once, not for each of its fields.
        let bare = plan.model.roots.first { plan.model.types[$0.type].index(ofField: name) != nil }
        isBare = bare != nil && root < 0
        noteRoot(name, bare: isBare ? bare?.name : nil, at: offset)
    }
}
