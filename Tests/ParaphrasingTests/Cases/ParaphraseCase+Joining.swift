extension ParaphraseCase {
    /// And, or, not and choices.
    static let joining: [ParaphraseCase] = [
        ParaphraseCase(
            "all([er zijn doelen, werkdag(peildatum)])",
            """
            Alle van:
            - ‘er zijn doelen’ geldt
            - de peildatum is een werkdag
            """),
        ParaphraseCase(
            "any([er zijn doelen, werkdag(peildatum)])",
            """
            Ten minste één van:
            - ‘er zijn doelen’ geldt
            - de peildatum is een werkdag
            """),
        ParaphraseCase(
            "not(any([er zijn doelen, werkdag(peildatum)]))",
            """
            Geen van:
            - ‘er zijn doelen’ geldt
            - de peildatum is een werkdag
            """),
        ParaphraseCase(
            "not(minstens(2, [er zijn doelen, werkdag(peildatum), kader.streng]))",
            """
            Minder dan twee van:
            - ‘er zijn doelen’ geldt
            - de peildatum is een werkdag
            - kader.streng staat op ja (nu: ja)
            """),
        ParaphraseCase(
            "if er zijn doelen then vastgelegd(hulp) else not(vastgelegd(overdracht))",
            """
            Het eerste dat van toepassing is:
            - als ‘er zijn doelen’ geldt, dan: vastgelegd is: de hulp en ondersteuning die is ingezet
            - anders: de overdracht van de casus door Veilig Thuis aan het lokale veld is niet vastgelegd
            """),
        ParaphraseCase(
            "if er zijn doelen and werkdag(peildatum) then peildatum else oppakken",
            """
            Het eerste dat van toepassing is:
            - als dit alles geldt (‘er zijn doelen’ geldt; de peildatum is een werkdag): de peildatum
            - anders: ‘oppakken’
            """),
        ParaphraseCase("er zijn doelen", "‘er zijn doelen’ geldt."),
        ParaphraseCase("not(er zijn doelen)", "‘er zijn doelen’ geldt niet."),
        ParaphraseCase(
            "er zijn doelen and (werkdag(peildatum) or not(er zijn doelen))",
            """
            Alle van:
            - ‘er zijn doelen’ geldt
            - ten minste één van:
              - de peildatum is een werkdag
              - ‘er zijn doelen’ geldt niet
            """),
        ParaphraseCase(
            "not(er zijn doelen and werkdag(peildatum))",
            """
            Niet alle van:
            - ‘er zijn doelen’ geldt
            - de peildatum is een werkdag
            """),
        ParaphraseCase(
            "not(er zijn doelen or werkdag(peildatum))",
            """
            Geen van:
            - ‘er zijn doelen’ geldt
            - de peildatum is een werkdag
            """),
    ]
}
