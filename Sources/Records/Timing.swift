/// How a list item lies in time against the day a dossier is judged on.
///
/// Source: "Reference date" of the dossier model.
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
    ///   - field: The field of the record that says so.
    /// - Returns: The cell of the same record.
    func timed(_ timing: Timing, by field: Int) -> Cell {
        let aux = timing == .reached ? 0 : timing.rawValue | UInt32(field) << 2
        return Cell(tag: tag, aux: aux, bits: bits)
    }

    /// How the record of a list item lies in time; `reached` for every other value.
    @inlinable
    public var timing: Timing {
        tag == .record ? Timing(rawValue: aux & 3) ?? .reached : .reached
    }

    /// The field of the record that says how it lies in time; meaningless where it was reached.
    @inlinable
    public var timingField: Int { Int(aux >> 2) }
}
