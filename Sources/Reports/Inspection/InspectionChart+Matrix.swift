import Findings

extension InspectionChart {
    /// The most rows a drawing has; a longer matrix is only a table.
    private static let mostRows = 60

    /// A square with a sign for each file and indicator: the whole at a glance.
    ///
    /// - Returns: A figure, or nothing when there are more rows than can be taken in at a glance.
    static func matrix(_ matrix: InspectionDocument.Matrix) -> String {
        guard !matrix.rows.isEmpty, matrix.rows.count <= mostRows, !matrix.indicators.isEmpty else {
            return ""
        }
        let (left, side, top) = (10 * (matrix.rows.map(\.label.count).max() ?? 0) + 12, 30, 24)
        var shapes = ""
        for (column, indicator) in matrix.indicators.enumerated() {
            shapes +=
                "<text x=\"\(left + column * side + side / 2)\" y=\"16\" text-anchor=\"middle\">\(indicator.number)</text>\n"
        }
        for (index, row) in matrix.rows.enumerated() {
            let y = top + index * side
            shapes += "<text x=\"0\" y=\"\(y + 20)\">\(HTMLText.escaped(row.label))</text>\n"
            for (column, mark) in row.marks.enumerated() {
                let (x, name) = (left + column * side, InspectionHTML.name(of: mark))
                shapes +=
                    "<rect class=\"\(name)\" x=\"\(x + 1)\" y=\"\(y + 1)\" width=\"\(side - 2)\" height=\"\(side - 2)\"/>"
                    + "<text class=\"\(name)\" x=\"\(x + side / 2)\" y=\"\(y + 20)\" text-anchor=\"middle\">\(HTMLText.escaped(Sign(mark).text))</text>\n"
            }
        }
        let width = left + side * matrix.indicators.count
        return """
            <figure class="overview">
            <div class="wide" role="region" tabindex="0" aria-label="Tekening: \(HTMLText.escaped(matrix.caption))">
            <svg viewBox="0 0 \(width) \(top + side * matrix.rows.count)" role="img" aria-label="\(HTMLText.escaped(matrix.caption)): de tabel hieronder zegt hetzelfde">
            \(shapes)</svg>
            </div>
            </figure>

            """
    }
}
