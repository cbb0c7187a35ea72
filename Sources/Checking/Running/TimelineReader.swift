import CivilDates
import Findings
import Frameworks
import Judging
import Records

/// Reads the moments of a dossier that a report draws on a line.
struct TimelineReader {
    /// A kind of moment: the list or record it stands in, its first and its last day, and what it is called.
    struct Kind {
        let record: String
        let first: String
        var last: String?
        let name: String
        var kind = DossierTimeline.Kind.recorded
    }

    /// The kinds in the order in which things usually happen.
    static let kinds = [
        Kind(record: "meldingen", first: "datum", name: "melding"),
        Kind(record: "onderzoeken", first: "datumStart", last: "datumEinde", name: "onderzoek"),
        Kind(record: "overdracht", first: "datum", name: "overdracht"),
        Kind(record: "overdracht", first: "datumOpgepakt", name: "zaak opgepakt"),
        Kind(record: "veiligheidsplannen", first: "datumVaststelling", name: "veiligheidsplan"),
        Kind(record: "gezinsplannen", first: "datumVaststelling", name: "gezinsplan"),
        Kind(record: "hulp", first: "datumStart", last: "datumEinde", name: "hulp"),
        Kind(record: "gesprekken", first: "datum", name: "gesprek"),
        Kind(record: "mdos", first: "datum", name: "overleg (mdo)"),
        Kind(record: "incidenten", first: "datum", name: "incident"),
        Kind(record: "monitorcontacten", first: "datum", name: "monitorcontact"),
        Kind(record: "evaluaties", first: "datum", name: "evaluatie"),
        Kind(record: "afsluiting", first: "datum", name: "afsluiting"),
        Kind(record: "evaluatieplanning", first: "datum", name: "geplande evaluatie", kind: .planned),
        Kind(record: "doelen", first: "datumStreef", name: "streefdatum van een doel", kind: .planned),
    ]

    /// The day from which terms that still run are drawn.
    let referenceDate: CivilDay

    /// The moments of a dossier with the days between which things were to happen and the terms that still run; nil
    /// for other files.
    func timeline(of judgement: DossierJudgement, _ arena: Arena, windows: [TimeWindow]) -> DossierTimeline? {
        guard judgement.level == .dossier else { return nil }
        let recorded = Self.kinds.flatMap { moments($0, arena, until: judgement.referenceDate.lastDay) }
        var seen: Set<Int32> = []
        let terms = judgement.indicators.lazy.flatMap(\.requirements).compactMap(\.due).map(\.last)
            .filter { $0 >= referenceDate.number && seen.insert($0).inserted }
        return DossierTimeline(
            moments: recorded
                + windows.map {
                    DossierTimeline.Moment(
                        name: $0.name, .between(PartialDate($0.from), PartialDate($0.until)), kind: .window)
                }
                + terms.sorted().map {
                    DossierTimeline.Moment(
                        name: "termijn die loopt",
                        .between(PartialDate(referenceDate), PartialDate(CivilDay(number: $0))),
                        kind: .running)
                })
    }

    /// The moments of one kind; what has no end recorded is drawn until a day, and said to have none.
    private func moments(_ kind: Kind, _ arena: Arena, until day: CivilDay) -> [DossierTimeline.Moment] {
        records(kind.record, arena).compactMap { record in
            guard let first = date(kind.first, record, arena) else { return nil }
            guard let last = kind.last else {
                return DossierTimeline.Moment(name: kind.name, .on(first), kind: kind.kind)
            }
            let days = date(last, record, arena).map { TimelineDays.between(first, $0) }
            return DossierTimeline.Moment(name: kind.name, days ?? .since(first, drawnUntil: day))
        }.sorted { $0.days.first < $1.days.first }
    }

    /// The records of a field of the dossier, whether it is a list or not.
    private func records(_ field: String, _ arena: Arena) -> [Int] {
        guard let index = arena.cell(ofField: field, inRecord: 0) else { return [] }
        let cell = arena.cells[index]
        switch cell.tag {
        case .record: return [Int(cell.bits)]
        case .list:
            return (0..<Int(cell.aux)).map { arena.cells[Int(cell.bits) + $0] }.filter { $0.tag == .record }
                .map { Int($0.bits) }
        default: return []
        }
    }

    private func date(_ field: String, _ record: Int, _ arena: Arena) -> PartialDate? {
        guard let index = arena.cell(ofField: field, inRecord: record), arena.cells[index].tag == .date
        else { return nil }
        return arena.cells[index].partialDate
    }
}
