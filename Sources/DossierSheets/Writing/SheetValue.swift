import CivilDates

/// What goes into a cell.
enum SheetValue: Hashable, Sendable {
    /// Nothing.
    case empty
    /// A text, also one that looks like something else.
    case text(String)
    /// A whole number.
    case number(Int)
    /// A day, as the spreadsheet knows days.
    case day(CivilDay)
}
