/// Folding of white space, the way quotations are compared and shown.
enum WhiteSpace {
    /// Every run of blanks and line ends as one blank, none at the ends.
    static func folded(_ text: String) -> String {
        text.split { $0 == " " || $0.isNewline || $0 == "\u{A0}" }.joined(separator: " ")
    }
}
