/// The files of a work list that are shown, most urgent first, and the totals of all.
///
/// No more are kept than can be shown: whole files, until there are enough points.
struct Backlog {
    /// How many files there are.
    struct Files: Equatable {
        /// Dossiers.
        var dossiers = 0
        /// Files of institutions and of the network.
        var others = 0

        /// Counts a file, or takes it out of the count.
        mutating func count(_ file: WorkDossier, by step: Int = 1) {
            if file.isDossier { dossiers += step } else { others += step }
        }
    }

    private let limit: Int
    private var shownItems = 0
    /// The files that are shown.
    private(set) var shown: [WorkDossier] = []
    /// The files with something on the list.
    private(set) var files = Files()
    /// Those that are not shown.
    private(set) var omitted = Files()
    /// How many points there are of each urgency.
    private(set) var counts: [WorkUrgency: Int] = [:]

    /// Begins an empty list.
    ///
    /// - Parameter limit: The points after which no other file is shown.
    init(limit: Int) { self.limit = limit }

    /// Whether nothing is on the list.
    var isEmpty: Bool { shown.isEmpty }
    /// How many points there are.
    var items: Int { counts.values.reduce(0, +) }
    /// How many points are not shown.
    var omittedItems: Int { items - shownItems }

    /// Adds a file.
    mutating func add(_ file: WorkDossier) {
        files.count(file)
        for item in file.items { counts[item.urgency, default: 0] += 1 }
        shown.insert(file, at: position(of: file))
        shownItems += file.items.count
        while let last = shown.last, shown.count > 1, shownItems - last.items.count >= limit {
            shown.removeLast()
            shownItems -= last.items.count
            omitted.count(last)
        }
    }

    /// Where a file comes among those that are shown, found by halving.
    private func position(of file: WorkDossier) -> Int {
        var (low, high) = (0, shown.count)
        while low < high {
            let middle = (low + high) / 2
            if WorkDossier.precedes(file, shown[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
