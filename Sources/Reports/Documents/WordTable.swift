import Findings

/// A table for a word processor: its head is repeated on every page, and rows are not cut.
struct WordTable {
    private let caption: String
    private let header: [String]
    private let rows: [[(text: String, fill: String?)]]
    private let widths: [Int]

    /// The room between the margins, in twentieths of a typographic point.
    private static let room = 9298

    /// Makes a table of texts.
    init(_ table: InspectionDocument.Table) {
        caption = table.caption
        header = table.header
        rows = table.rows.map { $0.map { ($0, nil) } }
        widths = Self.divided(
            table.header.indices.map { column in
                let texts = ([table.header] + table.rows).compactMap { column < $0.count ? $0[column] : nil }
                return Need(texts)
            })
    }

    /// Makes a table of a matrix: signs, with a colour besides.
    init(_ matrix: InspectionDocument.Matrix) {
        caption = matrix.caption
        header = ["Dossier"] + matrix.indicators.map { String($0.number) }
        rows = matrix.rows.map { row in
            [(row.label, nil)] + row.marks.map { (Sign($0).text, Self.fill(of: $0)) }
        }
        widths = Self.divided(
            [Need(least: 22, most: 22)] + matrix.indicators.map { _ in Need(least: 5, most: 5) })
    }

    /// The table and an empty line, so that two tables never grow together.
    var text: String {
        """
        <w:tbl><w:tblPr><w:tblStyle w:val="Rapporttabel"/><w:tblW w:w="\(Self.room)" w:type="dxa"/>\
        <w:tblLayout w:type="fixed"/><w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" \
        w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblCaption w:val="\(XMLText.escaped(caption))"/></w:tblPr>
        <w:tblGrid>\(widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined())</w:tblGrid>
        \(row(header.map { ($0, nil) }, isHead: true))\(rows.map { row($0) }.joined())</w:tbl>
        <w:p><w:pPr><w:pStyle w:val="Tussenruimte"/></w:pPr></w:p>

        """
    }

    private func row(_ cells: [(text: String, fill: String?)], isHead: Bool = false) -> String {
        let texts = zip(cells, widths).map { cell, width in
            let shade = cell.fill.map { "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\($0)\"/>" } ?? ""
            return "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>\(shade)</w:tcPr>"
                + WordXML.paragraph(WordXML.run(cell.text), style: "Tabeltekst") + "</w:tc>"
        }
        return
            "<w:tr><w:trPr><w:cantSplit/>\(isHead ? "<w:tblHeader/>" : "")</w:trPr>\n\(texts.joined())</w:tr>\n"
    }

    /// How many characters a column needs: so that no word is broken, and so that no line is.
    private struct Need {
        let least: Int
        let most: Int

        init(least: Int, most: Int) { (self.least, self.most) = (least, most) }

        /// What texts need, within bounds; two characters more for the margins of a cell.
        init(_ texts: [String]) {
            let words = texts.flatMap { $0.split { $0 == " " || $0 == "\n" } }.map(\.count)
            least = min(words.max() ?? 0, 24) + 2
            most = max(least, min(texts.map(\.count).max() ?? 0, 70) + 2)
        }
    }

    /// The room divided: to each column what it needs at least, and what is left in proportion to what they would take.
    private static func divided(_ needs: [Need]) -> [Int] {
        let (least, most) = needs.reduce((0, 0)) { ($0.0 + $1.least, $0.1 + $1.most) }
        let left = max(0, characters - least)
        let shares = needs.map { need in
            Double(need.least)
                + (most == least ? 0 : Double(left * (need.most - need.least)) / Double(most - least))
        }
        let total = max(1, shares.reduce(0, +))
        return shares.map { max(1, Int(Double(room) * $0 / total)) }
    }

    /// About how many characters stand beside one another between the margins.
    private static let characters = 88

    private static func fill(of mark: Mark) -> String {
        let part: InspectionDocument.BarPart =
            switch mark {
            case .positive, .provisional: .good
            case .negative: .improve
            case .undetermined: .open
            case .notApplicable: .none
            }
        let digits = String(MetafileChart.colours(part).fill, radix: 16, uppercase: true)
        return String(repeating: "0", count: 6 - digits.count) + digits
    }
}
