import Feel
import Records

/// The numbers of the facts of one dossier: a fact found again gets the number it has.
struct FactNumbers {
    /// The facts, by their numbers.
    let table = FactTable()
    /// The first fact of each cell, or -1.
    private var firstOfCell: [Int32]
    /// The next fact of the same cell, or -1.
    private var nextOfCell: [Int32] = []

    /// Begins without facts.
    ///
    /// - Parameter cellCount: How many cells the dossier has.
    init(cellCount: Int) { firstOfCell = Array(repeating: -1, count: cellCount) }

    /// The number of a fact; the next one for a fact that is new.
    ///
    /// - Parameters:
    ///   - trace: What a rule looked at.
    ///   - reasons: Why it has no value there; empty when it has.
    /// - Returns: The number.
    mutating func number(of trace: Trace, reasons: NullReasons) -> FactNumber {
        let cell = Int(trace.cell)
        var candidate = firstOfCell[cell]
        while candidate >= 0 {
            let number = FactNumber(candidate)
            if table.trace(of: number) == trace && table.reasons(of: number) == reasons { return number }
            candidate = nextOfCell[Int(candidate)]
        }
        let number = table.add(trace, reasons: reasons)
        nextOfCell.append(firstOfCell[cell])
        firstOfCell[cell] = Int32(number)
        return number
    }
}
