/// Where the files of an archive lie.
///
/// Files that share bytes are how a small archive unpacks to more than a machine can hold, while no single
/// file in it stands out. Source: D. Fifield, A better zip bomb, WOOT 2019.
struct ZipLayout {
    /// Where the files end and the table of contents begins.
    private let end: Int
    private var stretches: [Range<Int>] = []
    private var isSorted = true

    /// Makes the layout of an archive of which the files end at an offset.
    init(end: Int) { self.end = end }

    /// Notes where a file lies; false when that is outside the archive.
    mutating func add(_ entry: ZipCentralEntry) -> Bool {
        guard let stretch = entry.stretch, stretch.upperBound <= end else { return false }
        if let last = stretches.last, last.lowerBound > stretch.lowerBound { isSorted = false }
        stretches.append(stretch)
        return true
    }

    /// Whether no two files share a byte; to be asked once all are noted.
    mutating func isDisjoint() -> Bool {
        if !isSorted { stretches.sort { $0.lowerBound < $1.lowerBound } }
        isSorted = true
        return zip(stretches, stretches.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }
    }

    /// Where the first thing behind a file begins; to be asked after `isDisjoint`.
    func end(after offset: Int) -> Int {
        var (low, high) = (0, stretches.count)
        while low < high {
            let middle = (low + high) / 2
            if stretches[middle].lowerBound > offset { high = middle } else { low = middle + 1 }
        }
        return low < stretches.count ? stretches[low].lowerBound : end
    }
}
