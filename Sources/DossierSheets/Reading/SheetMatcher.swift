import Diagnostics
import Records
import Spreadsheets

/// Finds out which sheet and column of a workbook is which of the layout.
struct SheetMatcher {
    /// A sheet that is one of the layout.
    struct Match {
        /// The sheet in the layout.
        var plan: Int
        /// The sheet as a whole.
        var place: SheetPlace
        /// The columns of the layout, by the number of the column in the workbook.
        var columns: [Int: Int]
        /// The columns of the workbook, by those of the layout.
        var places: [Int: Int]
        /// The rows below the head.
        var rows: ArraySlice<Spreadsheet.Row>
    }

    let layout: SheetLayout

    /// The sheets of the layout that a workbook has, and the one of what is recorded nowhere.
    func match(
        _ book: Spreadsheet, _ problems: inout SheetProblems
    ) -> (sheets: [Match], undelivered: (sheet: Spreadsheet.Sheet, place: SheetPlace)?) {
        var found: [Match] = []
        var undelivered: (Spreadsheet.Sheet, SheetPlace)?
        for (index, sheet) in book.sheets.enumerated() {
            let place = SheetPlace(sheet: index, name: sheet.name)
            let name = SheetWords.folded(sheet.name)
            if name == SheetNames.undelivered.lowercased() {
                undelivered = (sheet, place)
            } else if let plan = layout.sheets.firstIndex(where: { $0.name.lowercased() == name }) {
                if let match = match(sheet, plan, place, &problems) { found.append(match) }
            } else if ![SheetNames.manual, SheetNames.codes].contains(where: { $0.lowercased() == name }),
                sheet.rows.count > 1
            {
                noteUnknown(sheet.name, index, &problems)
            }
        }
        let first = layout.sheets[0].name
        if !found.contains(where: { $0.plan == 0 }), problems.errorCount == 0 {
            problems.add(
                .unknownSheet, at: SheetPlace(), "het blad \"\(first)\" ontbreekt of is leeg",
                remedy: "gebruik de werkmap van dossiertoets schema template", isUncertain: true)
        }
        return (found.sorted { $0.plan < $1.plan }, undelivered)
    }

    private func noteUnknown(_ name: String, _ index: Int, _ problems: inout SheetProblems) {
        let known = layout.sheets.map(\.name) + [SheetNames.undelivered]
        let nearest = NearestName.suggestion(for: name, among: known)
        // A name that is none of ours may say something about a person.
        let shown = nearest == nil ? "nummer \(index + 1) van links" : name
        problems.add(
            .unknownSheet, at: SheetPlace(sheet: index, name: shown), "dit blad hoort niet in de werkmap",
            remedy: nearest.map { "bedoelt u \"\($0)\"?" }
                ?? "haal het weg, of geef het zijn naam uit het sjabloon terug",
            isUncertain: true)
    }

    private func match(
        _ sheet: Spreadsheet.Sheet, _ plan: Int, _ place: SheetPlace, _ problems: inout SheetProblems
    ) -> Match? {
        guard let head = sheet.rows.first else { return nil }
        let columns = layout.sheets[plan].columns
        let titles = Dictionary(
            columns.enumerated().map { (SheetWords.folded($1.title), $0) },
            uniquingKeysWith: { first, _ in first })
        var place = place
        place.row = head.number
        var found: [Int: Int] = [:]
        var unknown: [(column: Int, text: String)] = []
        for cell in head.cells where !SheetWords.folded(cell.text).isEmpty {
            let title = Self.title(cell.text)
            guard let index = titles[title] else {
                unknown.append((cell.column, title))
                continue
            }
            if found.values.contains(index) {
                problems.add(
                    .doubleColumn, at: place.at(cell.column, columns[index].title),
                    "deze kolom staat er al",
                    remedy: "voeg beide samen", isUncertain: true)
            }
            found[cell.column] = index
        }
        let isMissing = columns.indices.filter { index in
            let isNeeded = columns[index].isKey || columns[index].title == FieldName.id
            return isNeeded && columns[index].role != .tie && !found.values.contains(index)
        }
        if let first = isMissing.first, sheet.rows.count > 1 || plan == 0 {
            // Without its head the first row is one of dossiers: nothing of it is repeated.
            problems.add(
                .missingColumn, at: place, "de kolom \(columns[first].title) ontbreekt in deze rij",
                remedy: "zet de koppen van het sjabloon terug", isUncertain: true)
            return nil
        }
        for (column, title) in unknown {
            let nearest = NearestName.suggestion(for: title, among: columns.map(\.title))
            problems.add(
                .unknownColumn, at: place.at(column, ""), "deze kolom hoort niet op dit blad",
                remedy: nearest.map { "bedoelt u \"\($0)\"?" }
                    ?? "haal haar weg, of geef haar haar kop uit het sjabloon terug", isUncertain: true)
        }
        place.row = 0
        return Match(
            plan: plan, place: place, columns: found,
            places: Dictionary(found.map { ($1, $0) }) { min($0, $1) }, rows: sheet.rows.dropFirst())
    }

    /// A head without what is said in brackets below it.
    private static func title(_ text: String) -> String {
        SheetWords.folded(String(text.prefix { $0 != "(" }))
    }
}
