import Diagnostics

extension ParameterKind {
    /// The words that stand alone.
    private static let simple: [String: ParameterKind] = [
        "duur": .duration, "getal": .number, "tekst": .text, "ja/nee": .boolean,
    ]

    /// Reads `soort` of a group; nil after a report.
    ///
    /// It is `duur`, `getal`, `tekst`, `ja/nee`, `code X` or `codes X`, with X a code list.
    init?(of fields: Fields) {
        let written = fields.placedText(.kind)
        let words = written.text.split(separator: " ").map(String.init)
        if let kind = Self.simple[written.text] {
            self = kind
        } else if words.count == 2, words[0] == "code" {
            self = .code(list: words[1])
        } else if words.count == 2, words[0] == "codes" {
            self = .codes(list: words[1])
        } else {
            if words == ["code"] || words == ["codes"] {
                fields.problems.report(
                    .unknownValue, at: written.place,
                    "bij \"\(words[0])\" ontbreekt de naam van de codelijst",
                    remedy: "schrijf bijvoorbeeld \"\(words[0]) Documentsoort\"")
            } else if !words.isEmpty {
                let known = ["duur", "getal", "tekst", "ja/nee", "code", "codes"]
                fields.reportUnknown(written, of: .kind, among: known)
            }
            return nil
        }
    }
}
