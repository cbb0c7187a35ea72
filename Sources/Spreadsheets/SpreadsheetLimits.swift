/// How much a workbook may hold; a file that asks for more is refused.
public struct SpreadsheetLimits: Sendable {
    /// The bytes of the file.
    public var fileBytes: Int
    /// The bytes of one part, unpacked.
    public var partBytes: Int
    /// The cells that hold something, on all sheets together.
    public var cells: Int

    /// What is read unless something else is asked for: 32 MiB, 128 MiB a part and two million cells.
    public static let standard = SpreadsheetLimits(
        fileBytes: 32 << 20, partBytes: 128 << 20, cells: 2_000_000)

    /// Makes limits from their parts.
    public init(fileBytes: Int, partBytes: Int, cells: Int) {
        self.fileBytes = fileBytes
        self.partBytes = partBytes
        self.cells = cells
    }
}
