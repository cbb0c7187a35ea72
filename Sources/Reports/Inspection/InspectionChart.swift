import CivilDates
import Findings

/// Charts of an inspection report in SVG; each says what the table beneath it says.
enum InspectionChart {
    /// Bars of parts, each part with its sign and its size.
    static func bars(_ bars: InspectionDocument.Bars) -> String {
        let parts = bars.parts.enumerated().filter { index, _ in bars.bars.contains { $0.sizes[index] > 0 } }
        let longest = max(1, bars.bars.map { $0.sizes.reduce(0, +) }.max() ?? 1)
        let (width, step) = (720.0, 46.0)
        var shapes = ""
        for (row, bar) in bars.bars.enumerated() {
            let top = Double(row) * step
            shapes +=
                "<text x=\"0\" y=\"\(number(top + 14))\">\(HTMLText.escaped(bar.label))</text>\n"
            var left = 0.0
            for (index, part) in parts where bar.sizes[index] > 0 {
                let size = width * Double(bar.sizes[index]) / Double(longest)
                shapes +=
                    "<rect class=\"\(part)\" x=\"\(number(left))\" y=\"\(number(top + 19))\" width=\"\(number(size))\" height=\"20\"/>"
                if size > 34 {
                    shapes +=
                        "<text class=\"\(part)\" x=\"\(number(left + size / 2))\" y=\"\(number(top + 34))\" text-anchor=\"middle\">\(sign(part)) \(bar.sizes[index])</text>\n"
                }
                left += size
            }
        }
        let legend = parts.map { _, part in
            "<li><span class=\"sign \(part)\" aria-hidden=\"true\">\(sign(part))</span> \(part.words)</li>\n"
        }
        let height = step * Double(bars.bars.count)
        return """
            <figure>
            <svg viewBox="0 0 \(number(width)) \(number(height))" role="img" aria-label="\(HTMLText.escaped(bars.caption)): de tabel hieronder zegt hetzelfde">
            \(shapes)</svg>
            <figcaption><ul class="legend">
            \(legend.joined())</ul></figcaption>
            </figure>

            """
    }

    /// What happened in one dossier and what falls due, on an axis of days.
    static func timeline(_ timeline: InspectionTimeline) -> String {
        guard let first = timeline.moments.map(\.first).min(), let last = timeline.moments.map(\.last).max()
        else { return "" }
        let (left, width, step) = (230.0, 720.0, 22.0)
        let span = max(1, Double(last.number - first.number))
        func x(_ day: CivilDay) -> Double {
            left + 8 + (width - left - 24) * Double(day.number - first.number) / span
        }
        var shapes = ""
        for (row, moment) in timeline.moments.enumerated() {
            let middle = Double(row) * step + 30
            shapes +=
                "<line x1=\"\(number(left))\" x2=\"\(number(width))\" y1=\"\(number(middle))\" y2=\"\(number(middle))\"/>"
                + "<text x=\"0\" y=\"\(number(middle + 5))\">\(HTMLText.escaped(moment.name))</text>"
            shapes +=
                moment.isTerm
                ? "<rect class=\"term\" x=\"\(number(x(moment.first)))\" y=\"\(number(middle - 6))\" width=\"\(number(max(4, x(moment.last) - x(moment.first))))\" height=\"12\"/>\n"
                : "<circle class=\"event\" cx=\"\(number(x(moment.first)))\" cy=\"\(number(middle))\" r=\"6\"/>\n"
        }
        let height = Double(timeline.moments.count) * step + 24
        return """
            <figure>
            <svg viewBox="0 0 \(number(width)) \(number(height))" role="img" aria-label="Verloop van \(HTMLText.escaped(timeline.id)): de tabel hieronder zegt hetzelfde">
            <text x="\(number(left))" y="14">\(DutchWords.date(first))</text><text x="\(number(width))" y="14" text-anchor="end">\(DutchWords.date(last))</text>
            \(shapes)</svg>
            <figcaption class="quiet">Rondje: gebeurd. Balk: termijn waarin iets hoort te gebeuren.</figcaption>
            </figure>

            """
    }

    private static func sign(_ part: InspectionDocument.BarPart) -> String {
        switch part {
        case .good: Sign(.positive).text
        case .improve: Sign(.negative).text
        case .open: Sign(.undetermined).text
        case .none: Sign(.notApplicable).text
        }
    }

    /// A number with at most one decimal.
    private static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }
}
