import Records

/// Reads dossiers in any form into one arena, checking them against the model on the way.
///
/// It tells the form by the first bytes, whatever the name of the file. One per worker: a result holds
/// only until the next read.
public final class DossierReader {
    private let limits: ReadingLimits
    private let arena: Arena
    private let xml: XMLDossierReader
    private let json: JSONDossierReader

    /// Makes a reader.
    ///
    /// - Parameters:
    ///   - plan: The model laid out; readers share it.
    ///   - limits: How much a dossier may hold.
    public init(plan: ReadingPlan, limits: ReadingLimits = .standard) {
        self.limits = limits
        arena = Arena(model: plan.model)
        xml = XMLDossierReader(plan: plan, limits: limits, arena: arena)
        json = JSONDossierReader(plan: plan, limits: limits, arena: arena)
    }

    /// Reads a dossier.
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - file: The name that problems show.
    ///   - line: The number of the line it is in a stream; nil when it is a file of its own.
    ///   - purpose: What it is read for.
    /// - Returns: What came of it, with the form it has; its arena holds until the next read.
    public func read(
        _ bytes: [UInt8], file: String, line: Int? = nil, for purpose: ReadingPurpose = .judging
    ) -> DossierReadingResult {
        switch DossierFormat.sniff(bytes) {
        case .xml: return xml.read(bytes, file: file, line: line, for: purpose)
        case .json: return json.read(bytes, file: file, line: line, for: purpose)
        case nil: return unsupported(bytes, file: file, line)
        }
    }

    private func unsupported(_ bytes: [UInt8], file: String, _ line: Int?) -> DossierReadingResult {
        arena.reset()
        let source = LazySource(bytes, line: line)
        let faults = FaultCollector(file: file, source: source, limits: limits, format: nil)
        let isTooLarge = bytes.count > limits.dossierBytes
        faults.note(
            isTooLarge
                ? DossierReadingFault(.tooLarge, limit: limits.dossierBytes)
                : DossierFormat.unsupported(bytes),
            at: nil)
        return DossierReadingResult(
            file: file, format: nil, problems: faults.problems, kind: nil, arena: arena, source: source)
    }
}
