extension ParaphraseCase {
    /// How many of a list there are.
    static let counting: [ParaphraseCase] = [
        ParaphraseCase("count(veiligheidsplannen) >= 1", "Er is ten minste één veiligheidsplan."),
        ParaphraseCase("count(veiligheidsplannen) = 0", "Er is geen veiligheidsplan."),
        ParaphraseCase("count(doelen) >= 2", "Er zijn ten minste twee doelen."),
        ParaphraseCase("count(doelen) > 2", "Er zijn ten minste drie doelen."),
        ParaphraseCase("count(doelen) <= 5", "Er zijn ten hoogste vijf doelen."),
        ParaphraseCase("count(doelen) < 3", "Er zijn ten hoogste twee doelen."),
        ParaphraseCase("count(doelen) = 1", "Er is precies één doel."),
        ParaphraseCase("count(doelen) != 2", "Er zijn niet precies twee doelen."),
        ParaphraseCase("0 = count(doelen)", "Er is geen doel."),
        ParaphraseCase(
            "count(doelen) >= kader.aantal", "Het aantal doelen is ten minste drie (kader.aantal)."),
        ParaphraseCase(
            "count(mdos) >= 1",
            "Van de multidisciplinaire overleggen over de casus is er ten minste één vastgelegd."),
        ParaphraseCase(
            "count(doelen van veiligheid) >= 2", "Van de ‘doelen van veiligheid’ zijn er ten minste twee."),
        ParaphraseCase(
            "count(doelen[soort = \"veiligheid\"]) >= 2",
            "Bij ten minste twee doelen is als soort vastgelegd: “Herstel of behoud van veiligheid”."),
        ParaphraseCase(
            "count(doelen[soort = \"zorg\" and vastgelegd(datumStreef)]) = 0",
            """
            Voor geen doel geldt dit alles:
            - als soort is vastgelegd: “Zorg en ondersteuning”
            - vastgelegd is op welke dag het doel behaald moet zijn
            """),
        ParaphraseCase(
            "count(doelen) in (< 2, > 5)",
            """
            Ten minste één van:
            - er is ten hoogste één doel
            - er zijn ten minste zes doelen
            """),
    ]
}
