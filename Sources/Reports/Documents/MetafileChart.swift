import CivilDates
import Findings

/// Charts of an inspection report as drawings; each says what the table beneath it says.
enum MetafileChart {
    /// A drawing with its size in points, 96 to an inch.
    struct Drawing {
        let bytes: [UInt8]
        let width: Double
        let height: Double
    }

    private static let width = 600.0
    private static let ink: Metafile.Colour = 0x1A1A1A
    private static let line: Metafile.Colour = 0x8A94A0

    /// Bars of parts, each part with its sign and its size.
    static func bars(_ bars: InspectionDocument.Bars) -> Drawing {
        let longest = max(1, bars.bars.map { $0.sizes.reduce(0, +) }.max() ?? 1)
        let (step, legendStep) = (50.0, 20.0)
        let parts = bars.parts.enumerated().filter { index, _ in bars.bars.contains { $0.sizes[index] > 0 } }
        let height = Double(bars.bars.count) * step + Double(parts.count) * legendStep + 8
        var drawing = Metafile(width: width, height: height)
        for (row, bar) in bars.bars.enumerated() {
            let top = Double(row) * step
            drawing.text(bar.label, 0, top + 15, colour: ink)
            var left = 0.0
            for (part, size) in zip(bars.parts.map(\.part), bar.sizes) where size > 0 {
                let length = width * Double(size) / Double(longest)
                let (fill, ink) = colours(part)
                drawing.frame(left, top + 21, length, 22, fill: fill, line: ink)
                if length > 34 {
                    drawing.text(
                        "\(InspectionChart.sign(part)) \(size)", left + length / 2, top + 37, colour: ink,
                        isCentred: true,
                        isBold: true)
                }
                left += length
            }
        }
        for (row, part) in parts.map(\.element).enumerated() {
            let line = Double(bars.bars.count) * step + Double(row + 1) * legendStep
            let (fill, ink) = colours(part.part)
            drawing.frame(0, line - 12, 22, 15, fill: fill, line: ink)
            drawing.text(
                InspectionChart.sign(part.part), 11, line, colour: ink, isCentred: true, isBold: true)
            drawing.text(part.words, 30, line, colour: Self.ink)
        }
        return Drawing(bytes: drawing.bytes, width: width, height: height)
    }

    /// What happened in one dossier and what falls due, on an axis of days; nil when nothing did.
    static func timeline(_ timeline: DossierTimeline) -> Drawing? {
        guard let first = timeline.moments.map(\.days.first).min(),
            let last = timeline.moments.map(\.days.last).max()
        else { return nil }
        let (left, step) = (205.0, 24.0)
        let scale = (width - left - 16) / Double(max(1, last - first))
        func x(_ day: Int32) -> Double { left + 8 + scale * Double(day - first) }
        let height = Double(timeline.rows.count) * step + 30
        var drawing = Metafile(width: width, height: height)
        let (start, end) = (CivilDay(number: first), CivilDay(number: last))
        drawing.text(DutchWords.date(start), left, 15, size: 12, colour: ink)
        let words = DutchWords.date(end)
        drawing.text(words, width - LetterWidths.width(of: words, size: 12) - 4, 15, size: 12, colour: ink)
        for (index, row) in timeline.rows.enumerated() {
            let middle = Double(index) * step + 36
            drawing.rectangle(left, middle, width - left, 1, fill: line)
            drawing.text(row.name, 0, middle + 4, size: 12, colour: ink)
            for moment in row.moments {
                draw(moment, x(moment.days.first), x(moment.days.last), middle, in: &drawing)
            }
        }
        return Drawing(bytes: drawing.bytes, width: width, height: height)
    }

    /// A mark for one day, a bar for more; only what happened is filled.
    private static func draw(
        _ moment: DossierTimeline.Moment, _ left: Double, _ right: Double, _ middle: Double,
        in drawing: inout Metafile
    ) {
        let (accent, open): (Metafile.Colour, Metafile.Colour) = (0x154273, 0xFFFFFF)
        if moment.days.first != moment.days.last {
            if moment.days.isOpen { drawing.diamond(max(left + 8, right), middle, radius: 6, fill: accent) }
            let length = max(4, right - left)
            drawing.frame(
                left, middle - 6, length, 12, fill: moment.kind == .recorded ? accent : open, line: accent)
        } else if moment.kind != .recorded {
            drawing.diamond(left, middle, radius: 7, fill: accent)
            drawing.diamond(left, middle, radius: 5, fill: open)
        } else {
            drawing.circle(left, middle, radius: 5, fill: accent)
        }
    }

    /// The fill of a part and the ink on it.
    static func colours(_ part: InspectionDocument.BarPart) -> (fill: Metafile.Colour, ink: Metafile.Colour) {
        switch part {
        case .good: (0xE3F2E4, 0x1B5E20)
        case .improve: (0xFBE6E4, 0x9C1C1C)
        case .open: (0xFDF0D5, 0x7A4F00)
        case .none: (0xEEEFF1, 0x444444)
        }
    }

}
