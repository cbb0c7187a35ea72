/// The extra fields of an entry of an archive: numbers that are too large for their usual place (zip64).
enum ZipExtra {
    /// The kind of field that holds large numbers.
    private static let large = 0x0001

    /// The large numbers, as many as are asked for.
    ///
    /// - Parameters:
    ///   - count: How many numbers stand there instead of in their usual place.
    ///   - extra: The extra fields.
    /// - Returns: The numbers in their fixed order, or nil when they are not there or cannot be.
    static func numbers(_ count: Int, in extra: ArraySlice<UInt8>) -> [Int]? {
        if count == 0 { return [] }
        var rest = extra
        while rest.count >= 4 {
            let fields = ArchiveFields(rest)
            let end = 4 + fields.half(2)
            guard end <= fields.count else { return nil }
            if fields.half(0) == large {
                let content = ArchiveFields(fields[4..<end])
                guard content.count >= 8 * count else { return nil }
                let numbers = (0..<count).compactMap { content.long(8 * $0) }
                return numbers.count == count ? numbers : nil
            }
            rest = rest.dropFirst(end)
        }
        return nil
    }
}
