/// How the names that an author gives in a framework file are written.
public enum FormatName: Sendable {
    /// Any text.
    case any
    /// One word of letters and digits that begins with a letter.
    case word
    /// Such words with single blanks between them.
    case words
    /// The code of a requirement or point.
    case code
}
