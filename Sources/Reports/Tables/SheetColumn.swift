import Frameworks

/// A column of a table.
struct SheetColumn: Hashable, Sendable {
    /// What stands above it.
    let title: String
    /// How wide it is on a sheet, in characters.
    let width: Double

    /// Makes a column from its parts.
    init(_ title: String, _ width: Double) {
        self.title = title
        self.width = width
    }
}

extension ReportSheet {
    /// The columns in order.
    func columns(for audience: InspectionOptions.Audience, in framework: FrameworkSource) -> [SheetColumn] {
        switch self {
        case .verdicts:
            [.init("dossier", 20), .init("soort", 12), .init("bestand", 32), .init("peildatum", 12)]
                + framework.indicators.map { .init("\($0.number) \($0.title)", 17) }
                + [.init("open vragen", 9)]
        case .requirements:
            [
                .init("dossier", 20), .init("soort", 12), .init("indicator", 10), .init("eis", 10),
                .init("telt mee", 8), .init("uitkomst", 22), .init("toelichting", 70), .init("termijn", 12),
                .init("pad", 40), .init("regel", 8), .init("antwoord van", 16),
            ]
        case .findings:
            [
                .init("thema", 26), .init("paragraaf", 26), .init("onderwerp", 32), .init("richting", 20),
                .init("bevinding", 90),
            ] + (audience == .internal ? Self.countColumns : [])
        case .worklist:
            zip(
                WorklistTable.columns,
                [20, 32, 9, 14, 10, 10, 8, 60, 60, 40, 16, 40, 8, 12, 12, 40]
            ).map { .init($0, $1) }
        case .answers:
            [
                .init("kenmerk", 20), .init("code", 10), .init("vraag", 60), .init("voorstel", 22),
                .init("uitkomst", 20), .init("reden", 50), .init("bron", 14), .init("door", 18),
                .init("datum", 12),
            ]
        case .account: [.init("onderdeel", 34), .init("inhoud", 110)]
        }
    }

    private static let countColumns: [SheetColumn] = [
        .init("eisen", 24), .init("voldaan", 9), .init("niet voldaan", 9), .init("niet te beoordelen", 11),
        .init("niet van toepassing", 11),
    ]
}
