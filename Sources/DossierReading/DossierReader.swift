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
    ///   - purpose: What it is read for.
    /// - Returns: What came of it, with the form it has; its arena holds until the next read.
    public func read(
        _ bytes: [UInt8], file: String, for purpose: ReadingPurpose = .judging
    ) -> DossierReadingResult {
        switch DossierFormat.sniff(bytes) {
        case .xml: return xml.read(bytes, file: file, for: purpose)
        case .json: return json.read(bytes, file: file, for: purpose)
        case nil: return unsupported(bytes, file: file)
        }
    }

    private func unsupported(_ bytes: [UInt8], file: String) -> DossierReadingResult {
        arena.reset()
        let source = LazySource(bytes)
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
