import CLibXML2
import Records

/// One dossier on its way from the parser into the arena.
///
/// The parser's callbacks reach it by its address, so that nothing is counted or locked on the way.
struct XMLPass {
    let plan: ReadingPlan
    let arena: Arena
    let limits: ReadingLimits
    let names: NameCache
    /// The open elements; room for `limits.depth`.
    let frames: UnsafeMutablePointer<XMLFrame>
    /// For each field of the open records, 1 when it was met.
    let seen = PlainBuffer<UInt8>()
    /// The text of the value at hand.
    let value = PlainBuffer<UInt8>()
    var values: ValueReader

    var context: xmlParserCtxtPtr
    var text: XMLText
    var faults: FaultCollector
    /// The address at which the parser keeps the namespace of the model, once met.
    var namespace: UnsafePointer<xmlChar>?
    /// How many elements are open.
    var depth = 0
    /// How many elements are open inside one that is passed over.
    var skipped = 0
    /// The offset just after the last tag.
    var afterTag = 0
    /// Whether text since the last tag was reported.
    var isGapReported = false
    /// Whether the value at hand is too long to be kept.
    var isValueTooLong = false
    /// Whether nothing more is to be read.
    var isStopped = false
    /// The index of the root in the model, or -1.
    var root = -1

    /// Makes a pass that waits for its first file: `begin` gives it the text to read.
    init(
        plan: ReadingPlan, arena: Arena, limits: ReadingLimits, context: xmlParserCtxtPtr, text: XMLText
    ) {
        self.plan = plan
        self.arena = arena
        self.limits = limits
        self.context = context
        names = NameCache(elements: plan.elements)
        frames = .allocate(capacity: limits.depth)
        values = ValueReader(plan: plan, arena: arena)
        self.text = text
        faults = FaultCollector(file: "", source: LazySource([]), limits: limits, format: .xml)
    }

    /// Gives the memory back.
    func deallocate() {
        frames.deallocate()
        names.deallocate()
    }

    /// Makes ready for the next file.
    mutating func begin(_ text: XMLText, faults: FaultCollector) {
        self.text = text
        self.faults = faults
        seen.removeAll()
        depth = 0
        skipped = 0
        afterTag = 0
        isGapReported = false
        isStopped = false
        root = -1
    }

    /// The offset the parser has come to.
    var offset: Int {
        guard let current = context.pointee.input?.pointee.cur else { return text.count }
        let offset = current - text.base
        // A halted parser points elsewhere.
        return offset >= 0 && offset <= text.count ? offset : text.count
    }

    /// Notes a fault and stops reading.
    mutating func stop(_ fault: DossierReadingFault, at offset: Int) {
        if isStopped { return }
        faults.note(fault, at: offset, path: depth > 0 ? path() : "")
        halt()
    }

    /// Notes a fault at the path of the innermost open element.
    ///
    /// - Parameters:
    ///   - fault: What is wrong.
    ///   - offset: The byte offset it stands at.
    ///   - field: The field of the open record that it is about, or -1.
    ///   - item: The 1-based position in the open list that it is about, or 0.
    mutating func note(_ fault: DossierReadingFault, at offset: Int, field: Int = -1, item: Int = 0) {
        faults.note(fault, at: offset, path: path(field: field) + (item > 0 ? "[\(item)]" : ""))
        if faults.isFull { halt() }
    }

    private mutating func halt() {
        isStopped = true
        xmlStopParser(context)
    }

    /// The path of the innermost open element, or of a field of it.
    private func path(field: Int = -1) -> String {
        var path = ""
        for index in 1..<max(depth, 1) {
            let frame = frames[index]
            if frame.isItem {
                path += "[\(frame.position)]"
            } else {
                path += (path.isEmpty ? "" : ".") + name(ofField: frame.field, in: frames[index - 1].type)
            }
        }
        guard field >= 0, depth > 0 else { return path }
        return path + (path.isEmpty ? "" : ".") + name(ofField: field, in: frames[depth - 1].type)
    }

    private func name(ofField field: Int, in type: Int) -> String {
        plan.model.types[type].fields[field].name
    }
}
