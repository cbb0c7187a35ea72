import CLibXML2
import Records

/// Reads dossiers in XML into one arena, checking them against the model on the way.
///
/// One per worker: it reuses its arena and its parser, so a result holds only until the next read.
/// Nothing but the given bytes is ever opened: no entity, no schema, no network.
public final class XMLDossierReader {
    private let plan: ReadingPlan
    private let limits: ReadingLimits
    private let arena: Arena
    private let pass: UnsafeMutablePointer<XMLPass>
    private var context: xmlParserCtxtPtr
    /// The bytes at hand with a zero behind them, which the parser counts on.
    private let buffer = PlainBuffer<UInt8>(capacity: 1 << 16)
    private var readCount = 0

    /// Makes a reader.
    ///
    /// - Parameters:
    ///   - plan: The model laid out; readers share it.
    ///   - limits: How much a dossier may hold.
    public convenience init(plan: ReadingPlan, limits: ReadingLimits = .standard) {
        self.init(plan: plan, limits: limits, arena: Arena(model: plan.model))
    }

    /// Makes a reader that fills an arena others fill too.
    init(plan: ReadingPlan, limits: ReadingLimits, arena: Arena) {
        XMLLibrary.prepare()
        self.plan = plan
        self.limits = limits
        self.arena = arena
        context = XMLLibrary.newContext()
        pass = .allocate(capacity: 1)
        let nothing = XMLText(base: UnsafePointer(buffer.base), count: 0)
        pass.initialize(
            to: XMLPass(plan: plan, arena: arena, limits: limits, context: context, text: nothing))
        connect()
    }

    deinit {
        xmlFreeParserCtxt(context)
        pass.pointee.deallocate()
        pass.deinitialize(count: 1)
        pass.deallocate()
    }

    /// Reads a dossier.
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - file: The name that problems show.
    ///   - line: The number of the line it is in a stream; nil when it is a file of its own.
    ///   - purpose: What it is read for.
    /// - Returns: What came of it; its arena holds until the next read.
    public func read(
        _ bytes: [UInt8], file: String, line: Int? = nil, for purpose: ReadingPurpose = .judging
    ) -> DossierReadingResult {
        let source = LazySource(bytes, line: line)
        let faults = FaultCollector(file: file, source: source, limits: limits, format: .xml)
        arena.reset()
        pass.pointee.root = -1
        if let fault = XMLPrologue.fault(in: bytes, limits: limits) {
            faults.note(fault, at: fault.code == .encoding ? 0 : nil)
        } else {
            parse(bytes, faults, purpose)
        }
        let root = pass.pointee.root
        return DossierReadingResult(
            file: file, format: .xml, problems: faults.problems,
            kind: root < 0 ? nil : plan.model.roots[root].name, arena: arena, source: source)
    }

    /// Reads a dossier from memory that is not an array.
    public func read(_ bytes: UnsafeRawBufferPointer, file: String) -> DossierReadingResult {
        read(Array(bytes), file: file)
    }

    private func parse(_ bytes: [UInt8], _ faults: FaultCollector, _ purpose: ReadingPurpose) {
        buffer.removeAll()
        bytes.withUnsafeBufferPointer { buffer.append(contentsOf: $0) }
        buffer.append(0)
        let text = XMLText(base: UnsafePointer(buffer.base), count: bytes.count)
        if let start = text.startOfTag(longerThan: limits.tagBytes) {
            faults.note(DossierReadingFault(.tagTooLong, limit: limits.tagBytes), at: start)
            return
        }
        renewIfWorn()
        pass.pointee.begin(text, faults: faults)
        xmlCtxtReset(context)
        XMLLibrary.feed(text, to: context)
        xmlParseDocument(context)
        finish(faults, purpose)
    }

    private func finish(_ faults: FaultCollector, _ purpose: ReadingPurpose) {
        let isBroken = context.pointee.wellFormed == 0
        if pass.pointee.isStopped { return }
        if isBroken {
            faults.note(DossierReadingFault(.malformed, name: MalformedReason.other.rawValue), at: nil)
            return
        }
        pass.pointee.checkEnd()
        DossierChecks(plan: plan, arena: arena, faults: faults).run(root: pass.pointee.root, for: purpose)
    }

    /// A parser never forgets a name, so after many dossiers or many names it is replaced.
    private func renewIfWorn() {
        readCount += 1
        let isWorn =
            readCount > limits.dossiersPerParser
            || Int(xmlDictSize(context.pointee.dict)) > limits.distinctNames
        guard isWorn else { return }
        readCount = 1
        xmlFreeParserCtxt(context)
        context = XMLLibrary.newContext()
        connect()
    }

    private func connect() {
        pass.pointee.context = context
        pass.pointee.namespace = nil
        pass.pointee.names.removeAll()
        XMLCallbacks.install(in: &context.pointee.sax.pointee)
        context.pointee.userData = UnsafeMutableRawPointer(pass)
    }
}
