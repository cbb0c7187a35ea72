import CXlsxWriter

/// How the cells of a workbook look.
struct SheetStyles {
    /// The head of a column.
    let head: UnsafeMutablePointer<lxw_format>?
    /// The head of a column that ties rows together.
    let keyHead: UnsafeMutablePointer<lxw_format>?
    /// The head of a column that says that a part is there.
    let markHead: UnsafeMutablePointer<lxw_format>?
    /// What a person fills in, kept as it is typed: a spreadsheet would make a day of `2026-03` and of `4-5`.
    let entry: UnsafeMutablePointer<lxw_format>?
    /// A day that a person fills in.
    let day: UnsafeMutablePointer<lxw_format>?
    /// A whole number that a person fills in.
    let number: UnsafeMutablePointer<lxw_format>?
    /// A text to read.
    let text: UnsafeMutablePointer<lxw_format>?
    /// What stands in front of a text to read.
    let label: UnsafeMutablePointer<lxw_format>?
    /// What a page is called.
    let title: UnsafeMutablePointer<lxw_format>?
    /// A way to another sheet.
    let link: UnsafeMutablePointer<lxw_format>?

    /// Makes the styles of a workbook.
    init(_ book: UnsafeMutablePointer<lxw_workbook>) {
        func format(
            fill: UInt32? = nil, ink: UInt32? = nil, isBold: Bool = false, number: String? = nil,
            size: Double = 11, wraps: Bool = true
        ) -> UnsafeMutablePointer<lxw_format>? {
            guard let format = workbook_add_format(book) else { return nil }
            format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
            if wraps { format_set_text_wrap(format) }
            format_set_font_size(format, size)
            if let fill { format_set_bg_color(format, fill) }
            if let ink { format_set_font_color(format, ink) }
            if isBold { format_set_bold(format) }
            if let number { format_set_num_format(format, number) }
            return format
        }
        head = format(fill: 0x1F3A5F, ink: 0xFFFFFF, isBold: true)
        keyHead = format(fill: 0x5A3A0A, ink: 0xFFFFFF, isBold: true)
        markHead = format(fill: 0xE4E8EE, ink: 0x1F3A5F, isBold: true)
        entry = format(number: "@")
        day = format(number: "dd-mm-yyyy")
        number = format(number: "0")
        text = format()
        label = format(isBold: true)
        title = format(ink: 0x1F3A5F, isBold: true, size: 16, wraps: false)
        link = format(ink: 0x0B4FA8)
        if link != nil { format_set_underline(link, UInt8(LXW_UNDERLINE_SINGLE.rawValue)) }
    }
}
