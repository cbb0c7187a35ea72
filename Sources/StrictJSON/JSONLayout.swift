/// How JSON is laid out; the values are the same.
public enum JSONLayout: Sendable {
    /// No white space at all: one line.
    case compact
    /// One member or element per line, two blanks deeper for each level.
    case pretty
}
