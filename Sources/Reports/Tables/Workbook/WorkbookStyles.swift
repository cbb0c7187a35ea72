import CXlsxWriter
import Findings

/// How the cells of a workbook look; each outcome has a sign besides its colour.
struct WorkbookStyles {
    /// The head of a column.
    let head: UnsafeMutablePointer<lxw_format>?
    /// A text.
    let text: UnsafeMutablePointer<lxw_format>?
    /// A day.
    let day: UnsafeMutablePointer<lxw_format>?
    /// A cell that a person fills in.
    let entry: UnsafeMutablePointer<lxw_format>?
    /// A day that a person fills in.
    let entryDay: UnsafeMutablePointer<lxw_format>?
    /// What a sign in front of a cell makes it look like; the longest sign first.
    let marks: [(sign: String, format: UnsafeMutablePointer<lxw_format>?)]

    private static let dayFormat = "dd-mm-yyyy"

    /// Makes the styles of a workbook.
    init(_ book: UnsafeMutablePointer<lxw_workbook>) {
        func format(fill: UInt32? = nil, ink: UInt32? = nil, isBold: Bool = false) -> UnsafeMutablePointer<
            lxw_format
        >? {
            let format = workbook_add_format(book)
            guard let format else { return nil }
            format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
            format_set_text_wrap(format)
            if let fill { format_set_bg_color(format, fill) }
            if let ink { format_set_font_color(format, ink) }
            if isBold { format_set_bold(format) }
            return format
        }
        head = format(fill: 0x1F3A5F, ink: 0xFFFFFF, isBold: true)
        text = format()
        day = format()
        entry = format(fill: 0xFFFBE6)
        entryDay = format(fill: 0xFFFBE6)
        for format in [day, entryDay] where format != nil { format_set_num_format(format, Self.dayFormat) }
        func mark(_ mark: Mark, _ fill: UInt32, _ ink: UInt32) -> (String, UnsafeMutablePointer<lxw_format>?)
        {
            let format = workbook_add_format(book)
            if format != nil {
                format_set_bg_color(format, fill)
                format_set_font_color(format, ink)
            }
            return (Sign(mark).text, format)
        }
        marks = [
            mark(.provisional, 0xEAF4E2, 0x2F5E14), mark(.positive, 0xD5ECD9, 0x0B5A2B),
            mark(.negative, 0xFBE0D2, 0x8A3200), mark(.undetermined, 0xFFF0C2, 0x6B4E00),
            mark(.notApplicable, 0xEDEDED, 0x555555),
        ]
    }
}
