import Diagnostics

/// A place in a workbook that a person can go to.
struct SheetPlace: Hashable, Sendable {
    /// How many sheets stand before it; -1 for the workbook as a whole.
    var sheet = -1
    /// What stands on the tab.
    var name = ""
    /// The 1-based row, or 0 for the sheet as a whole.
    var row = 0
    /// The 1-based column, or 0 for the row as a whole, or for a column that is not there.
    var column = 0
    /// The title of the column; empty when it is none that is known.
    var title = ""

    /// The same row, at a column.
    func at(_ column: Int, _ title: String) -> SheetPlace {
        var place = self
        (place.column, place.title) = (column, title)
        return place
    }

    /// The place as messages name it: `ingevuld.xlsx, blad "Doelen", rij 12, kolom F (tijdgebonden)`.
    func place(in file: String) -> Place {
        var text = file
        if sheet >= 0 { text += ", blad \"\(VisibleText.name(name))\"" }
        if row > 0 { text += ", rij \(row)" }
        if column > 0 {
            text += ", kolom \(CodeRanges.letters(column))" + (title.isEmpty ? "" : " (\(title))")
        } else if !title.isEmpty {
            text += ", kolom \(title)"
        }
        return Place(file: text)
    }
}

extension SheetPlace: Comparable {
    /// Orders by sheet, then row, then column.
    static func < (left: SheetPlace, right: SheetPlace) -> Bool {
        (left.sheet, left.row, left.column) < (right.sheet, right.row, right.column)
    }
}
