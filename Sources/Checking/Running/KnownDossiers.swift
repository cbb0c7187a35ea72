import Diagnostics
import Findings

/// The dossiers judged so far, to find one that comes again.
///
/// Of each it keeps fingerprints, a line and the number of its file, less than a hundred bytes: with a million dossiers
/// that still fits. What is kept grows by parts: a table that grows at once stands there twice for a while.
struct KnownDossiers {
    /// How many dossiers a part holds.
    private static let partSize = 4096
    /// Into how many tables ids are spread, by their last bits.
    private static let tableCount = 64

    /// What is kept of a dossier beside the half of its id it is found by.
    private struct Kept {
        let restOfID: UInt64
        let content: UInt64
        let file: UInt32
        let line: UInt32
    }

    private var positions: [[UInt64: UInt32]] = Array(repeating: [:], count: tableCount)
    private var parts: [[Kept]] = []
    private var count = 0
    /// The files they came from; those of a stream share one.
    private var files: [String] = []

    /// Notes a judged dossier.
    ///
    /// Called in input order, so that it does not depend on the workers which of two is judged.
    ///
    /// - Parameters:
    ///   - identity: What it is known by.
    ///   - record: The input.
    /// - Returns: What becomes of it when its id was met before, or nil when it is new.
    mutating func note(_ identity: DossierIdentity, _ record: InputRecord) -> InputRecord? {
        guard let position = positions[Self.table(of: identity)][identity.id.high] else {
            add(identity, record.place)
            return nil
        }
        let first = parts[Int(position) / Self.partSize][Int(position) % Self.partSize]
        guard first.restOfID == identity.id.low else { return nil }
        let place = Place(file: files[Int(first.file)], line: Int(first.line))
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
        if files.last != place.file { files.append(place.file) }
        positions[Self.table(of: identity)][identity.id.high] = UInt32(count)
        if count.isMultiple(of: Self.partSize) {
            parts.append([])
            parts[parts.count - 1].reserveCapacity(Self.partSize)
        }
        parts[parts.count - 1].append(
            Kept(
                restOfID: identity.id.low, content: identity.content.high, file: UInt32(files.count - 1),
                line: UInt32(clamping: place.line)))
        count += 1
    }

    private static func table(of identity: DossierIdentity) -> Int {
        Int(identity.id.high % UInt64(tableCount))
    }
}

/// What a dossier is known by.
struct DossierIdentity: Hashable, Sendable {
    /// Its *kenmerk*.
    let id: Fingerprint
    /// Its bytes.
    let content: Fingerprint
}
