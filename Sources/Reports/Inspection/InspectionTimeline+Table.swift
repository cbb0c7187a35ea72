import CivilDates

extension InspectionTimeline {
    /// The moments as a table.
    var table: InspectionDocument.Table {
        InspectionDocument.Table(
            caption: "Verloop van \(id)", header: ["Moment", "Dag", "Soort"],
            rows: moments.map { [$0.name, Self.days(of: $0), $0.isTerm ? "termijn" : "gebeurd"] })
    }

    /// `14 november 2019`, `1 november 2019 tot en met 14 november 2019`.
    static func days(of moment: Moment) -> String {
        moment.first == moment.last
            ? DutchWords.date(moment.first)
            : "\(DutchWords.date(moment.first)) tot en met \(DutchWords.date(moment.last))"
    }
}
