import Findings

extension DossierTimeline {
    /// Moments of one name.
    struct Row {
        let name: String
        let kind: Kind
        var moments: [Moment]
    }

    /// The moments by name, in their order.
    var rows: [Row] {
        var rows: [Row] = []
        for moment in moments {
            if rows.last?.name != moment.name {
                rows.append(Row(name: moment.name, kind: moment.kind, moments: []))
            }
            rows[rows.count - 1].moments.append(moment)
        }
        return rows
    }

    /// The moments as a table.
    func table(of id: String) -> InspectionDocument.Table {
        InspectionDocument.Table(
            caption: "Verloop van \(id)", header: ["Wat", "Soort", "Wanneer"],
            rows: rows.map { row in
                [
                    row.name, row.kind.rawValue,
                    row.moments.map(\.days.words).joined(separator: "; "),
                ]
            })
    }
}
