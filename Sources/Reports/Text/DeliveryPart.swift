import Diagnostics
import Findings

/// Which systems may not deliver what their dossiers were held to lack.
struct DeliveryPart {
    /// The most fields that are named of one system.
    static let pathLimit = 20

    let gaps: [DeliveryGap]

    /// Writes a question for each system.
    func write(to page: inout TextPage) {
        guard !gaps.isEmpty else { return }
        page.gap()
        page.heading("Kan het systeem dit leveren?")
        for gap in gaps {
            page.paragraph(Self.sentence(gap), indent: 2, hanging: 2, style: .open)
        }
    }

    /// The question about one system: `In geen van de 40 dossiers uit systeem X komt doelen.acties voor: …`.
    static func sentence(_ gap: DeliveryGap) -> String {
        let paths = gap.paths.map { VisibleText.escaped($0) }
        let start = "In geen van de \(gap.dossiers) dossiers uit systeem \(VisibleText.escaped(gap.system))"
        guard paths.count > 1 else {
            return "\(start) komt \(paths.joined()) voor: kan dit systeem het leveren? "
                + "Zo niet, noem het in levering.nietLeverbaar."
        }
        let rest = paths.count - pathLimit
        let shown = paths.prefix(pathLimit).joined(separator: ", ") + (rest > 0 ? " en nog \(rest)" : "")
        return "\(start) komen deze velden voor: \(shown). Kan dit systeem ze leveren? "
            + "Zo niet, noem ze in levering.nietLeverbaar."
    }
}
