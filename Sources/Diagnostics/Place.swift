/// A point in a file that a person can go to.
///
/// Line and column are 1-based; a column counts Unicode code points.
/// Zero for both means the file as a whole.
public struct Place: Hashable, Sendable {
    /// The path as the user gave it.
    public var file: String
    /// The 1-based line, or 0 for the file as a whole.
    public var line: Int
    /// The 1-based column in code points, or 0 for the line as a whole.
    public var column: Int

    /// Makes a place from its parts.
    public init(file: String, line: Int = 0, column: Int = 0) {
        self.file = file
        self.line = line
        self.column = column
    }
}

extension Place: CustomStringConvertible {
    /// `file:line:column`, leaving out what is not known and escaping what is invisible in the
    /// name.
    public var description: String {
        let file = VisibleText.escaped(file)
        if line == 0 { return file }
        return column == 0 ? "\(file):\(line)" : "\(file):\(line):\(column)"
    }
}

extension Place: Comparable {
    /// Orders by bytes of the file name, then line, then column.
    public static func < (left: Place, right: Place) -> Bool {
        if left.file != right.file { return left.file.utf8.lexicographicallyPrecedes(right.file.utf8) }
        return (left.line, left.column) < (right.line, right.column)
    }
}
