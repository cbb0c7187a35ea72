/// What came of reading a workbook.
public struct SheetReading: Hashable, Sendable {
    /// How many dossiers it holds.
    public var count: Int
    /// How many of them were handed over.
    public var usableCount: Int
    /// Whether something could not be used.
    public var isRefused: Bool
}
