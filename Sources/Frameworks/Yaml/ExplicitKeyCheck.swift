import Diagnostics

/// Refuses a text with many keys behind a question mark before anything is built from it.
///
/// Such a key may be a whole list, with keys of that kind in it; comparing keys then takes their size
/// for every level. A few are harmless and refused when they are read.
enum ExplicitKeyCheck {
    /// Reports the question mark that is one too many; true when there is none.
    static func passes(_ text: String, file: String, problems: ProblemSink) -> Bool {
        var found = 0
        var position = (line: 1, column: 0)
        // Whether a key may begin here: only blanks, dashes and signs that open stand before it.
        var mayBegin = true
        for scalar in text.unicodeScalars {
            position.column += 1
            switch scalar {
            case "\n":
                position = (position.line + 1, 0)
                mayBegin = true
            case "?" where mayBegin:
                found += 1
                if found > YamlLimits.depth {
                    problems.report(
                        .shape, at: Place(file: file, line: position.line, column: position.column),
                        message, remedy: "haal de vraagtekens vóór sleutels weg")
                    return false
                }
            case " ", "-", "[", "{", ",": mayBegin = mayBegin || scalar != " " && scalar != "-"
            default: mayBegin = false
            }
        }
        return true
    }

    /// What is wrong with a key that is no text.
    static let message = "een sleutel moet een tekst zijn"
}
