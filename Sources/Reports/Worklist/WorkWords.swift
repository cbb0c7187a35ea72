import CivilDates
import Diagnostics
import Findings

/// What is said of the points of a work list, whatever form it has.
enum WorkWords {
    /// The title of a work list.
    static let title = "Werklijst"
    /// What stands there when the list is empty: nothing is missing, due or asked, or nothing was judged.
    static func nothing(_ totals: InputTotals) -> String {
        totals.judged == 0
            ? "Er is niets beoordeeld, dus er is geen werklijst." : "Er staat niets op de werklijst."
    }

    /// `12 punten`.
    static func points(_ count: Int) -> String { "\(count) \(count == 1 ? "punt" : "punten")" }

    /// `10 dossiers`, `10 dossiers en 2 andere bestanden`: those of institutions and of the network.
    static func files(_ files: Backlog.Files) -> String {
        let others = "\(files.others) \(files.others == 1 ? "ander bestand" : "andere bestanden")"
        let dossiers = "\(files.dossiers) \(files.dossiers == 1 ? "dossier" : "dossiers")"
        if files.others == 0 { return dossiers }
        return files.dossiers == 0 ? others : "\(dossiers) en \(others)"
    }

    /// Since when a point is overdue, or until when its term runs; nil when there is no day to tell.
    ///
    /// Of a file that was exported before the reference date it tells how things stood on the day of the export.
    ///
    /// - Parameters:
    ///   - item: The point.
    ///   - today: The reference date that was asked for.
    /// - Returns: `3 dagen over tijd, sinds 29 augustus 2026`.
    static func term(_ item: WorkItem, on today: CivilDay) -> String? {
        guard let day = item.day else { return nil }
        let date = DutchWords.date(day)
        if item.urgency == .coming {
            return day.isFull ? "de termijn loopt tot \(date)" : "de termijn loopt tot in \(date)"
        }
        if item.urgency > .now { return "de termijn liep tot \(date); lever het dossier opnieuw aan" }
        let isOld = item.judgedOn.lastDay < today
        let moment = isOld ? " op \(DutchWords.date(item.judgedOn))" : ""
        switch item.daysOverdue {
        case nil:
            // A stretch of days that is no month or year: it came due on one of them.
            let since = date.contains(" tot en met ") ? "een dag van \(date)" : date
            return "over tijd\(moment), sinds \(since)"
        case 0: return isOld ? "sinds \(date), de dag van de export" : "sinds vandaag (\(date))"
        case 1: return "1 dag over tijd\(moment), sinds \(date)"
        case .some(let days): return "\(days) dagen over tijd\(moment), sinds \(date)"
        }
    }

    /// What is left out: `En nog 3 dossiers met 12 punten, …`; nil when nothing is.
    static func rest(_ backlog: Backlog) -> String? {
        guard backlog.omitted.dossiers + backlog.omitted.others > 0 else { return nil }
        return "En nog \(files(backlog.omitted)) met \(points(backlog.omittedItems)), niet dringender. "
            + "Alles staat in een tabel: schrijf die met -o werklijst.csv."
    }

    /// Text from the framework with a capital in front.
    static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
