import Findings

/// A part of a page that each form lays out its own way; every text in it is plain and is shown literally.
enum PageBlock {
    /// How a text is meant.
    enum Tone {
        /// As it is.
        case plain
        /// Beside the point: codes, places, parameters.
        case quiet
        /// To be looked at.
        case warning
    }

    /// A cell of a table.
    struct Cell {
        /// What it says.
        var text: String
        /// The mark whose sign it shows, or nil.
        var mark: Mark?
        /// The name of the part of the page it leads to, or nil.
        var link: String?

        /// Makes a cell from its parts.
        init(_ text: String, mark: Mark? = nil, link: String? = nil) {
            self.text = text
            self.mark = mark
            self.link = link
        }
    }

    /// A heading; level 1 is the title of the page. The name is what a link leads to.
    case heading(level: Int, String, name: String? = nil)
    /// A paragraph.
    case paragraph(String, Tone = .plain)
    /// A list of short texts.
    case list([String], Tone = .plain)
    /// A table; the first cell of a row is its head.
    case table(caption: String, header: [String], rows: [[Cell]])
    /// A requirement or topic: its sign, its code or title, what is said, and what that rests on.
    case entry(Mark, label: String, String, details: [String])
}
