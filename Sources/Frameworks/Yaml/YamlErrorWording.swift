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
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            (message, remedy) = Self.words(for: problem)
            self.mark = Self.pointsAtStart(problem) ? context?.mark ?? mark : mark
            if problem.contains("undefined alias") { code = .anchor }
        default:
            (message, remedy) = ("de YAML is niet te lezen", nil)
            mark = nil
        }
    }

    /// Whether what begins and does not end is the place to look, and not where the library noticed: often a line on, or
    /// the end of the file.
    private static func pointsAtStart(_ problem: String) -> Bool {
        ["could not find expected ':'", "unexpected end of stream", "did not find expected ',' or"].contains {
            problem.contains($0)
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
            (
                "could not find expected ':'", "na een sleutel ontbreekt de dubbele punt met een spatie",
                "schrijf \"sleutel: waarde\", of spring de regel in als hij bij die erboven hoort"
            ),
            (
                "did not find expected key", "hier wordt een sleutel verwacht",
                "controleer inspringing en aanhalingstekens"
            ),
            ("did not find expected '-'", "hier wordt een streepje verwacht", "controleer de inspringing"),
            (
                "did not find expected ',' or ']'", "in een lijst ontbreekt een komma of ]",
                "sluit de lijst die hier begint"
            ),
            (
                "did not find expected ',' or '}'", "in een groep ontbreekt een komma of }",
                "sluit de groep die hier begint"
            ),
            ("sequence entries are not allowed", "hier kan geen lijst staan", "controleer de inspringing"),
            ("block mapping", "hier kan geen groep staan", "controleer de inspringing"),
            (
                "cannot start any token", "met dit teken kan geen tekst beginnen",
                "zet de tekst tussen aanhalingstekens"
            ),
            (
                "unexpected end of stream", "een aanhalingsteken wordt niet gesloten",
                "zet er ook een achter de tekst, of zet de hele tekst tussen dubbele aanhalingstekens"
            ),
            ("undefined alias", AliasCheck.message, AliasCheck.remedy),
            ("another document", "een bestand bevat één document", "verwijder de regel ---"),
        ]
        for (part, message, remedy) in known where problem.contains(part) { return (message, remedy) }
        return ("de YAML is niet te lezen", "controleer inspringing, aanhalingstekens en haakjes")
    }
}
