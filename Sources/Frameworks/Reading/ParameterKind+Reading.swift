import Diagnostics

extension ParameterKind {
    /// The words of kinds that name no code list, in the order in which messages list them.
    public static let plainWords = ["duur", "getal", "tekst", "ja/nee"]
    /// The word before a code list of which a value is one code.
    public static let codeWord = "code"
    /// The word before a code list of which a value is any number of codes.
    public static let codesWord = "codes"

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
        } else if words.count == 2, words[0] == Self.codeWord {
            self = .code(list: words[1])
        } else if words.count == 2, words[0] == Self.codesWord {
            self = .codes(list: words[1])
        } else {
            if words == [Self.codeWord] || words == [Self.codesWord] {
                fields.problems.report(
                    .unknownValue, at: written.place,
                    "bij \"\(words[0])\" ontbreekt de naam van de codelijst",
                    remedy: "schrijf bijvoorbeeld \"\(words[0]) Documentsoort\"")
            } else if !words.isEmpty {
                let known = Self.plainWords + [Self.codeWord, Self.codesWord]
                fields.reportUnknown(written, of: .kind, among: known)
            }
            return nil
        }
    }
}
