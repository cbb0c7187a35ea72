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
        let recorded = timeline.rows.filter { !$0.isDue }.map(\.name)
        let due = timeline.rows.filter(\.isDue).map(\.name)
        let parts = [("vastgelegd", recorded), ("nog te doen", due)].filter { !$0.1.isEmpty }.map {
            "\($0.0): \($0.1.joined(separator: ", "))"
        }
        return
            "Tijdlijn van \(id). Op volgorde \(parts.joined(separator: "; ")). De dagen staan in de tabel hieronder."
    }
}
