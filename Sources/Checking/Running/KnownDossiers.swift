import Diagnostics
import Findings

/// The dossiers judged so far, to find one that comes again.
///
/// Of each it keeps two fingerprints, a line and the path it shares with its input: with a million dossiers that
/// still fits.
struct KnownDossiers {
    private var positions: [Fingerprint: UInt32] = [:]
    private var contents: [Fingerprint] = []
    private var places: [Place] = []

    /// Notes a judged dossier.
    ///
    /// Called in input order, so that it does not depend on the workers which of two is judged.
    ///
    /// - Parameters:
    ///   - identity: What it is known by.
    ///   - record: The input.
    /// - Returns: What becomes of it when its id was met before, or nil when it is new.
    mutating func note(_ identity: DossierIdentity, _ record: InputRecord) -> InputRecord? {
        guard let position = positions[identity.id] else {
            positions[identity.id] = UInt32(contents.count)
            contents.append(identity.content)
            places.append(record.place)
            return nil
        }
        let first = places[Int(position)]
        let isSame = contents[Int(position)] == identity.content
        var record = record
        record.status = isSame ? .skipped : .refused
        record.problems = [
            isSame
                ? InputProblem.repeated(record.place, first: first)
                : InputProblem.sameId(record.place, first: first)
        ]
        return record
    }
}

/// What a dossier is known by.
struct DossierIdentity: Hashable, Sendable {
    /// Its *kenmerk*.
    let id: Fingerprint
    /// Its bytes.
    let content: Fingerprint
}
