import Records

/// Reads dossiers in JSON into one arena, checking them against the model on the way.
///
/// One per worker: it reuses its arena and its parser, so a result holds only until the next read.
/// The keys are the names of the rules, lists are arrays, and the outermost object has the kind of
/// file as its one key. What RFC 8259 leaves open is decided strictly: a key twice in one object is
/// refused, and a byte order mark is passed over as it is in XML. Fields that hold a number or yes or
/// no take numbers, `true` and `false`; all others take strings, without blanks around the value.
/// `null` is *als onbekend vastgelegd*. The order of keys says nothing.
public final class JSONDossierReader {
    private let plan: ReadingPlan
    private let limits: ReadingLimits
    private let arena: Arena
    private var pass: JSONPass

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
        self.plan = plan
        self.limits = limits
        self.arena = arena
        pass = JSONPass(plan: plan, arena: arena, limits: limits)
    }

    /// Reads a dossier.
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - file: The name that problems show.
    ///   - line: The number of the line it is in a stream; nil when it is a file of its own.
    ///   - purpose: What it is read for.
    ///   - terms: In whose terms problems are told.
    /// - Returns: What came of it; its arena holds until the next read.
    public func read(
        _ bytes: [UInt8], file: String, line: Int? = nil, for purpose: ReadingPurpose = .judging,
        terms: FaultTerms = .file
    ) -> DossierReadingResult {
        let source = LazySource(bytes, line: line)
        let faults = FaultCollector(
            file: file, source: source, limits: limits, format: .json, terms: terms)
        arena.reset()
        pass.clear()
        if let fault = prologueFault(of: bytes) {
            faults.note(fault, at: fault.code == .encoding ? 0 : nil)
        } else {
            parse(bytes, faults, purpose)
        }
        let root = pass.root
        return DossierReadingResult(
            file: file, format: .json, problems: faults.problems,
            kind: root < 0 ? nil : plan.model.roots[root].name, arena: arena, source: source)
    }

    private func parse(_ bytes: [UInt8], _ faults: FaultCollector, _ purpose: ReadingPurpose) {
        let start = DossierFormat.markLength(bytes)
        let isWhole = bytes.withUnsafeBufferPointer { pass.read($0, from: start, faults: faults) }
        guard isWhole, pass.root >= 0 else { return }
        DossierChecks(plan: plan, arena: arena, faults: faults).run(root: pass.root, for: purpose)
    }

    /// What keeps a file from being parsed at all, or nil.
    private func prologueFault(of bytes: [UInt8]) -> DossierReadingFault? {
        if bytes.count > limits.dossierBytes {
            return DossierReadingFault(.tooLarge, limit: limits.dossierBytes)
        }
        if DossierFormat.sniff(bytes) != .json { return DossierFormat.unsupported(bytes) }
        return DossierFormat.isWide(bytes) ? DossierReadingFault(.encoding) : nil
    }
}
