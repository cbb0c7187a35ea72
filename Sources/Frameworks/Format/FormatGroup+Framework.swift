extension FormatGroup {
    /// `kader.yaml`.
    static let framework = FormatGroup(
        "kader", "Een kader: zijn bronnen, hoofdvragen, parameters en begrippen",
        [
            .required(.framework, .text, "De naam van het kader, gelijk aan die van de map"),
            .required(.title, .text, "De titel, zoals die in rapporten staat"),
            .required(
                .version, .text, "De versie, zoals die in rapporten staat; zet haar tussen aanhalingstekens"),
            .required(
                .status, .word(FrameworkStatus.allCases.map(\.rawValue)),
                "Of het kader is vastgesteld (\"van kracht\") of nog een voorstel is"),
            .optional(.validFrom, .date, "De eerste dag waarop het kader geldt"),
            .optional(.validUntil, .date, "De laatste dag waarop het kader geldt"),
            .required(
                .equality, .word(["driewaardig"]),
                "Altijd driewaardig: een vergelijking met iets dat onbekend is, is zelf onbekend"),
            .optional(
                .documents, .named(.any, .group(.document)),
                "De documenten waaruit wordt geciteerd, elk met een korte naam"),
            .required(.questions, .list(.question), "De hoofdvragen, met hun thema en criteria"),
            .optional(
                .closing, .group(.closing),
                "Wanneer een dossier is gesloten: een afsluiting laat een lopende termijn eindigen"),
            .optional(
                .parameters, .named(.word, .group(.parameter)),
                "Waarden die een regio of een lezer anders kan zetten; in een voorwaarde heet zo'n waarde kader.naam"
            ),
            .optional(
                .terms, .named(.words, .group(.term)), "Namen die voorwaarden gebruiken, elk met uitleg"),
            .optional(
                .display, .group(.display), "Wanneer een bevinding over veel dossiers een richting krijgt"),
            .optional(
                .derived, .list(.derived, mayBeEmpty: true), "Waarden die bij een dossier worden getoond"),
            .optional(
                .agenda, .list(.agendaEntry, mayBeEmpty: true),
                "Dagen die in een dossier zijn afgesproken en in de agenda van een werklijst komen"),
            .optional(
                .windows, .list(.window, mayBeEmpty: true),
                "Dagen waartussen iets hoort te gebeuren, voor de tekening van het verloop van een dossier"),
        ])

    /// An entry of `vensters`.
    static let window = FormatGroup(
        "venster", "De dagen waartussen iets hoort te gebeuren",
        [
            .required(.name, .text, "Wat er dan hoort te gebeuren, zoals in de tekening"),
            .optional(
                .applicableWhen, .expression, "Voorwaarde: alleen als zij ja is, wordt het venster getekend"),
            .required(.from, .expression, "De eerste dag"),
            .required(.until, .expression, "De laatste dag"),
        ])

    /// An entry of `agenda`.
    static let agendaEntry = FormatGroup(
        "agendapunt", "Een soort dag die in een dossier is afgesproken",
        [
            .required(.name, .text, "Wat er op die dag is, zoals in de agenda"),
            .required(.forEach, .expression, "\"x in lijst\": voor elk element van de lijst een dag"),
            .optional(
                .applicableWhen, .expression, "Voorwaarde: is zij nee, dan komt de dag niet in de agenda"),
            .required(.closingDate, .expression, "De dag; komt hij nog, dan staat hij in de agenda"),
            .optional(.doer, .text, "Wie aan zet is; anders wie bij de weergave van het kader staat"),
        ])

    /// A document of `bronnen`.
    static let document = FormatGroup(
        "bron", "Een document waaruit wordt geciteerd",
        [
            .required(.title, .text, "De titel van het document"),
            .optional(.publisher, .text, "Wie het heeft uitgegeven"),
            .optional(.year, .text, "Het jaar waarin het is verschenen"),
            .optional(.file, .fileName, "De naam van het bestand met de tekst, zonder mappen"),
        ])

    /// A main question.
    static let question = FormatGroup(
        "hoofdvraag", "Een hoofdvraag met haar thema en criteria",
        [
            .required(.code, .text, "De code waarmee een indicator naar deze vraag verwijst"),
            .required(.question, .text, "De vraag in de woorden van de norm"),
            .required(.theme, .text, "Het thema waar de vraag bij hoort"),
            .required(.criteria, .list(.criterion), "De criteria bij deze vraag"),
        ])

    /// A criterion of a main question.
    static let criterion = FormatGroup(
        "criterium", "Een criterium van een hoofdvraag",
        [
            .required(.code, .text, "De code waarmee een indicator naar dit criterium verwijst"),
            .required(.text, .text, "Het criterium in de woorden van de norm"),
        ])

    /// `sluiting`.
    static let closing = FormatGroup(
        "sluiting", "Wanneer een dossier is gesloten",
        [
            .required(.closedWhen, .expression, "Voorwaarde: is zij ja, dan is het dossier gesloten"),
            .required(.closingDate, .expression, "De dag waarop het is gesloten"),
            .optional(
                .lapsesWhen, .expression,
                "Voorwaarde: is er zo gesloten voordat een termijn om was, dan is de eis niet van toepassing"),
        ])

    /// `weergave`.
    static let display = FormatGroup(
        "weergave",
        "Wanneer een bevinding over veel dossiers een richting krijgt, en wat in een werklijst voorgaat",
        [
            .optional(.goodThreshold, .number, "Vanaf welk deel van de dossiers het goed gaat, zoals 0.7"),
            .optional(.minimumJudged, .number, "Bij hoeveel dossiers het te zien moet zijn geweest, zoals 3"),
            .optional(
                .doer, .text,
                "Wie de dossiers bijhoudt, en in een werklijst aan zet is als een eis niets anders zegt"
            ),
            .optional(
                .priority, .list(.ordinal), "De nummers van de indicatoren die in een werklijst voorgaan"),
        ])

    /// A derived value.
    static let derived = FormatGroup(
        "afleiding", "Een waarde die bij een dossier wordt getoond",
        [
            .required(.name, .text, "De naam: woorden met één spatie ertussen"),
            .required(.kind, .parameterKind, "Wat voor waarde het is"),
            .required(.explanation, .text, "Wat de waarde zegt, in gewone taal"),
            .optional(.expression, .expression, "Hoe de waarde wordt berekend"),
            .optional(
                .rows, .list(.row),
                "In plaats van \"is\": de eerste rij waarvan de voorwaarde klopt, geeft de waarde"),
        ],
        rules: [
            FormatRule(.has(.rows), then: .forbids([.expression])),
            FormatRule(then: .demandsOne([.expression, .rows])),
        ])

    /// A row of a derived value.
    static let row = FormatGroup(
        "rij", "Een rij van een afleiding",
        [
            .required(.rowWhen, .expression, "Voorwaarde waaronder deze rij geldt"),
            .required(.rowThen, .expression, "De waarde die de rij dan geeft"),
        ])
}
