import Diagnostics
import Findings

/// The dossiers judged so far, to find one that comes again.
///
/// Of each it keeps fingerprints, a line and where it is found, some thirty bytes: with a million dossiers that still
/// fits. What is kept grows by parts: a table that grows at once stands there twice for a while.
struct KnownDossiers {
    /// What is kept of a dossier.
    private struct Kept {
        let id: UInt64
        let content: UInt64
        /// The next bits of its id: 96 together, so that no two of a billion are likely to have the same.
        let restOfID: UInt32
        let line: UInt32

        init(_ identity: DossierIdentity, line: Int) {
            id = identity.id.high
            content = identity.content.high
            restOfID = UInt32(truncatingIfNeeded: identity.id.low)
            self.line = UInt32(clamping: line)
        }

        /// Whether a dossier has the same id.
        func isKnown(as identity: DossierIdentity) -> Bool {
            id == identity.id.high && restOfID == UInt32(truncatingIfNeeded: identity.id.low)
        }
    }

    /// A file dossiers came from; those of a stream share one.
    private struct Origin {
        let file: String
        /// The position of its first dossier.
        let first: Int
    }

    private var positions = PositionIndex()
    private var dossiers = PartedList<Kept>()
    private var origins: [Origin] = []

    /// Notes a judged dossier.
    ///
    /// Called in input order, so that it does not depend on the workers which of two is judged.
    ///
    /// - Parameters:
    ///   - identity: What it is known by.
    ///   - record: The input.
    /// - Returns: What becomes of it when its id was met before, or nil when it is new.
    mutating func note(_ identity: DossierIdentity, _ record: InputRecord) -> InputRecord? {
        let known = positions.first(identity.id.high) { dossiers[Int($0)].isKnown(as: identity) }
        guard let known else {
            add(identity, record.place)
            return nil
        }
        let first = dossiers[Int(known)]
        let place = Place(file: file(ofDossier: Int(known)), line: Int(first.line))
        let isSame = first.content == identity.content.high
        var record = record
        record.status = isSame ? .skipped : .refused
        record.problems = [
            isSame
                ? InputProblem.repeated(record.place, first: place)
                : InputProblem.sameId(record.place, first: place)
        ]
        return record
    }

    private mutating func add(_ identity: DossierIdentity, _ place: Place) {
        let position = dossiers.count
        if origins.last?.file != place.file { origins.append(Origin(file: place.file, first: position)) }
        positions.add(UInt32(position), identity.id.high) { dossiers[Int($0)].id }
        dossiers.append(Kept(identity, line: place.line))
    }

    /// The file a dossier came from: the last that begins at or before it.
    private func file(ofDossier position: Int) -> String {
        var (low, high) = (0, origins.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if origins[middle].first <= position { low = middle } else { high = middle }
        }
        return origins[low].file
    }
}

/// What a dossier is known by.
struct DossierIdentity: Hashable, Sendable {
    /// Its *kenmerk*.
    let id: Fingerprint
    /// Its bytes.
    let content: Fingerprint
}
