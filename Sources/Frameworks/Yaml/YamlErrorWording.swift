import Yams

/// What the YAML library could not read, in Dutch.
struct YamlErrorWording {
    /// The code of the problem.
    var code = ProblemCode.yaml
    /// What is wrong.
    var message: String
    /// What to do now, or nil.
    var remedy: String?
    /// Where, or nil when the library does not say.
    var mark: Mark?

    /// Puts an error of the library into words.
    init(_ error: YamlError) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            (message, remedy) = Self.words(for: problem)
            self.mark = mark
            if problem.contains("undefined alias") { code = .anchor }
        default:
            (message, remedy) = ("de YAML is niet te lezen", nil)
            mark = nil
        }
    }

    /// Message and remedy for a sentence of the library.
    private static func words(for problem: String) -> (String, String?) {
        let known: [(String, String, String?)] = [
            (
                "mapping values are not allowed", "hier kan geen dubbele punt staan",
                "zet een tekst met een dubbele punt tussen aanhalingstekens, of laat de regel even ver beginnen als die "
                    + "waar hij bij hoort"
            ),
            ("could not find expected ':'", "na een sleutel ontbreekt de dubbele punt", nil),
            (
                "did not find expected key", "hier wordt een sleutel verwacht",
                "controleer inspringing en aanhalingstekens"
            ),
            ("did not find expected '-'", "hier wordt een streepje verwacht", "controleer de inspringing"),
            ("did not find expected ',' or ']'", "in een lijst ontbreekt een komma of ]", nil),
            ("did not find expected ',' or '}'", "in een groep ontbreekt een komma of }", nil),
            ("sequence entries are not allowed", "hier kan geen lijst staan", "controleer de inspringing"),
            ("block mapping", "hier kan geen groep staan", "controleer de inspringing"),
            (
                "cannot start any token", "met dit teken kan geen tekst beginnen",
                "zet de tekst tussen aanhalingstekens"
            ),
            ("unexpected end of stream", "een aanhalingsteken wordt niet gesloten", nil),
            ("undefined alias", AliasCheck.message, AliasCheck.remedy),
            ("another document", "een bestand bevat één document", "verwijder de regel ---"),
        ]
        for (part, message, remedy) in known where problem.contains(part) { return (message, remedy) }
        return ("de YAML is niet te lezen", "controleer inspringing, aanhalingstekens en haakjes")
    }
}
