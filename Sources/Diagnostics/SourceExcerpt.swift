/// A line of source and a caret beneath it, cut to a width, ready to be shown.
///
/// A tab takes four columns, a wide character two, and an invisible character is written out.
struct SourceExcerpt {
    /// The line as it is shown, with `…` where it was cut.
    let line: String
    /// Blanks up to the column in question, and `^`; nil when no column was asked for.
    let caret: String?

    /// One code point as it is shown.
    private struct Cell {
        let text: String
        let width: Int
    }

    /// Takes a line out of a source, or nil when the source has no such line.
    ///
    /// The column of the caret is 1-based: 0 asks for none, and one beyond the line is just behind
    /// it. The width is the most columns the line may take, at least 20.
    init?(_ source: SourceText, line number: Int, column: Int, width: Int) {
        guard let length = source.length(ofLine: number) else { return nil }
        let target = min(max(column, 1), length + 1)
        // No code point more than this many columns away can fall within the width, save invisible ones.
        let from = max(1, target - width)
        let to = min(length, target + width)
        guard let text = source.text(ofLine: number, columns: from...max(from, to)) else { return nil }
        let cells = text.unicodeScalars.map(Self.cell)
        let focus = target - from
        let window = Self.window(of: cells, around: focus, width: width, isWhole: from == 1 && to == length)
        let isCutBefore = from > 1 || window.lowerBound > 0
        let isCutAfter = to < length || window.upperBound < cells.count
        let shown = cells[window].map(\.text).joined()
        line = (isCutBefore ? "…" : "") + shown + (isCutAfter ? "…" : "")
        let before = cells[window.lowerBound..<min(max(focus, window.lowerBound), window.upperBound)]
        let indent = before.reduce(isCutBefore ? 1 : 0) { $0 + $1.width }
        caret = column == 0 ? nil : String(repeating: " ", count: indent) + "^"
    }

    /// The cells to show: all when they fit, else so many around the focus that two marks fit.
    private static func window(
        of cells: [Cell], around focus: Int, width: Int, isWhole: Bool
    ) -> Range<Int> {
        // A caret behind the last cell takes a column of its own.
        let behind = focus >= cells.count ? 1 : 0
        if isWhole && cells.reduce(behind, { $0 + $1.width }) <= width { return 0..<cells.count }
        let room = width - 2
        var (low, high) = (min(focus, cells.count), min(focus, cells.count))
        var used = behind
        func extendLeft(within limit: Int) {
            while low > 0, used + cells[low - 1].width <= limit {
                low -= 1
                used += cells[low].width
            }
        }
        if high < cells.count {
            used += cells[high].width
            high += 1
        }
        extendLeft(within: room / 2)
        while high < cells.count, used + cells[high].width <= room {
            used += cells[high].width
            high += 1
        }
        extendLeft(within: room)
        return low..<high
    }

    /// A code point as it is shown, with the columns it takes.
    private static func cell(_ scalar: Unicode.Scalar) -> Cell {
        if scalar == "\t" { return Cell(text: "    ", width: 4) }
        let text = VisibleText.escaped(scalar)
        if text.unicodeScalars.count > 1 { return Cell(text: text, width: text.unicodeScalars.count) }
        return Cell(text: text, width: VisibleText.columns(of: scalar))
    }
}
