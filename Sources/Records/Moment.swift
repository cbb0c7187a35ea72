import CivilDates

/// The day a dossier is looked at, beside that of its export.
struct Moment {
    let day: PartialDate
    let export: PartialDate?

    /// Whether the file was exported later.
    var isLookingBack: Bool { export.map { $0.last > day.last } ?? false }

    /// How something with a day lies in time.
    func timing(of cell: Cell) -> Timing {
        guard cell.tag == .date else { return isLookingBack ? .open : .reached }
        let date = cell.partialDate
        if let export, date.first > export.last { return .ahead }
        if date.first > day.last { return .later }
        return isLookingBack && date.last > day.last ? .open : .reached
    }

    /// Why it is open whether something had come to be.
    func doubt(of date: Cell) -> NullReasons { date.reasons.subtracting(.notRecorded).union(.partialDate) }
}
