/// How much a workbook may hold; a file that asks for more is refused.
public struct SpreadsheetLimits: Sendable {
    /// The bytes of the file.
    public var fileBytes: Int
    /// The bytes of all parts that are read, unpacked.
    public var unpackedBytes: Int
    /// The cells that hold something, on all sheets together.
    public var cells: Int

    /// What is read unless something else is asked for: 32 MiB, 256 MiB unpacked and two million cells.
    public static let standard = SpreadsheetLimits(
        fileBytes: 32 << 20, unpackedBytes: 256 << 20, cells: 2_000_000)

    /// Makes limits from their parts.
    public init(fileBytes: Int, unpackedBytes: Int, cells: Int) {
        self.fileBytes = fileBytes
        self.unpackedBytes = unpackedBytes
        self.cells = cells
    }
}
