extension FormatGroup {
    /// `onderwerpen.yaml`.
    static let topicFile = FormatGroup(
        "onderwerpen", "De indeling van de bevindingen over veel dossiers",
        [
            .required(.sections, .list(.section), "De afdelingen van het rapport, elk met paragrafen"),
            .required(
                .topics, .list(.topic),
                "De onderwerpen: eisen en toetspunten die samen onder één kop worden verteld"),
        ])

    /// A section of the report.
    static let section = FormatGroup(
        "afdeling", "Een afdeling van het rapport",
        [
            .required(.code, .text, "De code van de afdeling"),
            .required(.title, .text, "De kop"),
            .required(.paragraphs, .list(.paragraph), "De paragrafen, in volgorde"),
        ])

    /// A paragraph of a section.
    static let paragraph = FormatGroup(
        "paragraaf", "Een paragraaf van een afdeling",
        [
            .required(.code, .text, "De code waarmee een onderwerp naar de paragraaf verwijst"),
            .required(.title, .text, "De kop"),
        ])

    /// A topic, of a framework or of a region.
    static let topic = FormatGroup(
        "onderwerp", "Een onderwerp: wat er over veel dossiers samen wordt gezegd",
        [
            .required(.code, .text, "De code van het onderwerp"),
            .required(.title, .text, "De kop"),
            .required(.paragraph, .text, "De code van de paragraaf waarin het staat"),
            .required(
                .fedBy, .list(.code(.any)),
                "De eisen en toetspunten die meetellen; elke eis voedt precies één onderwerp"),
            .optional(
                .alwaysReport, .yesNo, "ja: noem de dossiers die niet voldoen ook als het meestal goed gaat"),
            .required(.good, .template(TextSlot.inTopics), "Wat er staat als het meestal goed gaat"),
            .required(.improve, .template(TextSlot.inTopics), "Wat er staat als het beter kan"),
            .optional(
                .goodPractice, .template(TextSlot.inTopics),
                "Een zin bij de goede voorbeelden, voor wat boven de norm uitgaat; hij staat er als het goed gaat"
            ),
            .optional(
                .recommendation, .text,
                "Wat het rapport aanbeveelt als het beter kan, als opdracht en in hele zinnen"),
        ])
}
