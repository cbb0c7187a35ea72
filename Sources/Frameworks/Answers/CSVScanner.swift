import Diagnostics

/// Cuts a text into rows of values, each with its place.
struct CSVScanner {
    private let file: String
    private let separator: Unicode.Scalar
    private var rest: Substring.UnicodeScalarView
    private var line = 1
    private var column = 1
    /// Where a quoted value begins that is never closed; nil when all are.
    private(set) var unclosedQuote: Place?

    /// Begins at the start of a text; a byte order mark is passed over.
    init(_ text: String, file: String) {
        self.file = file
        let scalars = text.unicodeScalars
        rest = (scalars.first == "\u{FEFF}" ? scalars.dropFirst() : scalars[...])
        separator =
            scalars.first { $0 == "," || $0 == ";" || $0 == "\t" || $0 == "\n" }.flatMap {
                $0 == "\n" ? nil : $0
            } ?? ","
    }

    /// The next row, or nil at the end.
    mutating func row() -> [PlacedText]? {
        guard !rest.isEmpty else { return nil }
        var values: [PlacedText] = []
        while true {
            values.append(value())
            guard rest.first == separator else { break }
            advance()
        }
        if rest.first == "\r" { advance() }
        if rest.first == "\n" { advance() }
        return values
    }

    private mutating func value() -> PlacedText {
        let place = Place(file: file, line: line, column: column)
        var text = String.UnicodeScalarView()
        guard rest.first == "\"" else {
            while let scalar = rest.first, scalar != separator, scalar != "\n", scalar != "\r" {
                text.append(scalar)
                advance()
            }
            return PlacedText(text: WhiteSpace.folded(String(text)), place: place)
        }
        advance()
        while let scalar = rest.first {
            advance()
            if scalar == "\"" {
                guard rest.first == "\"" else {
                    return PlacedText(text: WhiteSpace.folded(String(text)), place: place)
                }
                advance()
            }
            text.append(scalar)
        }
        unclosedQuote = place
        return PlacedText(text: String(text), place: place)
    }

    private mutating func advance() {
        if rest.first == "\n" {
            (line, column) = (line + 1, 1)
        } else {
            column += 1
        }
        rest = rest.dropFirst()
    }
}
