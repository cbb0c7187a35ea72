import Diagnostics
import Records
import Spreadsheets

/// Reads which fields a team records in no dossier.
struct UndeliveredReader {
    let layout: SheetLayout

    /// The paths that are ticked, each with its place.
    func paths(
        _ sheet: Spreadsheet.Sheet, _ place: SheetPlace, _ problems: inout SheetProblems
    ) -> [(path: String, place: SheetPlace)] {
        guard let head = sheet.rows.first else { return [] }
        let titles = Dictionary(head.cells.map { (SheetWords.folded($0.text), $0.column) }) { first, _ in
            first
        }
        var place = place
        guard let name = titles[ExtraPages.undeliveredTitles[0]],
            let tick = titles[ExtraPages.undeliveredTitles[2]]
        else {
            place.row = head.number
            problems.add(
                .missingColumn, at: place, "de kolom veld of niet leverbaar ontbreekt in deze rij",
                remedy: "zet de koppen van het sjabloon terug", isUncertain: true)
            return []
        }
        var found: [(path: String, place: SheetPlace)] = []
        for row in sheet.rows.dropFirst() {
            place.row = row.number
            guard let cell = row.cells.first(where: { $0.column == tick }) else { continue }
            let own = place.at(tick, ExtraPages.undeliveredTitles[2])
            switch cell.isFormula || cell.isError ? "?" : SheetWords.folded(cell.text) {
            case "", SheetWords.no: continue
            case SheetWords.yes, "x":
                let field = row.cells.first { $0.column == name }
                let path = field.map { $0.isFormula ? "" : SheetWords.exact($0.text) } ?? ""
                if isKnown(path, place.at(name, ExtraPages.undeliveredTitles[0]), &problems) {
                    found.append((path, own))
                }
            default:
                problems.add(
                    .invalidBoolean, at: own, "de waarde is geen ja of nee", remedy: "schrijf ja of nee",
                    isUncertain: true)
            }
        }
        return found
    }

    private func isKnown(_ path: String, _ place: SheetPlace, _ problems: inout SheetProblems) -> Bool {
        if case .success = layout.model.steps(ofPath: path, from: layout.root.type) { return true }
        let nearest =
            path.utf8.count <= 128 ? NearestName.suggestion(for: path, among: layout.paths.map(\.path)) : nil
        problems.add(
            .unknownPath, at: place, "dit pad is geen veld van het dossiermodel",
            remedy: nearest.map { "bedoelt u \"\($0)\"?" }
                ?? "schrijf een pad zoals doelen.acties, zonder volgnummers",
            isUncertain: true)
        return false
    }

    /// Adds what is recorded in no dossier to what a dossier itself says of that.
    func add(_ paths: [(path: String, place: SheetPlace)], to record: RecordDraft) {
        guard !paths.isEmpty,
            case .success(let steps) = layout.model.steps(
                ofPath: SheetLayout.undelivered, from: layout.root.type),
            let step = steps.last, let holder = record.holder(steps, in: layout.model, at: record.place)
        else { return }
        var items: [(RecordDraft.Scalar, SheetPlace)] = []
        var place = paths[0].place
        if case .scalars(let own, let first) = holder.values[step.field] { (items, place) = (own, first) }
        var known: Set<String> = []
        for case (.text(let path), _) in items { known.insert(path) }
        items += paths.filter { known.insert($0.path).inserted }.map { (.text($0.path), $0.place) }
        holder.values[step.field] = .scalars(items, place)
    }
}
