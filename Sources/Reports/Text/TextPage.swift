import Diagnostics

/// Lines for a terminal, wrapped between words.
///
/// Whatever is added must be visible already; a word longer than a line is never cut. A no-break space
/// keeps two words on one line and is shown as a blank.
struct TextPage {
    /// Keeps the words beside it on one line.
    static let noBreak = "\u{A0}"

    /// The columns a line may take.
    let width: Int
    /// The columns a line of prose may take, so that it stays readable.
    let proseWidth: Int
    /// Whether styles become colours.
    let inColour: Bool
    private(set) var lines: [String] = []

    /// The columns one level of indentation takes.
    static let step = 2

    /// Begins an empty page.
    init(width: Int, inColour: Bool) {
        self.width = min(max(width, 40), 200)
        proseWidth = min(self.width, 110)
        self.inColour = inColour
    }

    /// The lines with a line feed behind each.
    var text: String { lines.map { $0 + "\n" }.joined() }

    /// An empty line, never two in a row and none at the front.
    mutating func gap() {
        if lines.last?.isEmpty == false { lines.append("") }
    }

    /// A heading on a line of its own.
    mutating func heading(_ text: String, indent: Int = 0) {
        paragraph(text, indent: indent, style: .strong)
    }

    /// A line as it stands, without the blanks at its end.
    mutating func line(_ text: String) {
        var text = text
        while text.last == " " { text.removeLast() }
        lines.append(text)
    }

    /// Lines of a condition, as they stand.
    mutating func code(_ lines: [String], indent: Int) {
        for line in lines { self.line(String(repeating: " ", count: indent) + line) }
    }

    /// A command to copy: parts that each stay on one line, with what a shell needs at the end of all lines but the last.
    mutating func command(_ parts: [String], indent: Int) {
        var lines: [String] = []
        for part in parts {
            let start = lines.last ?? ""
            let fits = VisibleText.columns(of: "\(start) \(part) \\") <= width
            if lines.isEmpty {
                lines.append(String(repeating: " ", count: indent) + part)
            } else if fits {
                lines[lines.count - 1] += " \(part)"
            } else {
                lines.append(String(repeating: " ", count: indent + 2) + part)
            }
        }
        for (index, line) in lines.enumerated() { self.line(index + 1 < lines.count ? line + " \\" : line) }
    }

    /// Prose, wrapped; the lines after the first may stand deeper.
    mutating func paragraph(_ text: String, indent: Int = 0, hanging: Int = 0, style: TextStyle? = nil) {
        let blanks = String(repeating: " ", count: indent)
        let deeper = String(repeating: " ", count: indent + hanging)
        for (index, line) in wrapped(text, first: indent, rest: indent + hanging).enumerated() {
            lines.append((index == 0 ? blanks : deeper) + (style?.paint(line, inColour: inColour) ?? line))
        }
    }

    /// A sign, a label and prose in columns: `  –  4.B1.c  Niet bij elk doel …`.
    ///
    /// The label column is as wide as given; prose goes on beneath its own first word.
    mutating func entry(_ sign: Sign, label: String, labelWidth: Int, _ text: String, indent: Int) {
        let blanks = String(repeating: " ", count: Sign.width + 1 - sign.columns)
        let front = sign.style.paint(sign.text, inColour: inColour) + blanks
        labelled(label, width: labelWidth, text, indent: indent, front: front, frontWidth: Sign.width + 1)
    }

    /// A label and prose in columns, after something that takes a number of columns already.
    mutating func labelled(
        _ label: String, width: Int, _ text: String, indent: Int, front: String = "", frontWidth: Int = 0
    ) {
        let gapAfterLabel = width == 0 ? 0 : 2
        let left = indent + frontWidth + width + gapAfterLabel
        let start =
            String(repeating: " ", count: indent) + front + Self.padded(label, to: width)
            + String(repeating: " ", count: gapAfterLabel)
        for (index, line) in wrapped(text, first: left, rest: left).enumerated() {
            lines.append((index == 0 ? start : String(repeating: " ", count: left)) + line)
        }
    }

    /// Text with blanks behind it up to a number of columns.
    static func padded(_ text: String, to columns: Int) -> String {
        text + String(repeating: " ", count: max(0, columns - VisibleText.columns(of: text)))
    }

    /// Text cut to a number of columns, with a mark where something is left out.
    static func cut(_ text: String, to columns: Int) -> String {
        if VisibleText.columns(of: text) <= columns { return text }
        var shown = ""
        for character in text {
            if VisibleText.columns(of: shown + String(character)) > columns - 1 { break }
            shown.append(character)
        }
        return shown + "…"
    }

    /// The lines of a text, given the columns that are taken in front of the first and of the others.
    private func wrapped(_ text: String, first: Int, rest: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = first
        for word in text.split(separator: " ") {
            let columns = VisibleText.columns(of: String(word))
            if !line.isEmpty && used + 1 + columns > proseWidth {
                lines.append(line)
                (line, used) = ("", rest)
            }
            used += columns + (line.isEmpty ? 0 : 1)
            line += (line.isEmpty ? "" : " ") + word
        }
        return (lines + [line]).map {
            $0.split(separator: Character(Self.noBreak), omittingEmptySubsequences: false)
                .joined(separator: " ")
        }
    }
}
