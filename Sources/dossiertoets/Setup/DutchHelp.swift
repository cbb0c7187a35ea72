/// Puts the fixed English words of the argument parser into Dutch.
///
/// The library has no translations of its own; what is not listed here stays as it is.
enum DutchHelp {
    /// A text of the argument parser with its fixed words in Dutch.
    static func text(_ english: String) -> String {
        words.reduce(english) { $0.replacing($1.english, with: $1.dutch) }
    }

    /// Longer pieces first, so that none is broken by a shorter one.
    private static let words: [(english: String, dutch: String)] = [
        (
            "See 'dossiertoets help <subcommand>' for detailed help.",
            "Meer over een opdracht: dossiertoets help <opdracht>"
        ),
        ("for more information.", "voor meer uitleg."),
        ("for detailed help.", "voor meer uitleg."),
        ("Show subcommand help information.", "Toon de uitleg van een opdracht."),
        ("Show help information.", "Toon deze uitleg."),
        ("Show the version.", "Toon de versie."),
        ("Missing expected argument", "Er ontbreekt"),
        ("Missing value for", "Er ontbreekt een waarde bij"),
        ("Unknown option", "Onbekende optie"),
        ("Did you mean", "Bedoelt u"),
        ("unexpected arguments", "onverwachte argumenten"),
        ("Unexpected argument", "Onverwacht argument"),
        ("is invalid for", "past niet bij"),
        ("The value", "De waarde"),
        ("Please provide one of the following:", "Kies uit:"),
        ("Please provide one of", "Kies uit"),
        ("' and '", "' en '"),
        ("' or '", "' of '"),
        ("Invalid option:", "Ongeldige optie:"),
        ("The option", "De optie"),
        ("does not take any value, but", "krijgt geen waarde, maar hier staat"),
        ("' was specified.", "'."),
        ("Can't autodetect a supported shell.", "Welke shell dit is, is niet vast te stellen."),
        ("Can't generate completion scripts for", "Aanvullen kan niet in"),
        (
            "Please use --generate-completion-script=<shell> with one of:",
            "Gebruik --generate-completion-script=<shell> met een van deze:"
        ),
        ("OVERVIEW: ", ""),
        ("SUBCOMMANDS:", "OPDRACHTEN:"),
        ("ARGUMENTS:", "ARGUMENTEN:"),
        ("OPTIONS:", "OPTIES:"),
        ("USAGE:", "GEBRUIK:"),
        ("Usage:", "Gebruik:"),
        ("Error:", "fout:"),
        ("Help:", "Uitleg:"),
        ("  See 'dossiertoets", "  Zie 'dossiertoets"),
        ("<options>", "<opties>"),
        ("<subcommands>", "<opdrachten>"),
        ("<subcommand>", "<opdracht>"),
        ("(values:", "(waarden:"),
        // The library breaks lines before it: `default:` may stand at the start of one.
        ("default:", "standaard:"),
    ]
}
