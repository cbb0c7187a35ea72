public import Diagnostics

/// The text of a FEEL expression with what is needed to point into it.
///
/// Expressions stand in `|-` blocks only, so that every character of the text has
/// exactly one place in the file.
public struct ExpressionSource: Sendable, Equatable {
    /// The expression, lines joined by a line feed and without their indentation.
    public var text: String
    /// The path of the framework file.
    public var file: String
    /// The 1-based line of the first line of the text.
    public var line: Int
    /// The 1-based column at which every line of the text begins.
    public var column: Int

    /// The place in the file of the character at `offset` UTF-8 bytes from the start of the text.
    ///
    /// An offset past the end gives the place just after the last character.
    public func place(atOffset offset: Int) -> Place {
        var line = self.line
        var column = self.column
        for byte in text.utf8.prefix(max(offset, 0)) {
            if byte == UInt8(ascii: "\n") {
                line += 1
                column = self.column
            } else if byte & 0b1100_0000 != 0b1000_0000 {
                column += 1
            }
        }
        return Place(file: file, line: line, column: column)
    }
}
