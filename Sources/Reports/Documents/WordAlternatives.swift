import Findings

/// What is read aloud in place of a drawing.
enum WordAlternatives {
    /// What bars show, bar by bar.
    static func text(of bars: InspectionDocument.Bars) -> String {
        let lines = bars.bars.map { bar in
            let parts = zip(bars.parts, bar.sizes).filter { $0.1 > 0 }.map { "\($0.1) \($0.0.words)" }
            return "\(bar.label): \(parts.isEmpty ? "niets" : parts.joined(separator: ", "))"
        }
        return "Staafdiagram, \(bars.caption.prefix(1).lowercased() + bars.caption.dropFirst()). "
            + lines.joined(separator: "; ") + "."
    }

    /// What a timeline shows, in short: the table beneath it tells the days.
    static func text(of timeline: DossierTimeline, _ id: String) -> String {
        let parts = DossierTimeline.Kind.allCases.compactMap { kind -> String? in
            let names = timeline.rows.filter { $0.kind == kind }.map(\.name)
            return names.isEmpty ? nil : "\(kind.rawValue): \(names.joined(separator: ", "))"
        }
        return
            "Tijdlijn van \(id). Op volgorde \(parts.joined(separator: "; ")). De dagen staan in de tabel hieronder."
    }
}
