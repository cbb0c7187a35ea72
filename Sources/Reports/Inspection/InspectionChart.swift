import CivilDates
import Findings

/// Charts of an inspection report in SVG; each says what the table beneath it says.
enum InspectionChart {
    /// Bars of parts, each part with its sign and its size.
    static func bars(_ bars: InspectionDocument.Bars) -> String {
        let parts = bars.parts.enumerated().filter { index, _ in bars.bars.contains { $0.sizes[index] > 0 } }
            .map { (index: $0.offset, part: $0.element.part, words: $0.element.words) }
        let longest = max(1, bars.bars.map { $0.sizes.reduce(0, +) }.max() ?? 1)
        let (width, step) = (480.0, 52.0)
        var shapes = ""
        for (row, bar) in bars.bars.enumerated() {
            let top = Double(row) * step
            shapes +=
                "<text x=\"0\" y=\"\(number(top + 15))\">\(HTMLText.escaped(bar.label))</text>\n"
            var left = 0.0
            for (index, part, _) in parts where bar.sizes[index] > 0 {
                let size = width * Double(bar.sizes[index]) / Double(longest)
                shapes +=
                    "<rect class=\"\(part)\" x=\"\(number(left))\" y=\"\(number(top + 21))\" width=\"\(number(size))\" height=\"24\"/>"
                if size > 34 {
                    shapes +=
                        "<text class=\"\(part)\" x=\"\(number(left + size / 2))\" y=\"\(number(top + 39))\" text-anchor=\"middle\">\(sign(part)) \(bar.sizes[index])</text>\n"
                }
                left += size
            }
        }
        let legend = parts.map { _, part, words in
            "<li><span class=\"sign \(part)\" aria-hidden=\"true\">\(sign(part))</span> \(HTMLText.escaped(words))</li>\n"
        }
        let height = step * Double(bars.bars.count)
        return """
            <figure class="bars">
            <svg viewBox="0 0 \(number(width)) \(number(height))" role="img" aria-label="\(HTMLText.escaped(bars.caption)): de tabel hieronder zegt hetzelfde">
            \(shapes)</svg>
            <figcaption><ul class="legend">
            \(legend.joined())</ul></figcaption>
            </figure>

            """
    }

    /// What happened in one dossier and what falls due, on an axis of days.
    static func timeline(_ timeline: DossierTimeline, of id: String) -> String {
        guard let first = timeline.moments.map(\.days.first).min(),
            let last = timeline.moments.map(\.days.last).max()
        else { return "" }
        let (left, width, step) = (235.0, 720.0, 24.0)
        let scale = (width - left - 16) / Double(max(1, last - first))
        func x(_ day: Int32) -> Double { left + 8 + scale * Double(day - first) }
        var shapes = ""
        for (index, row) in timeline.rows.enumerated() {
            let middle = Double(index) * step + 34
            shapes +=
                "<line x1=\"\(number(left))\" x2=\"\(number(width))\" y1=\"\(number(middle))\" y2=\"\(number(middle))\"/>"
                + "<text x=\"0\" y=\"\(number(middle + 5))\">\(HTMLText.escaped(row.name))</text>\n"
            shapes += row.moments.map { shape($0, from: x($0.days.first), to: x($0.days.last), middle) }
                .joined()
        }
        let height = Double(timeline.rows.count) * step + 26
        let (start, end) = (CivilDay(number: first), CivilDay(number: last))
        return """
            <figure class="timeline">
            <div class="wide" role="region" tabindex="0" aria-label="Tekening van het verloop van \(HTMLText.escaped(id))">
            <svg viewBox="0 0 \(number(width)) \(number(height))" role="img" aria-label="Verloop van \(HTMLText.escaped(id)): de tabel hieronder zegt hetzelfde">
            <text x="\(number(left))" y="15">\(DutchWords.date(start))</text><text x="\(number(width))" y="15" text-anchor="end">\(DutchWords.date(end))</text>
            \(shapes)</svg>
            </div>
            <figcaption class="quiet">Rondje of volle balk: vastgelegd; een balk met een punt heeft geen vastgelegde einddatum. Ruit: afgesproken. Balk met dichte rand: de norm vraagt het in deze dagen. Balk met streepjesrand: de termijn loopt nog.</figcaption>
            </figure>

            """
    }

    /// A mark for one day, a bar for more; what did not need to happen yet is open.
    private static func shape(
        _ moment: DossierTimeline.Moment, from left: Double, to right: Double, _ middle: Double
    ) -> String {
        let name =
            switch moment.kind {
            case .recorded: "event"
            case .window: "window"
            case .planned, .running: "due"
            }
        if moment.days.isOpen {
            let (from, to) = (number(left), number(max(left + 8, right)))
            return
                "<path class=\"\(name)\" d=\"M\(from) \(number(middle - 6))H\(to)l6 6-6 6H\(from)z\"/>\n"
        }
        if moment.days.first != moment.days.last {
            return
                "<rect class=\"\(name)\" x=\"\(number(left))\" y=\"\(number(middle - 6))\" width=\"\(number(max(4, right - left)))\" height=\"12\"/>\n"
        }
        if moment.kind != .recorded {
            return
                "<path class=\"\(name)\" d=\"M\(number(left)) \(number(middle - 7))l7 7-7 7-7-7z\"/>\n"
        }
        return "<circle class=\"event\" cx=\"\(number(left))\" cy=\"\(number(middle))\" r=\"6\"/>\n"
    }

    /// The sign of a part.
    static func sign(_ part: InspectionDocument.BarPart) -> String {
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
