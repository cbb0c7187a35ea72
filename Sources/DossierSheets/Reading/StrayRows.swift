/// Rows that belong to no dossier or to a sheet that is not there, told once for all that have the same cause.
struct StrayRows {
    /// The rows of a sheet with one *kenmerk*.
    private struct Key: Hashable {
        var plan: Int
        var identity: String
    }

    /// Where the first of some rows stands, and how many there are.
    private struct Found {
        var place: SheetPlace
        var count = 0
    }

    /// The most causes that are told apart: a workbook has millions of rows.
    private static let limit = 10_000

    private var identities: [Key: Found] = [:]
    private var sheets: [Int: Found] = [:]

    /// Adds a row of a dossier that the first sheet does not have.
    ///
    /// Which of the others may be meant is never guessed: rows would move from one family to another.
    mutating func add(identityOf row: RowReader.Row, at place: SheetPlace) {
        let key = Key(plan: row.plan, identity: row.identity)
        guard identities.count < Self.limit || identities[key] != nil else { return }
        identities[key, default: Found(place: place)].count += 1
    }

    /// Adds a row of which the sheet it belongs to is not there.
    mutating func add(withoutSheet row: RowReader.Row) {
        var place = row.record.place
        (place.row, place.column) = (0, 0)
        sheets[row.plan, default: Found(place: place)].count += 1
    }

    /// Notes what was found.
    func note(_ layout: SheetLayout, _ problems: inout SheetProblems) {
        // Only so many problems are kept, and those must be the same each time.
        let inOrder = identities.values.sorted {
            ($0.place.sheet, $0.place.row) < ($1.place.sheet, $1.place.row)
        }
        for found in inOrder {
            let more = found.count - 1
            let others = more == 0 ? "" : ", ook bij \(more) \(more == 1 ? "rij" : "rijen") hieronder"
            problems.add(
                .unknownDossier, at: found.place,
                "dit kenmerk staat niet op blad \(layout.sheets[0].name)\(others)",
                remedy: "neem het kenmerk daar op, of verbeter het hier", isUncertain: true)
        }
        for (plan, found) in sheets {
            let around = layout.sheets[plan].parent.map { layout.sheets[$0].name } ?? ""
            problems.add(
                .unknownRow, at: found.place,
                "de rijen van dit blad horen bij blad \(around), en dat blad is er niet",
                remedy: "geef dat blad zijn naam uit het sjabloon terug, of maak dit blad leeg",
                isUncertain: true)
        }
    }
}
