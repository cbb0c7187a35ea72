/// How a list item lies in time against the day a dossier is judged on.
///
/// Source: docs/dossiermodel.md under "Wat later is dan de peildatum of de export", and docs/decisions/0011.
@frozen
public enum Timing: UInt32, Sendable {
    /// It was there on that day, or nothing says when it came to be.
    case reached
    /// It came to be after that day, and not after the export: on that day it was not there.
    case later
    /// Of its day so little is known that it may have come to be after that day, and not after the export.
    case open
    /// Its day lies after the export: a plan or a mistake, so that nothing says whether it was there.
    case ahead
}

extension Cell {
    /// The record of a list item, with how it lies in time.
    ///
    /// - Parameters:
    ///   - timing: How it lies in time.
    ///   - fields: The fields of the record that say so, at most three.
    /// - Returns: The cell of the same record.
    func timed(_ timing: Timing, by fields: Range<Int>) -> Cell {
        let place = UInt32(fields.lowerBound) << 4 | UInt32(fields.count) << 2
        return Cell(tag: tag, aux: timing == .reached ? 0 : timing.rawValue | place, bits: bits)
    }

    /// How the record of a list item lies in time; `reached` for every other value.
    @inlinable
    public var timing: Timing {
        tag == .record ? Timing(rawValue: aux & 3) ?? .reached : .reached
    }

    /// The fields of the record that say how it lies in time; meaningless where it was reached.
    @inlinable
    public var timingFields: Range<Int> { Int(aux >> 4)..<Int(aux >> 4) + Int(aux >> 2 & 3) }
}
