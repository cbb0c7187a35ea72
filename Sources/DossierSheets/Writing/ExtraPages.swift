import CXlsxWriter
import Records

/// The sheets that hold no dossiers: how to fill in the others, what is recorded nowhere, and the codes.
struct ExtraPages {
    /// The titles of the sheet of what is recorded nowhere.
    static let undeliveredTitles = ["veld", "uitleg", "niet leverbaar"]

    let layout: SheetLayout
    let styles: SheetStyles
    /// Where the codes stand.
    var codes: CodeRanges { CodeRanges(lists: layout.model.codeLists) }

    /// Adds the sheet in front.
    func addManual(to book: UnsafeMutablePointer<lxw_workbook>) -> Bool {
        guard let page = SheetPage(SheetNames.manual, in: book) else { return false }
        page.setColumn(0, width: 34)
        page.setColumn(1, width: 100)
        worksheet_fit_to_pages(page.page, 1, 0)
        worksheet_gridlines(page.page, 0)
        return ManualPage(layout: layout).lines.allSatisfy { line in
            switch line {
            case .title(let text):
                return page.append([.text(text)], height: 30) { _, _ in styles.title }
            case .entry(let word, let meaning):
                return page.append([.text(word), .text(meaning)], height: Self.height(of: meaning)) {
                    index, _ in
                    index == 0 ? styles.label : styles.text
                }
            case .sheet(let name, let meaning):
                let row = lxw_row_t(page.rowCount)
                let isLinked =
                    worksheet_write_url(page.page, row, 0, "internal:'\(name)'!A2", styles.link)
                    == LXW_NO_ERROR
                    && worksheet_write_string(page.page, row, 0, name, styles.link) == LXW_NO_ERROR
                return isLinked
                    && page.append([.empty, .text(meaning)], height: Self.height(of: meaning)) { _, _ in
                        styles.text
                    }
            }
        }
    }

    /// How high a text stands, in points.
    private static func height(of text: String) -> Double { Double((text.count + 104) / 105) * 15 + 3 }

    /// Adds the sheet on which a team says what it records nowhere.
    func addUndelivered(to book: UnsafeMutablePointer<lxw_workbook>) -> Bool {
        guard let page = SheetPage(SheetNames.undelivered, in: book) else { return false }
        for (index, width) in [46.0, 80.0, 18.0].enumerated() {
            page.setColumn(index, width: width, styles.entry)
        }
        let heads = Self.undeliveredTitles.map { SheetValue.text($0) }
        guard page.append(heads, height: 32, { _, _ in styles.head }) else { return false }
        page.note(
            "ja: uw team of systeem legt dit in geen enkel dossier vast. Het geldt ook voor alles eronder: met ja bij "
                + "doelen hoeft doelen.acties niet meer.\nLeeg of nee: uw team kan dit vastleggen. Staat het dan niet in een "
                + "dossier, dan telt het als niet vastgelegd.", onColumn: 2)
        let paths = layout.paths.filter { !Self.isAlwaysThere($0.path) }
        for (path, field) in paths {
            guard page.append([.text(path), .text(field.documentation)], { _, _ in styles.text }) else {
                return false
            }
        }
        page.restrict(to: "\(SheetWords.yes),\(SheetWords.no)", column: 2, help: "Kies uit de lijst.")
        worksheet_freeze_panes(page.page, 1, 1)
        worksheet_autofilter(page.page, 0, 0, lxw_row_t(max(page.rowCount - 1, 1)), 2)
        worksheet_repeat_rows(page.page, 0, 0)
        return true
    }

    /// Whether a path says something of the file, or of how a dossier is known, and not of the household.
    private static func isAlwaysThere(_ path: String) -> Bool {
        [FieldName.delivery, FieldName.id, FieldName.version, FieldName.exportDate].contains {
            path == $0 || path.hasPrefix($0 + ".")
        }
    }

    /// Adds the sheet that codes are chosen from; it is not shown.
    func addCodes(to book: UnsafeMutablePointer<lxw_workbook>) -> Bool {
        guard let page = SheetPage(SheetNames.codes, in: book) else { return false }
        guard codes.rows.allSatisfy({ page.append($0) { _, _ in styles.text } }) else { return false }
        worksheet_hide(page.page)
        return true
    }
}
